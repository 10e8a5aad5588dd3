"""How rules read a field that should hold one name: who is meant, and whether it is one person whom the plan knows."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from planner.checks.case import Case
from planner.checks.reading import mentions
from planner.language import N_, _
from planner.plan import Plan
from planner.plan.choices import Status
from planner.plan.fuel import known_as

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
    return tuple({known_as(each.name): each.name.strip() for each in reversed(plan.fuel.people) if each.name}.values())


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
    if len({each for each in names if is_among(each, loose)}) > 1:
        return loose
    if mentions(name, TITLES) or any(part[:1].islower() for part in firm):
        return ()
    short = all(not part[:1].islower() and len(part.split()) <= 2 for part in loose)
    return loose if len(loose) > 1 and short else firm if len(firm) > 1 else ()


def is_nobody(name: str) -> bool:
    """Whether a field that should name somebody says "everybody", "whoever is there" or "to be decided"."""
    return mentions(name, NOBODY_IN_PARTICULAR)


def is_unknown(case: Case, name: str) -> bool:
    """Whether a name, or each of several, is nobody who gives time and nobody who helps from outside."""
    known = (*people(case.plan), *helpers(case.plan))
    if not name or is_nobody(name) or not people(case.plan):
        return False
    return not any(is_among(each, known) for each in (name, *several(name, known)))


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
    """Every place that somebody looks after, with the name: channels, answers, measures, key results and steps."""
    yield from ((f"{at}.owner", each.owner) for at, each in case.channels if each.owner)
    if case.plan.team.response_contact:
        yield "team.response_contact", case.plan.team.response_contact
    yield from ((f"{at}.owner", each.owner) for at, each in case.measures if each.owner)
    yield from ((f"{at}.owner", each.owner) for at, each in case.key_results if each.owner)
    for each in case.plan.playbook.actions:
        if each.owner and each.status not in OVER:
            yield f"playbook.actions[{each.id}].owner", each.owner


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold()))


def _between() -> re.Pattern[str]:
    return _splitter(_(AND))


@cache
def _splitter(translated: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in dict.fromkeys((*AND.split(", "), *translated.split(", "))))
    return re.compile(rf"\s*[/&+]\s*|\s+(?:{words})\s+", re.IGNORECASE)
