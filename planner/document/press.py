"""The one door to WeasyPrint: it has the bundled fonts and can fetch nothing else, whatever an answer holds.

What was laid out before is kept, so that after an edit only the leaves that changed are laid out again.
"""

import os
import warnings
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cache, cached_property, lru_cache
from pathlib import Path

from planner.document import carried
from planner.document.ear import heard
from planner.document.logo import KINDS, NAME, kind_of
from planner.document.options import Options
from planner.document.sides import edge
from planner.document.tokens import families
from planner.language import _
from planner.paths import FONTS

FONTCONFIG = "FONTCONFIG_FILE"


@contextmanager
def _without_fonts_of_the_machine() -> Iterator[None]:
    """Fontconfig reads its file anew for each document; other programs started from here need their fonts."""
    before = os.environ.get(FONTCONFIG)
    os.environ[FONTCONFIG] = str(Path(__file__).with_name("fontconfig.xml"))
    try:
        yield
    finally:
        del os.environ[FONTCONFIG]
        os.environ |= {FONTCONFIG: before} if before else {}


with _without_fonts_of_the_machine(), warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="No fonts configured")
    from weasyprint import CSS, HTML, Attachment, Document
    from weasyprint.document import Page as Page
    from weasyprint.formatting_structure.boxes import LineBox, MarginBox
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    from planner.document.clamps import drawn_once

UA, ARCHIVE = "pdf/ua-1", "pdf/a-3a"
SCHEME = "asset"
# Laid-out leaves that stay in memory: those of a few documents, about a megabyte each.
KEPT = 120


class Assets(URLFetcher):
    """Serves `asset:<file name>` from memory and refuses the rest, before any request is made."""

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(allowed_protocols={SCHEME}, allow_redirects=False, fail_on_errors=True)
        self._files = files

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        scheme, _colon, name = url.partition(":")
        if scheme != SCHEME or name not in self._files:
            raise ValueError(f"Not an asset of the document: {url}")
        kind = KINDS[kind_of(self._files[name])] if name == NAME else "font/ttf"
        return URLFetcherResponse(url, self._files[name], {"Content-Type": kind})


@cache
def _typefaces() -> dict[str, bytes]:
    return {name: (FONTS / name).read_bytes() for files in families().values() for name in files.values()}


def assets(logo: bytes = b"") -> Assets:
    """`logo`: one that was made safe; it is there for the document that wears it, and for no other."""
    return Assets(_typefaces() | ({NAME: logo} if logo else {}))


@dataclass(frozen=True)
class Laid:
    """A leaf on its pages; `said`: what WeasyPrint complained about."""

    document: Document
    said: tuple[str, ...]

    @property
    def pages(self) -> Sequence[Page]:
        return self.document.pages  # type: ignore[no-any-return]

    @cached_property
    def rest(self) -> float:
        """How much of its last page is filled: between 0 and 1."""
        page = self.pages[-1]._page_box
        bodies = (each for each in page.children if not isinstance(each, MarginBox))
        lines = (each for body in bodies for each in body.descendants() if isinstance(each, LineBox))
        lowest = max((line.position_y + line.height for line in lines), default=0)
        return float((lowest - page.content_box_y()) / page.height)


class Press:
    """`sheet`: the style sheet; one press draws everything that wears it and its logo."""

    def __init__(self, sheet: str, logo: bytes = b"") -> None:
        self._assets = assets(logo)
        with _without_fonts_of_the_machine():
            self._fonts = FontConfiguration()
        self._sheet = self._read(sheet)
        self._kept: OrderedDict[str, Laid] = OrderedDict()

    def laid_out(self, html: str, extra: str = "") -> Laid:
        """From memory, if this leaf was laid out before."""
        key = f"{extra}\0{html}"
        found = self._kept.pop(key, None) or self._drawn(html, extra)
        self._kept[key] = found
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found

    def _drawn(self, html: str, extra: str) -> Laid:
        sheets = [self._sheet, *([self._read(extra)] if extra else [])]
        with heard() as said:
            source = HTML(string=html, url_fetcher=self._assets)
            document = source.render(font_config=self._fonts, stylesheets=sheets, pdf_variant=UA)
        return Laid(document, tuple(said))

    def _read(self, sheet: str) -> CSS:
        return CSS(string=sheet, url_fetcher=self._assets, font_config=self._fonts)


@lru_cache(maxsize=8)
def press(sheet: str, logo: bytes = b"") -> Press:
    return Press(sheet, logo)


def names(page: Page) -> str:
    """What the style sheet calls this sort of page; nothing for an ordinary one."""
    return page._page_box.page_type.name or ""


def numbered(pages: Sequence[Page], numbers: Sequence[Page]) -> list[Page]:
    """The pages with the page numbers of others that hold nothing else: a number depends on all the leaves before it,
    and a leaf shall not be laid out anew because of that."""
    return [_with(page, number) for page, number in zip(pages, numbers, strict=True)]


def _with(page: Page, number: Page) -> Page:
    box, place = page._page_box, f"@bottom-{edge('right')}"
    mark = [each for each in number._page_box.children if isinstance(each, MarginBox) and each.at_keyword == place]
    joined = copy(page)
    joined._page_box = box.copy_with_children([*box.children, *mark])
    return joined


def written(document: Document, pages: Sequence[Page], options: Options, plan_file: bytes) -> bytes:
    """`document`: the leaf whose title and dates count for all of them; `plan_file`: what the PDF carries, if any."""
    attached = [_attached(plan_file, options)] if plan_file else []
    variant = ARCHIVE if options.archive else UA
    with drawn_once(pages):
        return bytes(document.copy(pages).write_pdf(pdf_variant=variant, attachments=attached))


def _attached(plan_file: bytes, options: Options) -> Attachment:
    day = datetime.combine(options.date, time(), UTC)
    about = _("The plan itself: open this PDF in Roadworthy and go on")
    return Attachment(
        string=plan_file, name=carried.NAME, description=about, created=day, modified=day, relationship="Source",
        url_fetcher=assets(),
    )  # fmt: skip
