"""When it gets serious: who decides, who stands in, and what stops."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.levels import from_mild_to_serious
from planner.checks.mend import Mend
from planner.checks.names import (
    deputies,
    held,
    is_among,
    is_nobody,
    is_unknown,
    other_of_two,
    people,
    same_person,
    several,
)
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, enumerated
from planner.language import _
from planner.plan.choices import Function
from planner.plan.fuel import known_as
from planner.plan.team import Level
from planner.plan.tools import Helper


@rule("TEAM018", Severity.WARNING, needs=("team",))
def crisis_without_deputy(case: Case) -> Iterator[Site]:
    """Nobody can step in when things get serious.

    What it checks: Whether each level of trouble has a deputy other than its owner, where somebody else is there. The
        mildest of several levels may do without, if all the others have one.
    Why it matters: Trouble may come on a day when the person who decides cannot be reached.
    Example: "Red: somebody may be ill": Tom decides, and Maya if Tom cannot be reached.
    Sources: escalation-template, seed-E E4
    """
    levels = from_mild_to_serious(case)
    alone = [(at, level) for at, level in levels if not _stands_in(level)]
    if not _others(case) or (len(levels) > 1 and alone == levels[:1]):
        return
    for at, level in alone:
        other = other_of_two(case.plan, level.owner)
        if level.deputy and not is_nobody(level.deputy):
            message = _("For {level}, {name} is both owner and deputy.")
        else:
            message = _("For {level}, the plan names no deputy.")
        known = {"level": called(case.plan, at, level.name), "name": called(case.plan, at, level.owner)}
        yield Site(
            f"{at}.deputy",
            message.format(**known),
            _("Name somebody who may decide when the owner cannot be reached, and give them the phone numbers."),
            against=f"{at}.owner",
            mend=Mend(_("Name {name} as deputy").format(name=other), ((f"{at}.deputy", other),)) if other else None,
        )


def _stands_in(level: Level) -> bool:
    """Whether a level has a deputy who is somebody else than its owner."""
    return bool(level.deputy) and not same_person(level.owner, level.deputy) and not is_nobody(level.deputy)


@rule("TEAM019", Severity.ADVICE, needs=("team",))
def crisis_alone(case: Case) -> Iterator[Site]:
    """You work alone, and nobody could step in when things get serious.

    What it checks: Whether a plan that one person carries names somebody who can step in at its most serious level.
    Why it matters: In the worst hour it helps to have one person who answers the phone, and who can stop the posts.
    Example: Tilda plays alone; Joss has the codes, and says "we will get back to you tomorrow" if she cannot.
    Sources: escalation-template, seed-E E4
    """
    levels = from_mild_to_serious(case)
    if not levels or _others(case):
        return
    at, level = levels[-1]
    if not _stands_in(level):
        message = _("For {level}, the plan names nobody who could step in for you.")
        yield Site(
            f"{at}.deputy",
            message.format(level=called(case.plan, at, level.name)),
            _("Ask one person you trust, and make sure that they can get into the accounts."),
            against=f"{at}.owner" if level.owner else "",
        )


@rule("TEAM020", Severity.WARNING, needs=("team",))
def crisis_without_owner(case: Case) -> Iterator[Site]:
    """No one person decides when things get serious.

    What it checks: Whether each level of trouble names one person who decides.
    Why it matters: In the first hour there is no time to find out who may speak.
    Example: "Yellow: it spreads" is Tom's to decide.
    Sources: escalation-template, seed-E E4
    """
    for at, level in entries("team.escalation", case.plan.team.escalation):
        names = several(level.owner, people(case.plan))
        if not level.owner or is_nobody(level.owner) or names:
            message = (
                _("For {level}, {names} decide together, so in the end nobody does.")
                if names
                else _("For {level}, the plan does not name one person who decides.")
            )
            known = {"level": called(case.plan, at, level.name), "names": called(case.plan, at, level.owner)}
            yield Site(
                f"{at}.owner",
                message.format(**known),
                _("Name one person; another one is the deputy."),
                against=f"{at}.trigger" if level.trigger else "",
            )


@rule("TEAM021", Severity.ADVICE, needs=("team", "tools"))
def no_levels_of_trouble(case: Case) -> Iterator[Site]:
    """You have channels, but no plan for when things get serious.

    What it checks: Whether a plan with channels says who decides when trouble comes.
    Why it matters: When many people are angry at once, there is no time to find out who may decide what.
    Example: Green, one person is unhappy; yellow, it spreads; red, somebody may be ill.
    Sources: escalation-template, seed-W W8.9
    """
    levels = any(not each.is_blank for each in case.plan.team.escalation)
    if case.channels and not levels:
        yield Site(
            "team.escalation",
            _("People can speak to you in public, but nothing says who decides when it gets serious."),
            _("Write down two or three levels: what sets it off, who decides, who stands in, and how soon you speak."),
            against="tools.channels",
        )


@rule("TEAM025", Severity.ADVICE, needs=("team",))
def posts_go_on_in_a_crisis(case: Case) -> Iterator[Site]:
    """Planned posts still go out in a crisis.

    What it checks: Whether your most serious level stops scheduled posts. It may say nothing about them, unless a tool
        publishes your posts and no level stops them.
    Why it matters: A cheerful post that was scheduled last week looks heartless an hour after an accident.
    Example: "Red: somebody may be ill": everything scheduled waits until Tom says so.
    Sources: seed-T T5, seed-W W8.9, escalation-template
    """
    levels = from_mild_to_serious(case)
    if not levels:
        return
    at, level = levels[-1]
    tool = next((f"tools.helpers[{each.id}].function" for each in case.plan.tools.helpers if _publishes(each)), "")
    unsaid = level.pause_posts is None and tool and not any(each.pause_posts for _at, each in levels)
    if level.pause_posts is False or unsaid:
        message = (
            _("A tool publishes your scheduled posts, and nothing stops it at {level}.")
            if unsaid
            else _("At {level}, the posts that are planned still go out.")
        )
        path = f"{at}.pause_posts"
        yield Site(
            path,
            message.format(level=called(case.plan, at, level.name)),
            _("Stop all scheduled posts at this level, and agree on who does that."),
            against=tool,
            mend=Mend(_("Stop planned posts then"), ((path, True),)),
        )


def _publishes(helper: Helper) -> bool:
    return helper.function is Function.PUBLISHING


@rule("TEAM039", Severity.ADVICE, needs=("team", "fuel"))
def crisis_in_unknown_hands(case: Case) -> Iterator[Site]:
    """The person who decides in trouble is named nowhere else.

    What it checks: Whether the owner of each level is somebody who gives hours, helps from outside, or is named
        anywhere else, such as for a role or the final word.
    Why it matters: In the first hour everybody has to know who that is, and how to reach them.
    Example: "Greg" decides, but nobody knows whether he has been told.
    Sources: escalation-template, seed-E E4
    """
    team = case.plan.team
    levels = [(at, each) for at, each in entries("team.escalation", team.escalation) if is_unknown(case, each.owner)]
    named = [team.response_contact, *(owner for _path, owner in held(case))] if levels else []
    unknown = [(at, level) for at, level in levels if not is_among(level.owner, named)]
    first: dict[str, str] = {}
    for at, level in unknown:
        if first.setdefault(known_as(level.owner), at) == at:
            theirs = [each for _at, each in unknown if known_as(each.owner) == known_as(level.owner)]
            message = _("For {level}, {name} decides, but is named nowhere else in this plan.")
            told = enumerated(called(case.plan, at, each.name) for each in theirs)
            yield Site(
                f"{at}.owner",
                message.format(level=told, name=called(case.plan, at, level.owner)),
                _("Name somebody who works on this, or write down how to reach them."),
                against="fuel.people",
            )


def _others(case: Case) -> bool:
    """Whether somebody is there who could stand in."""
    known = people(case.plan)
    return len(known) > 1 or any(not is_nobody(each) for each in deputies(case.plan))
