"""What a person should know about a finished document, each notice with the answer that is at fault."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from planner.document.letters import LONGEST_WORD, missing
from planner.document.options import Kind, Options
from planner.document.rendered import Message
from planner.document.theme import changes, theme
from planner.document.views.onepage import cuts
from planner.language import _
from planner.plan import Plan
from planner.plan.places import Place, places, titled

MOST = 20


def notices(plan: Plan, options: Options) -> tuple[Message, ...]:
    """The first of them: more than a person would read help nobody."""
    changed = (Message(each.why, level="note") for each in changes(options.theme, options.brand))
    cut = _cut(plan) if options.kind is Kind.PAGE else ()
    return tuple(islice(chain(changed, _found(plan, theme(options.theme, options.brand).body), cut), MOST))


def _found(plan: Plan, family: str) -> Iterator[Message]:
    for place in places(plan):
        yield from _missing_letters(place, family)
        yield from _long_words(place)


def _cut(plan: Plan) -> Iterator[Message]:
    for path in cuts(plan):
        sentence = _("This page shows the beginning of “{place}”; the full plan prints all of it.")
        yield Message(sentence.format(place=titled(plan, path)), path, "note")


def _text(place: Place) -> str:
    values = place.value if isinstance(place.value, tuple) else (place.value,)
    return "\n".join(value for value in values if type(value) is str)


def _missing_letters(place: Place, family: str) -> Iterator[Message]:
    if lacking := missing(_text(place), family):
        sentence = _("The typeface lacks signs that stand in “{place}”; a lozenge is printed for each: {signs}")
        yield Message(sentence.format(place=place.title, signs=" ".join(lacking[:10])), place.path)


def _long_words(place: Place) -> Iterator[Message]:
    # An address may be broken anywhere; everybody knows how to read it.
    long = [word for word in _text(place).split() if len(word) > LONGEST_WORD and "/" not in word]
    if long:
        sentence = _("A word in “{place}” is too long for a line and is broken: {word}")
        yield Message(sentence.format(place=place.title, word=long[0][:LONGEST_WORD] + "…"), place.path)


def complaints(plan: Plan, said: Iterable[str]) -> tuple[Message, ...]:
    """What WeasyPrint complained about, with the answer that its words come from if there is one."""
    return tuple(Message(each, _speaker(plan, each)) for each in dict.fromkeys(said))


def _speaker(plan: Plan, said: str) -> str:
    long_enough = 4
    for place in places(plan):
        if any(len(line) >= long_enough and line in said for line in _text(place).splitlines()):
            return place.path
    return ""
