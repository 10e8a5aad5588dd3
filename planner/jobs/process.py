"""Work in a process of its own: warm, limited, watched, and gone when its parent is.

A process keeps what it has worked out for the next piece of work; one that hangs, grows or dies is replaced.
"""

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
# The fork server imports once what the work needs; each process is a fork of it. Windows has no fork.
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


class Worker:
    """One process, begun when there is work; one piece at a time. Whoever has it ends it."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: BaseProcess | None = None
        self._home: Connection

    def run(self, work: Work, progress: Progress, cancelled: Event) -> Any:
        """The result of the picklable `work`; raises Stopped, and then the process is gone."""
        try:
            self._send(work)
            done = self._done(time.monotonic() + self._limits.seconds, progress, cancelled)
        except BaseException:
            self.end()
            raise
        if done.last:
            self.end()
        return done.result

    def end(self) -> None:
        if self._process is None:
            return
        with _BOOKS:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._home.close()
        self._process = None

    def _send(self, work: Work) -> None:
        # One that was idle for long has ended by itself.
        if self._process is not None and self._process.exitcode is not None:
            self.end()
        if self._process is None:
            self._start()
        try:
            self._home.send(work)
        except OSError:
            self.end()
            self._start()
            self._home.send(work)

    def _start(self) -> None:
        self._home, away = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=live, args=(away, self._limits), daemon=True)
        try:
            with away, _BOOKS:
                process.start()
        except (OSError, EOFError) as error:
            self._home.close()
            raise Stopped(Reason.DIED, f"no process could be started: {error!r}") from error
        self._process = process

    def _done(self, deadline: float, progress: Progress, cancelled: Event) -> Done:
        while not cancelled.is_set():
            if time.monotonic() > deadline:
                raise Stopped(Reason.TOO_LONG)
            if not self._home.poll(_GLANCE):
                continue
            match self._word():
                case Stage(name):
                    progress(name)
                case Done() as done:
                    return done
                case Failed(detail, out_of_memory):
                    raise Stopped(Reason.TOO_BIG if out_of_memory else Reason.FAILED, detail)
        raise Stopped(Reason.CANCELLED)

    def _word(self) -> Stage | Done | Failed:
        try:
            return self._home.recv()  # type: ignore[no-any-return]  # the other end is child.live
        except (EOFError, OSError):
            raise self._death() from None

    def _death(self) -> Stopped:
        assert self._process is not None
        with _BOOKS:
            self._process.join()
        late = sys.platform != "win32" and self._process.exitcode == -signal.SIGXCPU
        return Stopped(Reason.TOO_LONG if late else Reason.DIED, f"exit code {self._process.exitcode}")


def run(work: Work, limits: Limits, progress: Progress, cancelled: Event) -> Any:
    """One piece of work in a process that ends with it; raises Stopped."""
    worker = Worker(limits)
    try:
        return worker.run(work, progress, cancelled)
    finally:
        worker.end()
