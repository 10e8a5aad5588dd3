"""The first look at a step in a browser that has seen nothing yet, and what each visitor costs in memory."""

import shutil
import time
from contextlib import ExitStack

from playwright.sync_api import Browser, sync_playwright

from bench.pages import Page, step_and_stock
from bench.table import Row, median

TITLE = "The first load, and the memory of a session"
_STEP = "goal"
_LOADS = 7
_SESSIONS = 20
_READY = "[data-testid=stApp][data-test-script-state=notRunning] [data-testid=stTextArea]"


def measure() -> list[Row]:
    with step_and_stock(_STEP) as (ours, bare):
        return [_memory_at_rest(ours, bare), _sessions(ours, bare), _loads(ours, bare)]


def _loads(ours: Page, bare: Page) -> Row:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-background-networking"]
        )
        pairs = [(_load(browser, ours), _load(browser, bare)) for _ in range(_LOADS)]
    ours_seconds, bare_seconds = (median(times) for times in zip(*pairs, strict=True))
    return Row(f"{_STEP}: half of the first loads within", ours_seconds, bare_seconds, "s", _against(bare))


def _load(browser: Browser, page: Page) -> float:
    context = browser.new_context()
    tab = context.new_page()
    began = time.perf_counter()
    tab.goto(page.url)
    tab.wait_for_selector(_READY)
    seconds = time.perf_counter() - began
    context.close()
    return seconds


def _memory_at_rest(ours: Page, bare: Page) -> Row:
    return Row("server at rest", ours.server.memory / 1e6, bare.server.memory / 1e6, "MB", _against(bare))


def _sessions(ours: Page, bare: Page) -> Row:
    return Row("a session more", _session(ours), _session(bare), "kB", _against(bare))


def _session(page: Page) -> float:
    """Kilobytes of the server for each of _SESSIONS visitors who look at one step at the same time."""
    with ExitStack() as open_pages:
        open_pages.enter_context(page.visit())
        before = page.server.memory
        for _ in range(_SESSIONS):
            open_pages.enter_context(page.visit())
        return (page.server.memory - before) / _SESSIONS / 1000


def _against(bare: Page) -> str:
    return f"streamlit run, {bare.widgets} widgets"
