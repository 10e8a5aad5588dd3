"""The other forms of the document, by their names: a file for each; what is slow to import waits until it is made."""

from collections.abc import Mapping

from planner.document.forms import csv, html, ics
from planner.document.forms.form import Form

__all__ = ["FORMS", "Form"]

FORMS: Mapping[str, Form] = {form.name: form for form in (html.FORM, ics.FORM, csv.FORM)}
