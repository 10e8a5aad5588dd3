"""The sheet of targets: what to reach, room for the actual figures, and how far one is, against a straight line."""

from dataclasses import dataclass
from datetime import date

from planner.document.forms.workbook.aims import MONTHS, Aim, end, months
from planner.document.forms.workbook.sheet import FIRST, HEAD, SPARE, Book, Sheet, cell, quoted, span
from planner.language import _

(
    NAME, UNIT, OWNER, SOURCE, BASELINE, TARGET, START, DUE, LATEST, PROGRESS, LINE, AHEAD, STATUS, MONTH,
) = range(14)  # fmt: skip
LAST = MONTH + MONTHS - 1
MOST = 1e12
WORTH = 'IF(COUNT({figures})=0,"",INDEX({figures},{place}))'
WAY = 'IF(OR({latest}="",{baseline}="",{target}="",{target}={baseline}),"",({latest}-{baseline})/({target}-{baseline}))'
TIME = (
    'IF(OR({latest}="",{start}="",{due}="",{due}<={start}),"",'
    "MAX(0,MIN(1,(EOMONTH(INDEX({months},{place}),0)-{start})/({due}-{start}))))"
)
BEFORE = 'IF(OR({progress}="",{line}=""),"",{progress}-{line})'


@dataclass(frozen=True)
class States:
    """Each with a sign of its own, so that nothing rests on color."""

    reached: str
    on_track: str
    behind: str
    undated: str
    unknown: str


def states() -> States:
    return States(
        reached=_("★ Reached"),
        on_track=_("▲ On track"),
        behind=_("▼ Behind"),
        undated=_("● Without a day"),
        unknown=_("○ No figure yet"),
    )


def targets(book: Book, found: tuple[Aim, ...], first: date) -> Sheet:
    lead = _("Type each month's figure into the shaded cells; how far you are is worked out against a straight line.")
    sheet = book.sheet(_("Targets"), _("Targets and actual figures"), lead)
    _header(sheet, first)
    last = FIRST + len(found) + SPARE - 1
    for row in range(FIRST, last + 1):
        aim = found[row - FIRST] if row - FIRST < len(found) else Aim("", "", "", "", None, None, None, None, ())
        _row(sheet, row, aim, months(first))
    # Two sheets of paper side by side: on one nobody could read it.
    sheet.page.fit_to_pages(2, 0)
    sheet.page.repeat_columns(NAME)
    _checked(sheet, last)
    _marked(sheet, last)
    sheet.named("Targets", (HEAD, NAME), (last, STATUS))
    sheet.named("Actuals", (FIRST, MONTH), (last, LAST))
    sheet.named("Months", (HEAD, MONTH), (HEAD, LAST))
    return sheet


def _header(sheet: Sheet, first: date) -> None:
    sheet.header(
        (
            (_("Measure"), 30), (_("Unit"), 14), (_("Owner"), 10), (_("Where the figure comes from"), 22),
            (_("Today"), 9), (_("Target"), 9), (_("From"), 11), (_("By"), 11), (_("Latest figure"), 9),
            (_("Progress"), 9), (_("Time gone"), 9), (_("Ahead of the line"), 9), (_("State"), 17),
            *((" ", 9),) * MONTHS,
        ),
        (BASELINE, TARGET, LATEST, PROGRESS, LINE, AHEAD),
    )  # fmt: skip
    for at, month in enumerate(months(first)):
        sheet.day(HEAD, MONTH + at, month, "month")


def _row(sheet: Sheet, row: int, aim: Aim, of: tuple[date, ...]) -> None:
    for column, words in ((NAME, aim.name), (UNIT, aim.unit), (OWNER, aim.owner), (SOURCE, aim.source)):
        sheet.text(row, column, words)
    sheet.number(row, BASELINE, aim.baseline)
    sheet.number(row, TARGET, aim.target)
    for column, day in ((START, aim.start), (DUE, aim.due)):
        if day is None:
            sheet.blanks(row, (column,), "date")
        else:
            sheet.day(row, column, day)
    _worked_out(sheet, row, aim, of)
    for at in range(MONTHS):
        sheet.number(row, MONTH + at, aim.actuals[at] if at < len(aim.actuals) else None, "entry")


