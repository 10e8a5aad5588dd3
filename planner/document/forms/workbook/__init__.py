"""The plan for a spreadsheet: a workbook to work in, with targets and actuals, calendar, budget, duties and hours."""

from planner.catalog import Catalog
from planner.document.forms.form import Form
from planner.document.options import Options
from planner.language import N_, using
from planner.plan import Plan


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    from planner.document.forms.workbook.book import workbook

    with using(options.language):
        return workbook(plan, catalog, options)


FORM = Form(
    "xlsx",
    N_("Excel workbook"),
    N_("Targets with room for the actual figures, the calendar, budget, duties and hours, to keep the plan alive in."),
    ".xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    _made,
)
