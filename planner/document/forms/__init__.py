"""The other forms of the document, by their names: a file for each; what is slow to import waits until it is made."""

from collections.abc import Mapping

from planner.document.forms import csv, html, ics, markdown, schedulers, word, workbook
from planner.document.forms.form import Form

__all__ = ["FORMS", "Form"]

FORMS: Mapping[str, Form] = {
    form.name: form
    for form in (
        *(word.FORM, workbook.FORM, html.FORM, markdown.FORM),
        *(ics.FORM, csv.FORM, *schedulers.FORMS),
    )
}
