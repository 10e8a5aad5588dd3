"""On which page of the document a section prints, as far as the document has been made already."""

from collections.abc import Mapping

from planner.document.rendered import Rendered
from planner.jobs.queue import render_queue
from planner.language import _, number
from planner.wizard import preview
from planner.wizard.desk import Desk


def note(here: Desk, rendered: Rendered) -> None:
    """Remembers where everything stands in a document of the plan on screen."""
    here.printed = (here.plan, preview.options(here), rendered.pages)


def now(here: Desk) -> Mapping[str, int]:
    """The page on which each section begins; empty while this document is not made. Begins no work."""
    wanted = preview.options(here)
    if here.printed and here.printed[0] is here.plan and here.printed[1] == wanted:
        return here.printed[2]
    made = render_queue().made(here.plan, wanted)
    if made:
        note(here, made)
    return made.pages if made else {}


def said(here: Desk, section: str) -> str:
    """For its step; after an edit, where it was before. Nothing while nobody can know."""
    if section in here.plan.paper.left_out:
        return _("Left out of the document")
    if found := now(here):
        sentence, at = _("Prints on page {page} of the document"), found.get(section)
    else:
        sentence, at = _("On page {page} of the document before your last change"), _before(here, section)
    return sentence.format(page=number(at)) if at else ""


def _before(here: Desk, section: str) -> int | None:
    """In the last document of these choices."""
    is_same = here.printed and here.printed[1] == preview.options(here)
    return here.printed[2].get(section) if here.printed and is_same else None