def _worked_out(sheet: Sheet, row: int, aim: Aim, of: tuple[date, ...]) -> None:
    """Formulas, each with what it comes to now."""
    figures = span(row, MONTH, LAST)
    place = f'SUMPRODUCT(MAX(({figures}<>"")*(COLUMN({figures})-{MONTH})))'
    names = ("baseline", BASELINE), ("target", TARGET), ("start", START), ("due", DUE), ("latest", LATEST)
    at = {name: cell(row, column) for name, column in (*names, ("progress", PROGRESS), ("line", LINE))}
    known = {"figures": figures, "place": place, "months": span(HEAD, MONTH, LAST, fixed_row=True), **at}
    gone = aim.gone(end(of[aim.place])) if aim.place is not None and aim.start and aim.due and _is_span(aim) else None
    ahead = None if aim.progress is None or gone is None else aim.progress - gone
    for column, words, value in ((LATEST, WORTH, aim.latest), (PROGRESS, WAY, aim.progress), (LINE, TIME, gone)):
        sheet.formula(row, column, words.format(**known), value, "number" if column == LATEST else "share")
    sheet.formula(row, AHEAD, BEFORE.format(**known), ahead, "share")
    sheet.formula(row, STATUS, _state_formula(at), state(aim.progress, gone), "line")


def _is_span(aim: Aim) -> bool:
    return bool(aim.start and aim.due and aim.start.year >= 1900 and aim.start < aim.due)


def _state_formula(at: dict[str, str]) -> str:
    said = states()
    return (
        f'IF({at["progress"]}="",{quoted(said.unknown)},IF({at["progress"]}>=1,{quoted(said.reached)},'
        f'IF({at["line"]}="",{quoted(said.undated)},'
        f"IF({at['progress']}>={at['line']},{quoted(said.on_track)},{quoted(said.behind)}))))"
    )


def state(progress: float | None, gone: float | None) -> str:
    said = states()
    if progress is None:
        return said.unknown
    if progress >= 1:
        return said.reached
    if gone is None:
        return said.undated
    return said.on_track if progress >= gone else said.behind


def _checked(sheet: Sheet, last: int) -> None:
    """Only numbers where figures stand, only days where days stand."""
    figure = {
        "validate": "decimal", "criteria": "between", "minimum": -MOST, "maximum": MOST, "ignore_blank": True,
        "error_title": _("A figure, please")[:32],
        "error_message": _("This cell takes a number, or nothing.")[:255],
    }  # fmt: skip
    sheet.page.data_validation(FIRST, MONTH, last, LAST, figure)
    sheet.page.data_validation(FIRST, BASELINE, last, TARGET, figure)
    day = {
        "validate": "date", "criteria": ">=", "value": date(1900, 1, 1), "ignore_blank": True,
        "error_title": _("A day, please")[:32], "error_message": _("This cell takes a day, or nothing.")[:255],
    }  # fmt: skip
    sheet.page.data_validation(FIRST, START, last, DUE, day)


def _marked(sheet: Sheet, last: int) -> None:
    """By an arrow, and by words with a sign; the colors only repeat it."""
    zero = {"criteria": ">=", "type": "number", "value": 0}
    arrows = {"type": "icon_set", "icon_style": "3_arrows", "icons": [zero, zero]}
    sheet.page.conditional_format(FIRST, AHEAD, last, AHEAD, arrows)
    colors, said = sheet.book.theme.palette, states()
    for words, color in ((said.reached, "good"), (said.on_track, "good"), (said.behind, "bad")):
        look = sheet.book.file.add_format({"bold": True, "font_color": colors[color]})
        rule = {"type": "cell", "criteria": "==", "value": quoted(words), "format": look}
        sheet.page.conditional_format(FIRST, STATUS, last, STATUS, rule)
