"""The calendar for the programs that publish: a file for each, with the columns that it takes. Drafts, all of them."""

from planner.document.forms.schedulers import buffer, metricool, pinterest, publer

FORMS = (buffer.FORM, publer.FORM, metricool.FORM, pinterest.FORM)
