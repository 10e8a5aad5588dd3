"""A lock that is given in the order of asking; threading.Lock lets a newcomer overtake the one who waits."""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class Turns:
    def __init__(self, patience: float) -> None:
        self._patience = patience  # seconds
        self._guard = Lock()
        self._taken = False
        self._waiting: deque[Lock] = deque()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Waits for its turn; TimeoutError when patience runs out."""
        self._take()
        try:
            yield
        finally:
            self._pass_on()

    def _take(self) -> None:
        ticket = Lock()
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            ticket.acquire()
            self._waiting.append(ticket)
        given = False
        try:
            given = ticket.acquire(timeout=self._patience)
        finally:
            if not given:
                self._give_up(ticket)
        if not given:
            raise TimeoutError

    def _pass_on(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False

    def _give_up(self, ticket: Lock) -> None:
        with self._guard:
            leaving = ticket in self._waiting
            if leaving:
                self._waiting.remove(ticket)
        if not leaving:  # the turn came in the very moment of giving up
            self._pass_on()
