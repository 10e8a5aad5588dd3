"""What a channel publishes, and how often it may be kept."""

from planner.advice.case import Case
from planner.catalog.kinds import Channel, Format
from planner.plan.tools import Channel as Chosen

# What one piece may take of the week's hours.
A_PIECE = 0.2
MOST_FORMATS = 3


def formats(channel: Channel, case: Case) -> tuple[Format, ...]:
    """What to publish there: the usual format first, then two more that suit the hours, a road still without one
    before the others. Nothing on a channel that is closed."""
    if not channel.formats:
        return ()
    usual, *others = [case.catalog.formats[id] for id in channel.formats]
    roads = {road.value for road in case.plan.strategy.roads}
    fitting = [each for each in others if not roads or roads.intersection(each.carries)]
    cheap = [each for each in fitting if each.hours.likely <= (case.hours or 0) * A_PIECE]
    chosen = [usual]
    while cheap and len(chosen) < MOST_FORMATS:
        without = roads.difference(*(each.carries for each in chosen))
        best = max(cheap, key=lambda each: len(without.intersection(each.carries)))
        cheap.remove(best)
        chosen.append(best)
    return tuple(chosen)


def entry(case: Case, channel: Channel, posts: float) -> Chosen:
    published = tuple(each.id for each in formats(channel, case))
    return Chosen(id=channel.id, kind=channel.id, cadence=posts, formats=published)


def cadences(channel: Channel) -> tuple[float, ...]:
    """Five at the most, from the lowest to the highest: whole posts a week, or one in so many whole weeks."""
    figure = channel.cadence
    if figure is None:
        return (1.0,)
    between = ((figure.low + figure.likely) / 2, (figure.likely + figure.high) / 2)
    return tuple(sorted({_whole(posts) for posts in (figure.low, figure.likely, figure.high, *between)}))


def _whole(posts: float) -> float:
    return float(int(posts)) if posts >= 1 else 1 / round(1 / posts)
