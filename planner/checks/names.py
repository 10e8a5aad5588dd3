"""How rules read a field that should hold one name: who is meant, and whether it is one person whom the plan knows."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from planner.checks.case import Case
from planner.checks.lists import link
from planner.checks.reading import mentions
from planner.checks.words import called, channel
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.choices import Status
from planner.plan.fuel import known_as
from planner.plan.places import titled, value_at
from planner.plan.tools import Channel

AND = N_("and, or")
NOBODY_IN_PARTICULAR = N_(
    "everybody, everyone, whoever, anyone, anybody, somebody, someone, nobody, none., n/a, tbd, to be decided, "
    "to be named, not decided, the team., our team., whole team, all of us, whole staff"
)
# What says what somebody does, or names a firm, and is no second name.
TITLES = N_(
    "head of, manager, director, lead., officer, department, sales, marketing, owner, chef, photographer, agency, "
    "consultant, editor, designer, ltd, inc., llc, gmbh, sons"
)
SHORT = 2
SHORTEST = 4
COMMA = re.compile(r"\s*[,;]\s*")
OVER = (Status.DONE, Status.DROPPED)


def same_person(one: str, other: str) -> bool:
    """ "Maya" and "maya reed" are one person; "Maya" and "Tom" are not."""
    mine, its = _words(one), _words(other)
    if not (mine and its):
        return bool(known_as(one)) and known_as(one) == known_as(other)
    return mine <= its or its <= mine


def is_among(name: str, names: Iterable[str]) -> bool:
    return any(same_person(name, each) for each in names)


def people(plan: Plan) -> tuple[str, ...]:
    """The names of those who give time, each once, as the plan writes them first."""
    found: dict[str, str] = {}
    for each in plan.fuel.people:
        if each.name:
            found.setdefault(known_as(each.name), each.name.strip())
    return tuple(found.values())


def the_only_one(case: Case) -> str:
    """The name of the person who alone gives time; empty if there are more, or none."""
    names = {known_as(each.name): each.name.strip() for each in case.plan.fuel.people if each.hours_per_week != 0}
    return next(iter(names.values())) if len(names) == 1 else ""


def helpers(plan: Plan) -> tuple[str, ...]:
    """Those from outside."""
    return tuple(each.name for each in plan.fuel.freelancers if each.name)


def several(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The people that stand in one field, if they are more than one: "Maya and Tom", "Maya/Tom", "Maya, Tom".

    After a comma one may also say what somebody does, "Lea, photographer", so there only names count.
    """
    firm = tuple(filter(None, _between().split(name)))
    loose = tuple(part for each in firm for part in COMMA.split(each) if part)
    names = tuple(known)
    if len(loose) > 1 and len({each for each in names if is_among(each, loose)}) > 1:
        return loose
    if mentions(name, TITLES) or any(part[:1].islower() for part in firm):
        return ()
    short = all(map(_is_short, loose))
    return loose if len(loose) > 1 and short else firm if len(firm) > 1 else ()


def is_nobody(name: str) -> bool:
    """Whether a field that should name somebody says "everybody", "whoever is there" or "to be decided"."""
    return mentions(name, NOBODY_IN_PARTICULAR)


def is_unknown(case: Case, name: str) -> bool:
    """Whether a name, or each of several, is nobody who gives time and nobody who helps from outside."""
    known = case.helping
    if not name or not known or is_among(name, known) or is_nobody(name):
        return False
    return not any(is_among(each, known) for each in several(name, known))


def strangers(case: Case, name: str) -> tuple[str, ...]:
    """Those in a field who are nobody that the plan knows: Kim in "Kim", and in "Tom and Kim". A name that is only
    written in another way is that of a known person (DOC008)."""
    parts = tuple(filter(None, _between().split(name))) if case.helping else ()
    if len(parts) > 1 and all(map(_is_short, parts)) and not mentions(name, TITLES) and not is_nobody(name):
        every = parts
    else:
        every = (name,) if is_unknown(case, name) else ()
    return tuple(each for each in every if not is_among(each, case.helping) and not _is_misspelled(each, case.helping))


def _is_short(name: str) -> bool:
    return not name[:1].islower() and len(name.split()) <= SHORT


def _is_misspelled(name: str, known: Iterable[str]) -> bool:
    return any(is_slip(known_as(name), known_as(each)) for each in known)


def is_slip(one: str, other: str) -> bool:
    """One letter changed, missing or too many, behind the first; short names differ by less."""
    if one[:1] != other[:1] or min(len(one), len(other)) < SHORTEST or abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    mine, its = one[start:], other[start:]
    return mine[1:] == its[1:] or mine[1:] == its or mine == its[1:]


def other_of_two(plan: Plan, name: str) -> str:
    """If exactly two people give time and this is one of them, the other."""
    names = people(plan)
    rest = [each for each in names if not same_person(each, name)]
    return rest[0] if len(names) == 2 and len(rest) == 1 else ""


def seats(plan: Plan) -> Iterator[tuple[str, str, str]]:
    """The five roles: path, holder, deputy."""
    for role, seat in plan.team.roles:
        yield f"team.roles.{role}", seat.holder, seat.deputy


def deputies(plan: Plan) -> tuple[str, ...]:
    found = [(holder, deputy) for _path, holder, deputy in seats(plan)]
    found += [(level.owner, level.deputy) for level in plan.team.escalation]
    return tuple(deputy for holder, deputy in found if deputy and not same_person(holder, deputy))


def held(case: Case) -> Iterator[tuple[str, str]]:
    """Every place that somebody looks after, with the name: channels, measures, key results, steps, roles and the
    final word. The answers are asked for by a rule of their own (TEAM003)."""
    yield from ((f"{at}.owner", each.owner) for at, each in case.channels if each.owner)
    yield from ((f"{at}.owner", each.owner) for at, each in case.measures if each.owner)
    yield from ((f"{at}.owner", each.owner) for at, each in case.key_results if each.owner)
    for each in case.plan.playbook.actions:
        if each.owner and each.status not in OVER:
            yield f"playbook.actions[{each.id}].owner", each.owner
    yield from ((f"{at}.holder", holder) for at, holder, _deputy in seats(case.plan) if holder)
    if case.plan.team.approver:
        yield "team.approver", case.plan.team.approver


def place(case: Case, path: str) -> str:
    """What somebody looks after, by its own name: "Instagram", “Cake orders”, Content manager."""
    entry, _dot, _field = path.rpartition(".")
    if path.endswith(".owner"):
        item = value_at(case.plan, entry)
        if isinstance(item, Channel):
            return channel(case.plan, entry, item.kind, item.name, case.catalog)
        practice = case.catalog.practice(getattr(item, "practice", None))
        said = (getattr(item, name, "") for name in ("name", "metric", "what"))
        return called(case.plan, entry, next(filter(None, said), _(practice.label) if practice else ""))
    return _("“{words}”").format(words=titled(case.plan, path if path == "team.approver" else entry).split(" › ")[-1])


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold()))


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf"\s*[/&+]\s*|{link(AND)}", re.IGNORECASE)
