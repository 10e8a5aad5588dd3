"""Rendering asked for by a Streamlit script, whose thread pretends that the page is the main module."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from tests.jobs import work

PAGE = """
from datetime import date
from pathlib import Path
import streamlit as st
{guard}
    from planner.document.options import Options
    from planner.jobs.queue import EmbeddedQueue
    from planner.plan import Plan
    from {work} import document
    queue = EmbeddedQueue(Path({folder!r}), make=document)
    st.write(queue.submit(Plan(), Options(date=date(2026, 1, 2))).result(30).pdf.decode())
"""


def shown(tmp_path: Path, guard: str) -> str:
    script = tmp_path / "page.py"
    script.write_text(PAGE.format(guard=guard, work=work.__name__, folder=str(tmp_path / "documents")))
    page = AppTest.from_file(str(script)).run(timeout=30)
    assert not page.exception
    return page.markdown[0].value.strip()


def test_page_gets_its_document(tmp_path: Path) -> None:
    assert shown(tmp_path, 'if __name__ == "__main__":') == "%PDF"
