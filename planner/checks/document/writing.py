"""What stands in the texts: terms, placeholders, and too much of it."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.document.terms import TERMS, is_explained, key, meaning, pattern
from planner.checks.mend import Mend
from planner.checks.reading import READ
from planner.checks.rule import Severity, Site, rule
from planner.checks.texts import anywhere, holding
from planner.checks.words import called, enumerated
from planner.language import _, ngettext, number
from planner.plan import Part
from planner.plan.places import value_at
from planner.plan.shapes import LINE, shape

# Where a term is a name, a definition, or a word that the business does not use.
NO_PROSE = (".formula", ".address", "business.site", "business.voice", ".apps", "landscape.competitors")
CAPITALS = tuple(term for term in TERMS if term != term.lower())
WORDS = tuple(term for term in TERMS if term == term.lower())
MARKS = re.compile(
    r"(?i:\blorem ipsum\b|\bt\.?b\.?[cda]\b\.?|\bplaceholder\b|\basdf\w*)|\b(?:TODO|FIXME)\b|\b(?:xxxx?|XXXX?)\b|\?{3,}"
)
BRACKETS = re.compile(
    r"\{\{[^{}]{0,80}\}\}|(?i:\[(?:your|insert|add|fill|business|company|brand|todo|name)\b[^\[\]]{0,80}\])"
)
SIGNS = ("lorem ipsum", "tbc", "tbd", "tba", "t.b.", "placeholder", "asdf", "todo", "fixme", "xxx", "???", "{{", "[")
SHORT = 4
NOTHING = re.compile(r"\s*(?:\.{3,}|…|-+|–|\?+|[xX]{1,4}|(?i:test|abc|foo|bar|n/?a\?))\s*")


@rule("DOC005", Severity.ADVICE)
def term_without_explanation(case: Case) -> Iterator[Site]:
    """A term of marketing is not explained.

    What it checks: Whether an abbreviation or a term such as "CTR" or "funnel" is explained where it is used or
        anywhere else in the plan: in brackets, or after "that is". The document has no list of terms.
    Why it matters: A reader who does not know the word does not ask. They stop reading, and do not do what it says.
    Example: "Watch the CTR" becomes "Watch the CTR (how many of a hundred who see it click)".
    Sources: seed-E E17, seed-A A8
    """
    hits = [
        (path, text, match)
        for path, text in _with_terms(case)
        if not any(place in path for place in NO_PROSE)
        for match in pattern().finditer(text, 0, READ)
    ]
    told = {key(match[0]) for _path, text, match in hits if is_explained(text, match)}
    told |= {key(match[0]) for path, _text, match in hits if _has_formula(case, path)}
    first: dict[str, list[re.Match[str]]] = {}
    for path, _text, match in hits:
        if key(match[0]) not in told:
            told.add(key(match[0]))
            first.setdefault(path, []).append(match)
    for path, matches in first.items():
        message = ngettext("{terms} is used here but explained nowhere: {meaning}.",
                           "{terms} are used here but explained nowhere: {meaning}.", len(matches))  # fmt: skip
        terms = enumerated(_("“{words}”").format(words=match[0]) for match in matches)
        means = "; ".join(_("{term} is {meaning}").format(term=each[0], meaning=meaning(each[0])) for each in matches)
        yield Site(
            path,
            message.format(terms=terms, meaning=means),
            _("Say it in plain words, or put the explanation in brackets behind it: one click does that."),
            mend=_explained(case, path, matches),
        )


def _with_terms(case: Case) -> Iterator[tuple[str, str]]:
    there = anywhere(case.texts, CAPITALS)
    worded = {path for path, _text in holding(case.texts, WORDS)}
    return (each for each in case.texts if each[0] in worded or any(term in each[1] for term in there))


def _has_formula(case: Case, path: str) -> bool:
    """A measure whose formula stands beside its name explains itself."""
    entry = path.removesuffix(".name")
    return path.startswith("metrics.measures[") and entry != path and bool(value_at(case.plan, f"{entry}.formula", ""))


def _explained(case: Case, path: str, matches: list[re.Match[str]]) -> Mend | None:
    text = matches[0].string
    for match in reversed(matches):
        text = f"{text[: match.end()]} ({meaning(match[0])}){text[match.end() :]}"
    before = value_at(case.plan, path)
    after = text if isinstance(before, str) else tuple(text.split("\n"))
    if not _fits(case, path, after):
        return None
    return Mend(_("Put the explanation behind it"), ((path, after),))


def _fits(case: Case, path: str, after: str | tuple[str, ...]) -> bool:
    if isinstance(after, tuple):
        return len(after) == len(value_at(case.plan, path)) and all(len(line) <= LINE for line in after)
    holder, _dot, name = path.rpartition(".")
    part: type[Part] = type(value_at(case.plan, holder))
    return len(after) <= shape(part, name).longest


@rule("DOC006", Severity.WARNING)
def placeholder_left(case: Case) -> Iterator[Site]:
    """A text still has a placeholder in it.

    What it checks: Whether a text still holds "TODO", "tbc", "xxx", "lorem ipsum", question marks in a row or empty
        brackets to be filled in. Answers at hand may have brackets for a name.
    Why it matters: It is printed with the rest. One forgotten mark makes readers doubt everything around it.
    Example: "Owner of the newsletter: TBC".
    Sources: roadworthy
    """
    short = ((path, text) for path, text in case.texts if len(text) <= SHORT)
    for path, text in dict.fromkeys((*holding(case.texts, SIGNS), *short)):
        answer = path.endswith(".answer")
        hit = MARKS.search(text) or (None if answer else BRACKETS.search(text)) or NOTHING.fullmatch(text)
        if hit and not (path.endswith(".address") or path == "business.site"):
            message = _("{text} still holds a placeholder: “{hit}”.")
            yield Site(
                path,
                message.format(
                    text=called(case.plan, path, text.strip()),
                    hit=hit[0].strip().rstrip(".")[:LONGEST] or hit[0].strip(),
                ),
                _("Write what belongs there, or empty the field."),
            )


LONGEST = 40


@rule("DOC007", Severity.ADVICE)
def text_too_long_to_be_read(case: Case) -> Iterator[Site]:
    """An answer is too long to be read.

    What it checks: Whether an answer has more than {longest-answer} characters.
    Why it matters: People read a plan in ten minutes, or not at all. What matters gets lost in a long text.
    Example: Two pages on how the business began. Keep three sentences, and put the rest on the website.
    Sources: roadworthy
    """
    most = case.limit("longest-answer")
    for path, text in case.texts:
        if len(text) > most and isinstance(value_at(case.plan, path), str):
            message = _("{text} has {count} characters. After {most}, hardly anybody reads on.")
            known = {"count": number(round(len(text), -2)), "most": number(most)}
            yield Site(
                path,
                message.format(text=called(case.plan, path, text), **known),
                _("Keep the three sentences that change what somebody does, and put the rest elsewhere."),
            )
