"""From a code of SQLite to the sentences a person needs: what happened, what stays, what to do now."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionLeft

from planner.language import N_, _
from planner.store.errors import StoreError


class Trouble(NamedTuple):
    what: str
    now: str


BUSY = Trouble(
    N_("Another program is holding the file with your plans ({file})."),
    N_("Close the other program or wait a moment, then try again."),
)
READ_ONLY = Trouble(
    N_("The file with your plans ({file}) may only be read, not changed."),
    N_("Allow changes to this file and its folder, then try again."),
)
FULL = Trouble(N_("The disk is full."), N_("Free some space, then try again."))
FAULT = Trouble(
    N_("The disk reported a fault while Roadworthy worked on {file}."),
    N_("Check that the disk is connected and has space left, then try again."),
)
DAMAGED = Trouble(
    N_("The file with your plans ({file}) is damaged."),
    N_("Move it to another folder, put your latest backup in its place, and start Roadworthy again."),
)
CLOSED = Trouble(
    N_("The file with your plans ({file}) cannot be opened or created."),
    N_("Check that its folder exists and that you may change what is in it, then try again."),
)
UNREACHABLE = Trouble(N_("The database does not answer."), N_("Wait a moment, then try again."))

# Primary result codes, https://www.sqlite.org/rescode.html
TROUBLES = {
    3: READ_ONLY,
    5: BUSY,
    6: BUSY,
    8: READ_ONLY,
    10: FAULT,
    11: DAMAGED,
    13: FULL,
    14: CLOSED,
    26: DAMAGED,
}
KEPT = N_("Your last change is not saved yet; it stays on this screen.")


def trouble(error: Exception) -> Trouble | None:
    """None when the error is not the outside world's but ours."""
    if not isinstance(error, DBAPIError):
        return BUSY if isinstance(error, TimeoutError | NoConnectionLeft) else None
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return TROUBLES.get(code & 0xFF)
    return UNREACHABLE if isinstance(error, OperationalError) else None


def told(found: Trouble, file: Path, writing: bool) -> StoreError:
    said = [found.what, KEPT, found.now] if writing else [found.what, found.now]
    return StoreError(" ".join(_(sentence).format(file=file) for sentence in said))


@contextmanager
def telling(file: Path, writing: bool) -> Iterator[None]:
    """Turns the outside world's troubles into a StoreError; our own mistakes go through as they are."""
    try:
        yield
    except (DBAPIError, TimeoutError, NoConnectionLeft) as error:
        found = trouble(error)
        if found is None:
            raise
        raise told(found, file, writing) from error
