"""A chart on the screen: drawn by the template that draws it on paper."""

import streamlit as st

from planner.document.html import chart
from planner.document.views.charts import Bars, Columns


def show(spec: Bars | Columns) -> None:
    st.html(chart(spec))
