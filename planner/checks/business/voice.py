"""The words that are ours and those that are not."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.reading import CLAUSE, NEGATIONS, READ, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries, enumerated
from planner.language import _
from planner.plan.choices import Road
from planner.plan.places import titled


@rule("BUS001", Severity.WARNING, needs=("business",))
def word_on_both_lists(case: Case) -> Iterator[Site]:
    """A word is on both lists: your words and the words to avoid.

    What it checks: Whether a word is both under “Words that are ours” and under “Words that are not ours”.
    Why it matters: The person who writes the next post cannot follow both lists.
    Example: "Handmade" is under “Words that are ours” and under “Words that are not ours”.
    Sources: seed-T T3
    """
    voice = case.plan.business.voice
    ours = {_plain(word) for word in voice.ours if _plain(word)}
    twice = [word for word in voice.not_ours if _plain(word) in ours]
    if twice:
        words = enumerated(called(case.plan, "business.voice.ours", word) for word in dict.fromkeys(twice))
        message = _("On both your list of words and your list of words to avoid: {words}.")
        kept = tuple(word for word in voice.not_ours if word not in twice)
        yield Site(
            "business.voice.ours",
            message.format(words=words),
            _("Take them off one of the two lists."),
            against="business.voice.not_ours",
            mend=Mend(_("Keep them as yours"), (("business.voice.not_ours", kept),)),
        )


def _plain(word: str) -> str:
    return " ".join(word.split()).strip(" .,!“”\"'").casefold()


@rule("BUS002", Severity.WARNING, needs=("business",))
def word_that_is_not_ours_is_used(case: Case) -> Iterator[Site]:
    """The plan uses a word that you want to avoid.

    What it checks: Whether a word from “Words that are not ours” is used in the offer, the story, the purpose, the
        objectives, the tone, a promise or a subject. A sentence that says no to the word is fine.
    Why it matters: What the plan says is copied into posts. If the plan does not keep to the list, nobody will.
    Example: "Game changer" is on the list, and the promise is "a game changer for your breakfast".
    Sources: seed-T T3, seed-A A4
    """
    refused = [re.escape(_plain(word)) for word in case.plan.business.voice.not_ours if _plain(word)]
    if not refused:
        return
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(refused, key=len, reverse=True))})(?!\w)", re.IGNORECASE)
    for at, text in ((at, text[:READ]) for at, text in _spoken(case) if pattern.search(text[:READ])):
        clauses = (clause for clause in CLAUSE.split(text) if not mentions(clause, NEGATIONS))
        used = next(filter(None, (pattern.search(clause) for clause in clauses)), None)
        if used:
            message = _("{word} is on your list of words to avoid, but the plan uses it under {place}.")
            told = {"word": called(case.plan, at, used[0]), "place": titled(case.plan, at)}
            remedy = _("Say it in your own words there, or take the word off the list.")
            yield Site("business.voice.not_ours", message.format(**told), remedy, against=at)


def _spoken(case: Case) -> Iterator[tuple[str, str]]:
    """What the plan says in the voice of the business."""
    plan = case.plan
    yield "business.offer", plan.business.offer
    yield "business.story", plan.business.story
    yield "goal.purpose", plan.goal.purpose
    yield from ((f"{at}.statement", each.statement) for at, each in case.objectives)
    yield "strategy.tone", plan.strategy.tone
    for road in Road:
        chosen = plan.strategy.road(road)
        yield f"strategy.{road.value}.promise", chosen.promise
        yield f"strategy.{road.value}.examples", "\n".join(chosen.examples)
    for at, pillar in entries("strategy.pillars", plan.strategy.pillars):
        yield f"{at}.name", pillar.name
        yield f"{at}.about", pillar.about
        yield f"{at}.examples", "\n".join(pillar.examples)
    yield from ((f"{at}.purpose", each.purpose) for at, each in case.channels)
    for at, slot in entries("playbook.calendar.slots", plan.playbook.calendar.slots):
        yield f"{at}.prompt", slot.prompt
