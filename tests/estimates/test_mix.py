"""The best mix is the best: it is held against trying everything, and more of anything never makes it worse."""

from dataclasses import replace
from itertools import pairwise, product
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.estimates.mix import Candidate, Level, Piece, Problem, Step, Worker, best, curve, most
from planner.estimates.mix.explain import added, binding, insisted, leaving, runner_up

FORMATS = ("photo", "film", "text")
ROADS, AUDIENCES, GROUPS = ("teach", "talk"), ("street", "town"), ("quiet", "listing")
PIECES = (Piece("photo", 1.0, 0.25), Piece("film", 3.0, 0.5), Piece("text", 0.75, 0.75))
STEPS = (Step(0, 1), Step(2, 2), Step(6, 2, 1), Step(10, 3, 1))


def subset(names: tuple[str, ...], least: int = 0) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(names), min_size=least)


@st.composite
def problems(draw: st.DrawFn, kept: bool = False) -> Problem:
    def candidate(place: int) -> Candidate:
        posts, points = draw(st.sampled_from((0.25, 1.0, 2.0))), draw(st.integers(1, 20))
        return Candidate(
            id=f"c{place}",
            levels=tuple(Level(posts * times, points * (0.5 + times / 4)) for times in (1, 2)),
            formats=tuple(sorted(draw(subset(FORMATS, 1)))),
            carries=draw(subset(ROADS)),
            reaches=draw(subset(AUDIENCES)),
            groups=draw(subset((*GROUPS, "beside"))),
            least_hours=draw(st.sampled_from((0, 0, 4))),
            money=draw(st.sampled_from((0, 0, 30))),
            is_kept=kept and draw(st.booleans()),
        )

    workers = st.builds(Worker, st.just("w"), st.integers(1, 6), st.sampled_from((0, 0.5)), st.none() | subset(FORMATS))
    return Problem(
        candidates=tuple(candidate(place) for place in range(draw(st.integers(1, 5)))),
        pieces=PIECES,
        workers=tuple(draw(st.lists(workers, min_size=1, max_size=2))),
        steps=STEPS,
        spent=0.25,
        reserve=0.15,
        groups=GROUPS,
        apart="beside",
        apart_from=("quiet",),
        roads=ROADS,
        audiences=AUDIENCES,
        covered=draw(st.sampled_from((0, 7))),
        reuse=draw(st.sampled_from((0, 0.75, 1))),
        money=draw(st.sampled_from((None, 30, 50))),
    )


def tried(problem: Problem) -> float:
    """The worth of the best mix, found by trying every one; written anew, without the solver or its model."""
    options = [(None, *each.levels) for each in problem.candidates]
    mixes = (
        [(each, level) for each, level in zip(problem.candidates, levels, strict=True) if level]
        for levels in product(*options)
    )
    return max(_worth(problem, mix) for mix in mixes if _is_allowed(problem, mix))


Mix = list[tuple[Candidate, Level]]


def _worth(problem: Problem, mix: Mix) -> float:
    served = {each for candidate, _level in mix for each in (*candidate.carries, *candidate.reaches)}
    return sum(level.worth for _candidate, level in mix) + problem.covered * len(served)


def _is_allowed(problem: Problem, mix: Mix) -> bool:
    chosen = [candidate for candidate, _level in mix]
    beside = min(problem.step.beside, sum("beside" in each.groups for each in chosen))
    quiet, listing = (sum(name in each.groups for each in chosen) for name in GROUPS)
    half = ceil(problem.step.channels / 2)
    return (
        all(problem.hours >= each.least_hours for each in chosen)
        and len(chosen) - beside <= problem.step.channels
        and quiet - beside <= half
        and listing <= half
        and (problem.money is None or sum(each.money for each in chosen) <= problem.money)
        and _fits(problem, mix)
    )


def _fits(problem: Problem, mix: Mix) -> bool:
    """By Hall's theorem: whichever formats one looks at, those who can make them have the hours."""
    work = {piece.format: _hours(problem, piece, mix) for piece in problem.pieces}
    if sum(work.values()) > problem.room + 1e-7:
        return False
    for chosen in product((False, True), repeat=len(FORMATS)):
        looked_at = [format for format, is_in in zip(FORMATS, chosen, strict=True) if is_in]
        able = [each for each in problem.workers if any(each.can(format) for format in looked_at)]
        if sum(work[format] for format in looked_at) > sum(map(problem.room_of, able)) + 1e-7:
            return False
    return True


def _hours(problem: Problem, piece: Piece, mix: Mix) -> float:
    posts = [level.posts / len(each.formats) for each, level in mix if piece.format in each.formats]
    busiest, every = max(posts, default=0), sum(posts)
    made = problem.reuse * busiest + (1 - problem.reuse) * every
    return made * piece.making + problem.reuse * (every - busiest) * piece.again


@settings(max_examples=60, deadline=None)
@given(problems())
def test_the_best_mix_is_as_good_as_trying_every_one(problem: Problem) -> None:
    found = best(problem)
    assert found
    assert found.worth == pytest.approx(tried(problem), abs=1e-3)
    assert found.worth == pytest.approx(most(problem), abs=1e-3)


@settings(max_examples=25, deadline=None)
@given(problems(kept=True))
def test_more_hours_are_never_worth_less(problem: Problem) -> None:
    worths = [most(problem.with_hours(hours)) for hours in (0.5, 1, 2, 3, 5, 6, 8, 12, 30)]
    assert all(later >= earlier - 1e-3 for earlier, later in pairwise(worths))


