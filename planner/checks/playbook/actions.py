"""The actions, one by one: who does them, by when, and whether they stand there once."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend, without
from planner.checks.names import is_nobody
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _
from planner.plan import is_unanswered
from planner.plan.choices import Status
from planner.plan.fuel import Person, known_as
from planner.plan.playbook import Action

OVER = (Status.DONE, Status.DROPPED)
NAME_OR_DAY = {
    "owner": (N_("{action} has no owner."), N_("Name one person who does it.")),
    "due": (N_("{action} has no day."), N_("Choose the day by which it is done.")),
}
NOBODY = N_("{action} is for “{words}”, which is nobody in particular.")


def named(case: Case, at: str, action: Action) -> str:
    """In the person's words, else by its practice."""
    practice = case.catalog.practice(action.practice)
    return called(case.plan, at, action.what or (_(practice.label) if practice else ""))


def ahead(case: Case) -> Iterator[tuple[str, Action]]:
    """The actions that are still to be done."""
    every = entries("playbook.actions", case.plan.playbook.actions)
    return ((at, action) for at, action in every if action.status not in OVER)


@rule("PLAY001", Severity.WARNING, needs=("playbook",))
def action_without_owner_or_day(case: Case) -> Iterator[Site]:
    """An action has no owner or no due date.

    What it checks: Whether each action that is still to be done has one name and one day.
    Why it matters: Without them an action is only a good intention. By the second week it is forgotten.
    Example: "Search our name every Friday": Tom, from March 15.
    Sources: seed-A A3, seed-T T2
    """
    people = _people(case)
    for at, action in ahead(case):
        for field, (message, remedy) in NAME_OR_DAY.items():
            nobody = field == "owner" and is_nobody(action.owner)
            if is_unanswered(getattr(action, field)) or nobody:
                only = people[0] if field == "owner" and len(people) == 1 else None
                yield Site(
                    f"{at}.{field}",
                    _(NOBODY if nobody else message).format(action=named(case, at, action), words=action.owner.strip()),
                    _(remedy),
                    against=f"{only[0]}.name" if only else "",
                    mend=_only(f"{at}.owner", only[1]) if only else None,
                )


def _people(case: Case) -> list[tuple[str, Person]]:
    return [(at, each) for at, each in entries("fuel.people", case.plan.fuel.people) if each.name.strip()]


def _only(path: str, person: Person) -> Mend:
    return Mend(_("Give it to {name}").format(name=person.name), ((path, person.name),))


@rule("PLAY006", Severity.ADVICE, needs=("playbook",))
def same_action_twice(case: Case) -> Iterator[Site]:
    """The same practice is in the playbook twice.

    What it checks: Whether two actions that are still to be done carry the same practice, or the same words.
    Why it matters: It is done twice, or each of the two owners waits for the other. The hours are counted twice.
    Example: "Watch what is said about you" for Tom in March, and once more for Maya in April.
    Sources: seed-T T2, roadworthy
    """
    seen: dict[str, tuple[str, Action]] = {}
    for at, action in ahead(case):
        # Practices first: two steps of one practice are one practice.
        key = action.practice or f" {known_as(action.what)}"
        first, other = seen.setdefault(key, (at, action))
        if key.strip() and first != at:
            message = (
                _("{action} and {other} are the same practice.")
                if action.practice
                else _("{action} is in the playbook twice.")
            )
            equal = action.model_copy(update={"id": other.id}) == other
            yield Site(
                f"{at}.practice" if action.practice else f"{at}.what",
                message.format(action=named(case, at, action), other=named(case, first, other)),
                _("Make one action of the two, with one owner and one day."),
                against=f"{first}.practice" if action.practice else f"{first}.what",
                mend=Mend(_("Take the second one off"), (without(case.plan, at),)) if equal else None,
            )
