"""Drafts for Publer: all channels in one file, told apart by their labels.

The twelve columns of its template of 2025, which all have to stay; `YYYY/MM/DD HH:MM`. A row without a date would be
scheduled by Publer itself, so each has one; nothing goes out before one has chosen the accounts on the page that
follows. Sources: https://publer.com/help/en/article/how-to-use-a-csv-file-18qhxcq and
https://publer.com/blog/ultimate-csv-bulk-scheduler-social-media/
"""

from planner.catalog import Catalog
from planner.document.forms.cells import written
from planner.document.forms.form import Form
from planner.document.forms.schedulers.drafts import Draft, drafts
from planner.document.options import Options
from planner.language import N_, using
from planner.plan import Plan

HEADER = (
    "Date - Intl. format or prompt",
    "Text",
    "Link(s) - Separated by comma for FB carousels",
    "Media URL(s) - Separated by comma",
    "Title - For the video, pin, PDF ..",
    "Label(s) - Separated by comma",
    "Alt text(s) - Separated by ||",
    "Comment(s) - Separated by ||",
    "Pin board, FB album, or Google category",
    "Post subtype - I.e. story, reel, PDF ..",
    "CTA - For Facebook links or Google",
    "Reminder - For stories, reels, shorts, and TikToks",
)
SERVES = frozenset(
    (
        *("bluesky", "facebook", "google-business", "instagram", "linkedin", "mastodon", "pinterest", "telegram"),
        *("threads", "tiktok", "x", "youtube", "youtube-shorts"),
    )
)


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    with using(options.language):
        return written(HEADER, map(_cells, drafts(plan, catalog, options, SERVES))).encode()


def _cells(each: Draft) -> tuple[str, ...]:
    """Two bars in a text would part it into captions."""
    text = each.text.replace("||", "| |")
    labels = ",".join(filter(None, (each.account.replace(",", " "), each.row.pillar.replace(",", " "))))
    return (f"{each.when:%Y/%m/%d %H:%M}", text, "", "", "", labels, *[""] * 6)


FORM = Form(
    "csv-publer",
    N_("Drafts for Publer"),
    N_(
        "One table for all channels, at noon of each day, labeled by channel and pillar; you choose the accounts there."
    ),
    ".csv",
    "text/csv",
    _made,
)
