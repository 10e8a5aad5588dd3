"""The one door to WeasyPrint: it has the bundled fonts and can fetch nothing else, whatever an answer holds."""

import os
import warnings
from functools import cache
from pathlib import Path

from planner.document.tokens import tokens
from planner.paths import FONTS

# Fontconfig reads this while WeasyPrint is imported; with it the machine's own fonts stay out.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fontconfig.xml"))
with warnings.catch_warnings():
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
def _fonts() -> dict[str, str]:
    """File names by the way they are drawn: "400", "500", "400-italic"."""
    files: dict[str, str] = tokens()["font"]["files"]
    return files


@cache
def _assets() -> Assets:
    return Assets({name: (FONTS / name).read_bytes() for name in _fonts().values()})


def _faces() -> str:
    return "\n".join(_face(*drawn.partition("-")[::2], name) for drawn, name in _fonts().items())


def _face(weight: str, slant: str, name: str) -> str:
    family = tokens()["font"]["family"]
    return (
        f"@font-face {{ font-family: {family}; font-weight: {weight}; font-style: {slant or 'normal'};"
        f" src: url({SCHEME}:{name}) }}"
    )


def laid_out(html: str) -> Document:
    fonts = FontConfiguration()
    faces = CSS(string=_faces(), url_fetcher=_assets(), font_config=fonts)
    source = HTML(string=html, url_fetcher=_assets())
    return source.render(font_config=fonts, stylesheets=[faces], pdf_variant=VARIANT)


def written(document: Document) -> bytes:
    pdf: bytes = document.write_pdf(pdf_variant=VARIANT)
    return pdf
