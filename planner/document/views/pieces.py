"""A piece of a proposal or of a working pack: a heading, and the blocks below it in their order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.document.part import Part
from planner.document.views.blocks import Cards, Fact, Table
from planner.document.views.charts import Bars, Columns

# Several facts, several texts (a list), or one text.
Block = tuple[Fact, ...] | tuple[str, ...] | str | Table | Cards | Bars | Columns

# The section that a block is from, so that one which does not print is left out here as well.
Said = Iterator[tuple[str, Block]]


@dataclass(frozen=True)
class Piece:
    """`intros`: what the consultant says before it; `is_ticked`: its rows are to be ticked off with a pen."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]
    lead: str = ""
    intros: tuple[str, ...] = ()
    number: str = ""
    is_ticked: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.lead or self.intros or any(map(_says, self.blocks)))


def _says(block: Block) -> bool:
    match block:
        case Table():
            return bool(block.rows)
        case Cards():
            return bool(block.cards)
        case Bars():
            return bool(block.bars)
        case Columns():
            return bool(block.columns)
        case _:
            return bool(block)


def decided(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Without those that are still open: a client is not told what we have not thought about."""
    return tuple(fact for fact in facts if fact.texts)


def joined(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Without those that say nothing; facts that follow each other are one table, so that they keep one rhythm."""
    found: list[Block] = []
    for each in blocks:
        if found and _are_facts(each) and _are_facts(found[-1]):
            found[-1] = (*found[-1], *each)  # type: ignore[misc]
        elif _says(each):
            found.append(each)
    return tuple(found)


def _are_facts(block: Block) -> bool:
    return isinstance(block, tuple) and bool(block) and isinstance(block[0], Fact)


def part(piece: Piece, runs_on: bool = False) -> Part:
    """`runs_on`: it follows the piece before it; otherwise it begins a page."""
    template = "kinds/piece.html"
    return Part(piece.anchor, piece.number, piece.title, template, piece, flows=runs_on, runs_on=runs_on)
