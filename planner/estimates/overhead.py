"""What comes with any channel: answering, listening, measuring, meeting, and opening the new ones."""

from collections import Counter
from collections.abc import Iterator

from planner.estimates.assumed import Assumed
from planner.estimates.line import TIMES_A_WEEK, WEEKLY, Line, Role, Work, over_first_weeks
from planner.estimates.range import Range, exactly, total
from planner.language import N_
from planner.plan import Plan
from planner.plan.choices import Frequency
from planner.plan.tools import Channel

MONTHLY = Frequency.MONTHLY
MEETING: tuple[str, ...] = ("meeting-minutes-each", "meeting-minutes-ideas", "planning-meeting")
# What a channel that is new takes once: its title, the figure, the kind of work, the role.
BEGINNING: tuple[tuple[str, str, Work, Role], ...] = (
    (N_("{name}: opening it"), "setup-hours", "setup", "content"),
    (N_("{name}: learning it"), "learning-hours", "learning", "content"),
)


def answering(plan: Plan, assumed: Assumed) -> Iterator[Line]:
    messages = plan.fuel.messages_per_week
    if messages is None and not plan.tools.channels:
        return
    waiting = assumed["messages-a-week"] if messages is None else exactly(messages, "")
    hours = assumed["minutes-per-reply"].times(waiting, "minutes").scaled(1 / 60, WEEKLY)
    used = ("minutes-per-reply",) if messages is not None else ("messages-a-week", "minutes-per-reply")
    title, path = N_("Answering messages and comments"), "fuel.messages_per_week"
    yield Line(title, hours, path, "answering", "community", _answerer(plan), assumptions=used)


def listening(plan: Plan, assumed: Assumed) -> Iterator[Line]:
    if plan.tools.channels:
        title, hours, used = N_("Listening"), assumed["listening-hours"], ("listening-hours",)
        owner = _answerer(plan)
        yield Line(title, hours, "playbook.listening", "listening", "community", owner, assumptions=used)


def measuring(plan: Plan, assumed: Assumed) -> Iterator[Line]:
    """Reading the figures off, as often as the plan says of each; and looking at them together, once a month if the
    plan does not say how often."""
    measures, review, owner = plan.metrics.measures, plan.metrics.review, _analyst(plan)
    if measures:
        times = total((_times(each.frequency) for each in measures), "")
        hours = assumed["measure-minutes"].times(times, "minutes").scaled(1 / 60, WEEKLY)
        title, used = N_("Reading figures off"), ("measure-minutes",)
        yield Line(title, hours, "metrics.measures", "measuring", "analyst", owner, assumptions=used)
    if measures or plan.tools.channels:
        hours = assumed["report-minutes"].times(_times(review), "minutes").scaled(1 / 60, WEEKLY)
        title, used = N_("Looking at the figures together"), ("report-minutes",)
        yield Line(title, hours, "metrics.review", "measuring", "analyst", owner, assumptions=used)


def _times(said: Frequency | None) -> Range:
    """A week."""
    return exactly(TIMES_A_WEEK[said or MONTHLY], "").resting_on((), "A" if said else "X")


def meeting(plan: Plan, assumed: Assumed) -> Iterator[Line]:
    """Everybody sits in it, so an hour with three people costs three hours; who has no name stands in one line."""
    team, people = plan.team, plan.fuel.people
    said = team.meeting is not None or team.meeting_minutes is not None
    if not said and not plan.tools.channels:
        return
    length, used = _meeting_length(max(1, len(people)), assumed), MEETING
    if team.meeting_minutes is not None:
        length, used = exactly(team.meeting_minutes / 60, "hours"), ()
    hours = length.scaled(TIMES_A_WEEK[team.meeting or Frequency.WEEKLY], WEEKLY)
    hours = hours.resting_on((), "A" if team.meeting else "X")
    for name, many in Counter(person.name.strip() for person in people or ()).items() or (("", 1),):
        title, share = N_("Planning meeting"), hours.scaled(many, WEEKLY)
        yield Line(title, share, "team.meeting", "meeting", "coordinator", name, assumptions=used)


def _meeting_length(people: int, assumed: Assumed) -> Range:
    """Hours: the method's minutes for each and for ideas, up to its hour; for small teams an assumption."""
    each, ideas, longest = (assumed[id] for id in MEETING)
    minutes = each.scaled(people, "minutes") + ideas.scaled(1, "minutes")
    ends = (min(most, found / 60) for most, found in zip(longest.ends, minutes.ends, strict=True))
    return minutes.at(ends, "hours").resting_on(longest.basis, "X")


def beginning(plan: Plan, assumed: Assumed, name: dict[str, str]) -> Iterator[Line]:
    """Opening and learning each channel of which there is no account yet; `name` by the channel's id."""
    there = {account.channel for account in plan.landscape.accounts if account.channel}
    for channel in plan.tools.channels:
        if channel.id in name and channel.kind not in there:
            yield from _begun(channel, name[channel.id], assumed)


def _begun(channel: Channel, name: str, assumed: Assumed) -> Iterator[Line]:
    """A listing is opened, and there is little in it to learn."""
    path = f"tools.channels[{channel.id}].kind"
    known_as = assumed.catalog.channel(channel.kind)
    for title, figure, kind, role in BEGINNING:
        if kind == "learning" and known_as and known_as.is_listing:
            continue
        hours, weeks = over_first_weeks(assumed[figure], assumed["first-weeks"])
        yield Line(title, hours, path, kind, role, channel.owner, weeks, (figure, "first-weeks"), channel.id, name)


def _answerer(plan: Plan) -> str:
    return plan.team.response_contact or plan.team.roles.community.holder


def _analyst(plan: Plan) -> str:
    """Who holds the role, or else owns most of the measures."""
    owners = Counter(measure.owner for measure in plan.metrics.measures if measure.owner)
    return plan.team.roles.analyst.holder or next((owner for owner, _many in owners.most_common(1)), "")
