"""Ways back: on a screen, what is printed leads to the question that it answers. Paper knows none."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from planner.document.views.blocks import Origin
from planner.plan import Part, Plan
from planner.plan.section import is_list_of_entries

# From a path in the plan to the address of its question.
Addresses = Callable[[str], str]


@dataclass(frozen=True)
class Way:
    path: str
    address: str


@dataclass(frozen=True)
class _Ways:
    """`paths`: by the identity of the part, since views hold the very parts of the plan."""

    plan: Plan
    paths: Mapping[int, str]
    addresses: Addresses


_known: ContextVar[_Ways | None] = ContextVar("ways", default=None)


@contextmanager
def leading(plan: Plan, addresses: Addresses | None) -> Iterator[None]:
    """What is drawn inside leads back to the questions of this plan; without addresses nothing does."""
    token = _known.set(_Ways(plan, dict(_walk(plan, "")), addresses) if addresses else None)
    try:
        yield
    finally:
        _known.reset(token)


def _walk(part: Part, path: str) -> Iterator[tuple[int, str]]:
    """Blank parts may be one and the same in several places, but those print nothing."""
    yield id(part), path
    for name, value in part:
        here = f"{path}.{name}" if path else name
        if isinstance(value, Part):
            yield from _walk(value, here)
        elif is_list_of_entries(value):
            for item in value:
                yield from _walk(item, f"{here}[{item.id}]")


def way_to(origin: Origin | None, field: str = "") -> Way | None:
    """None on paper, and where something is worked out rather than answered. `field`: of the part, if it names none."""
    ways = _known.get()
    path = ways.paths.get(id(origin.part)) if ways and origin else None
    if ways is None or origin is None or not path:
        return None
    name = field or origin.field
    whole = f"{path}.{name}" if name else path
    return Way(whole, ways.addresses(whole))


def way_to_section(name: str) -> Way | None:
    ways = _known.get()
    return Way(name, ways.addresses(name)) if ways else None
