"""From the plan to its PDF in a warm process, beside WeasyPrint and Chromium that print the same HTML."""

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

import pikepdf
from markupsafe import Markup

from bench.examples import doubled, example
from bench.table import Row, median
from planner.catalog import load
from planner.document.html import bound, drawn
from planner.document.leaves import leaves
from planner.document.options import Options
from planner.document.style import numbers, style
from planner.document.views import cover
from planner.jobs import process
from planner.jobs.child import Limits
from planner.jobs.queue import EmbeddedQueue, make
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
        html.write_text(_standing_alone(plan), encoding="utf-8")
        queue = EmbeddedQueue(Path(folder) / "documents")
        queue.warm()
        ours = {"whole": _whole(queue, plan), "edit": _edit(queue, plan)}
        bare = {
            "WeasyPrint, a process of its own": _weasyprint_cold(html, pdf),
            "WeasyPrint, loaded before": _weasyprint_warm(html, pdf),
            "Chromium, headless": _chromium(html, pdf),
        }
        times = {name: median(seconds) for name, seconds in _times({**ours, **bare}).items()}
        queue.close()
        name = f"{what}, {_pages(pdf)} pages"
    goals = {("whole", "WeasyPrint, loaded before"): 1.1, ("edit", "Chromium, headless"): 1.0}
    names = {"whole": name, "edit": "the same after one edit"}
    return [
        Row(names[way], times[way], times[against], "s", against, goals.get((way, against)))
        for way in ours
        for against in bare
    ]


def _times(prints: dict[str, Print]) -> dict[str, list[float]]:
    """Seconds of each, after one round for nothing; in each round the order is another one."""
    times: dict[str, list[float]] = {name: [] for name in prints}
    for _ in range(_ROUNDS + 1):
        for name in random.sample(list(prints), len(prints)):
            began = time.perf_counter()
            prints[name]()
            times[name].append(time.perf_counter() - began)
    return {name: seconds[1:] for name, seconds in times.items()}


def _whole(queue: EmbeddedQueue, plan: Plan) -> Print:
    days = count(1)
    # Another day is another document, down to its last leaf: nothing comes from the disk or from before.
    return lambda: queue.submit(plan, Options(date=date(2026, 1, 1) + timedelta(days=next(days))), "whole").result()


def _edit(queue: EmbeddedQueue, plan: Plan) -> Print:
    """One answer of the goal changes; what comes of it is, byte for byte, what a process that knows nothing makes."""
    options, words = Options(date=date(2026, 1, 1)), count(1)

    def edited() -> Plan:
        goal = plan.goal.model_copy(update={"purpose": f"{plan.goal.purpose} {next(words)}"})
        return plan.model_copy(update={"goal": goal})

    first = edited()
    queue.submit(plan, options, "edit").result()
    assert (
        queue.submit(first, options, "edit").result().pdf
        == process.run(partial(make, first, options), Limits(), lambda stage: None, Event()).pdf
    )
    return lambda: queue.submit(edited(), options, "edit").result()


def _standing_alone(plan: Plan) -> str:
    """The same HTML with the same page breaks, and our fonts by their files for those who do not get them from us."""
    options = Options(date=date(2026, 1, 1))
    parts = (Markup("").join(each.html for each in leaf) for leaf in leaves(drawn(plan, load(), options)))
    apart = tuple(Markup('<div style="break-after: page">{}</div>').format(part) for part in parts)
    sheet = style(options).replace("asset:", f"{FONTS.as_uri()}/") + numbers()
    return bound(apart, cover.view(plan, options.kind), options, Markup(sheet))


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
