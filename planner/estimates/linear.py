"""A linear program in whole numbers, line by line, and its best solution: HiGHS, one thread, the same every time.

The solver and numpy are loaded when the first program is solved: most pages need neither.
"""

from collections.abc import Iterable
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import highspy

Terms = Iterable[tuple[int, float]]
# The answer must be the best one, not one that is nearly as good: up to a ten-thousandth of a point. Programs as small
# as ours are solved before presolving, heuristics and restarts have paid for themselves.
OPTIONS: dict[str, bool | int | float | str] = {
    "output_flag": False,
    "threads": 1,
    "random_seed": 1,
    "presolve": "off",
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 1e-4,
    "mip_heuristic_effort": 0.0,
    "mip_heuristic_run_feasibility_jump": False,
    "mip_heuristic_run_rins": False,
    "mip_heuristic_run_rens": False,
    "mip_heuristic_run_root_reduced_cost": False,
    "mip_allow_restart": False,
}


class NoSolution(Exception):
    """No choice keeps all the rows. Whoever builds a program so that there always is one need not catch it."""


class Program:
    """Variables are numbered from 0 in the order in which they are added; `maximum` finds their values."""

    def __init__(self) -> None:
        self._cost: list[float] = []
        self._bounds: list[tuple[float, float]] = []
        self._whole: list[bool] = []
        self._rows: list[tuple[float, float, list[tuple[int, float]]]] = []

    def variable(self, worth: float = 0, most: float = inf, whole: bool = False, least: float = 0) -> int:
        self._cost.append(worth)
        self._bounds.append((least, most))
        self._whole.append(whole)
        return len(self._cost) - 1

    def row(self, terms: Terms, least: float = -inf, most: float = inf) -> None:
        """The weighted sum of variables lies between the two; a variable may be named more than once."""
        summed: dict[int, float] = {}
        for variable, weight in terms:
            summed[variable] = summed.get(variable, 0) + weight
        self._rows.append((least, most, list(summed.items())))

    def look_for(self, terms: Terms) -> None:
        """From now on the worth is this weighted sum, and nothing else."""
        self._cost = [0.0] * len(self._cost)
        for variable, weight in terms:
            self._cost[variable] += weight

    def maximum(self) -> tuple[float, tuple[float, ...]]:
        """The largest worth and a value for each variable; NoSolution if the rows contradict each other."""
        import highspy

        # The class around it greets on standard output, where a command writes its JSON.
        solver = highspy._core._Highs()
        for name, value in OPTIONS.items():
            solver.setOptionValue(name, value)
        solver.passModel(self._model())
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise NoSolution(solver.modelStatusToString(solver.getModelStatus()))
        return -solver.getInfo().objective_function_value, tuple(solver.getSolution().col_value)

    def _model(self) -> "highspy.HighsLp":
        import highspy
        import numpy as np

        found = highspy.HighsLp()
        found.num_col_, found.num_row_ = len(self._cost), len(self._rows)
        found.col_cost_ = -np.array(self._cost)
        found.col_lower_, found.col_upper_ = (np.array(ends, dtype=float) for ends in zip(*self._bounds, strict=True))
        kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        found.integrality_ = [kinds[whole] for whole in self._whole]
        found.row_lower_ = np.array([row[0] for row in self._rows])
        found.row_upper_ = np.array([row[1] for row in self._rows])
        found.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        found.a_matrix_.start_ = np.cumsum([0, *(len(row[2]) for row in self._rows)])
        found.a_matrix_.index_ = np.array([variable for row in self._rows for variable, _weight in row[2]])
        found.a_matrix_.value_ = np.array([weight for row in self._rows for _variable, weight in row[2]], dtype=float)
        return found
