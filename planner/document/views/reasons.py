"""Why the plan looks like this: the reasons for what stands in it as it was proposed, and their sources."""

from collections.abc import Iterator, Mapping

from planner.advice import Reason
from planner.catalog import Catalog
from planner.document.views import sources
from planner.document.views.blocks import Column, Table
from planner.document.views.words import shortened
from planner.language import _
from planner.plan import Plan
from planner.plan.options import told
from planner.plan.places import titled

LONGEST = 90


def table(plan: Plan, catalog: Catalog, reasons: Mapping[str, Reason]) -> Table:
    """Places with the same reason share a row."""
    shared: dict[str, list[str]] = {}
    for path, reason in reasons.items():
        shared.setdefault(reason.text, []).append(path)
    numbers = sources.numbers(plan, catalog, uses(catalog, reasons))
    rows = tuple(
        (_places(plan, catalog, paths), text, numbers.of(reasons[paths[0]].sources(catalog)))
        for text, paths in shared.items()
    )
    return Table("", (Column(_("What"), 36), Column(_("Why"), 50), Column(_("Sources"), 14)), rows) if rows else Table()


def uses(catalog: Catalog, reasons: Mapping[str, Reason]) -> Iterator[sources.Use]:
    yield from (sources.Use(_("Reasons for this plan."), reason.sources(catalog)) for reason in reasons.values())


def _places(plan: Plan, catalog: Catalog, paths: list[str]) -> str:
    return "\n".join(_named(plan, catalog, path) for path in paths)


def _named(plan: Plan, catalog: Catalog, path: str) -> str:
    what = shortened(told(plan, catalog, path), LONGEST)
    mark = _("{place} (not confirmed)") if path in plan.proposals.standing or _holds(plan, path) else "{place}"
    return _("{label}: {answer}").format(label=mark.format(place=titled(plan, path)), answer=what)


def _holds(plan: Plan, path: str) -> bool:
    return any(each.startswith(f"{path}.") for each in plan.proposals.standing)
