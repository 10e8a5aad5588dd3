"""Proposals: which answers of the plan are ours, and nobody has accepted or changed them yet."""

from planner.language import N_
from planner.plan.section import Lines, Part, ask

MOST = 5000


class Proposals(Part):
    """Paths as planner.plan.places writes them. `standing`: answers that planner.advice put there; `accepted`: those
    that a person has confirmed; `dismissed`: fields and entries for which nothing is proposed any more."""

    standing: Lines = ask(N_("Proposed, and not confirmed yet"), default=(), max_length=MOST)
    accepted: Lines = ask(N_("Proposed, and accepted"), default=(), max_length=MOST)
    dismissed: Lines = ask(N_("Dismissed"), default=(), max_length=MOST)
