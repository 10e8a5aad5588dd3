"""The best mix, exactly: the choice of channels and cadences that is worth most within the limits."""

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from math import inf

from planner.estimates.linear import NoSolution
from planner.estimates.mix.model import Model
from planner.estimates.mix.problem import Candidate, Level, Problem

# Under this, two worths are the same; the solver finds no mix in a narrower gap.
ROUNDING = 1e-4
NOBODY = frozenset[str]()
Pick = tuple[Candidate, Level]


@dataclass(frozen=True)
class Best:
    """`chosen`: id and posts a week, in the order of the candidates; `worth` in points; `hours` a week of making and
    publishing; `missed`: roads and audiences that nothing chosen serves; `over`: hours that the person's own channels
    ask for beyond those there are."""

    chosen: tuple[tuple[str, float], ...]
    worth: float
    hours: float
    missed: frozenset[str]
    over: float

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(id for id, _posts in self.chosen)


@lru_cache(maxsize=256)
def best(
    problem: Problem,
    without: frozenset[str] = NOBODY,
    must: frozenset[str] = NOBODY,
    other_than: tuple[frozenset[str], ...] = (),
) -> Best | None:
    """The mix that is worth most; among equals the one with the fewest hours, then the first in the list.

    `without` and `must`: candidates that are out, and that are in; `other_than`: sets that it may not be.
    None if no mix keeps to that.
    """
    short = shortfall(problem)
    first = Model(problem, short, without, must, other_than)
    try:
        _objective, values = first.maximum()
    except NoSolution:
        return None
    lean = Model(problem, short, without, must, other_than)
    # Of the choice itself: the solver's own figure may be larger by what it takes for whole.
    lean.spare_hours(_worth_of(problem, _picked(problem, first, values)) - ROUNDING)
    # Should rounding leave the solver nothing, the first mix is as good; it only takes more hours.
    with suppress(NoSolution):
        _spared, values = lean.maximum()
    return _read(problem, lean, values, short)


@lru_cache(maxsize=1024)
def shortfall(problem: Problem) -> float:
    """The fewest hours a week that the person's own channels ask for beyond those there are, whatever else is chosen:
    no other channel may make it more."""
    kept = tuple(each for each in problem.candidates if each.is_kept)
    if not kept:
        return 0.0
    model = Model(replace(problem, candidates=kept), short=inf)
    model.fill_the_gap()
    gap = -model.maximum()[0]
    return gap + ROUNDING if gap > ROUNDING else 0.0


@lru_cache(maxsize=1024)
def most(problem: Problem) -> float:
    """What the best mix is worth, in points: half the work of finding the one with the fewest hours."""
    model = Model(problem, shortfall(problem))
    _worth, values = model.maximum()
    return _worth_of(problem, _picked(problem, model, values))


def _read(problem: Problem, model: Model, values: tuple[float, ...], short: float) -> Best:
    picked = _picked(problem, model, values)
    return Best(
        chosen=tuple((each.id, level.posts) for each, level in picked),
        worth=_worth_of(problem, picked),
        hours=model.hours(values),
        missed=_wanted(problem) - _served(picked),
        over=max(0.0, short - ROUNDING),
    )


def _picked(problem: Problem, model: Model, values: tuple[float, ...]) -> list[Pick]:
    return [
        (each, level)
        for each, variables in zip(problem.candidates, model.levels, strict=True)
        for level, variable in zip(each.levels, variables, strict=True)
        if values[variable] > 1 / 2
    ]


def _worth_of(problem: Problem, picked: list[Pick]) -> float:
    """Counted anew from the choice, so that no rounding of the solver stands in it."""
    served = len(_wanted(problem) & _served(picked))
    return round(sum(level.worth for _each, level in picked) + problem.covered * served, 6)


def _wanted(problem: Problem) -> frozenset[str]:
    return frozenset((*problem.roads, *problem.audiences))


def _served(picked: list[Pick]) -> frozenset[str]:
    return frozenset[str]().union(*(each.carries | each.reaches for each, _level in picked))
