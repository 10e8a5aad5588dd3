"""The names of people, as they are written in one place and in another."""

from collections import Counter
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.names import is_slip
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import _
from planner.plan.fuel import known_as

FIELDS = (
    ".owner", ".holder", ".deputy", ".responsible", ".accountable", ".consulted", ".informed", ".inside_contact",
    "team.response_contact", "team.approver",
)  # fmt: skip


@rule("DOC008", Severity.ADVICE)
def name_written_in_two_ways(case: Case) -> Iterator[Site]:
    """A person's name is written in two ways.

    What it checks: Whether the same person is in the plan under two spellings: with and without the surname, with a
        small letter, or with one letter changed. Two people on the list of hours count as two.
    Why it matters: Their hours are not added up, and readers wonder whether there is somebody new.
    Example: "Maya Reed" looks after the cakes and "Maya" after the answers.
    Sources: roadworthy
    """
    places = list(_places(case))
    counted = Counter(name for _path, name in places)
    people = {each.name.strip() for each in case.plan.fuel.people}
    where = {name: path for path, name in reversed(places)}
    for name in where:
        other = next((each for each in where if _better(each, name, people, counted) and _alike(each, name, where)), "")
        if other:
            message = _("{name} and {other} seem to be one person.")
            yield Site(
                where[name],
                message.format(name=called(case.plan, where[name], name), other=called(case.plan, where[other], other)),
                _("Write the name in the same way everywhere, or add both to the people under Fuel if they are two."),
                against=where[other],
                mend=Mend(
                    _("Write “{name}” everywhere").format(name=other),
                    tuple((path, other) for path, each in places if each == name),
                ),
            )


def _places(case: Case) -> Iterator[tuple[str, str]]:
    """Where one name alone stands; two names with "and" between them are none."""
    for path, text in case.texts:
        person = path.startswith("fuel.people[") and path.endswith(".name")
        if (person or path.endswith(FIELDS)) and "," not in text and text.strip():
            yield path, text.strip()


def _better(other: str, name: str, people: set[str], counted: Counter[str]) -> bool:
    """Whether the other is the spelling to keep: that of the list of hours, else the more frequent one."""
    if other == name or (name in people and other in people):
        return False
    rank = (other in people, counted[other], other), (name in people, counted[name], name)
    return rank[0] > rank[1]


def _alike(one: str, other: str, known: dict[str, str]) -> bool:
    mine, its = known_as(one), known_as(other)
    if mine == its:
        return True
    short, long = sorted((mine, its), key=len)
    namesakes = {known_as(each) for each in known if known_as(each).startswith(f"{short} ")}
    if long.startswith(f"{short} ") and len(long.split()) == len(short.split()) + 1:
        return len(namesakes) == 1 and " " not in short
    return is_slip(mine, its)
