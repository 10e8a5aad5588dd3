"""The style sheet of the screen, on top of Streamlit's theme."""

import json
from functools import cache

import streamlit as st

from planner.document.style import charts
from planner.language import _, direction
from planner.paths import ASSETS
from planner.wizard.theme import properties


@cache
def _sheets() -> str:
    sheet = (ASSETS / "screen.css").read_text(encoding="utf-8")
    return f"{properties()}\n{sheet}\n{charts()}"


def onward() -> str:
    """The icon of the way on, in the direction in which the page is read."""
    return _arrow("ltr")


def homeward() -> str:
    return _arrow("rtl")


def _arrow(forward_in: str) -> str:
    return f":material/arrow_{'forward' if direction() == forward_in else 'back'}:"


def dress() -> None:
    words = f":root {{ --choose-file: {json.dumps(_('Choose a file'), ensure_ascii=False)} }}"
    st.html(f"<style>{words}\n{_sheets()}</style>")
