"""Markdown, calendar program and schedulers: complete, as their readers want them, and harmless."""

import csv
import io
import re
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar as File

from planner.catalog import load
from planner.document.forms import FORMS
from planner.document.forms.markdown import escaped
from planner.document.forms.schedulers import buffer, metricool, pinterest, publer
from planner.document.forms.zones import zone_of
from planner.plan import Plan
from planner.plan.choices import Weekday
from planner.plan.tools import Channel, Tools
from tests.document.forms.plans import FULL, NASTY, answers
from tests.document.papers import OPTIONS, example, squeezed

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def made(name: str, plan: Plan) -> bytes:
    return FORMS[name].make(plan, load(), OPTIONS)


def tables(content: bytes) -> list[list[list[str]]]:
    """Every CSV file in it."""
    if not content.startswith(b"PK"):
        return [list(csv.reader(io.StringIO(content.decode())))]
    with ZipFile(io.BytesIO(content)) as archive:
        return [list(csv.reader(io.StringIO(archive.read(name).decode()))) for name in archive.namelist()]


def test_every_answer_of_a_full_plan_is_in_the_markdown() -> None:
    text = squeezed(re.sub(r"\\([^A-Za-z0-9\s])", r"\1", made("md", FULL).decode()))
    assert [path for path, each in answers(FULL) if squeezed(each) not in text] == []


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("# a", "\\# a"),
        ("- a\n\n12. b\n3) c", "\\- a\n12\\. b\n3\\) c"),
        ("*a* _b_ `c` <b> [d](e) | ~f~ \\", "\\*a\\* \\_b\\_ \\`c\\` \\<b\\> \\[d\\](e) \\| \\~f\\~ \\\\"),
        ("&amp; & 5 - 3 = 2", "\\&amp; & 5 - 3 = 2"),
        ("---\n===", "\\---\n\\==="),
    ],
)
def test_what_was_typed_stays_text_in_markdown(typed: str, written: str) -> None:
    assert escaped(typed) == written


def test_headings_of_markdown_are_those_of_the_document() -> None:
    text = made("md", example()).decode()
    assert text.startswith("# Corner Crust Bakery\n") and "\n## 1 Business\n" in text and "\n### Objectives\n" in text
    assert "| Cake orders a month | orders a month | 12 | 20 |" in text and "<" not in re.sub(
        r"\]\(<[^>]*>\)", "", text
    )


def entries(plan: Plan, name: str) -> list[Any]:
    file = File.from_ical(made("ics", plan))
    return [each for each in file.walk("VEVENT") if str(each["UID"]).startswith(f"{name}@")]


def days(event: Any) -> list[date]:
    rule = event["RRULE"].to_ical().decode()
    return [each.date() for each in rrulestr(rule, dtstart=event.decoded("DTSTART"), ignoretz=True)]


def test_a_weekly_meeting_comes_again_until_the_calendar_ends() -> None:
    [meeting] = entries(example(), "meeting")
    found = days(meeting)
    assert len(found) == 13 and set(later - sooner for sooner, later in pairwise(found)) == {timedelta(7)}
    assert meeting.decoded("DTSTART") == found[0] and "15 minutes." in meeting["DESCRIPTION"]


def test_a_monthly_review_keeps_its_weekday() -> None:
    [review] = entries(example(), "review")
    assert days(review) == [date(2026, 3, 2), date(2026, 4, 6), date(2026, 5, 4)]


def test_meetings_fall_on_days_on_which_somebody_works() -> None:
    [meeting], [review] = entries(NASTY, "meeting"), entries(NASTY, "review")
    assert {each.weekday() for each in days(meeting)} == {1}
    assert [each.month for each in days(review)] == [3, 6] and {each.weekday() for each in days(review)} == {1}


def test_without_a_meeting_there_is_none() -> None:
    assert entries(Plan(tools=Tools(channels=(Channel(id="c", kind="instagram", cadence=1),))), "meeting") == []


