"""Answers in rows: the name of the place as a link back to it, and what stands there."""

from collections.abc import Iterable
from html import escape

import streamlit as st

from planner.language import side
from planner.wizard.desk import Desk


def rows(lines: Iterable[str]) -> None:
    """Nothing at all if there are none."""
    joined = "".join(lines)
    if joined:
        st.html(f'<dl class="answers">{joined}</dl>')


def row(label: str, answer: str) -> str:
    """`label` is HTML already; the answer is a person's own text."""
    return f"<div><dt>{label}</dt><dd{turned(answer)}>{escape(answer)}</dd></div>"


def turned(text: str) -> str:
    """The attribute of what holds a text of the other direction: a browser's own guess goes by the first letter."""
    other = side(text)
    return f' dir="{other}"' if other else ""


def link(here: Desk, path: str, label: str) -> str:
    # A plain link: the page is read only, so loading the step anew loses nothing.
    section = path.partition(".")[0]
    return f'<a href="{section}?plan={here.saved.id}&amp;field={escape(path)}" target="_self">{escape(label)}</a>'
