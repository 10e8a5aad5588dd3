"""The document as one web page that needs nothing else: for a mail, an intranet, a phone."""

from planner.catalog import Catalog
from planner.document.forms.form import Form
from planner.document.html import page
from planner.document.options import Options
from planner.language import N_
from planner.plan import Plan


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    return page(plan, catalog, options).encode()


FORM = Form(
    "html",
    N_("Web page"),
    N_("The document as one file that every browser opens, without a connection too."),
    ".html",
    "text/html",
    _made,
)
