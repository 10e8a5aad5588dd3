"""The best mix of channels and cadences for the hours, the money and the skills there are."""

from planner.estimates.mix.best import Best, best, most
from planner.estimates.mix.curve import Point, curve
from planner.estimates.mix.explain import Binding, Leaving
from planner.estimates.mix.problem import Candidate, Level, Piece, Problem, Step, Worker

__all__ = [
    "Best", "Binding", "Candidate", "Leaving", "Level", "Piece", "Point", "Problem", "Step", "Worker",
    "best", "curve", "most",
]  # fmt: skip
