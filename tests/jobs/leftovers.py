"""Processes that should have ended with their parent."""

import time
from collections.abc import Sequence

import psutil


def all_end(children: Sequence[psutil.Process]) -> bool:
    """Within a minute: one that is still being warmed hears of it late. One that waits for the system to take note of
    its end has ended."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if all(_has_ended(child) for child in children):
            return True
        time.sleep(0.05)
    return False


def _has_ended(child: psutil.Process) -> bool:
    try:
        return bool(child.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True
