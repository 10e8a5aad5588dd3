"""Processes: what they give back, how they are stopped, and that none of them stays."""

import subprocess
import sys
import time
from pathlib import Path
from threading import Event, Timer

import psutil
import pytest

from planner.jobs import process
from planner.jobs.child import Limits, Work
from planner.jobs.process import Reason, Stopped
from tests.jobs import work
from tests.jobs.leftovers import all_end

PATHS = f"import sys; sys.path[:] = {sys.path!r}\n"


def run(piece: Work, limits: Limits = Limits(), cancelled: Event | None = None) -> tuple[object, list[str]]:
    stages: list[str] = []
    return process.run(piece, limits, stages.append, cancelled or Event()), stages


def reason_of(piece: Work, limits: Limits = Limits(), cancelled: Event | None = None) -> Reason:
    with pytest.raises(Stopped) as stopped:
        run(piece, limits, cancelled)
    return stopped.value.reason


def test_result_and_stages_come_back() -> None:
    assert run(work.answer) == ("done", ["laying out", "writing"])


def test_work_that_hangs_is_stopped_by_the_clock() -> None:
    assert reason_of(work.sleep, Limits(seconds=0.3)) is Reason.TOO_LONG


def test_work_that_spins_is_stopped_by_the_clock() -> None:
    assert reason_of(work.spin, Limits(seconds=0.3)) is Reason.TOO_LONG


def test_work_that_eats_memory_is_refused_it() -> None:
    assert reason_of(work.eat, Limits(memory=1_000_000_000)) is Reason.TOO_BIG


def test_mistake_of_ours_brings_its_traceback() -> None:
    with pytest.raises(Stopped, match="ValueError: a mistake of ours"):
        run(work.fail)


def test_sudden_death_is_noticed() -> None:
    with pytest.raises(Stopped, match="DIED exit code 9"):
        run(work.die)


def test_cancelling_ends_it_at_once() -> None:
    cancelled = Event()
    Timer(0.2, cancelled.set).start()
    began = time.monotonic()
    assert reason_of(work.sleep, cancelled=cancelled) is Reason.CANCELLED
    assert time.monotonic() - began < 5


def test_no_process_is_left_behind() -> None:
    run(work.answer)
    before = psutil.Process().children(recursive=True)
    for piece in (work.die, work.fail):
        reason_of(piece)
    assert psutil.Process().children(recursive=True) == before


def test_killed_server_takes_its_processes_along(tmp_path: Path) -> None:
    code = (
        "from functools import partial; from pathlib import Path; from threading import Event\n"
        "from planner.jobs import process; from planner.jobs.child import Limits\n"
        f"from {work.__name__} import sleep_and_tell\n"
        f"process.run(partial(sleep_and_tell, Path({str(tmp_path)!r})), Limits(), print, Event())"
    )
    server = subprocess.Popen([sys.executable, "-c", PATHS + code])
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        time.sleep(0.05)
    children = psutil.Process(server.pid).children(recursive=True)
    server.kill()
    server.wait()
    assert len(children) >= 2 and all_end(children)


def test_processes_start_with_what_was_warmed(tmp_path: Path) -> None:
    code = (
        "from threading import Event\n"
        "from planner.jobs import process; from planner.jobs.child import Limits\n"
        f"from {work.__name__} import modules\n"
        "process.warm(['colorsys'])\n"
        "print('colorsys' in process.run(modules, Limits(), print, Event()))"
    )
    done = subprocess.run([sys.executable, "-c", PATHS + code], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
