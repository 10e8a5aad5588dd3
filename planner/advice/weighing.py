"""The best mix laid open: what each choice adds, what holds it back, what lost, what insisting costs, and the curve.

Here the person's own channels are up for choice like any other; what stands in the plan is a point beside the curve.
"""

from dataclasses import dataclass, replace

from planner.advice.case import Case
from planner.advice.problem import Posing
from planner.catalog import Catalog
from planner.estimates.mix import Best, Binding, Leaving, Point, Problem, best, curve
from planner.estimates.mix.explain import added, binding, insisted, leaving, runner_up
from planner.plan import Plan

# How many of the channels that lost are held against the best mix.
REFUSED = 5


@dataclass(frozen=True)
class Pick:
    """`worth`: points at this cadence; `adds`: what the best mix without it is worth less."""

    id: str
    posts: float
    worth: float
    adds: float


@dataclass(frozen=True)
class Insisted:
    """A channel that lost: what a mix with it is worth less, and which of the best mix it would drive out."""

    id: str
    cost: float
    instead_of: tuple[str, ...]


@dataclass(frozen=True)
class Today:
    """What stands in the plan, by the same points. `over`: likely hours a week that it asks for beyond those there
    are, reserve included."""

    ids: tuple[str, ...]
    worth: float
    over: float


@dataclass(frozen=True)
class Weighing:
    """Ids are those of candidates: a channel of the catalogue, or an entry of the plan's channels. `spare`: hours a
    week for making and publishing that the best mix leaves."""

    hours: float
    worth: float
    spare: float
    picks: tuple[Pick, ...]
    missed: frozenset[str]
    bindings: tuple[Binding, ...]
    second: tuple[str, ...]
    second_loses: float
    insisted: tuple[Insisted, ...]
    beyond: tuple[str, ...]
    leaving: tuple[Leaving, ...]
    curve: tuple[Point, ...]
    today: Today
    kinds: dict[str, str]


def weighing(plan: Plan, catalog: Catalog, hours: float | None = None) -> Weighing | None:
    """With so many hours a week in the place of those the plan names; None while hours or aims are not said."""
    case = Case(plan, catalog)
    if case.hours is None or not case.aims:
        return None
    posing = Posing(case, is_free=True)
    problem = posing.problem if hours is None else posing.problem.with_hours(hours)
    found = best(problem)
    return _weighed(posing, problem, found) if found else None


def _weighed(posing: Posing, problem: Problem, found: Best) -> Weighing:
    second, adds = runner_up(problem, found), added(problem, found)
    worths = {(each.id, level.posts): level.worth for each in problem.candidates for level in each.levels}
    lost = [each.id for each in problem.candidates if each.id not in found.ids][:REFUSED]
    tried = {id: insisted(problem, found, id) for id in lost}
    return Weighing(
        hours=problem.hours,
        worth=found.worth,
        spare=problem.room - found.hours,
        picks=tuple(Pick(id, posts, worths[id, posts], adds.get(id, 0)) for id, posts in found.chosen),
        missed=found.missed,
        bindings=binding(problem, found),
        second=tuple(id for id, _posts in second.chosen) if second else (),
        second_loses=found.worth - second.worth if second else 0,
        insisted=tuple(
            Insisted(id, result[1], tuple(sorted(found.ids - result[0].ids))) for id, result in tried.items() if result
        ),
        beyond=tuple(id for id, result in tried.items() if not result),
        leaving=leaving(problem, found),
        curve=curve(problem),
        today=_today(posing, problem),
        kinds={each.id: each.kind or "" for each in posing.own},
    )


def _today(posing: Posing, problem: Problem) -> Today:
    """The plan's own channels at their own cadences, and nothing else."""
    own = {each.id for each in posing.own}
    kept = tuple(replace(each, is_kept=True, least_hours=0) for each in problem.candidates if each.id in own)
    stands = best(replace(problem, candidates=kept, reserve=0)) if kept else None
    if stands is None:
        return Today((), 0, 0)
    return Today(tuple(id for id, _posts in stands.chosen), stands.worth, stands.over)
