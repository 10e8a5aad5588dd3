"""Who of the people named in a plan gives it time."""

from planner.checks.case import Case
from planner.plan.fuel import known_as


def gives_no_time(case: Case, owner: str) -> bool:
    """Whether an owner is nobody of those who give hours: "Maya" is "Maya Brown", and "Maya and Tom" are two of them.
    False as long as nobody has been named, and for an owner that is not."""
    names = [*_giving(case), *(known_as(each.name) for each in case.plan.fuel.freelancers if each.name)]
    return bool(_giving(case) and known_as(owner)) and not any(_is_one(known_as(owner), name) for name in names)


def the_only_one(case: Case) -> str:
    """The name of the person who alone gives time; empty if there are more, or none."""
    names = {known_as(each.name): each.name.strip() for each in case.plan.fuel.people if each.hours_per_week != 0}
    return next(iter(names.values())) if len(names) == 1 else ""


def _giving(case: Case) -> list[str]:
    people = case.plan.fuel.people
    return [known_as(each.name) for each in people if known_as(each.name) and each.hours_per_week != 0]


def _is_one(owner: str, name: str) -> bool:
    owner_words, name_words = (set(text.replace(",", " ").replace("/", " ").split()) for text in (owner, name))
    return name_words <= owner_words or owner_words <= name_words
