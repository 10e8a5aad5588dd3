"""The brand colors, in which the headings are printed."""

import re
from collections.abc import Iterator
from math import floor

from planner.checks.case import Case
from planner.checks.document.contrast import contrast, darker, read, written
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import enumerated
from planner.language import _, ngettext, number

SHORT = re.compile(r"#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")
PLACE = "business.colors"
LONGEST = 40


@rule("DOC001", Severity.WARNING, needs=("business",))
def color_that_cannot_be_read(case: Case) -> Iterator[Site]:
    """The color of the headings is too pale for white paper.

    What it checks: Whether the first brand color stands out from white by {contrast} times or more, measured as the
        guideline for readable pages says.
    Why it matters: People skip headings in a pale color, and readers with weak eyes do not see them at all.
    Example: The yellow #FFD400 is hardly seen on paper; the darker #8A7300 of the same hue is.
    Sources: wcag-contrast
    """
    first, *others = case.plan.business.colors or ("",)
    color, least = read(first), case.limit("contrast")
    if color and contrast(color) < least:
        better = written(darker(color, least))
        message = _("Headings in {color} have a contrast of {found} on white paper; they need {least} to be readable.")
        # Down, so that 4.48 is never told as 4.5.
        known = {"color": first.strip(), "found": number(floor(contrast(color) * 10) / 10), "least": number(least)}
        yield Site(
            PLACE,
            message.format(**known),
            _("Take a darker shade for headings, such as {better}, and keep the pale one for surfaces.").format(
                better=better
            ),
            mend=Mend(_("Print headings in {color}").format(color=better), ((PLACE, (better, *others)),)),
        )


@rule("DOC002", Severity.WARNING, needs=("business",))
def color_that_is_none(case: Case) -> Iterator[Site]:
    """A brand color is not written as a color code.

    What it checks: Whether each brand color is written as # and six digits or letters from A to F.
    Why it matters: The document cannot know which color is meant by "our blue", and prints its own instead.
    Example: "warm brown" is a word; #7A3E12 is that brown.
    Sources: roadworthy
    """
    colors = case.plan.business.colors
    wrong = [each for each in colors if not read(each)]
    if wrong:
        message = ngettext("{colors} is not a color code.", "{colors} are not color codes.", len(wrong))
        better = tuple(_meant(each) or each for each in colors)
        yield Site(
            PLACE,
            message.format(colors=enumerated(_("“{words}”").format(words=each[:LONGEST]) for each in wrong)),
            _("Write # and six digits, as your designer or a color picker shows them."),
            mend=Mend(_("Write {colors}").format(colors=", ".join(better)), ((PLACE, better),))
            if all(map(read, better))
            else None,
        )


def _meant(color: str) -> str:
    """ "7a3e12" and "#abc" lack only a sign or their doubles; empty if it cannot be known."""
    match = SHORT.fullmatch(color.strip())
    if not match:
        return ""
    digits = match[1] if len(match[1]) == len("RRGGBB") else "".join(each * 2 for each in match[1])
    return f"#{digits.upper()}"
