"""The kinds of document: each is a file with `parts(matter)`, the parts that it prints in their order."""

from collections.abc import Callable, Mapping

from planner.document.kinds import full, pack, page, proposal
from planner.document.matter import Matter
from planner.document.options import Kind
from planner.document.part import Part

KINDS: Mapping[Kind, Callable[[Matter], tuple[Part, ...]]] = {
    Kind.FULL: full.parts,
    Kind.PAGE: page.parts,
    Kind.PROPOSAL: proposal.parts,
    Kind.PACK: pack.parts,
}


def parts(matter: Matter) -> tuple[Part, ...]:
    return KINDS[matter.options.kind](matter)
