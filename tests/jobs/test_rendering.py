"""A real document, made by the real program in a process of its own."""

import subprocess
import sys
from datetime import date
from pathlib import Path

from planner.document.options import Options
from planner.jobs.queue import EmbeddedQueue
from planner.paths import EXAMPLES, ROOT
from planner.store.plan_file import loads

OPTIONS = Options(date=date(2026, 1, 2))


def test_example_becomes_a_pdf_and_says_how_far_it_is(tmp_path: Path) -> None:
    plan = loads((EXAMPLES / "en" / "bakery.json").read_bytes())
    job = EmbeddedQueue(tmp_path).submit(plan, OPTIONS)
    rendered = job.result(60)
    assert rendered.pdf.startswith(b"%PDF-") and rendered.timings
    assert job.stage in rendered.timings


def test_processes_are_warm() -> None:
    code = (
        "from threading import Event; from pathlib import Path\n"
        "from planner.jobs import process; from planner.jobs.child import Limits\n"
        "from planner.jobs.queue import EmbeddedQueue\n"
        "from tests.jobs.work import modules\n"
        "EmbeddedQueue(Path('unused')).warm()\n"
        "print('weasyprint' in process.run(modules, Limits(), print, Event()))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
