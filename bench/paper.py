"""From the plan to its PDF in a warm process, beside WeasyPrint and Chromium that print the same HTML."""

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf

from bench.examples import doubled, example
from bench.table import Row, median
from planner.catalog import load
from planner.document.html import page
from planner.document.options import Options
from planner.document.tokens import tokens
from planner.jobs.queue import EmbeddedQueue
from planner.paths import FONTS
from planner.plan import Plan

TITLE = "From the plan to its PDF (tagged, PDF/UA-1, but for Chromium's)"
_ROUNDS = 5
_COLD = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')"

Print = Callable[[], object]


def measure() -> list[Row]:
    plan = example()
    return [*_compared("a plan", plan), *_compared("twice the entries", doubled(plan))]


def _compared(what: str, plan: Plan) -> list[Row]:
    with TemporaryDirectory() as folder:
        html, pdf = Path(folder) / "plan.html", Path(folder) / "plan.pdf"
        html.write_text(_standing_alone(page(plan, load(), _options(0))), encoding="utf-8")
        ours = _ours(Path(folder), plan)
        bare = {
            "WeasyPrint, a process of its own": _weasyprint_cold(html, pdf),
            "WeasyPrint, loaded before": _weasyprint_warm(html, pdf),
            "Chromium, headless": _chromium(html, pdf),
        }
        times = _times({"": ours, **bare})
        name = f"{what}, {_pages(pdf)} pages"
    return [Row(name, median(times[""]), median(times[against]), "s", against) for against in bare]


def _times(prints: dict[str, Print]) -> dict[str, list[float]]:
    """Seconds of each, after one round for nothing; in each round the order is another one."""
    times: dict[str, list[float]] = {name: [] for name in prints}
    for _ in range(_ROUNDS + 1):
        for name in random.sample(list(prints), len(prints)):
            began = time.perf_counter()
            prints[name]()
            times[name].append(time.perf_counter() - began)
    return {name: seconds[1:] for name, seconds in times.items()}


def _options(day: int) -> Options:
    return Options(date=date(2026, 1, 1) + timedelta(days=day))


def _ours(folder: Path, plan: Plan) -> Print:
    queue, days = EmbeddedQueue(folder / "documents"), count(1)
    queue.warm()
    # Another day is another document, so that none comes from the disk.
    return lambda: queue.submit(plan, _options(next(days))).result()


def _standing_alone(html: str) -> str:
    """The same HTML, and our fonts by the names of their files for those who do not get them from us."""
    faces = "".join(_face(drawn, file) for drawn, file in tokens()["font"]["files"].items())
    return html.replace("</head>", f"<style>{faces}</style></head>")


def _face(drawn: str, file: str) -> str:
    weight, _dash, slant = drawn.partition("-")
    style = f"font-weight: {weight}; font-style: {slant or 'normal'}"
    return f"@font-face {{font-family: {tokens()['font']['family']}; {style}; src: url({(FONTS / file).as_uri()})}}"


def _weasyprint_cold(html: Path, pdf: Path) -> Print:
    command = [sys.executable, "-c", _COLD, str(html), str(pdf)]
    return lambda: subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def _weasyprint_warm(html: Path, pdf: Path) -> Print:
    import weasyprint

    return lambda: weasyprint.HTML(html).write_pdf(pdf, pdf_variant="pdf/ua-1")


def _chromium(html: Path, pdf: Path) -> Print:
    program = shutil.which("chromium") or "chromium"
    target = f"--print-to-pdf={pdf.with_name('chromium.pdf')}"
    command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", target, html.as_uri()]
    return lambda: subprocess.run(command, check=True, capture_output=True)


def _pages(pdf: Path) -> int:
    with pikepdf.open(pdf) as document:
        return len(document.pages)
