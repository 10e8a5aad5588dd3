"""Drafts for Pinterest's own upload: a row for each pin, without the picture and the board that only a person knows.

Pinterest takes no row without these two, so nothing goes out before somebody has put them in; and it publishes a row
without a date at once, so each has one. `Title,Media URL,Pinterest board,Thumbnail,Description,Link,Publish date,
Keywords`; UTC as `yyyy-mm-ddThh:mm:ss`; a title has 100 characters and stands once in a file, a description 500; some
say 200 rows a file, newer ones 100, and at most 14 days ahead. Sources: about eight public code bases, and
https://www.pinbuddy.net/blog/pinterest-csv-upload-guide/
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from planner.catalog import Catalog
from planner.document.forms.cells import written
from planner.document.forms.form import Form
from planner.document.forms.schedulers.drafts import Draft, cut, drafts, portions
from planner.document.forms.zipped import zipped
from planner.document.forms.zones import zone_of
from planner.document.options import Options
from planner.language import N_, using
from planner.plan import Plan

HEADER = ("Title", "Media URL", "Pinterest board", "Thumbnail", "Description", "Link", "Publish date", "Keywords")
MOST, LONGEST_TITLE, LONGEST_TEXT = 100, 100, 500
SERVES = frozenset(("pinterest",))


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    with using(options.language):
        found = drafts(plan, catalog, options, SERVES)
        days = [each.row.slot.day for each in found] or [options.date]
        zone = zone_of(plan.business.country, days[0], days[-1])
        files = {
            f"pinterest-{at}.csv": written(HEADER, _rows(portion, zone)).encode()
            for at, portion in enumerate(portions(found, MOST), start=1)
        }
        return zipped(files or {"pinterest-1.csv": written(HEADER, ()).encode()})


def _rows(portion: Iterable[Draft], zone: str) -> Iterator[tuple[str, ...]]:
    """A title that stood before gets a number."""
    seen: dict[str, int] = {}
    for each in portion:
        title = cut(each.text.partition("\n")[0], LONGEST_TITLE)
        seen[title] = seen.get(title, 0) + 1
        if seen[title] > 1:
            mark = f" ({seen[title]})"
            title = cut(title, LONGEST_TITLE - len(mark)) + mark
        keywords = each.row.pillar
        yield title, "", "", "", cut(each.text, LONGEST_TEXT), "", _utc(each.when, zone), keywords


def _utc(when: datetime, zone: str) -> str:
    """Noon where the business is, if that is known, or else noon as Pinterest counts."""
    local = when.replace(tzinfo=ZoneInfo(zone) if zone else UTC)
    return f"{local.astimezone(UTC):%Y-%m-%dT%H:%M:%S}"


FORM = Form(
    "csv-pinterest",
    N_("Drafts for Pinterest"),
    N_(
        "Tables for its own upload, 100 pins each: put in picture and board before you upload, two weeks ahead at most."
    ),
    ".zip",
    "application/zip",
    _made,
)
