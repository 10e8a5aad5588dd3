"""The one door to WeasyPrint: it has the bundled fonts and can fetch nothing else, whatever an answer holds."""

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from planner.document.tokens import faces, typeface
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
    from weasyprint import CSS, HTML, Document
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse

VARIANT = "pdf/ua-1"
SCHEME = "asset"


class Assets(URLFetcher):
    """Serves `asset:<file name>` from memory and refuses the rest, before any request is made."""

    def __init__(self, files: dict[str, bytes]) -> None:
        super().__init__(allowed_protocols={SCHEME}, allow_redirects=False, fail_on_errors=True)
        self._files = files

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        scheme, _colon, name = url.partition(":")
        if scheme != SCHEME or name not in self._files:
            raise ValueError(f"Not an asset of the document: {url}")
        return URLFetcherResponse(url, self._files[name], {"Content-Type": "font/ttf"})


@cache
def assets() -> Assets:
    return Assets({name: (FONTS / name).read_bytes() for name in typeface().values()})


def laid_out(html: str) -> Document:
    with _without_fonts_of_the_machine():
        fonts = FontConfiguration()
    typeface_css = CSS(string=faces(f"{SCHEME}:"), url_fetcher=assets(), font_config=fonts)
    source = HTML(string=html, url_fetcher=assets())
    return source.render(font_config=fonts, stylesheets=[typeface_css], pdf_variant=VARIANT)


def written(document: Document) -> bytes:
    pdf: bytes = document.write_pdf(pdf_variant=VARIANT)
    return pdf
