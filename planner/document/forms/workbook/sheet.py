"""A sheet of the workbook: its title, its header row, its cells; what people typed never becomes a formula."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from locale import windows_locale
from math import ceil
from typing import Any

from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell

from planner.document.forms.tongue import full
from planner.document.theme import Theme
from planner.language import direction, side

# The header row; above it the title, and a line that says how to use the sheet.
HEAD = 3
FIRST = HEAD + 1
SPARE = 3
LONGEST = 32_767
# Points of a line, and the most that a row can have; letters are a little wider than the digits that widths count in.
LINE, MOST_POINTS, ROOM = 13.5, 409, 1.1
A4 = 9
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))

# The looks of words, not of figures and days; and what the name of such a look ends with for Latin words.
TEXTS, LATIN = ("title", "note", "head", "figures", "text", "line", "mark", "total"), " latin"
LEFT_TO_RIGHT, RIGHT_TO_LEFT = 1, 2
LANGUAGES = {name: number for number, name in windows_locale.items()}

Value = str | float | None
Look = dict[str, object]


def _both_ways(looks: Mapping[str, Look]) -> dict[str, Look]:
    """How texts look in a sheet that is read from right to left; without a word of it a program lays a text from left
    to right. Latin words keep their own way, and stand at the edge where the others begin."""
    own = {name: {**looks[name], "reading_order": RIGHT_TO_LEFT} for name in TEXTS}
    latin = {f"{name}{LATIN}": {**looks[name], "reading_order": LEFT_TO_RIGHT, "align": "right"} for name in TEXTS}
    return own | latin


@dataclass(frozen=True)
class Book:
    file: Any
    theme: Theme
    language: str

    @cached_property
    def formats(self) -> dict[str, Any]:
        ink, line = self.theme.palette["ink"], self.theme.palette["line"]
        text = {"font_name": self.theme.body, "font_size": 10, "font_color": ink, "valign": "top"}
        cell = {**text, "bottom": 1, "bottom_color": line}
        wrapped = {**cell, "text_wrap": True}
        head = {**wrapped, "bold": True, "bottom": 2, "bottom_color": ink, "valign": "bottom"}
        looks: dict[str, Look] = {
            "title": {**text, "font_name": self.theme.heading, "font_size": 16},
            "note": {**text, "font_color": self.theme.palette["muted"]},
            "head": head,
            "figures": {**head, "align": "right"},
            "month": {**head, "align": "right", "num_format": self.named_in("mmm yyyy")},
            "text": wrapped,
            "line": cell,
            "mark": cell,
            "number": {**cell, "num_format": "#,##0.##"},
            "hours": {**cell, "num_format": "0.00"},
            "money": {**cell, "num_format": "#,##0.00"},
            "date": {**cell, "num_format": 14, "align": "left", "indent": 1},
            "share": {**cell, "num_format": "0%"},
            "entry": {**cell, "bg_color": self.theme.palette["panel"], "num_format": "#,##0.##"},
            "total": {**cell, "bold": True, "top": 1},
            "sum": {**cell, "bold": True, "top": 1, "num_format": "#,##0.00"},
        }
        if self.is_rtl:
            looks |= _both_ways(looks)
        return {name: self.file.add_format(look) for name, look in looks.items()}

    @property
    def is_rtl(self) -> bool:
        return direction(self.language) == "rtl"

    def named_in(self, form: str) -> str:
        """A format of days whose months have their names in the language of the workbook, not in that of whoever
        opens it. By the number that Windows has for it: not every program knows it by its letters."""
        known = LANGUAGES.get(full(self.language).replace("-", "_"))
        return f"[$-{known:X}]{form}" if known else form

    def worn(self, look: str, words: str) -> Any:
        """The format of a text; Latin words in a sheet that is read from right to left have one of their own."""
        is_latin = self.is_rtl and look in TEXTS and side(words) == "ltr"
        return self.formats[f"{look}{LATIN}" if is_latin else look]

    def sheet(self, name: str, title: str, lead: str) -> "Sheet":
        """Names of sheets are short, and hold no signs that stand for something in a formula."""
        short = " ".join(name.translate(FORBIDDEN).split())[:31]
        page = self.file.add_worksheet(short)
        if self.is_rtl:
            page.right_to_left()
        page.set_landscape()
        page.set_paper(A4)
        page.fit_to_pages(1, 0)
        page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        page.set_footer("&L&A&R&P / &N")
        page.hide_gridlines(2)
        page.set_row(0, 24)
        found = Sheet(self, page, short)
        found.text(0, 0, title, "title")
        found.text(1, 0, lead, "note")
        return found


@dataclass(frozen=True)
class Sheet:
    """`widths` and `heights`: of the columns in characters, of the rows in lines; not every program works out how high
    a row with much text is."""

    book: Book
    page: Any
    name: str
    widths: dict[int, float] = field(default_factory=dict)
    heights: dict[int, int] = field(default_factory=dict)

    def header(self, columns: Sequence[tuple[str, float]], figures: Collection[int] = (), frozen: int = 1) -> None:
        """Titles and widths in characters, and which columns hold figures; stays in sight, and is repeated on every
        printed page."""
        for at, (title, width) in enumerate(columns):
            self.page.set_column(at, at, width)
            self.widths[at] = width
            self.text(HEAD, at, title, "figures" if at in figures else "head")
        self.page.freeze_panes(FIRST, frozen)
        self.page.repeat_rows(HEAD)

    def text(self, row: int, column: int, words: str, look: str = "text") -> None:
        self.page.write_string(row, column, words[:LONGEST], self.book.worn(look, words))
        if row >= HEAD and column in self.widths:
            self._grow(row, words, self.widths[column])

    def _grow(self, row: int, words: str, width: float) -> None:
        lines = sum(max(1, ceil(len(line) * ROOM / width)) for line in words.split("\n"))
        if lines > self.heights.get(row, 1):
            self.heights[row] = lines
            self.page.set_row(row, min(MOST_POINTS, LINE * lines + 3))

    def number(self, row: int, column: int, value: float | None, look: str = "number") -> None:
        if value is None:
            self.page.write_blank(row, column, None, self.book.formats[look])
        else:
            self.page.write_number(row, column, value, self.book.formats[look])

    def day(self, row: int, column: int, value: date | None, look: str = "date") -> None:
        """A spreadsheet knows no day before 1900; such a one stays text."""
        if value is None or value.year < 1900:
            self.text(row, column, str(value or ""), look)
        else:
            self.page.write_datetime(row, column, value, self.book.formats[look])

    def formula(self, row: int, column: int, words: str, value: Value, look: str = "number") -> None:
        """`value`: what it comes to, for programs that only show."""
        self.page.write_formula(row, column, f"={words}", self.book.formats[look], "" if value is None else value)

    def blanks(self, row: int, columns: Iterable[int], look: str = "text") -> None:
        for column in columns:
            self.page.write_blank(row, column, None, self.book.formats[look])

    def named(self, name: str, first: tuple[int, int], last: tuple[int, int]) -> None:
        self.book.file.define_name(name, f"={self.area(first, last)}")

    def area(self, first: tuple[int, int], last: tuple[int, int]) -> str:
        return f"'{self.name}'!{xl_range_abs(*first, *last)}"


def cell(row: int, column: int, fixed_row: bool = False, fixed_column: bool = False) -> str:
    return str(xl_rowcol_to_cell(row, column, fixed_row, fixed_column))


def span(row: int, first: int, last: int, fixed_row: bool = False) -> str:
    """ "N5:Y5"."""
    return f"{cell(row, first, fixed_row, fixed_row)}:{cell(row, last, fixed_row, fixed_row)}"


def column_span(column: int, first: int, last: int) -> str:
    return f"{cell(first, column)}:{cell(last, column)}"


def quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
