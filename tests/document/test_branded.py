"""A document that wears a brand: logo, contact and note, and nothing that breaks out of them."""

from base64 import b64encode
from functools import cache

import pytest

from planner.catalog import load
from planner.document.brand import Brand
from planner.document.html import page
from planner.document.pdf import render
from planner.document.rendered import Rendered
from planner.document.style import style
from planner.document.theme import THEMES
from planner.plan import Plan
from tests.document.logos import dot
from tests.document.papers import OPTIONS, elements, opened, page_texts, squeezed

NOTE = 'For "Crust" only </style><script> \\ } @page { size: A5 }'
BRAND = Brand(
    name="Northwind", logo=b64encode(dot("#ff5a0a")), accent="#ffd500", contact="12 Harbor Lane", confidential=NOTE
)


@cache
def paper(theme: str) -> Rendered:
    return render(Plan(), load(), OPTIONS.model_copy(update={"theme": theme, "brand": BRAND}))


@pytest.mark.parametrize("theme", THEMES)
def test_cover_shows_the_logo_with_its_name_and_the_contact(theme: str) -> None:
    with opened(paper(theme).pdf) as document:
        alts = [str(each.Alt) for each in elements(document) if each.S == "/Figure" and "/Alt" in each]
        assert "Northwind" in alts
        assert any(image.Subtype == "/Image" for image in document.pages[0].Resources.XObject.values())
    assert "12 Harbor Lane" in page_texts(paper(theme).pdf)[0]


def test_note_stands_on_every_page_as_it_was_typed() -> None:
    texts = page_texts(paper("sober").pdf)
    assert len(texts) > 1 and all(squeezed(NOTE) in squeezed(text) for text in texts)


def test_changed_color_is_told_with_the_document() -> None:
    assert [each.level for each in paper("bold").messages if "#ffd500" in each.text] == ["note"]


def test_web_page_holds_the_logo_itself_and_no_note_ends_its_style() -> None:
    html = page(Plan(), load(), OPTIONS.model_copy(update={"brand": BRAND}))
    assert 'src="data:image/png;base64,' in html and "asset:" not in html and html.count("</style>") == 1


def test_long_note_is_cut() -> None:
    options = OPTIONS.model_copy(update={"brand": Brand(confidential="secret " * 100)})
    assert "…" in style(options) and len(style(options)) < len(style(OPTIONS)) + 250
