"""A cover around the parts of a document, and its contents where one would look for a part."""

from planner.document.matter import Matter
from planner.document.part import Part, contents
from planner.document.views import cover
from planner.language import _

# Fewer parts are found by leafing through them.
UNLISTED = 8


def bound(matter: Matter, listed: tuple[Part, ...], unlisted: int = UNLISTED) -> tuple[Part, ...]:
    """`unlisted`: up to how many parts need no contents."""
    front = Part("cover", "", "", "cover.html", cover.view(matter.plan, matter.options.kind), is_listed=False)
    if len(listed) <= unlisted:
        return front, *listed
    return (
        front,
        Part("contents", "", _("Contents"), "contents.html", contents(listed), is_listed=False),
        *listed,
    )
