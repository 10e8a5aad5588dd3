"""What happens inside the process of one piece of work: limits first, then the work, then its word home."""

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


@dataclass(frozen=True)
class Limits:
    """`seconds` of the clock; `memory` in bytes of address space, which is more than the memory in use."""

    seconds: float = 60
    memory: int = 1_500_000_000


@dataclass(frozen=True)
class Stage:
    name: str


@dataclass(frozen=True)
class Done:
    result: Any


@dataclass(frozen=True)
class Failed:
    detail: str
    out_of_memory: bool = False


def live(home: Connection, work: Work, limits: Limits) -> None:
    """The whole life of the process: the target that the fork server calls."""
    # Ctrl+C in the terminal is for the server, which then ends its children itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _accept(limits)
    home.send(_outcome(work, lambda name: home.send(Stage(name))))


def _outcome(work: Work, progress: Progress) -> Done | Failed:
    try:
        return Done(work(progress))
    except MemoryError:
        return Failed("MemoryError", out_of_memory=True)
    except Exception:
        return Failed(traceback.format_exc())


def _accept(limits: Limits) -> None:
    if sys.platform == "win32":
        return
    import resource

    seconds = ceil(limits.seconds) + 1
    wanted = {resource.RLIMIT_AS: limits.memory, resource.RLIMIT_CPU: seconds, resource.RLIMIT_CORE: 0}
    for which, limit in wanted.items():
        # macOS knows RLIMIT_AS by name and refuses it; the clock still holds there.
        with suppress(ValueError, OSError):
            resource.setrlimit(which, (limit, limit))


def _end_with_parent() -> None:
    # A killed server cannot end its children, and PDEATHSIG would watch the fork server instead of it.
    if parent := parent_process():
        parent.join()
        os._exit(1)
