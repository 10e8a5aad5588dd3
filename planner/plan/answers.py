"""Which questions of a part are answered; the one place that knows essential from further ones."""

from collections.abc import Mapping

from pydantic.fields import FieldInfo

from planner.language import _
from planner.plan.section import Part, is_unanswered


def _extra(field: FieldInfo) -> Mapping[str, object]:
    return field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}


def title(part: type[Part], name: str) -> str:
    return _(part.model_fields[name].title or name)


def help_line(part: type[Part], name: str) -> str:
    return _(part.model_fields[name].description or "")


def example(part: type[Part], name: str) -> str:
    found = part.model_fields[name].examples or [""]
    return _(found[0])


def method_ids(part: type[Part], name: str) -> tuple[str, ...]:
    """The parts of the method that a field answers, such as ("J1", "T3")."""
    found = _extra(part.model_fields[name]).get("method")
    return tuple(found) if isinstance(found, list) else ()


def drawn_from(part: type[Part], name: str) -> str:
    """The list whose ids a field takes, or nothing if it takes what one types."""
    return str(_extra(part.model_fields[name]).get("drawn_from", ""))


def essentials(part: type[Part]) -> tuple[str, ...]:
    return tuple(name for name, field in part.model_fields.items() if _extra(field).get("essential"))


def further(part: type[Part]) -> tuple[str, ...]:
    first = essentials(part)
    return tuple(name for name in part.model_fields if name not in first and name != "id")


def undecided(plan: Part) -> tuple[tuple[str, str], ...]:
    """(section, field) of the essential questions of a plan that have no answer."""
    sections = ((name, part) for name, part in plan if isinstance(part, Part))
    return tuple((name, field) for name, part in sections for field in unanswered(part, essentials(type(part))))


def unanswered(part: Part, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if is_unanswered(getattr(part, name)))
