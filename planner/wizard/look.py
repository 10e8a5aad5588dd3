"""The style sheet of the screen, on top of Streamlit's theme."""

from functools import cache

import streamlit as st

from planner.paths import ASSETS


@cache
def _style() -> str:
    return f"<style>{(ASSETS / 'screen.css').read_text(encoding='utf-8')}</style>"


def dress() -> None:
    st.html(_style())
