"""Drafts for Metricool: each row names its network, and says that it is a draft.

The hundred columns of its template as several public code bases of 2025 and 2026 write it; `YYYY-MM-DD`, `HH:MM:SS`,
TRUE and FALSE. The template grows: whoever's has other columns copies by their names. No address of the vendor was
found that prints it.
"""

from planner.catalog import Catalog
from planner.document.forms.cells import written
from planner.document.forms.form import Form
from planner.document.forms.schedulers.drafts import Draft, drafts
from planner.document.options import Options
from planner.language import N_, using
from planner.plan import Plan

NETWORKS = (
    "Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok", "Youtube", "Threads", "Bluesky",
)  # fmt: skip
PICTURES = range(1, 11)
MUSIC = (
    "musicId", "music title", "music author", "music previewUrl", "music thumbnailUrl", "music soundVolume",
    "music originalVolume", "music startMillis", "music endMillis",
)  # fmt: skip
HEADER = (
    "Text", "Date", "Time", "Draft", *NETWORKS,
    *(f"Picture Url {at}" for at in PICTURES), *(f"Alt text picture {at}" for at in PICTURES),
    "Document title", "Shortener", "Video Thumbnail Url", "Video Cover Frame",
    "Twitter/X Can reply", "Twitter/X Type", "Twitter/X Poll Duration minutes",
    *(f"Twitter/X Poll Option {at}" for at in range(1, 5)),
    "Pinterest Board", "Pinterest Pin Title", "Pinterest Pin Link", "Pinterest Pin New Format",
    "Instagram Post Type", "Instagram Show Reel On Feed", "Instagram Trial Reel Share Automatically",
    "Youtube Video Title", "Youtube Video Type", "Youtube Video Privacy", "Youtube video for kids",
    "Youtube AI generated content", "Youtube notify subscribers", "Youtube Video Category", "Youtube Video Tags",
    "Youtube playlist", "GBP Post Type", "Facebook Post Type", "Facebook Title", "First Comment Text",
    "TikTok Title", "TikTok disable comments", "TikTok disable duet", "TikTok disable stitch", "TikTok Post Privacy",
    "TikTok Branded Content", "TikTok Your Brand", "TikTok Auto Add Music", "TikTok Photo Cover Index",
    *(f"TikTok {name}" for name in MUSIC), "TikTok Ai generated content",
    "LinkedIn Type", "LinkedIn Poll Question", *(f"LinkedIn Poll Option {at}" for at in range(1, 5)),
    "LinkedIn Poll Duration", "LinkedIn Show link preview", "LinkedIn Images as Carousel",
    "Threads Reply Control", "Threads Is Spoiler", "Threads Post Type", "Brand name",
)  # fmt: skip
SERVES = {
    "facebook": "Facebook",
    "x": "Twitter/X",
    "linkedin": "LinkedIn",
    "google-business": "GBP",
    "instagram": "Instagram",
    "pinterest": "Pinterest",
    "tiktok": "TikTok",
    "youtube": "Youtube",
    "youtube-shorts": "Youtube",
    "threads": "Threads",
    "bluesky": "Bluesky",
}


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    with using(options.language):
        return written(HEADER, map(_cells, drafts(plan, catalog, options, SERVES))).encode()


def _cells(each: Draft) -> tuple[str, ...]:
    said = {"Text": each.text, "Date": f"{each.when:%Y-%m-%d}", "Time": f"{each.when:%H:%M:%S}", "Draft": "TRUE"}
    said |= {network: "TRUE" if SERVES[each.kind] == network else "FALSE" for network in NETWORKS}
    return tuple(said.get(name, "") for name in HEADER)


FORM = Form(
    "csv-metricool",
    N_("Drafts for Metricool"),
    N_("One table for all channels, each row marked as a draft, at noon of its day."),
    ".csv",
    "text/csv",
    _made,
)
