"""The best mix of channels and cadences for the hours, the money and the skills there are."""

from planner.estimates.mix.best import Best, best, most
from planner.estimates.mix.problem import Candidate, Level, Piece, Problem, Step, Worker

__all__ = ["Best", "Candidate", "Level", "Piece", "Problem", "Step", "Worker", "best", "most"]
