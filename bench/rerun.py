"""A step drawn again after an answer, beside a page of `streamlit run` with as many widgets of each kind."""

import random
import time

from bench.pages import Page, step_and_stock
from bench.table import Row, median, p95

TITLE = "A step after an answer"
_STEPS = ("goal", "tools")
_GOAL = 0.25
_TIMES = 100
_THINK = 0.1  # seconds, on average: time enough for either side to collect its garbage before the next answer


def measure() -> list[Row]:
    return [row for step in _STEPS for row in _compared(step)]


def _compared(step: str) -> list[Row]:
    with step_and_stock(step) as (ours, bare):
        return _rows(step, _Side(ours), _Side(bare))


class _Side:
    """A visitor who types into the first text field of the page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.visitor = page.visit()
        self.field = next(widget for widget, kind in self.visitor.widgets.items() if kind.startswith("text_"))
        self.times: list[float] = []
        self.type()  # once for nothing: on both sides the first run fills caches
        self.times.clear()
        self._cpu_before = page.server.cpu

    def type(self) -> None:
        self.times.append(self.visitor.type_into(self.field, f"answer {random.random()}"))

    @property
    def cpu(self) -> float:
        return (self.page.server.cpu - self._cpu_before) / len(self.times)


def _rows(step: str, ours: _Side, bare: _Side) -> list[Row]:
    for _ in range(_TIMES):
        for side in random.sample((ours, bare), 2):
            side.type()
            time.sleep(random.uniform(0.5, 1.5) * _THINK)
    figures = {
        "processor time": (ours.cpu, bare.cpu, _GOAL),
        "half within": (median(ours.times), median(bare.times), _GOAL),
        "95 of 100 within": (p95(ours.times), p95(bare.times), None),
    }
    step = f"{step}, {ours.page.widgets} widgets"
    against = f"streamlit run, {bare.page.widgets} widgets"
    return [
        Row(f"{step}: {what}", mine * 1000, theirs * 1000, "ms", against, goal)
        for what, (mine, theirs, goal) in figures.items()
    ]
