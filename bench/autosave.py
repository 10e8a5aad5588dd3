"""Keeping an answer: the store, with its look for a second writer, beside SQLite writing the same bytes."""

import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.examples import edits, example
from bench.table import Row, median, p95
from planner.plan import Plan
from planner.store.database import driver
from planner.store.plan_file import dumps
from planner.store.plans import open_plans

TITLE = "Keeping one answer (SQLite in WAL, synchronous = FULL, on both sides)"
_TIMES = 200


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        ours, bare = _timed(Path(folder))
    against = "bare SQLite, same bytes"
    return [
        Row("half of the saves within", median(ours) * 1000, median(bare) * 1000, "ms", against),
        Row("95 of 100 within", p95(ours) * 1000, p95(bare) * 1000, "ms", against),
    ]


def _timed(folder: Path) -> tuple[list[float], list[float]]:
    plan = example()
    save, write = _store(folder, plan), _sqlite(folder / "bare.sqlite", plan)
    pairs = [(_seconds(save, edit), _seconds(write, dumps(edit))) for edit in edits(plan, _TIMES)]
    return [ours for ours, _bare in pairs], [bare for _ours, bare in pairs]


def _seconds(write: Callable[[Any], object], what: Any) -> float:
    began = time.perf_counter()
    write(what)
    return time.perf_counter() - began


def _store(folder: Path, plan: Plan) -> Callable[[Plan], object]:
    plans, revisions = open_plans(folder), count(1)
    plan_id = plans.create(plan).id
    return lambda edit: plans.save(plan_id, edit, next(revisions))


def _sqlite(file: Path, plan: Plan) -> Callable[[bytes], object]:
    connection = driver().connect(file, isolation_level=None)
    for order in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "CREATE TABLE plan (id, doc)"):
        connection.execute(order)
    connection.execute("INSERT INTO plan VALUES (1, ?)", [dumps(plan)])

    def write(document: bytes) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE plan SET doc = ? WHERE id = 1", [document])
        connection.execute("COMMIT")

    return write
