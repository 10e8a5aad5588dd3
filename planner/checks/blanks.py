"""Answers that are none: "None so far", "We will see", "Common sense", a dash."""

import re
from functools import cache

from planner.checks.lists import whole
from planner.language import N_

# What somebody writes who has nothing to say yet. A text counts only if it holds nothing else.
NO_ANSWER = N_(
    "none, nothing, not set, not defined, not written, no limit, no limits, no alarm, no downside, no side effects, "
    "no harm, no risk, no evidence, no rules, no guidelines, no owner, will decide, decide later, to be written, to "
    "be set, to be found, to be named, to be agreed, to be clarified, in progress, being written, cannot think of "
    "anything, can't think of anything, nothing comes to mind, nobody, no one, n/a, not applicable, no idea, not "
    "known, unknown, not yet, not decided, undecided, to be decided, to be defined, to be discussed, to follow, tbd, "
    "tbc, tba, open, later, we will see, we'll see, will see, let us see, let's see, see later, we do not know, we "
    "don't know, i do not know, i don't know, don't know, not sure, no answer, does not apply, not needed, not "
    "necessary, don't need it, do not need it"
)
# Whoever writes more than so many characters says something.
LONGEST = 80
# What proves or rules nothing, though it sounds like an answer.
NO_PROOF = N_(
    "we feel, i feel, feels, i believe, we believe, it seems, seems, subjective, gut feeling, gut instinct, my gut, "
    "our gut, my feeling, our feeling, feeling, a feeling, a hunch, intuition, experience, just a guess, a guess, "
    "guess, guessed, estimate, an estimate, my opinion, our opinion, opinion, i think so, we think so, think so, "
    "obvious, obviously, everybody knows, everyone knows, common knowledge"
)
NO_RULE = N_(
    "knows how to behave, know how to behave, knows what to do, know what to do, are adults, is an adult, "
    "self-evident, no need, common sense, good sense, sound judgment, good judgment, be sensible, be careful, be "
    "professional, be nice, use your head, good manners, goes without saying, obvious, trust, we trust them, we trust "
    "our people"
)
FILLERS = N_(
    "everybody, everyone, strong, good, very, quite, rather, so, that, will, so far, yet, still, at the moment, for "
    "now, right now, at present, in particular, particular, special, really, here, there, there is, there are, we "
    "have, i have, we, i, it, is, it is, just, only, at all, everything, all, of it, known, and, or, the, a, an, my, "
    "our, by, from, of, as, use, please, planned, none of it, with, on"
)


def says_nothing(text: str, also: str = "") -> bool:
    """Whether a text is empty, or holds no more than a way to say that there is no answer; `also`: further such
    ways, which fit the place."""
    if len(text) > LONGEST:
        return False
    answers = _whole(NO_ANSWER, also) if also else _whole(NO_ANSWER)
    left = _whole(FILLERS).sub(" ", answers.sub(" ", text.casefold()))
    said = re.search(r"\w", text) is not None
    return re.search(r"\w", left) is None and (not said or answers.search(text.casefold()) is not None)


@cache
def _whole(*lists: str) -> re.Pattern[str]:
    return re.compile(whole(*lists))