def test_the_zone_is_that_of_the_country_if_it_has_one() -> None:
    found = {land: zone_of(land, *YEAR) for land in ("IE", "DE", "IL", "US", "AU", "XX", None)}
    named = {"IE": "Europe/Dublin", "DE": "Europe/Berlin", "IL": "Asia/Jerusalem"}
    assert found == {**named, "US": "", "AU": "", "XX": "", None: ""}
    file = File.from_ical(made("ics", example()))
    [zone] = file.walk("VTIMEZONE")
    assert zone["TZID"] == "Europe/Dublin" and file["X-WR-TIMEZONE"] == "Europe/Dublin"
    assert not File.from_ical(made("ics", NASTY)).walk("VTIMEZONE")


HEADERS = {
    "csv-buffer": (buffer.HEADER, "Text,Image URL,Tags,Posting Time", 4),
    "csv-publer": (
        publer.HEADER,
        "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels",
        12,
    ),
    "csv-metricool": (metricool.HEADER, "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,GBP,Instagram", 97),
    "csv-pinterest": (
        pinterest.HEADER,
        "Title,Media URL,Pinterest board,Thumbnail,Description,Link,Publish date,Keywords",
        8,
    ),
}


@pytest.mark.parametrize("name", HEADERS)
def test_headers_are_those_of_the_scheduler_and_no_cell_is_a_formula(name: str) -> None:
    header, begins, count = HEADERS[name]
    assert ",".join(header).startswith(begins) and len(header) == count
    for rows in tables(made(name, NASTY)):
        assert tuple(rows[0]) == header and len(rows) > 20 and {len(row) for row in rows} == {count}
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)
    assert not made(name, NASTY).startswith(b"\xef\xbb\xbf")


def test_only_what_the_scheduler_serves_and_is_still_to_come() -> None:
    assert [len(rows) - 1 for rows in tables(made("csv-pinterest", NASTY))] == [100, 82]
    with ZipFile(io.BytesIO(made("csv-buffer", NASTY))) as archive:
        assert archive.namelist() == [
            f"{at}-{kind}-{part}.csv" for at, kind in (("01", "instagram"), ("02", "pinterest")) for part in (1, 2)
        ]
    out = NASTY.revised(business=NASTY.business.revised(plan_date=None))
    later = OPTIONS.model_copy(update={"date": date(2026, 3, 10)})
    rows = tables(FORMS["csv-publer"].make(out, load(), later))[0]
    assert min(row[0] for row in rows[1:]) >= "2026/03/10"


def test_each_row_has_its_day_as_the_scheduler_reads_it_and_is_a_draft() -> None:
    said = {name: tables(made(name, example()))[0] for name in ("csv-buffer", "csv-publer", "csv-metricool")}
    assert all(re.fullmatch(r"2026-\d\d-\d\d 12:00", row[3]) for row in said["csv-buffer"][1:])
    assert all(re.fullmatch(r"2026/\d\d/\d\d 12:00", row[0]) for row in said["csv-publer"][1:])
    assert {(row[2], row[3], row[8], row[4]) for row in said["csv-metricool"][1:]} == {
        ("12:00:00", "TRUE", "TRUE", "FALSE")
    }


def test_pins_have_titles_of_their_own_in_universal_time_and_wait_for_their_picture() -> None:
    plan = NASTY.revised(business=NASTY.business.revised(country="DE"))
    for rows in tables(made("csv-pinterest", plan)):
        titles = [row[0] for row in rows[1:]]
        assert len(set(titles)) == len(titles) and max(map(len, titles)) <= 101
        assert all(row[1] == row[2] == "" and len(row[4]) <= 501 for row in rows[1:])
    first = tables(made("csv-pinterest", plan))[0][1][6]
    assert first.endswith("T11:00:00") and first.startswith("2026-03-0")


def test_the_plan_of_nobody_has_no_drafts() -> None:
    assert [len(rows) for name in HEADERS for rows in tables(made(name, Plan()))] == [1, 1, 1, 1]


def test_weekdays_have_the_two_letters_of_the_calendar() -> None:
    assert [day.value[:2] for day in Weekday] == ["mo", "tu", "we", "th", "fr", "sa", "su"]
