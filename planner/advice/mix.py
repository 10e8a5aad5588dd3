"""The best mix for a case: which channels, how often, and what of the ranking is left."""

from dataclasses import dataclass

from planner.advice.case import Case
from planner.advice.problem import Posing
from planner.advice.ranking import Ranked
from planner.estimates.mix import best

Choice = tuple[Ranked, float]


@dataclass(frozen=True)
class Mix:
    """`chosen` with their posts a week; `kept`: the person's own, by id, with theirs; `left`: the ranking below them;
    all in order."""

    chosen: tuple[Choice, ...]
    kept: dict[str, float]
    left: tuple[Ranked, ...]


def mix(case: Case) -> Mix:
    """Nothing is chosen as long as nobody has said how many hours there are."""
    posing = Posing(case)
    found = best(posing.problem) if case.hours is not None else None
    posts = dict(found.chosen) if found else {}
    own = {each.id for each in posing.own}
    picked = {*posts, *(each.kind for each in case.plan.tools.channels)}
    return Mix(
        tuple((each, posts[each.channel.id]) for each in posing.ranked if each.channel.id in {*posts} - own),
        {id: posts[id] for id in own if id in posts},
        tuple(each for each in posing.ranked if each.channel.id not in picked),
    )
