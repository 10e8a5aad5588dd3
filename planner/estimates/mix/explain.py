"""Why the best mix is the best: what each choice adds, which limits bind, what came second, what insisting costs."""

from dataclasses import dataclass, replace
from typing import Literal

from planner.estimates.mix.best import Best, best, most
from planner.estimates.mix.problem import Problem, Step, Worker

# Points under which a difference is none.
NOTHING = 0.01
MORE_HOURS = 3.0
LimitName = Literal["hours", "channels", "groups", "skills", "money"]


@dataclass(frozen=True)
class Binding:
    """A limit, and what the best mix would be worth more without it (of hours: with three more)."""

    limit: LimitName
    gain: float


@dataclass(frozen=True)
class Leaving:
    """What the best mix loses, in points, if this person gives no hours any more."""

    name: str
    loss: float


def added(problem: Problem, found: Best) -> dict[str, float]:
    """By channel: what the best mix without it is worth less. What is kept cannot be left out."""
    kept = {each.id for each in problem.candidates if each.is_kept}
    without = {id: best(problem, without=frozenset((id,))) for id, _posts in found.chosen if id not in kept}
    return {id: found.worth - other.worth for id, other in without.items() if other}


def runner_up(problem: Problem, found: Best) -> Best | None:
    """The best choice of other channels; None if there is none."""
    return best(problem, other_than=(found.ids,))


def insisted(problem: Problem, found: Best, id: str) -> tuple[Best, float] | None:
    """The best mix with this channel in it, and what that costs in points; None if the hours do not carry it."""
    other = best(problem, must=frozenset((id,)))
    return (other, found.worth - other.worth) if other else None


def binding(problem: Problem, found: Best) -> tuple[Binding, ...]:
    """The limits that hold the best mix back, the strongest first."""
    loose: dict[LimitName, Problem] = {
        "hours": problem.with_hours(problem.hours + MORE_HOURS),
        "channels": _with_one_more(problem),
        "groups": replace(problem, groups=()),
        "skills": replace(problem, workers=tuple(replace(each, formats=None) for each in problem.workers)),
        "money": replace(problem, money=None),
    }
    gains = [Binding(limit, most(each) - found.worth) for limit, each in loose.items()]
    return tuple(sorted((each for each in gains if each.gain > NOTHING), key=lambda each: -each.gain))


def _with_one_more(problem: Problem) -> Problem:
    step = problem.step
    return replace(problem, steps=(Step(0, step.channels + 1, step.beside),))


def leaving(problem: Problem, found: Best) -> tuple[Leaving, ...]:
    """For each person, if there are several."""
    if len(problem.workers) < 2:
        return ()
    return tuple(
        Leaving(each.name, found.worth - most(replace(problem, workers=_others(problem, place))))
        for place, each in enumerate(problem.workers)
    )


def _others(problem: Problem, place: int) -> tuple[Worker, ...]:
    return (*problem.workers[:place], *problem.workers[place + 1 :])
