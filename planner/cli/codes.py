"""Rules chosen by their codes on the command line."""

from collections.abc import Iterable

from planner.checks import RETIRED, RULES
from planner.checks.registry import FAMILIES
from planner.cli.files import Unusable
from planner.language import _


def chosen_codes(select: list[str] | None, ignore: list[str] | None) -> frozenset[str]:
    """Codes and families, each option several times or with commas; Unusable if there is no such rule."""
    wanted = frozenset(RULES) if select is None else _codes(select)
    chosen = wanted - _codes(ignore or [])
    if not chosen:
        raise Unusable(_("No rule is left to ask. Name a code such as FUEL001, or a family such as FUEL."))
    return chosen


def known_code(typed: str) -> str:
    """A rule's code as it is written; a retired code stays one."""
    code = typed.strip().upper()
    if code in RULES or code in RETIRED:
        return code
    families = ", ".join(FAMILIES)
    sentence = _("There is no rule {code}. Codes look like FUEL001; the families are {families}.")
    raise Unusable(sentence.format(code=typed, families=families))


def _codes(options: Iterable[str]) -> frozenset[str]:
    typed = (code for option in options for code in option.split(",") if code.strip())
    return frozenset(code for each in typed for code in _meant(each))


def _meant(typed: str) -> Iterable[str]:
    family = typed.strip().upper()
    if family in FAMILIES:
        return (code for code in RULES if code.rstrip("0123456789") == family)
    code = known_code(typed)
    return (RETIRED.get(code, code),)
