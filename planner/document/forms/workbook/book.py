"""The workbook as a whole; the same plan, options and figures give the same bytes."""

import io
from collections.abc import Mapping
from datetime import datetime, time
from types import MappingProxyType

import xlsxwriter

from planner.catalog import Catalog
from planner.document.forms.workbook.aims import Actuals, aims
from planner.document.forms.workbook.budget import budget
from planner.document.forms.workbook.course import course
from planner.document.forms.workbook.duties import duties
from planner.document.forms.workbook.posts import posts
from planner.document.forms.workbook.sheet import Book
from planner.document.forms.workbook.targets import targets
from planner.document.forms.workbook.work import work
from planner.document.options import Options
from planner.document.theme import theme
from planner.document.views import cover
from planner.plan import Plan

# Text is text: no formula, link or number is guessed from it.
WRITER = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
NOTHING: Mapping[str, tuple[float | None, ...]] = MappingProxyType({})


def workbook(plan: Plan, catalog: Catalog, options: Options, actuals: Actuals = NOTHING) -> bytes:
    """`actuals`: what has been read off so far, month by month from that of `options.date` on."""
    out = io.BytesIO()
    file = xlsxwriter.Workbook(out, WRITER)
    face = cover.view(plan)
    said = {"title": face.title, "author": face.author, "created": datetime.combine(options.date, time())}
    file.set_properties(said)
    book = Book(file, theme(options.theme, options.brand), options.language)
    found = aims(plan, options, actuals)
    sheet = targets(book, found, options.date)
    course(book, found, options.date, sheet)
    posts(book, plan, catalog, options.date)
    budget(book, plan, options.date)
    duties(book, plan)
    work(book, plan, catalog)
    file.close()
    return out.getvalue()
