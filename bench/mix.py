"""The best mix of 24 channels, 5 cadences and 12 people, and its curve, beside trying mix after mix."""

import time
from collections.abc import Callable
from itertools import combinations, product
from random import Random

from bench.table import Row, median
from planner.catalog import load
from planner.estimates.mix import Candidate, Level, Piece, Problem, Step, Worker, best, curve, most

TITLE = "The best mix: 24 channels, 5 cadences, 12 people"
STEPS = (Step(0, 1), Step(2, 2), Step(10, 3, 1), Step(20, 4, 1), Step(40, 5, 1))
ROADS, AUDIENCES = ("educate", "entertain", "engage", "empower"), ("a", "b", "c")
_TIMES, _SMALL = 7, 5
_GOAL_MS, _CURVE_GOAL_MS = 100.0, 1000.0


def measure() -> list[Row]:
    large, small = problem(24, 12), problem(_SMALL, 1)
    once, line = _milliseconds(lambda: best(large)), _milliseconds(lambda: curve(large))
    ours, bare = _milliseconds(lambda: most(small)), _milliseconds(lambda: tried(small))
    return [
        Row("one mix, against the time it may take", once, _GOAL_MS, "ms", "the limit", 1.0),
        Row("40 points, against the time they may take", line, _CURVE_GOAL_MS, "ms", "the limit", 1.0),
        Row(f"{_SMALL} channels, one person", ours, bare, "ms", "every mix tried"),
    ]


def problem(channels: int, people: int, seed: int = 0) -> Problem:
    """Channels and formats of the catalogue, with points and skills drawn by lot."""
    lot, catalog = Random(seed), load()
    known = [each for each in catalog.channels.values() if each.is_open and each.cadence and each.formats]
    candidates = []
    for each in lot.sample(known, channels):
        figure, points = each.cadence, lot.randint(4, 20)
        assert figure
        posts = sorted(
            {
                figure.low,
                (figure.low + figure.likely) / 2,
                figure.likely,
                (figure.likely + figure.high) / 2,
                figure.high,
            }
        )
        levels = tuple(Level(number, points * (0.75 + 0.05 * place)) for place, number in enumerate(posts))
        groups = {"quiet": each.is_quiet, "listing": each.is_listing, "beside": each.is_listing}
        candidates.append(
            Candidate(
                id=each.id,
                levels=levels,
                formats=each.formats[: lot.randint(1, 3)],
                carries=frozenset(each.carries),
                reaches=frozenset(lot.sample(AUDIENCES, lot.randint(1, 2))),
                groups=frozenset(name for name, is_so in groups.items() if is_so),
            )
        )
    pieces = tuple(
        Piece(id, each.hours.likely, min(each.hours.likely, each.adaptation.likely))
        for id, each in catalog.formats.items()
    )
    ids = sorted(catalog.formats)
    workers = tuple(
        Worker(
            f"p{at}", lot.uniform(1, 8), lot.uniform(0, 0.5), None if at % 4 == 0 else frozenset(lot.sample(ids, 12))
        )
        for at in range(people)
    )
    return Problem(
        tuple(candidates), pieces, workers, STEPS, 0.0, 0.15, ("quiet", "listing"), "beside", ("quiet",),
        ROADS, AUDIENCES, 12.0, 0.75,
    )  # fmt: skip


def tried(problem: Problem) -> float:
    """What somebody would write who has no solver: every choice of channels at every cadence, one after the other."""
    top = 0.0
    for count in range(1, problem.step.channels + 2):
        for chosen in combinations(problem.candidates, count):
            for levels in product(*(each.levels for each in chosen)):
                if _hours(problem, chosen, levels) <= problem.room:
                    served = set().union(*(each.carries | each.reaches for each in chosen))
                    top = max(top, sum(level.worth for level in levels) + problem.covered * len(served))
    return top


def _hours(problem: Problem, chosen: tuple[Candidate, ...], levels: tuple[Level, ...]) -> float:
    hours = 0.0
    for piece in problem.pieces:
        posts = [
            level.posts / len(each.formats)
            for each, level in zip(chosen, levels, strict=True)
            if piece.format in each.formats
        ]
        made = problem.reuse * max(posts, default=0) + (1 - problem.reuse) * sum(posts)
        hours += made * piece.making + problem.reuse * (sum(posts) - max(posts, default=0)) * piece.again
    return hours


def _milliseconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_TIMES):
        best.cache_clear()
        most.cache_clear()
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return median(times)
