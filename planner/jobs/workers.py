"""The processes that draw documents: a few, each of which remembers the desks that it worked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from planner.jobs.child import Limits
from planner.jobs.process import Worker

# What a process has laid out for one desk stays in its memory for about so many others.
_REMEMBERED = 4


class Workers:
    """Handed out one caller each. Whoever comes again for the same desk gets the process that knows its pages, if that
    is free: an edit then costs the layout of what changed."""

    def __init__(self, count: int, limits: Limits) -> None:
        self._idle = [Worker(limits) for _place in range(count)]
        self._desks: dict[Worker, list[str]] = {worker: [] for worker in self._idle}
        self._lock = Lock()

    @contextmanager
    def lent(self, desk: str) -> Iterator[Worker]:
        """At most as many at a time as there are; the caller sees to that."""
        with self._lock:
            # The one that was idle longest knows least of what is wanted next.
            worker = next((each for each in self._idle if desk in self._desks[each]), self._idle[0])
            self._idle.remove(worker)
            known = [each for each in self._desks[worker] if each != desk]
            self._desks[worker] = [desk, *known][:_REMEMBERED]
        try:
            yield worker
        finally:
            with self._lock:
                self._idle.append(worker)

    def end(self) -> None:
        with self._lock:
            for worker in self._idle:
                worker.end()