@settings(max_examples=25, deadline=None)
@given(problems(kept=True))
def test_what_is_kept_stays_and_what_is_added_fits(problem: Problem) -> None:
    found = best(problem)
    kept = {each.id for each in problem.candidates if each.is_kept}
    assert found and kept <= found.ids
    if found.over < 1e-6:
        assert found.hours <= problem.room + 1e-5
    else:
        assert kept


@settings(max_examples=20, deadline=None)
@given(problems())
def test_second_best_and_insisting_are_never_better(problem: Problem) -> None:
    found = best(problem)
    assert found
    second = runner_up(problem, found)
    assert second is None or (second.ids != found.ids and second.worth <= found.worth + 1e-3)
    for each in problem.candidates:
        result = insisted(problem, found, each.id)
        assert result is None or each.id in result[0].ids


TWO = (
    Candidate("pictures", (Level(1, 10), Level(2, 12)), ("photo",), frozenset({"teach"}), frozenset({"street"})),
    Candidate("films", (Level(1, 20),), ("film",), frozenset({"talk"}), frozenset({"town"})),
)
SMALL = Problem(TWO, PIECES, (Worker("Ada", 4), Worker("Bo", 4)), (Step(0, 2),), roads=ROADS, covered=5)


def chosen(problem: Problem) -> dict[str, float]:
    found = best(problem)
    assert found
    return dict(found.chosen)


def test_the_same_problem_has_the_same_answer() -> None:
    best.cache_clear()
    first = best(SMALL)
    best.cache_clear()
    assert first == best(SMALL)


def test_among_equals_the_fewest_hours_are_taken() -> None:
    dear = Candidate("dear", (Level(1, 10),), ("film",))
    cheap = Candidate("cheap", (Level(1, 10),), ("photo",))
    assert chosen(replace(SMALL, candidates=(dear, cheap), steps=(Step(0, 1),))) == {"cheap": 1}


def test_nobody_who_can_film_means_no_films() -> None:
    assert "films" in chosen(SMALL)
    hands = tuple(Worker(name, 4, formats=frozenset(("photo", "text"))) for name in ("Ada", "Bo"))
    assert chosen(replace(SMALL, workers=hands)) == {"pictures": 2}


def test_two_channels_that_cannot_be_afforded_are_not_both_kept() -> None:
    costly = tuple(replace(each, money=40) for each in TWO)
    assert chosen(replace(SMALL, candidates=costly, money=50)) == {"films": 1}
    assert len(chosen(replace(SMALL, candidates=costly, money=80))) == 2


def test_work_that_nobody_in_particular_does_takes_hours_too() -> None:
    assert len(chosen(SMALL)) == 2
    assert chosen(replace(SMALL, spent=4.5)) == {"films": 1}


def test_a_piece_that_serves_two_channels_is_made_once() -> None:
    twins = (Candidate("a", (Level(2, 9),), ("photo",)), Candidate("b", (Level(2, 9),), ("photo",)))
    shared = best(replace(SMALL, candidates=twins, reuse=1))
    apart = best(replace(SMALL, candidates=twins, reuse=0))
    assert shared and apart
    assert (shared.hours, apart.hours) == (pytest.approx(2 * 1 + 2 * 0.25), pytest.approx(4))


def test_own_channels_that_overfill_the_week_say_by_how_much() -> None:
    kept = tuple(replace(each, is_kept=True) for each in TWO)
    found = best(replace(SMALL, candidates=kept, workers=(Worker("Ada", 2),)))
    assert found and found.ids == {"pictures", "films"}
    assert found.over == pytest.approx(2)


def test_no_channel_rides_free_on_hours_that_own_ones_overdraw() -> None:
    films = replace(TWO[1], is_kept=True)
    problem = replace(
        SMALL, candidates=(TWO[0], films), workers=(Worker("Ada", 1), Worker("Bo", 1, formats=frozenset()))
    )
    assert chosen(problem) == {"films": 1}


def test_each_choice_is_worth_what_it_adds() -> None:
    found = best(SMALL)
    assert found
    assert added(SMALL, found) == {"pictures": pytest.approx(12 + 5), "films": pytest.approx(20 + 5)}


@pytest.mark.parametrize(
    ("limit", "problem"),
    [
        ("hours", replace(SMALL, workers=(Worker("Ada", 4.5),))),
        ("channels", replace(SMALL, steps=(Step(0, 1),))),
        ("money", replace(SMALL, candidates=tuple(replace(each, money=40) for each in TWO), money=50)),
        ("skills", replace(SMALL, workers=(Worker("Ada", 8, formats=frozenset(("photo",))),))),
    ],
)
def test_the_limit_that_binds_is_named(limit: str, problem: Problem) -> None:
    found = best(problem)
    assert found
    assert [each.limit for each in binding(problem, found)] == [limit]


def test_who_leaves_takes_what_only_they_can_make() -> None:
    hands = (Worker("Ada", 4, formats=frozenset(("photo",))), Worker("Bo", 4, formats=frozenset(("film",))))
    problem = replace(SMALL, workers=hands)
    found = best(problem)
    assert found
    assert {each.name: each.loss for each in leaving(problem, found)} == {"Ada": 17, "Bo": 25}


def test_the_curve_has_a_point_for_each_hour_up_to_forty() -> None:
    points = curve(SMALL)
    assert [point.hours for point in points] == list(range(1, 41))
    assert points[0].worth < points[-1].worth == 12 + 20 + 2 * 5
