"""When it gets serious: who decides, who stands in, and what stops."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.levels import from_mild_to_serious
from planner.checks.mend import Mend
from planner.checks.names import (
    deputies,
    is_among,
    is_nobody,
    is_unknown,
    other_of_two,
    people,
    same_person,
    seats,
    several,
)
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _

BAD = N_(
    "complain, critic, angr, anger, unhappy, dissatisf, upset, negative, bad., harsh, wrong, mistake, mistaken, rant, "
    "troll, insult, provok, false, lie., lies., rumor, rumour, reproach, hurt, broken, late., refund, disappoint, "
    "attack, hate, ill., sick"
)


@rule("TEAM018", Severity.WARNING, needs=("team",))
def crisis_without_deputy(case: Case) -> Iterator[Site]:
    """Nobody stands in when it gets serious.

    What it checks: Whether each level of trouble has a deputy other than its owner, where somebody else is there.
    Why it matters: Trouble comes on the day on which the one who decides is on a plane.
    Example: "Red: somebody may be ill": Tom decides, and Maya if Tom cannot be reached.
    Sources: escalation-template, seed-E E4
    """
    if not _others(case):
        return
    for at, level in entries("team.escalation", case.plan.team.escalation):
        if not level.deputy or same_person(level.owner, level.deputy) or is_nobody(level.deputy):
            other = other_of_two(case.plan, level.owner)
            if level.deputy and not is_nobody(level.deputy):
                message = _("For {level}, {name} is owner and deputy at once.")
            else:
                message = _("For {level}, nobody is named who stands in.")
            known = {"level": called(case.plan, at, level.name), "name": called(case.plan, at, level.owner)}
            yield Site(
                f"{at}.deputy",
                message.format(**known),
                _("Name somebody who may decide when the owner cannot be reached, and give them the phone numbers."),
                against=f"{at}.owner",
                mend=Mend(_("Name {name} as deputy").format(name=other), ((f"{at}.deputy", other),)) if other else None,
            )


@rule("TEAM019", Severity.ADVICE, needs=("team",))
def crisis_alone(case: Case) -> Iterator[Site]:
    """Whoever is alone has nobody to help when it gets serious.

    What it checks: Whether a plan that one person carries names somebody who can step in at its most serious level.
    Why it matters: In the worst hour it helps to have one person who answers the phone, and who can stop the posts.
    Example: Tilda plays alone; Joss has the codes, and says "we will get back to you tomorrow" if she cannot.
    Sources: escalation-template, seed-E E4
    """
    levels = from_mild_to_serious(case)
    if not levels or _others(case):
        return
    at, level = levels[-1]
    if not level.deputy or same_person(level.owner, level.deputy) or is_nobody(level.deputy):
        message = _("For {level}, nobody could step in for you.")
        yield Site(
            f"{at}.deputy",
            message.format(level=called(case.plan, at, level.name)),
            _("Ask one person you trust, and leave them the way into the accounts."),
            against=f"{at}.owner" if level.owner else "",
        )


@rule("TEAM020", Severity.WARNING, needs=("team",))
def crisis_without_owner(case: Case) -> Iterator[Site]:
    """Nobody decides when it gets serious, or two do.

    What it checks: Whether each level of trouble names one person who decides.
    Why it matters: In the first hour there is no time to find out who may speak.
    Example: "Yellow: it spreads" is Tom's to decide.
    Sources: escalation-template, seed-E E4
    """
    for at, level in entries("team.escalation", case.plan.team.escalation):
        names = several(level.owner, people(case.plan))
        if not level.owner or is_nobody(level.owner) or names:
            message = (
                _("For {level}, {names} decide together, so neither does.")
                if names
                else _("For {level}, nobody in particular is named who decides.")
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
    """There are channels, and nothing says what happens when it gets serious.

    What it checks: Whether a plan with channels says who decides when trouble comes.
    Why it matters: A bad evening is easier when somebody has thought about it on a good morning.
    Example: Green, one person is unhappy; yellow, it spreads; red, somebody may be ill.
    Sources: escalation-template, seed-W W8.9
    """
    levels = any(not each.is_blank for each in case.plan.team.escalation)
    if case.channels and not levels:
        yield Site(
            "team.escalation",
            _("People can speak to you in public, and nothing says who decides when it gets serious."),
            _("Write down two or three levels: what sets it off, who decides, who stands in, and how soon you speak."),
            against="tools.channels",
        )


@rule("TEAM025", Severity.ADVICE, needs=("team",))
def posts_go_on_in_a_crisis(case: Case) -> Iterator[Site]:
    """Planned posts go on when it is serious.

    What it checks: Whether the most serious level stops what is scheduled.
    Why it matters: A cheerful post an hour after an accident is what people remember.
    Example: "Red: somebody may be ill": everything scheduled waits until Tom says so.
    Sources: seed-T T5, escalation-template
    """
    levels = from_mild_to_serious(case)
    if levels and levels[-1][1].pause_posts is False:
        at, level = levels[-1]
        message = _("At {level}, planned posts go on.")
        path = f"{at}.pause_posts"
        yield Site(
            path,
            message.format(level=called(case.plan, at, level.name)),
            _("Let everything that is scheduled wait then."),
            mend=Mend(_("Stop planned posts then"), ((path, True),)),
        )


@rule("TEAM026", Severity.ADVICE, needs=("team",))
def no_answer_to_a_complaint(case: Case) -> Iterator[Site]:
    """Answers are prepared, and none is for a complaint.

    What it checks: Whether one of the answers at hand is for somebody who is unhappy, wrong or angry.
    Why it matters: Thanks for praise come by themselves. It is the angry message at night that one should not answer
        on the spot.
    Example: "A complaint that is right: thank them, say sorry, mend it, and tell them."
    Sources: usaf-assessment, is-it-true, seed-A A18
    """
    said = [each for _at, each in entries("team.responses", case.plan.team.responses)]
    if said and not any(mentions(f"{each.situation}. {each.answer}", BAD) for each in said):
        yield Site(
            "team.responses",
            _("Answers are prepared, and none of them is for a complaint."),
            _("Add what you do when somebody complains and is right, and when somebody complains and is wrong."),
        )


@rule("TEAM039", Severity.ADVICE, needs=("team", "fuel"))
def crisis_in_unknown_hands(case: Case) -> Iterator[Site]:
    """Somebody decides in trouble who stands nowhere else in the plan.

    What it checks: Whether the owner of each level is somebody who gives hours, helps from outside, holds a role or has
        the final word.
    Why it matters: In the first hour one has to know who it is, and how to reach them.
    Example: "Greg" decides, and nobody knows whether he has heard of it.
    Sources: escalation-template, seed-E E4
    """
    team = case.plan.team
    named = [team.approver, team.response_contact, *(holder for _at, holder, _deputy in seats(case.plan))]
    for at, level in entries("team.escalation", team.escalation):
        if is_unknown(case, level.owner) and not is_among(level.owner, named):
            message = _("For {level}, {name} decides, who stands nowhere else in this plan.")
            known = {"level": called(case.plan, at, level.name), "name": called(case.plan, at, level.owner)}
            yield Site(
                f"{at}.owner",
                message.format(**known),
                _("Name somebody who works on this, or write down how they are reached."),
                against="fuel.people",
            )


def _others(case: Case) -> bool:
    """Whether somebody is there who could stand in."""
    known = people(case.plan)
    return len(known) > 1 or any(not is_nobody(each) for each in deputies(case.plan))
