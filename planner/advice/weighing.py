"""The best mix laid open: what each choice adds, what holds it back, what lost, what insisting costs, and the curve.

Here the person's own channels are up for choice like any other; what stands in the plan is a point beside the curve.
"""

from dataclasses import dataclass, replace
from typing import Literal

from planner.advice.case import Case
from planner.advice.problem import Posing
from planner.catalog import Catalog
from planner.estimates.mix import Best, Binding, Leaving, Point, Problem, best, curve
from planner.estimates.mix.explain import added, binding, insisted, leaving, runner_up
from planner.plan import Plan
from planner.plan.fuel import Person

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
    are; `reserved`: those that it takes of the reserve; `places`: channels of the catalogue that count as such, and
    `most` how many we would keep; `money` a month, in the currency of the plan."""

    ids: tuple[str, ...] = ()
    worth: float = 0
    over: float = 0
    reserved: float = 0
    places: int = 0
    most: int = 0
    money: float = 0


@dataclass(frozen=True)
class Weighing:
    """Ids are those of candidates: a channel of the catalogue, or an entry of the plan's channels. Of the `hours` a
    week `making` go into the best mix, `other` into the work around it. `covered`: points for roads and audiences.
    `beyond`: channels that do not fit at all, with the limit that keeps them out."""

    hours: float
    worth: float
    making: float
    other: float
    covered: float
    picks: tuple[Pick, ...]
    missed: frozenset[str]
    bindings: tuple[Binding, ...]
    second: tuple[str, ...]
    second_loses: float
    insisted: tuple[Insisted, ...]
    beyond: tuple[tuple[str, Literal["hours", "money"]], ...]
    leaving: tuple[Leaving, ...]
    curve: tuple[Point, ...]
    today: Today


def weighing(plan: Plan, catalog: Catalog, hours: float | None = None) -> Weighing | None:
    """With so many hours a week in the place of those the plan names; None while hours or aims are not said."""
    if hours is not None and Case(plan, catalog).hours is None:
        plan = plan.revised(fuel=plan.fuel.revised(people=(Person(id="anybody", hours_per_week=hours),)))
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
    points = {(id, posts): worths[id, posts] for id, posts in found.chosen}
    return Weighing(
        hours=problem.hours,
        worth=found.worth,
        making=found.hours,
        other=problem.spent + sum(worker.spent for worker in problem.workers),
        covered=found.worth - sum(points.values()),
        picks=tuple(Pick(*pair, worth, adds.get(pair[0], 0)) for pair, worth in points.items()),
        missed=found.missed,
        bindings=binding(problem, found),
        second=tuple(id for id, _posts in second.chosen) if second else (),
        second_loses=found.worth - second.worth if second else 0,
        insisted=tuple(
            Insisted(id, result[1], tuple(sorted(found.ids - result[0].ids))) for id, result in tried.items() if result
        ),
        beyond=tuple((id, _barrier(problem, found, id)) for id, result in tried.items() if not result),
        leaving=leaving(problem, found),
        curve=curve(problem),
        today=_today(posing, problem),
    )


def _barrier(problem: Problem, found: Best, id: str) -> Literal["hours", "money"]:
    return "money" if insisted(replace(problem, money=None), found, id) else "hours"


def _today(posing: Posing, problem: Problem) -> Today:
    """The plan's own channels at their own cadences, and nothing else."""
    own = Posing(posing.case).problem
    kept = tuple(each for each in own.candidates if each.is_kept)
    full = replace(problem, candidates=kept, pieces=own.pieces)
    stands, careful = best(replace(full, reserve=0.0)), best(full)
    if not kept or stands is None or careful is None:
        return Today()
    beside = min(problem.step.beside, sum(problem.apart in each.groups for each in kept))
    return Today(
        ids=tuple(id for id, _posts in stands.chosen),
        worth=stands.worth,
        over=stands.over,
        reserved=careful.over - stands.over,
        places=len(kept),
        most=problem.step.channels + beside,
        money=sum(each.money for each in kept),
    )
