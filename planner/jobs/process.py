"""One piece of work in a process of its own: warm, limited, watched, and gone when its parent is."""

import multiprocessing
import signal
import sys
import time
from collections.abc import Sequence
from enum import Enum, auto
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Event, Lock
from typing import Any

from planner.jobs.child import Done, Failed, Limits, Progress, Stage, Work, live

_GLANCE = 0.05  # seconds between two looks at the cancel flag
_BOOKS = Lock()  # multiprocessing keeps one list of children, which threads would read while others change it
# The fork server imports once what the work needs; each piece of work is a fork of it. Windows has no fork.
if sys.platform == "win32":
    _CONTEXT = multiprocessing.get_context("spawn")
else:
    _CONTEXT = multiprocessing.get_context("forkserver")


class Reason(Enum):
    """Why a piece of work ended without a result."""

    CANCELLED = auto()
    TOO_LONG = auto()
    TOO_BIG = auto()
    DIED = auto()
    FAILED = auto()


class Stopped(Exception):
    """No result, and why; `detail` is the other process's traceback or exit code, for the log."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{reason.name} {detail}".strip())
        self.reason = reason


def warm(modules: Sequence[str]) -> None:
    """Starts the fork server, which imports `modules` (absolute names) while the caller goes on."""
    if sys.platform != "win32":
        from multiprocessing.forkserver import ensure_running

        _CONTEXT.set_forkserver_preload(list(modules))
        ensure_running()


def run(work: Work, limits: Limits, progress: Progress, cancelled: Event) -> Any:
    """The result of the picklable `work`; raises Stopped, and leaves no process behind either way."""
    home, away = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=live, args=(away, work, limits), daemon=True)
    with home:
        with away:
            _start(process)
        try:
            return _result(process, home, time.monotonic() + limits.seconds, progress, cancelled)
        finally:
            _end(process)


def _start(process: BaseProcess) -> None:
    try:
        with _BOOKS:
            process.start()
    except (OSError, EOFError) as error:
        raise Stopped(Reason.DIED, f"no process could be started: {error!r}") from error


def _end(process: BaseProcess) -> None:
    with _BOOKS:
        process.kill()
        process.join()
        process.close()


def _result(process: BaseProcess, home: Connection, deadline: float, progress: Progress, cancelled: Event) -> Any:
    while not cancelled.is_set():
        if time.monotonic() > deadline:
            raise Stopped(Reason.TOO_LONG)
        if not home.poll(_GLANCE):
            continue
        match _word(process, home):
            case Stage(name):
                progress(name)
            case Done(result):
                return result
            case Failed(detail, out_of_memory):
                raise Stopped(Reason.TOO_BIG if out_of_memory else Reason.FAILED, detail)
    raise Stopped(Reason.CANCELLED)


def _word(process: BaseProcess, home: Connection) -> Stage | Done | Failed:
    try:
        return home.recv()  # type: ignore[no-any-return]  # the other end is child.live
    except EOFError:
        with _BOOKS:
            process.join()
        late = sys.platform != "win32" and process.exitcode == -signal.SIGXCPU
        raise Stopped(Reason.TOO_LONG if late else Reason.DIED, f"exit code {process.exitcode}") from None
