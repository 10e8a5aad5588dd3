"""What a brand puts on the cover: its logo in the right size and on a ground where it can be seen, and its contact."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from typing import Any

from planner.document.brand import Brand
from planner.document.contrast import color, contrast
from planner.document.logo import KINDS, NAME, kind_of
from planner.document.theme import Theme
from planner.document.views.words import shortened

# In millimeters: every logo takes about the same area, however wide or tall it is.
AREA, WIDEST, TALLEST = 1100, 90, 34
CONTACT = 160
# Below it a color cannot be told from what is behind it.
SEEN = 1.6
# Of a logo's outline; so much may be lost.
LOST = 0.12
SHAPES = ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text")
NAMED = {"white": "#ffffff", "black": "#000000"}


@dataclass(frozen=True)
class Badge:
    """`width`, `height`: in millimeters; `ground`: the color of the panel that the logo needs, or nothing."""

    address: str
    alt: str
    width: float
    height: float
    ground: str


def badge(brand: Brand, of: Theme, is_screen: bool = False) -> Badge | None:
    """On paper the press serves the logo; a web page holds it itself."""
    if not brand.logo:
        return None
    kind = KINDS[kind_of(brand.logo)]
    address = f"data:{kind};base64,{b64encode(brand.logo).decode()}" if is_screen else f"asset:{NAME}"
    width, height = _size(brand.logo)
    ground = _ground(brand.logo, of.cover, (of.palette["paper"], of.palette["ink"]))
    return Badge(address, brand.name, width, height, ground)


def contact(brand: Brand) -> str:
    return shortened(brand.contact, CONTACT)


@lru_cache(maxsize=32)
def _size(logo: bytes) -> tuple[float, float]:
    wide, tall = _shape(logo)
    height = sqrt(AREA * tall / wide)
    scale = min(1, WIDEST / (height * wide / tall), TALLEST / height)
    return round(scale * height * wide / tall, 2), round(scale * height, 2)


def _shape(logo: bytes) -> tuple[float, float]:
    if kind_of(logo) == "svg":
        root = _drawing(logo)
        return float(root.get("width") or 1), float(root.get("height") or 1)
    from planner.document.pixels import size

    return size(logo)


@lru_cache(maxsize=32)
def _ground(logo: bytes, cover: str, others: tuple[str, ...]) -> str:
    """Nothing if the logo can be seen on the cover itself; else white, or ink, whichever shows more of it."""
    outline = _outline(logo)
    if _lost(outline, cover) <= LOST:
        return ""
    return min(others, key=lambda each: _lost(outline, each))


def _lost(outline: tuple[str, ...], behind: str) -> float:
    """The share that cannot be seen."""
    return sum(contrast(each, behind) < SEEN for each in outline) / max(len(outline), 1)


def _outline(logo: bytes) -> tuple[str, ...]:
    """The colors that meet what is behind the logo; of a drawing all of its colors, since we do not draw it here."""
    if kind_of(logo) == "svg":
        return tuple(dict.fromkeys(_inks(_drawing(logo))))
    from planner.document.pixels import edges

    return tuple(edges(logo))


def _drawing(logo: bytes) -> Any:
    # Slow to import, and few logos are drawings.
    from lxml import etree

    return etree.fromstring(logo)


def _inks(root: Any) -> Iterator[str]:
    shapes = [each for each in root.iter() if str(each.tag).rpartition("}")[2] in SHAPES]
    said = [_paint(each, *paint) for each in shapes for paint in (("fill", "black"), ("stroke", ""))]
    stops = [each.get("stop-color", "") for each in root.iter()]
    yield from (found for each in (*said, *stops) if (found := color(NAMED.get(each, each))))


def _paint(element: Any, name: str, otherwise: str) -> str:
    """Of the element itself, or of the nearest group around it."""
    around = (each.get(name, "") for each in (element, *element.iterancestors()))
    return next(filter(None, around), otherwise)
