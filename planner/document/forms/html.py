"""The document as one web page that needs nothing else: opened from a disk or a mail it looks as it should."""

import base64
import io
import re
from functools import cache

from planner.catalog import Catalog
from planner.document.forms.form import Form
from planner.document.html import page
from planner.document.options import Options
from planner.document.theme import theme
from planner.language import N_, _, using
from planner.paths import FONTS, TEMPLATES
from planner.plan import Plan

FACE = re.compile(r'@font-face\s*\{\s*font-family:\s*"?([^";]+)"?;[^}]*url\("?/fonts/([^")]+)"?\)[^}]*\}')
ADDRESS = re.compile(r'url\("?/fonts/[^")]+"?\)')


def _made(plan: Plan, catalog: Catalog, options: Options) -> bytes:
    html = page(plan, catalog, options)
    head, style, rest = _parted(html)
    of = theme(options.theme, options.brand)
    style = _alone(style, frozenset((of.heading, of.body)))
    sheet = (TEMPLATES / "web.css").read_text(encoding="utf-8")
    with using(options.language):
        return f"{head}<style>{style}\n{sheet}</style>{_skippable(rest)}".encode()


def _parted(html: str) -> tuple[str, str, str]:
    """Before our style sheet, the sheet, and after it. Whatever was typed comes after it."""
    head, _begin, rest = html.partition("<style>")
    style, _end, rest = rest.partition("</style>")
    return head, style, rest


def _skippable(rest: str) -> str:
    """For whoever comes by keyboard: past the cover and the contents."""
    link = f'<a class="skip" href="#content">{_("Skip to the content")}</a>'
    return rest.replace("<body>", f"<body>\n{link}", 1).replace("<main ", '<main id="content" tabindex="-1" ', 1)


def _alone(style: str, families: frozenset[str]) -> str:
    """The faces of the theme within the sheet itself, for paper too; the others are not asked for."""
    faces = [found for found in FACE.finditer(style) if found[1].strip() in families]
    own = "\n".join(ADDRESS.sub(f'url("{_data(found[2])}")', found[0]) for found in faces)
    return f"{own}\n{FACE.sub('', style)}"


@cache
def _data(name: str) -> str:
    """A typeface, packed, as an address that holds it. The whole of it: to pick letters out takes seconds."""
    from fontTools.ttLib import TTFont

    with TTFont(FONTS / name, recalcTimestamp=False) as font:
        font.flavor = "woff"
        out = io.BytesIO()
        font.save(out)
    return f"data:font/woff;base64,{base64.b64encode(out.getvalue()).decode()}"


FORM = Form(
    "html",
    N_("Web page"),
    N_("The document as one file that every browser opens, without a connection too."),
    ".html",
    "text/html",
    _made,
)
