"""Small real pieces of work for the processes: one that answers, and one for each way of going wrong."""

import os
import sys
import time
from pathlib import Path

from planner.document.options import Options
from planner.document.rendered import Rendered
from planner.jobs.child import Progress
from planner.plan import Plan


def answer(progress: Progress) -> str:
    progress("laying out")
    progress("writing")
    return "done"


def modules(progress: Progress) -> set[str]:
    return set(sys.modules)


def sleep(progress: Progress) -> None:
    progress("laying out")
    time.sleep(600)


def spin(progress: Progress) -> None:
    while True:
        pass


def sleep_and_tell(folder: Path, progress: Progress) -> None:
    (folder / "pid").write_text(str(os.getpid()))
    time.sleep(600)


def eat(progress: Progress) -> int:
    return len(bytearray(4_000_000_000))


def fail(progress: Progress) -> None:
    raise ValueError("a mistake of ours")


def die(progress: Progress) -> None:
    os._exit(9)


def document(plan: Plan, options: Options, progress: Progress) -> Rendered:
    progress("laying out")
    return Rendered(b"%PDF " + plan.business.name.encode(), (), {"layout": 0.1})


def document_of_process(plan: Plan, options: Options, progress: Progress) -> Rendered:
    """Tells which process made it."""
    return Rendered(str(os.getpid()).encode(), (), {})


def greedy_document(plan: Plan, options: Options, progress: Progress) -> Rendered:
    """Tells the process, and has made it grow beyond what may stay."""
    hoard = bytearray(1_100_000_000)
    hoard[::4096] = b"x" * len(hoard[::4096])
    return document_of_process(plan, options, progress)


def slow_document(plan: Plan, options: Options, progress: Progress) -> Rendered:
    progress("laying out")
    time.sleep(0.5)
    return document(plan, options, progress)


def endless_document(plan: Plan, options: Options, progress: Progress) -> Rendered:
    progress("laying out")
    time.sleep(600)
    return document(plan, options, progress)


def no_document(plan: Plan, options: Options, progress: Progress) -> Rendered:
    raise ValueError("a mistake of ours")
