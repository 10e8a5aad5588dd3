"""Which post serves which road: whole numbers as close to the weights as the formats of the channels allow."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import floor

from planner.plan.choices import Road
from planner.plan.strategy import Strategy

# Road -> posts; an allotment has one for each channel.
Shares = dict[Road, int]


def weights(strategy: Strategy) -> dict[Road, float]:
    """Shares that add up to 1; without weights the chosen roads weigh the same; empty if there are none."""
    chosen = strategy.roads or tuple(road for road in Road if strategy.road(road).weight)
    said = {road: float(strategy.road(road).weight or 0) for road in dict.fromkeys(chosen)}
    whole = sum(said.values())
    return {road: weight / whole if whole else 1 / len(said) for road, weight in said.items() if weight or not whole}


def apportioned(count: int, shares: Mapping[Road, float]) -> Shares:
    """Whole numbers that add up to `count`, by the largest remainders. shares: add up to 1."""
    exact = {road: count * share for road, share in shares.items()}
    found = {road: floor(value + 1e-9) for road, value in exact.items()}
    by_rest = sorted(exact, key=lambda road: (found[road] - exact[road], list(shares).index(road)))
    for road in by_rest[: count - sum(found.values())]:
        found[road] += 1
    return found


def allotted(
    supply: Mapping[str, int], allowed: Mapping[str, Sequence[Road]], shares: Mapping[Road, float]
) -> dict[str, Shares]:
    """For each channel its posts by road, with the least deviation in all. supply: posts; allowed: roads it carries.

    It begins with the weights on every channel, and then hands posts on, over other roads if need be, from roads that
    have too many to roads that have too few; when no such way is left, the rest is forced.
    """
    found = {id: apportioned(count, _within(shares, allowed[id])) for id, count in supply.items()}
    target = apportioned(sum(supply.values()), shares)
    while way := _way(found, allowed, target):
        for here, there in pairwise(way):
            giver = max(_givers(found, allowed, here, there), key=lambda id: found[id][here])
            found[giver][here] -= 1
            found[giver][there] = found[giver].get(there, 0) + 1
    return found


def excess(found: Mapping[str, Shares], target: Mapping[Road, int]) -> dict[Road, int]:
    """Posts that a road has beyond its target; below zero if they are missing."""
    return {road: sum(each.get(road, 0) for each in found.values()) - count for road, count in target.items()}


def spread(shares: Shares) -> list[Road]:
    """The posts of one channel in time, each road evenly over the whole."""
    count, used = sum(shares.values()), dict.fromkeys(shares, 0)
    order = []
    for at in range(1, count + 1):
        left = [road for road in shares if used[road] < shares[road]]
        road = max(left, key=lambda each: shares[each] * at / count - used[each])
        used[road] += 1
        order.append(road)
    return order


def _within(shares: Mapping[Road, float], roads: Sequence[Road]) -> dict[Road, float]:
    whole = sum(shares[road] for road in roads)
    return {road: shares[road] / whole for road in roads}


def _way(
    found: Mapping[str, Shares], allowed: Mapping[str, Sequence[Road]], target: Mapping[Road, int]
) -> list[Road] | None:
    """Roads from one with too many posts to one with too few; the shortest way."""
    beyond = excess(found, target)
    ways = [[road] for road in target if beyond[road] > 0]
    seen = {way[0] for way in ways}
    for way in ways:
        if beyond[way[-1]] < 0:
            return way
        fresh = [road for road in target if road not in seen and _givers(found, allowed, way[-1], road)]
        seen.update(fresh)
        ways.extend([*way, road] for road in fresh)
    return None


def _givers(found: Mapping[str, Shares], allowed: Mapping[str, Sequence[Road]], here: Road, there: Road) -> list[str]:
    """Channels that have a post on one road and could have it on another."""
    return [id for id, shares in found.items() if shares.get(here, 0) and there in allowed[id]]
