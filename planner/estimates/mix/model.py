"""The mix as a program in whole numbers: a variable for each cadence of each channel, and what follows from them."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from math import ceil

from planner.estimates.linear import Program
from planner.estimates.mix.problem import Candidate, Piece, Problem

# Hours that a place further up in the list is worth when two mixes are equal.
ORDER = 1e-4
A_LITTLE = 1e-6
Terms = list[tuple[int, float]]


class Model:
    """`short`: hours a week that the person's own channels may ask for beyond those there are."""

    def __init__(
        self,
        problem: Problem,
        short: float = 0,
        without: frozenset[str] = frozenset(),
        must: frozenset[str] = frozenset(),
        other_than: Iterable[frozenset[str]] = (),
    ) -> None:
        self.problem = problem
        self.program = Program()
        self._worths: Terms = []
        self._most_hours = problem.room + short
        self._making = {piece.format: piece.making for piece in problem.pieces}
        self.levels = [self._candidate(each, without, must) for each in problem.candidates]
        self._count()
        self._cover()
        self._share_out(short)
        for chosen in other_than:
            self._forbid(chosen)

    def maximum(self) -> tuple[float, tuple[float, ...]]:
        return self.program.maximum()

    def hours(self, values: tuple[float, ...]) -> float:
        return sum(weight * values[variable] for work in self._work.values() for variable, weight in work)

    def fill_the_gap(self) -> None:
        """From now on the fewest hours beyond those there are are looked for."""
        self.program.look_for([(variable, -1.0) for variable in self._missing])

    def spare_hours(self, least: float) -> None:
        """From now on the fewest hours are looked for, and the first in the list, with at least this worth."""
        self.program.row(self._worths, least=least)
        costs = [term for work in self._work.values() for term in work]
        costs += [(variable, place * ORDER) for place, each in enumerate(self.levels) for variable in each]
        self.program.look_for([(variable, -weight) for variable, weight in costs])

    @property
    def _pairs(self) -> Iterator[tuple[Candidate, list[int]]]:
        return zip(self.problem.candidates, self.levels, strict=True)

    def _worthy(self, worth: float, most: float = 1, whole: bool = False) -> int:
        variable = self.program.variable(worth, most, whole)
        self._worths.append((variable, worth))
        return variable

    def _candidate(self, each: Candidate, without: frozenset[str], must: frozenset[str]) -> list[int]:
        is_out = each.id in without or (self.problem.hours < each.least_hours and not each.is_kept)
        takes = sum(self._making.get(format, 0) for format in each.formats) / (len(each.formats) or 1)
        # A level that fills more than the week by itself can be in no mix, however much is shared.
        fits = [not is_out and level.posts * takes <= self._most_hours + A_LITTLE for level in each.levels]
        pairs = zip(each.levels, fits, strict=True)
        variables = [self._worthy(level.worth, int(is_in), whole=True) for level, is_in in pairs]
        is_in = each.is_kept or each.id in must
        self.program.row(((variable, 1) for variable in variables), least=1 if is_in else 0, most=1)
        return variables

    def _of(self, name: str) -> Terms:
        """The variables of those in a group, or of all, that take a place; each chosen one counts one."""
        return [(variable, 1.0) for each, variables in self._pairs if _counts(each, name) for variable in variables]

    def _count(self) -> None:
        """As many channels as the hours carry, and of each group half of that; what is kept may be more."""
        problem, step = self.problem, self.problem.step
        beside = self.program.variable(most=step.beside)
        self.program.row([*self._of(problem.apart), (beside, -1)], least=0)
        for name in ("", *problem.groups):
            kept = sum(each.is_kept for each in problem.candidates if _counts(each, name))
            limit = ceil(step.channels / 2) if name else step.channels
            is_apart = not name or name in problem.apart_from
            self.program.row([*self._of(name), *([(beside, -1.0)] if is_apart else [])], most=max(kept, limit))
        self._afford()

    def _afford(self) -> None:
        problem = self.problem
        if problem.money is None:
            return
        kept = sum(each.money for each in problem.candidates if each.is_kept)
        spent = [(variable, each.money) for each, variables in self._pairs for variable in variables]
        self.program.row(spent, most=max(problem.money, kept))

    def _cover(self) -> None:
        for kind, names in (("carries", self.problem.roads), ("reaches", self.problem.audiences)):
            for name in names:
                serving = [
                    (variable, 1.0)
                    for each, variables in self._pairs
                    if name in getattr(each, kind)
                    for variable in variables
                ]
                self.program.row([*serving, (self._worthy(self.problem.covered), -1)], least=0)

    def _share_out(self, short: float) -> None:
        """The work of each format goes to those who can do it, within their hours and within those of all."""
        problem = self.problem
        self._work = {piece.format: self._hours_of(piece) for piece in problem.pieces}
        self._missing = [self.program.variable(most=short) for _format in self._work] if short else []
        self.program.row([(variable, 1.0) for variable in self._missing], most=short)
        given_by: list[Terms] = [[] for _worker in problem.workers]
        for (format, work), *missing in zip_longest(self._work.items(), self._missing):
            given: Terms = [(variable, -1.0) for variable in missing if variable is not None]
            for worker, theirs in zip(problem.workers, given_by, strict=True):
                if worker.can(format):
                    theirs.append((self.program.variable(), 1.0))
                    given.append((theirs[-1][0], -1.0))
            self.program.row([*work, *given], most=0)
        for worker, theirs in zip(problem.workers, given_by, strict=True):
            self.program.row(theirs, most=problem.room_of(worker))
        every = [term for work in self._work.values() for term in work]
        self.program.row([*every, *((missing, -1.0) for missing in self._missing)], most=problem.room)

    def _hours_of(self, piece: Piece) -> Terms:
        """Of the pieces that serve several channels as many are made as the busiest channel needs."""
        problem = self.problem
        busiest = self.program.variable()
        every: Terms = []
        for each, variables in self._pairs:
            if piece.format in each.formats:
                posts = [
                    (variable, level.posts / len(each.formats))
                    for level, variable in zip(each.levels, variables, strict=True)
                ]
                self.program.row([*((variable, -number) for variable, number in posts), (busiest, 1)], least=0)
                every += posts
        alone = (1 - problem.reuse) * piece.making + problem.reuse * piece.again
        shared = problem.reuse * (piece.making - piece.again)
        return [*((variable, alone * number) for variable, number in every), (busiest, shared)]

    def _forbid(self, chosen: frozenset[str]) -> None:
        terms = [
            (variable, -1.0 if each.id in chosen else 1.0) for each, variables in self._pairs for variable in variables
        ]
        self.program.row(terms, least=1 - len(chosen))


def _counts(each: Candidate, group: str) -> bool:
    return each.is_counted and (not group or group in each.groups)
