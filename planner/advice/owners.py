"""Who keeps which channel: somebody who can make what is published there, and who has the most hours left for it."""

from collections.abc import Iterable

from planner.advice.case import Case
from planner.advice.crew import Crew
from planner.plan.tools import Channel


def owners(case: Case, channels: Iterable[Channel]) -> dict[str, str]:
    """Names by channel id, the channel with most work first; empty without people. An owner who is named stays."""
    named = [each for each in Crew(case).workers if each.name]
    left = {each.name: each.room(case.assumed.value("hours-reserve") / 100) for each in named}
    found: dict[str, str] = {}
    for channel in sorted(channels, key=lambda each: -_hours(case, each)):
        able = [each.name for each in named if all(map(each.can, channel.formats[:1]))] or list(left)
        if channel.owner or able:
            found[channel.id] = channel.owner or max(able, key=lambda name: left[name])
            left[found[channel.id]] = left.get(found[channel.id], 0) - _hours(case, channel)
    return found


def _hours(case: Case, channel: Channel) -> float:
    known = [case.assumed.value(f"{id}-hours") for id in channel.formats if case.catalog.format(id)]
    return (channel.cadence or 0) * sum(known) / len(known) if known else 0.0
