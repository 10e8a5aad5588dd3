"""Why the plan looks like this: the reasons for what stands in it as it was proposed, and their sources."""

from collections.abc import Iterator, Mapping

from planner.advice import Reason, ours
from planner.catalog import STRENGTH_LABELS, STRENGTHS, Catalog
from planner.document.views import sources
from planner.document.views.blocks import Column, Table
from planner.document.views.words import listed
from planner.language import _
from planner.plan import SECTIONS, Plan
from planner.plan.answers import title
from planner.plan.options import called
from planner.plan.places import lies_in


def table(plan: Plan, catalog: Catalog, reasons: Mapping[str, Reason]) -> Table:
    """Places of a section with the same reason share a row."""
    shared: dict[tuple[str, str], list[str]] = {}
    for path in sorted(reasons, key=lambda path: SECTIONS.index(_section(path))):
        shared.setdefault((_section(path), reasons[path].text), []).append(path)
    numbers, unconfirmed = sources.numbers(plan, catalog, uses(catalog, reasons)), ours(plan)
    rows = tuple(
        (
            _marked(_places(plan, catalog, section, paths), paths, unconfirmed),
            text,
            numbers.of(reasons[paths[0]].sources(catalog)),
        )
        for (section, text), paths in shared.items()
    )
    return Table("", (Column(_("What"), 40), Column(_("Why"), 47), Column(_("Sources"), 13)), rows) if rows else Table()


def legend() -> str:
    """What the letters behind a figure mean; an assumption says itself that it is one."""
    known = _("; ").join(
        _("{letter}: {meaning}").format(letter=each, meaning=_(STRENGTH_LABELS[each]))
        for each in STRENGTHS
        if each != "X"
    )
    return _("In brackets stands how sure a figure is, and its year. {letters}.").format(letters=known)


def assumptions(plan: Plan, catalog: Catalog, section: str, reasons: Mapping[str, Reason]) -> tuple[str, ...]:
    """What was proposed in a section and rests on a figure that is ours alone, each place with its reason."""
    found: dict[str, list[str]] = {}
    for path, reason in reasons.items():
        if _section(path) == section and any(figure.is_assumption for figure in reason.figures):
            found.setdefault(reason.text, []).append(path)
    line = _("{places}: {reason}")
    return tuple(
        line.format(places=_("; ").join(called(plan, catalog, path).rstrip(".") for path in paths), reason=text)
        for text, paths in found.items()
    )


def uses(catalog: Catalog, reasons: Mapping[str, Reason]) -> Iterator[sources.Use]:
    yield from (sources.Use(_("Reasons for this plan."), reason.sources(catalog)) for reason in reasons.values())


def _section(path: str) -> str:
    return path.partition(".")[0]


def _places(plan: Plan, catalog: Catalog, section: str, paths: list[str]) -> str:
    """The section and the names of its places; entries of one list share its name."""
    names: dict[str, list[str]] = {}
    for path in paths:
        first, _sign, rest = called(plan, catalog, path).partition(_(" › "))
        names.setdefault(first, []).append(rest)
    said = [_named(first, [word for word in rest if word]) for first, rest in names.items()]
    return _("{label}: {answer}").format(label=title(Plan, section), answer=_("; ").join(said))


def _marked(places: str, paths: list[str], unconfirmed: tuple[str, ...]) -> str:
    is_open = any(lies_in(each, path) for path in paths for each in unconfirmed)
    return _("{places} (not confirmed yet)").format(places=places) if is_open else places


def _named(first: str, rest: list[str]) -> str:
    return _("{list}: {entries}").format(list=first, entries=listed(rest)) if rest else first
