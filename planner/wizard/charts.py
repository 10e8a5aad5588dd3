"""A chart or a table on the screen: drawn by the template that draws it on paper."""

import streamlit as st

from planner.document.html import chart, sheet
from planner.document.views.blocks import Table
from planner.document.views.charts import Bars, Columns


def show(spec: Bars | Columns) -> None:
    """Nothing at all without bars or columns: Streamlit refuses an empty text."""
    if spec.bars if isinstance(spec, Bars) else spec.columns:
        st.html(chart(spec))


def show_table(spec: Table) -> None:
    """Nothing at all if it has no rows."""
    if spec.rows:
        st.html(sheet(spec))
