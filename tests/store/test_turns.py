"""The order of asking is the order of writing."""

from threading import Thread
from time import sleep

import pytest

from planner.store.turns import Turns


def _wait_for(turns: Turns, count: int) -> None:
    while len(turns._waiting) < count:
        sleep(0.001)


def test_who_asks_first_is_served_first() -> None:
    turns, served = Turns(patience=5), list[int]()

    def work(number: int) -> None:
        with turns.turn():
            served.append(number)

    threads = [Thread(target=work, args=(number,)) for number in range(20)]
    with turns.turn():
        for number, thread in enumerate(threads):
            thread.start()
            _wait_for(turns, number + 1)
    for thread in threads:
        thread.join()
    assert served == list(range(20))


def test_patience_ends_and_the_next_one_is_not_held_up() -> None:
    turns = Turns(patience=0.01)
    with turns.turn(), pytest.raises(TimeoutError), turns.turn():
        pass
    with turns.turn():
        pass


def test_a_failure_passes_the_turn_on() -> None:
    turns = Turns(patience=0.01)
    with pytest.raises(ZeroDivisionError), turns.turn():
        raise ZeroDivisionError
    with turns.turn():
        pass
