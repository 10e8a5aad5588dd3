"""Drafts for Buffer: a zip with a file for each channel, because Buffer takes one channel at a time.

Header and rules: `Text,Image URL,Tags,Posting Time`, case-sensitive; `YYYY-MM-DD HH:mm`; 100 posts a channel and file
(10 in the free plan). "Save as Drafts" is chosen while uploading. Source: Buffer's help center, article 926
(https://support.buffer.com/article/926), as noted in about eight public code bases.
"""

from planner.catalog import Catalog
from planner.document.forms.cells import written
from planner.document.forms.form import Form
from planner.document.forms.schedulers.drafts import Draft, drafts, portions
from planner.document.forms.zipped import zipped
from planner.document.options import Options
from planner.language import N_, using
from planner.plan import Plan

HEADER = ("Text", "Image URL", "Tags", "Posting Time")
MOST = 100
SERVES = frozenset(
    (
        *("bluesky", "facebook", "google-business", "instagram", "linkedin", "mastodon", "pinterest", "threads"),
        *("tiktok", "x", "youtube", "youtube-shorts"),
    )
)


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    with using(options.language):
        found = drafts(plan, catalog, options, SERVES)
        channels = dict.fromkeys(each.row.slot.channel for each in found)
        files: dict[str, bytes] = {}
        for place, channel in enumerate(channels, start=1):
            own = [each for each in found if each.row.slot.channel == channel]
            for part, portion in enumerate(portions(own, MOST), start=1):
                files[f"{place:02d}-{own[0].kind}-{part}.csv"] = written(HEADER, map(_cells, portion)).encode()
        return zipped(files or {"empty.csv": written(HEADER, ()).encode()})


def _cells(each: Draft) -> tuple[str, ...]:
    return each.text, "", "", f"{each.when:%Y-%m-%d %H:%M}"


FORM = Form(
    "csv-buffer",
    N_("Drafts for Buffer"),
    N_("A zip with a table for each channel, at noon of its day; choose “Save as Drafts” when you upload one."),
    ".zip",
    "application/zip",
    _made,
)
