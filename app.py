"""The page, for `streamlit run app.py`; `roadworthy start` serves the same one, faster to answer."""

import streamlit as st

from planner.wizard.server import PAGE, equipment

# Streamlit looks for this call, by name, in the text of this file.
app = st.App(PAGE, **equipment())
