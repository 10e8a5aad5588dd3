"""The document for a word processor: to write on in, with real headings, tables, captions and contents."""

from planner.catalog import Catalog
from planner.document.forms.form import Form
from planner.document.options import Options
from planner.language import N_, using
from planner.plan import Plan


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    from planner.document.forms.word.writing import document

    with using(options.language):
        return document(plan, catalog, options)


FORM = Form(
    "docx",
    N_("Word document"),
    N_("The document to write on in, with headings, tables and contents, for Word, LibreOffice or Google Docs."),
    ".docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    _made,
)
