"""What the document rests on: the catalogue's sources behind each figure, rule and practice it prints."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.catalog import STRENGTH_LABELS, Catalog, Source
from planner.checks import Finding, explained
from planner.document.views.blocks import Column, Table
from planner.document.views.words import listed
from planner.estimates import Range, weekly_hours
from planner.language import _, isolated, number
from planner.plan import Plan

# The catalogue's word for what has no source but us.
OURS = "roadworthy"


@dataclass(frozen=True)
class Use:
    """Something printed, as the table of sources names it, and the ids of its sources."""

    what: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Numbers:
    """The sources in the order in which they are first used; their numbers begin with 1."""

    ids: tuple[str, ...]

    def of(self, ids: Iterable[str]) -> str:
        return listed(number(self.ids.index(id) + 1) for id in ids)

    def cited(self, ids: Iterable[str]) -> str:
        """Where it stands beside how sure the figure is: an assumption of ours has no source to look up."""
        return self.of(id for id in ids if id != OURS)


def numbers(plan: Plan, catalog: Catalog, reasons: Iterable[Use] = ()) -> Numbers:
    return _numbered(_uses(plan, catalog), reasons)


def strength(of: Range) -> str:
    """How sure a figure is; without a source it is what the plan itself says."""
    return _(STRENGTH_LABELS[of.strength]) if of.basis or of.is_assumption else _("As this plan says")


def _numbered(uses: Iterable[Use], more: Iterable[Use]) -> Numbers:
    """Ours comes after the others of the plan: it is seldom cited, and so there is no gap before it."""
    ids = dict.fromkeys(id for use in uses for id in use.sources)
    further = (id for use in more for id in use.sources)
    return Numbers(tuple(dict.fromkeys((*sorted(ids, key=lambda id: id == OURS), *further))))


def _uses(plan: Plan, catalog: Catalog) -> Iterator[Use]:
    """What the plan itself prints."""
    yield from _of_work(plan, catalog)
    for action in plan.playbook.actions:
        if practice := catalog.practice(action.practice):
            yield Use(_("Practice: {practice}.").format(practice=_(practice.label)), (practice.source,))


def _of_work(plan: Plan, catalog: Catalog) -> Iterator[Use]:
    hours = _("{work}, hours a week. {strength}.")
    for line in weekly_hours(plan, catalog).lines:
        yield Use(hours.format(work=line.what, strength=strength(line.hours)), line.sources)


def _of_findings(findings: Iterable[Finding]) -> Iterator[Use]:
    for finding in findings:
        told = explained(finding.code)
        yield Use(_("Finding {code}.").format(code=finding.code), tuple(each.source for each in told.sources))


def table(plan: Plan, catalog: Catalog, findings: Iterable[Finding], reasons: Iterable[Use] = ()) -> Table:
    """Reasons and findings come last, so that they change no number."""
    said, more = tuple(_uses(plan, catalog)), (*reasons, *_of_findings(findings))
    return _listed(_numbered(said, more).ids, (*said, *more), catalog)


def of_work(plan: Plan, catalog: Catalog) -> Table:
    """Only what the hours cite; the numbers are those of the whole table, for the hours come first there."""
    uses = tuple(_of_work(plan, catalog))
    return _listed(tuple(id for id in _numbered(uses, ()).ids if id != OURS), uses, catalog)


def _listed(ids: tuple[str, ...], uses: tuple[Use, ...], catalog: Catalog) -> Table:
    rows = tuple(
        (number(place), _work(id, catalog), _year(catalog.source(id)), _resting_on(id, uses))
        for place, id in enumerate(ids, start=1)
    )
    columns = (
        Column(_("No."), 7, "place"),
        Column(_("Source"), 43),
        Column(_("Year"), 10),
        Column(_("What rests on it"), 40),
    )
    return Table(_("Sources"), columns, rows) if rows else Table()


def _work(id: str, catalog: Catalog) -> str:
    found = catalog.source(id)
    if found is None:
        return id
    named = _("{title} ({publisher})").format(title=found.named, publisher=found.by)
    return "\n".join(str(line) for line in (named, isolated(found.url), _(found.note)) if line)


def _year(source: Source | None) -> str:
    # A year is a name, not a quantity: it takes no thousands separator.
    return str(source.year) if source and source.year else ""


def _resting_on(id: str, uses: tuple[Use, ...]) -> str:
    return "\n".join(dict.fromkeys(use.what for use in uses if id in use.sources))
