"""The straight lines from today to the targets, and a chart of each against what happened."""

from datetime import date

from planner.document.forms.workbook.aims import MONTHS, Aim, end, months
from planner.document.forms.workbook.sheet import FIRST, HEAD, Book, Sheet, cell
from planner.document.forms.workbook.targets import BASELINE, DUE, LAST, MONTH, START, TARGET
from planner.language import _

MOST, ACROSS, TALL, WIDE = 12, 2, 15, 8


def course(book: Book, found: tuple[Aim, ...], first: date, targets: Sheet) -> None:
    """Only of those that have two figures and two days."""
    lines = [(at, aim) for at, aim in enumerate(found) if aim.has_line]
    if not lines:
        return
    sheet = book.sheet(_("Lines"), _("The straight line to each target"), _("Worked out from the sheet of targets."))
    sheet.header(((_("Measure"), 34), *((" ", 10),) * MONTHS))
    for column, month in enumerate(months(first), start=1):
        sheet.formula(HEAD, column, f"'{targets.name}'!{cell(HEAD, MONTH + column - 1)}", _serial(month), "month")
    for row, (at, aim) in enumerate(lines, start=FIRST):
        sheet.text(row, 0, aim.name)
        _line(sheet, row, FIRST + at, aim, months(first), targets)
    _charts(book, sheet, lines, targets)


def _serial(day: date) -> int:
    """As a spreadsheet counts days."""
    return (day - date(1899, 12, 30)).days


def _line(sheet: Sheet, row: int, at: int, aim: Aim, of: tuple[date, ...], targets: Sheet) -> None:
    base, goal, start, due = (
        f"'{targets.name}'!{cell(at, column, False, True)}" for column in (BASELINE, TARGET, START, DUE)
    )
    for column, month in enumerate(of, start=1):
        gone = f"MAX(0,MIN(1,(EOMONTH({cell(HEAD, column, True)},0)-{start})/({due}-{start})))"
        sheet.formula(row, column, f"{base}+({goal}-{base})*{gone}", aim.on_line(end(month)))


def _charts(book: Book, lines: Sheet, found: list[tuple[int, Aim]], targets: Sheet) -> None:
    lead = _("They fill as you type figures into the sheet of targets.")
    sheet = book.sheet(_("Charts"), _("Actual figures against the straight line"), lead)
    # Four charts a page; a width that is said is the same in every program.
    sheet.page.set_column(0, ACROSS * WIDE, 8.43)
    sheet.page.set_print_scale(75)
    sheet.page.set_h_pagebreaks([HEAD + TALL * at for at in range(2, MOST // ACROSS, 2)])
    for place, (at, aim) in enumerate(found[:MOST]):
        chart = _chart(book, aim.name, (targets, FIRST + at), (lines, FIRST + place))
        about = _("{measure}: the actual figures month by month, and the straight line to the target")
        said = {"description": about.format(measure=aim.name), "object_position": 1}
        sheet.page.insert_chart(HEAD + place // ACROSS * TALL, place % ACROSS * WIDE, chart, said)


def _chart(book: Book, name: str, actual: tuple[Sheet, int], line: tuple[Sheet, int]) -> object:
    """Told apart by marks and dashes too."""
    colors = book.theme.palette
    chart = book.file.add_chart({"type": "line"})
    (sheet, row), (lines, at) = actual, line
    months = f"={sheet.area((HEAD, MONTH), (HEAD, LAST))}"
    chart.add_series(
        {
            "name": _("Actual"),
            "categories": months,
            "values": f"={sheet.area((row, MONTH), (row, LAST))}",
            "line": {"color": colors["accent"], "width": 2.25},
            "marker": {"type": "circle", "size": 7, "fill": {"color": colors["accent"]}},
        }
    )
    chart.add_series(
        {
            "name": _("Straight line to the target"),
            "categories": months,
            "values": f"={lines.area((at, 1), (at, MONTHS))}",
            "line": {"color": colors["muted"], "width": 1.5, "dash_type": "dash"},
        }
    )
    chart.set_title({"name": name[:120], "name_font": {"size": 11, "bold": False}, "overlay": False})
    chart.set_x_axis({"num_format": book.named_in("mmm"), "date_axis": False})
    chart.set_y_axis({"major_gridlines": {"visible": True, "line": {"color": colors["line"]}}})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 500, "height": 285})
    return chart
