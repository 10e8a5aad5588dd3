"""The planning meeting: whether there is one, and what it takes of the hours."""

from collections.abc import Iterator

from planner.checks.amounts import a_week
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.names import people
from planner.checks.rule import Severity, Site, rule
from planner.estimates.line import TIMES_A_WEEK, summed
from planner.language import _, number, share
from planner.plan.choices import Frequency

MINUTES = 60
WHOLE = 100


@rule("TEAM035", Severity.ADVICE, needs=("team", "fuel"))
def no_planning_meeting(case: Case) -> Iterator[Site]:
    """Several people do the work, but they never meet about it.

    What it checks: Whether the plan names a planning meeting where more than one person gives hours.
    Why it matters: A short talk each week keeps the rhythm. Without it everybody waits for somebody else's idea.
    Example: Monday after closing, twenty minutes: what went out, what comes, who does it.
    Sources: seed-T T4
    """
    team, names = case.plan.team, people(case.plan)
    if len(names) > 1 and team.meeting is None and team.meeting_minutes is None:
        message = _("{count} people share the work, but no meeting is planned.")
        yield Site(
            "team.meeting",
            message.format(count=number(len(names))),
            _("Choose a day on which you sit together: ten minutes for each, and a little for ideas."),
            against="fuel.people",
        )


@rule("TEAM036", Severity.ADVICE, needs=("team",))
def meeting_longer_than_needed(case: Case) -> Iterator[Site]:
    """The planning meeting is longer than it has to be.

    What it checks: Whether a weekly or daily meeting stays within {planning-meeting} hour.
    Why it matters: Everybody sits in it, so an hour too much costs as many hours as there are people.
    Example: 90 minutes with four people are six hours a week; an hour does it.
    Sources: seed-T T4
    """
    team, most = case.plan.team, round(case.limit("planning-meeting") * MINUTES)
    often = team.meeting in (None, Frequency.DAILY, Frequency.WEEKLY)
    if often and team.meeting_minutes is not None and team.meeting_minutes > most:
        message = _("The meeting takes {minutes} minutes; {most} are enough.")
        label = _("Set it to {most} minutes").format(most=number(most))
        yield Site(
            "team.meeting_minutes",
            message.format(minutes=number(team.meeting_minutes), most=number(most)),
            _("Ten minutes for each person and twenty for ideas; the rest can be written."),
            mend=Mend(label, (("team.meeting_minutes", most),)),
        )


@rule("TEAM037", Severity.WARNING, needs=("team", "fuel"))
def meeting_eats_the_hours(case: Case) -> Iterator[Site]:
    """Most of the hours are spent in the meeting.

    What it checks: Whether the planning meeting, counted for everybody who sits in it, takes no more than
        {meeting-share} percent of all the hours.
    Why it matters: Too little time is left to do what the meeting planned.
    Example: Three people with an hour each, and an hour together every week: meet once a month.
    Sources: seed-T T4, seed-J J6, roadworthy
    """
    there, team = case.there, case.plan.team
    spent = summed(line for line in case.workload.usual if line.kind == "meeting").likely
    if there and (team.meeting or team.meeting_minutes) and spent > there * case.limit("meeting-share") / WHOLE:
        message = _("The meeting takes {spent} of everybody together, which is {share} of the hours.")
        often = TIMES_A_WEEK[team.meeting or Frequency.WEEKLY]
        seldom = spent / often * TIMES_A_WEEK[Frequency.MONTHLY] <= there * case.limit("meeting-share") / WHOLE
        mend = Mend(_("Meet once a month"), (("team.meeting", Frequency.MONTHLY),))
        yield Site(
            "team.meeting",
            message.format(spent=a_week(spent), share=share(round(WHOLE * spent / there))),
            _("Meet less often, for a shorter time, or with fewer people."),
            against="fuel.people",
            mend=mend if seldom else None,
        )
