"""Logos: what is a picture comes out clean, all else is told in one sentence."""

from io import BytesIO

import pytest
from PIL import Image

from planner.document.brand import BrandError
from planner.document.logo import MOST_BYTES, kind_of, safe
from tests.document.logos import dot, picture, svg

PATH = '<path d="M0 0L9 9"/>'


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "L", "1", "I;16"])
def test_png_of_every_mode_is_taken(mode: str) -> None:
    assert kind_of(safe(picture(mode=mode))) == "png"


def test_printers_colors_become_those_of_a_screen() -> None:
    with Image.open(BytesIO(safe(picture("JPEG", "CMYK")))) as image:
        assert image.mode == "RGB" and image.format == "JPEG"


def test_metadata_and_what_hangs_behind_the_picture_are_dropped() -> None:
    tagged = Image.Exif()
    tagged[0x010E] = "the address of the photographer"
    clean = safe(picture("JPEG", exif=tagged) + b"<script>")
    assert b"photographer" not in clean and b"<script>" not in clean


def test_large_picture_is_made_smaller_and_keeps_its_shape() -> None:
    with Image.open(BytesIO(safe(picture(size=(3000, 300))))) as image:
        assert image.size == (2000, 200)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"hello", "no PNG, JPEG or SVG"),
        (picture("GIF", "P"), "no PNG, JPEG or SVG"),
        (b"<html/>", "no PNG, JPEG or SVG"),
        (picture()[:40], "damaged"),
        (picture(mode="1", size=(5000, 4000)), "16 million"),
        (b"x" * (MOST_BYTES + 1), "2 MB"),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("<text>&a;</text>"), "entities"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', "without a size"),
        (svg("<script>1</script>"), "draws nothing"),
        (svg(PATH * 6000), "too detailed"),
        (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "too detailed"),
    ],
)
def test_what_is_no_logo_gets_its_sentence(data: bytes, said: str) -> None:
    with pytest.raises(BrandError, match=said):
        safe(data)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>hidden</script>",
        "<style>@import url(hidden)</style>",
        "<foreignObject><b>hidden</b></foreignObject>",
        '<image href="http://hidden"/>',
        '<use href="http://hidden#a"/>',
        '<path d="M0 0" onclick="hidden"/>',
        '<path d="M0 0" style="fill: url(http://hidden)"/>',
        '<path d="M0 0" fill="url( \'file:///hidden#a\' )"/>',
        '<path d="M0 0" fill="u\\72l(hidden)"/>',
        '<animate attributeName="href" to="hidden"/>',
        '<a href="http://hidden"></a>',
        "<!-- hidden --><?hidden?>",
        '<x:path xmlns:x="hidden"/>',
    ],
)
def test_svg_keeps_what_draws_and_nothing_else(inside: str) -> None:
    clean = safe(svg(inside + PATH))
    assert b"M0 0L9 9" in clean and b"hidden" not in clean and b"onload" not in clean


def test_colors_of_classes_become_those_of_the_shapes() -> None:
    assert b'fill="#ffd500"' in safe(svg('<style>.a,.b{fill:#ffd500}</style><path class="b" d="M0 0"/>'))


@pytest.mark.parametrize("data", [svg(f'<g fill="#fff">{PATH}</g>'), dot("#ffffff")])
def test_clean_logo_stays_as_it_is(data: bytes) -> None:
    assert safe(safe(data)) == safe(data)
