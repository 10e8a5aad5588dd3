"""The themes as small pictures of a page, drawn by CSS beside their names; and a color before and after."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from planner.document.brand import Brand
from planner.document.theme import theme


def themes(css: str, names: Sequence[str], brand: Brand | None) -> None:
    """For the radio buttons that bear this key: each gets the picture of its theme, in the colors of the brand."""
    rules = (_rule(css, place, name, brand or Brand()) for place, name in enumerate(names, start=1))
    st.html(f"<style>{' '.join(rules)}</style>")


def _rule(css: str, place: int, name: str, brand: Brand) -> str:
    """A sheet with a band, a heading and lines; all colors are checked ones, out of a palette."""
    palette = theme(name, brand).palette
    accent, second, line, panel = (palette[each] for each in ("fill", "spark", "line", "panel"))
    layers = (
        (accent, "0 0", "100% 34%"),
        (second, "12% 48%", "52% 6%"),
        (line, "24% 62%", "76% 3%"),
        (line, "24% 72%", "76% 3%"),
        (panel, "50% 96%", "76% 16%"),
    )
    images = ", ".join(f"linear-gradient({color}, {color})" for color, _at, _size in layers)
    places = ", ".join(at for _color, at, _size in layers)
    sizes = ", ".join(size for _color, _at, size in layers)
    return (
        f".st-key-{css} [role=radiogroup] > div:nth-of-type({place}) label::before {{"
        f" background: {images}; background-position: {places}; background-size: {sizes} }}"
    )


def change(before: str, after: str) -> None:
    """Two colors side by side; their values are said beside them."""
    both = "".join(f'<i style="background:{escape(color)}"></i>' for color in (before, after))
    st.html(f'<span class="colors" aria-hidden="true">{both}</span>')
