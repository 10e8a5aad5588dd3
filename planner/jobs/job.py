"""One document being made: how far it is, how to stop it, and what came of it."""

import time
from concurrent.futures import CancelledError, Future
from math import inf
from threading import Event

from planner.document.rendered import Rendered
from planner.jobs.process import Reason, Stopped
from planner.language import N_, _

QUEUED = N_("queued")

_SENTENCES = {
    Reason.CANCELLED: N_("The document was not finished, because it was stopped."),
    Reason.TOO_LONG: N_(
        "The document took too long and was stopped. Your answers are safe. Shorten your longest lists and try again."
    ),
    Reason.TOO_BIG: N_(
        "The document needed more memory than it may have. Your answers are safe. "
        "Shorten your longest lists and try again."
    ),
    Reason.DIED: N_("The making of the document broke off. Your answers are safe. Try again in a minute."),
    Reason.FAILED: N_(
        "The document could not be made; the fault is Roadworthy's, not yours. Your answers are safe. "
        "Please report it: the window where Roadworthy was started says what happened."
    ),
}


class RenderError(Exception):
    """There is no document; the text tells the person why."""


class Job:
    """A document on its way, shared by everyone who asks for the same one."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.stage = QUEUED  # marked for translation: show it through `_`
        self.cancelled = Event()
        self._outcome: Future[Rendered] = Future()
        self._ended = inf

    @property
    def done(self) -> bool:
        """There is a result, or an error: `result()` answers at once."""
        return self._outcome.done()

    def age(self) -> float:
        """Seconds since it was done; negative before."""
        return time.monotonic() - self._ended

    def begin(self) -> bool:
        """False if it was cancelled while it waited in line."""
        return self._outcome.set_running_or_notify_cancel()

    def advance(self, stage: str) -> None:
        self.stage = stage

    def finish(self, rendered: Rendered) -> None:
        self._ended = time.monotonic()
        self._outcome.set_result(rendered)

    def fail(self, error: Exception) -> None:
        self._ended = time.monotonic()
        self._outcome.set_exception(error)

    def cancel(self) -> None:
        self.cancelled.set()
        if self._outcome.cancel():
            self._ended = time.monotonic()

    def result(self, timeout: float | None = None) -> Rendered:
        """Waits; raises RenderError in the caller's language, or TimeoutError after `timeout` seconds."""
        try:
            return self._outcome.result(timeout)
        except CancelledError:
            raise RenderError(_(_SENTENCES[Reason.CANCELLED])) from None
        except Stopped as stopped:
            raise RenderError(_(_SENTENCES[stopped.reason])) from stopped
