"""The calendar as a table for a spreadsheet: a row for each post."""

from planner.catalog import Catalog
from planner.document.forms.cells import written
from planner.document.forms.form import Form
from planner.document.options import Options
from planner.document.views.calendar import Row, rows
from planner.estimates.calendar import Calendar, calendar
from planner.language import N_, _, using
from planner.plan import Plan


def csv_file(laid: Calendar, plan: Plan, catalog: Catalog) -> bytes:
    """With the mark that lets spreadsheets read it as UTF-8; days as 2026-03-02, hours with a point."""
    header = (
        _("Day"), _("Channel"), _("Format"), _("Road"), _("Pillar"), _("Prompt"), _("Advertises"), _("Carries a link"),
        _("Owner"), _("Hours"), _("Status"), _("Ready by"), _("Id"),
    )  # fmt: skip
    return written(header, map(_cells, rows(laid, plan, catalog))).encode("utf-8-sig")


def _cells(row: Row) -> list[str]:
    slot = row.slot
    return [
        slot.day.isoformat(), row.channel, row.format, row.road, row.pillar, row.prompt,
        _("Yes") if slot.promotes else _("No"), _("Yes") if slot.links else _("No"),
        row.owner, f"{slot.hours.likely:g}" if slot.hours else "", row.status, slot.due.isoformat(), slot.id,
    ]  # fmt: skip


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    with using(options.language):
        return csv_file(calendar(plan, catalog, options.date), plan, catalog)


FORM = Form(
    "csv",
    N_("Calendar as a table"),
    N_("Every post with its day, channel, prompt and owner, for any spreadsheet."),
    ".csv",
    "text/csv",
    _made,
)
