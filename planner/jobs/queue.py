"""The port to the making of documents, and its embedded room: a few processes beside this one."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path
from threading import Lock, Timer
from typing import Protocol

from planner.document.options import Options
from planner.document.rendered import Rendered
from planner.jobs import process
from planner.jobs.child import Limits, Progress, Work
from planner.jobs.documents import Documents
from planner.jobs.fingerprint import fingerprint, program
from planner.jobs.job import Job
from planner.jobs.process import Reason, Stopped
from planner.jobs.workers import Workers
from planner.paths import data_folder
from planner.plan import Plan

AT_ONCE = 2
PAUSE = 2.0  # seconds without another answer, after which a document is made that nobody has asked for yet
_REMEMBERED = 30  # seconds that a page which looks in every now and then finds an outcome, a bad one too
_log = logging.getLogger(__name__)

Make = Callable[[Plan, Options, Progress], Rendered]


class RenderQueue(Protocol):
    """Where documents are made. It derives from what it is asked, so that losing it loses nothing.

    `desk`: an id of the plan, so that its next document finds the process that knows the pages of the last one."""

    def submit(self, plan: Plan, options: Options, desk: str = "") -> Job:
        """At once; the same plan and options, asked again, are the same job."""
        ...

    def prepare(self, plan: Plan, options: Options, desk: str) -> None:
        """Made after a pause in which nothing else comes from this desk, so that it is there before it is asked for."""
        ...

    def made(self, plan: Plan, options: Options) -> Rendered | None:
        """What is there already; begins nothing."""
        ...


def make(plan: Plan, options: Options, progress: Progress) -> Rendered:
    # Imported in the rendering process only: the web process never loads WeasyPrint.
    from planner.jobs.rendering import rendered

    return rendered(plan, options, progress)


class EmbeddedQueue:
    """AT_ONCE processes at most, the rest wait in line; what was made before comes from `folder`."""

    def __init__(self, folder: Path, limits: Limits = Limits(), make: Make = make) -> None:
        self._documents = Documents(folder)
        self._workers = Workers(AT_ONCE, limits)
        self._make = make
        self._waiting: dict[str, Timer] = {}
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="render")
        self._jobs: dict[str, Job] = {}
        self._lock = Lock()

    def warm(self) -> None:
        """Gets ready, while the caller goes on, what would keep the first document waiting."""
        process.warm(["planner.jobs.warmth"])
        program()

    def submit(self, plan: Plan, options: Options, desk: str = "") -> Job:
        key = fingerprint(plan, options)
        with self._lock:
            self._unwait(desk)
            self._forget()
            known = self._jobs.get(key)
            if known and not known.cancelled.is_set():
                return known
            job = self._jobs[key] = Job(key)
        found = self._documents.find(key)
        if found:
            job.finish(found)
        else:
            self._threads.submit(self._run, job, partial(self._make, plan, options), desk)
        return job

    def prepare(self, plan: Plan, options: Options, desk: str) -> None:
        with self._lock:
            self._unwait(desk)
            timer = self._waiting[desk] = Timer(PAUSE, self.submit, (plan, options, desk))
            timer.daemon = True
            timer.start()

    def _unwait(self, desk: str) -> None:
        if timer := self._waiting.pop(desk, None):
            timer.cancel()

    def made(self, plan: Plan, options: Options) -> Rendered | None:
        return self._documents.find(fingerprint(plan, options))

    def close(self) -> None:
        """Stops what is being made."""
        with self._lock:
            for desk in tuple(self._waiting):
                self._unwait(desk)
            for job in self._jobs.values():
                job.cancel()
        self._threads.shutdown()
        self._workers.end()

    def _forget(self) -> None:
        self._jobs = {key: job for key, job in self._jobs.items() if job.age() < _REMEMBERED}

    def _run(self, job: Job, work: Work, desk: str) -> None:
        if not job.begin():
            return
        try:
            with self._workers.lent(desk) as worker:
                rendered = worker.run(work, job.advance, job.cancelled)
        except Exception as error:
            self._tell(error)
            job.fail(error)
        else:
            self._keep(job.key, rendered)
            job.finish(rendered)

    def _keep(self, key: str, rendered: Rendered) -> None:
        try:
            self._documents.keep(key, rendered)
        except OSError as error:
            _log.warning("A document could not be kept; when it is asked for, it will be made again: %s", error)

    def _tell(self, error: Exception) -> None:
        if not (isinstance(error, Stopped) and error.reason is Reason.CANCELLED):
            _log.error("A document was not made: %s", error)


@cache
def render_queue() -> EmbeddedQueue:
    """The one queue of this process, with its documents in the user's data folder."""
    return EmbeddedQueue(data_folder() / "documents")
