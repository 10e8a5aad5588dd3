"""What happens inside a process that works for us: limits first, then one piece of work after the other."""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from math import ceil
from multiprocessing.connection import Connection
from multiprocessing.process import parent_process
from threading import Thread
from typing import Any

Progress = Callable[[str], None]
Work = Callable[[Progress], Any]

_IDLE = 900  # seconds without work after which the process ends by itself
_GROWN = 1_000_000_000  # bytes of memory once used, after which another process shall take over


@dataclass(frozen=True)
class Limits:
    """`seconds` of the clock for each piece of work; `memory` in bytes of address space, which is more than the memory
    in use."""

    seconds: float = 60
    memory: int = 2_000_000_000


@dataclass(frozen=True)
class Stage:
    name: str


@dataclass(frozen=True)
class Done:
    """`last`: the process ends now, because it has grown."""

    result: Any
    last: bool = False


@dataclass(frozen=True)
class Failed:
    detail: str
    out_of_memory: bool = False


def live(home: Connection, limits: Limits) -> None:
    """The whole life of the process: the target that the fork server calls."""
    # Ctrl+C in the terminal is for the server, which then ends its children itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _accept(limits)
    # Collected after a piece of work, when nobody waits for it.
    gc.disable()
    with suppress(EOFError):
        while home.poll(_IDLE):
            if not _serve(home, limits, home.recv()):
                return


def _serve(home: Connection, limits: Limits, work: Work) -> bool:
    """Whether the process can go on."""
    _allow(limits.seconds)
    outcome = _outcome(work, lambda name: home.send(Stage(name)))
    home.send(outcome)
    gc.collect()
    return isinstance(outcome, Done) and not outcome.last


def _outcome(work: Work, progress: Progress) -> Done | Failed:
    try:
        return Done(work(progress), _has_grown())
    except MemoryError:
        return Failed("MemoryError", out_of_memory=True)
    except Exception:
        return Failed(traceback.format_exc())


def _accept(limits: Limits) -> None:
    if sys.platform == "win32":
        return
    import resource

    for which, limit in {resource.RLIMIT_AS: limits.memory, resource.RLIMIT_CORE: 0}.items():
        # macOS knows RLIMIT_AS by name and refuses it; the clock still holds there.
        with suppress(ValueError, OSError):
            resource.setrlimit(which, (limit, limit))


def _allow(seconds: float) -> None:
    """Seconds of computing from now on, in case nobody watches the clock any more."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = ceil(used.ru_utime + used.ru_stime + seconds) + 1
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _has_grown() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    # Kilobytes on Linux, bytes on macOS.
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit > _GROWN


def _end_with_parent() -> None:
    # A killed server cannot end its children, and PDEATHSIG would watch the fork server instead of it.
    if parent := parent_process():
        parent.join()
        os._exit(1)
