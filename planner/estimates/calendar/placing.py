"""On which days a channel publishes: a shortest path through the weeks, a pattern of days for each.

The weeks are those of the calendar, so the first day of one is the weekday on which it starts.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations, combinations_with_replacement, pairwise
from math import ceil, floor

# What a day is for a channel: a working day, a day off or a holiday, or one on which nothing may be published.
FINE, OFF, QUIET = 0, 1, 2
Kinds = tuple[int, ...]
Pattern = tuple[int, ...]
WEEK = 7
# Patterns looked at for each week; more of them find hardly anything better.
WIDTH = 12
# What is worth avoiding, worst first: a silence, a day off, work on one day, another rhythm than last week.
A_SILENT_DAY, A_DAY_OFF, AN_HOUR, A_CHANGE = 1e6, 400.0, 3.0, 2.0
STEP = 1e-9


def posts(cadence: float, weeks: int, offset: float = 0.0) -> list[int]:
    """Posts in each week; what is rounded off in one week comes in a later one. offset: from 0 to below 1."""
    upto = [floor(at * cadence + offset + STEP) for at in range(weeks + 1)]
    return [after - before for before, after in pairwise(upto)]


def leveled(cadence: float, load: Sequence[float], hours: float) -> list[int]:
    """Posts in each week, begun so that the weeks are as even as may be. load: hours so far, the owner's before all."""
    shift = cadence % 1
    steps = min(ceil(1 / cadence), 60) if 0 < cadence < 1 else 8 if shift else 1
    begun = [posts(cadence, len(load), (1 - STEP * 10 - shift - at * shift) % 1 if shift else 0) for at in range(steps)]
    exact = cadence * len(load)
    nearest = min(abs(sum(each) - exact) for each in begun)
    fitting = [each for each in begun if abs(sum(each) - exact) <= nearest + STEP]
    return min(fitting, key=lambda each: sum((had + hours * more) ** 2 for had, more in zip(load, each, strict=True)))


def cut(count: int, kinds: Kinds, usual: int) -> int:
    """So many that quiet days do not press them into the rest of the week: the most that its days can take."""
    left = WEEK - kinds.count(QUIET)
    fits = (some for some in range(count, 0, -1) if left and some <= left * most_a_day(some, kinds, usual))
    return next(fits, 0)


def most_a_day(count: int, kinds: Kinds, usual: int) -> int:
    """The most that one day takes: as many as in an ordinary week, so that after a holiday nothing comes in a burst.
    usual: working days in a week without holidays."""
    if FINE not in kinds:
        return ceil(count / max(1, WEEK - kinds.count(QUIET)))
    return ceil(count / max(1, usual))


def placed(
    counts: Sequence[int], kinds: Sequence[Kinds], usual: int, load: Mapping[int, float], keeps_gap: bool
) -> list[Pattern]:
    """A pattern for each week. load: the owner's hours by day, counted from the first; keeps_gap: never more than
    seven days from post to post, unless quiet days are longer."""
    steps: list[dict[Pattern, tuple[float, Pattern | None]]] = []
    weeks = [week for week, count in enumerate(counts) if count]
    for at, week in enumerate(weeks):
        away = week - weeks[at - 1] if at else 0
        before = {pattern: cost for pattern, (cost, _via) in steps[-1].items()} if steps else {}
        steps.append(
            {
                pattern: _reached(pattern, cost + _work(pattern, week, load), before, away, keeps_gap)
                for pattern, cost in patterns(counts[week], kinds[week], usual)
            }
        )
    return _walked(len(counts), weeks, steps)


def _reached(
    pattern: Pattern, cost: float, before: Mapping[Pattern, float], away: int, keeps_gap: bool
) -> tuple[float, Pattern | None]:
    """The cheapest way here: its cost, and the pattern of the week before."""
    if not before:
        return cost, None
    first, days = pattern[0] + WEEK * away - WEEK, frozenset(pattern)
    best, via = float("inf"), None
    for old, so_far in before.items():
        step = 0.0 if old == pattern else A_CHANGE * len(days.symmetric_difference(old))
        if keeps_gap and first > old[-1]:
            step += A_SILENT_DAY * (first - old[-1])
        if so_far + step < best:
            best, via = so_far + step, old
    return cost + best, via


def _walked(
    weeks: int, used: Sequence[int], steps: Sequence[Mapping[Pattern, tuple[float, Pattern | None]]]
) -> list[Pattern]:
    """Back along the cheapest path."""
    found: list[Pattern] = [()] * weeks
    here = min(steps[-1], key=lambda pattern: (steps[-1][pattern][0], pattern)) if steps else None
    for week, step in zip(reversed(used), reversed(steps), strict=True):
        if here is not None:
            found[week] = here
            here = step[here][1]
    return found


def _work(pattern: Pattern, week: int, load: Mapping[int, float]) -> float:
    return AN_HOUR * sum(load.get(week * WEEK + at, 0.0) for at in pattern)


@lru_cache(maxsize=4096)
def patterns(count: int, kinds: Kinds, usual: int) -> tuple[tuple[Pattern, float], ...]:
    """The best patterns of so many posts for such a week, each with its cost."""
    most = most_a_day(count, kinds, usual)
    days = [at for at in range(WEEK) if kinds[at] != QUIET]
    found = _all(count, days, most) if count <= WEEK else _even(count, days, kinds, most)
    ranked = sorted(((pattern, _cost(pattern, kinds)) for pattern in found), key=lambda pair: (pair[1], pair[0]))
    best = ranked[:WIDTH]
    # One that begins on the first day keeps every gap, whatever the week before looks like.
    early = next((pair for pair in ranked if pair[0][0] == days[0]), None)
    return tuple(best if early is None or early in best else [*best, early])


def _all(count: int, days: list[int], most: int) -> list[Pattern]:
    if most == 1:
        return list(combinations(days, count))
    return [each for each in combinations_with_replacement(days, count) if max(map(each.count, each)) <= most]


def _even(count: int, days: list[int], kinds: Kinds, most: int) -> list[Pattern]:
    """More than one a day: as many on each day, working days first where they can hold them."""
    fine = [at for at in days if kinds[at] == FINE]
    used = fine if len(fine) * most >= count else days
    each, rest = divmod(count, len(used))
    return [tuple(sorted((*used * each, *extra))) for extra in combinations(used, rest)]


def _cost(pattern: Pattern, kinds: Kinds) -> float:
    """How unevenly it lies in a week that comes again and again, and how often on a day off."""
    ideal = WEEK / len(pattern)
    round_the_week = (*pattern[1:], pattern[0] + WEEK)
    uneven = sum((after - before - ideal) ** 2 for before, after in zip(pattern, round_the_week, strict=True))
    return uneven + A_DAY_OFF * sum(kinds[at] == OFF for at in pattern)
