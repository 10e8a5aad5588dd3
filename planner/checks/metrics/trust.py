"""Whether a figure is borne out, and whether anybody has the time to read it."""

from collections.abc import Iterator

from planner.checks.blanks import NO_PROOF, says_nothing
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.reading import affirmed, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, hours
from planner.language import N_, _, number, share

LIFT = N_("brand lift, brand uplift, ad recall lift, awareness lift")
CONTROL = N_("control group, control., not exposed, unexposed, never saw, holdout, hold-out")
EQUITY = ("relationship", "familiarity", "efficiency", "value")
WHOLE, LOWEST = 100, 1


@rule("MAP015", Severity.WARNING, needs=("metrics",))
def equity_without_evidence(case: Case) -> Iterator[Site]:
    """A rating of your social media equity has no evidence.

    What it checks: Whether each rating of the equity, which is what your good name in social media is worth, has its
        evidence beside it. A feeling is none.
    Why it matters: There is no formula for this rating. Without what you saw or counted, nobody can say next year
        whether it has changed.
    Example: "Familiarity: 4" and nothing beside it. Write down how many of the people you asked know the name.
    Sources: seed-J J5, roadworthy
    """
    for part in EQUITY:
        rating = getattr(case.plan.metrics.equity, part)
        if rating.score is not None and _is_unproved(rating.score, rating.evidence):
            message = (
                _("{part} is rated {score}, but “{words}” is no evidence.")
                if rating.evidence.strip()
                else _("{part} is rated {score}, but nothing says why.")
            )
            name = _(case.catalog.equity[part].label)
            yield Site(
                f"metrics.equity.{part}.evidence",
                message.format(part=name, score=number(rating.score), words=rating.evidence.strip(" .")),
                _("Write down what you counted or heard, or leave the rating open."),
                against=f"metrics.equity.{part}.score",
                mend=Mend(_("Leave the rating open"), ((f"metrics.equity.{part}.score", None),)),
            )


def _is_unproved(score: int, evidence: str) -> bool:
    """ "Nothing yet" may well be why something is rated lowest."""
    return not evidence.strip() or (score > LOWEST and says_nothing(evidence, NO_PROOF))


@rule("MAP016", Severity.ADVICE, needs=("metrics",))
def lift_without_a_group_to_compare(case: Case) -> Iterator[Site]:
    """A measure of what people think needs a group to compare with.

    What it checks: Whether a measure of what the posts have changed in people's minds names a group that did not see
        them.
    Why it matters: Without such a group you cannot tell whether the posts changed anything. Few small businesses can
        afford one.
    Example: "Brand lift of 10 points", from a survey among your own followers.
    Sources: common-usage
    """
    for at, measure in case.measures:
        text = f"{measure.name} {measure.formula} {measure.source}"
        if affirmed(text, LIFT) and not mentions(text, CONTROL):
            message = _("{measure} needs a group of people who never saw your posts, but the plan names none.")
            yield Site(
                f"{at}.name",
                message.format(measure=called(case.plan, at, measure.name)),
                _("Ask the same kind of people the same question before and after, and call it a survey."),
            )


@rule("MAP017", Severity.ADVICE, needs=("metrics",))
def more_measures_than_anybody_reads(case: Case) -> Iterator[Site]:
    """There are too many measures.

    What it checks: Whether there are more than {measures-at-most} measures.
    Why it matters: A table of twenty figures is filled in twice and then never again. Somebody looks at one or two
        for each objective.
    Example: Seventeen figures each month. Keep the three that would make you do something else.
    Sources: roadworthy, seed-J J5
    """
    most = case.limit("measures-at-most")
    if len(case.measures) > most:
        message = _("You measure {count} things; more than {most} are hardly ever read.")
        yield Site(
            "metrics.measures",
            message.format(count=number(len(case.measures)), most=number(most)),
            _("Keep those that would make you change something, and take the others off."),
        )


@rule("MAP018", Severity.WARNING, needs=("metrics", "fuel"))
def reading_eats_the_hours(case: Case) -> Iterator[Site]:
    """Reading figures takes a large part of the hours.

    What it checks: Whether reading the measures as often as planned, and looking at them together, takes more than
        {reading-share} percent of the hours of the week.
    Why it matters: Hours that go into reading figures are missing for posts and answers.
    Example: Twelve figures every day in a week of three hours. Once a month is enough for most of them.
    Sources: social-professionals, roadworthy
    """
    lines = [line.hours.likely for line in case.workload.usual if line.kind == "measuring"]
    most, there, asked = case.limit("reading-share"), case.there, sum(lines)
    if case.measures and there and asked > there * most / WHOLE:
        message = _(
            "Of your {there} hours a week, figures take {asked}; more than {most} leaves too little for the work."
        )
        told = {"asked": hours(asked), "there": hours(there), "most": share(most)}
        yield Site(
            "metrics.measures",
            message.format(**told),
            _("Read them less often, or keep fewer."),
            against="fuel.people",
            evidence=_("{asked} of {there} hours").format(asked=number(round(asked)), there=hours(there)),
        )
