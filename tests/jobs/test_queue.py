"""The queue: one job for one document, its result kept, its troubles told in a sentence."""

import time
from datetime import date
from pathlib import Path

import pytest

from planner.document.options import Options
from planner.jobs.child import Limits
from planner.jobs.job import Job, RenderError
from planner.jobs.queue import PAUSE, EmbeddedQueue
from planner.plan import Plan
from planner.plan.business import Business
from tests.jobs import work

OPTIONS = Options(date=date(2026, 1, 2))
PLAN = Plan(business=Business(name="Crumb & Co"))


def wait_for_stage(job: Job, stage: str) -> None:
    while job.stage != stage:
        time.sleep(0.01)


def test_document_is_made_and_kept(tmp_path: Path) -> None:
    rendered = EmbeddedQueue(tmp_path, make=work.document).submit(PLAN, OPTIONS).result(30)
    assert rendered.pdf == b"%PDF Crumb & Co"
    assert [path.read_bytes() for path in tmp_path.glob("*.pdf")] == [rendered.pdf]


def test_same_document_comes_from_the_disk_the_second_time(tmp_path: Path) -> None:
    first = EmbeddedQueue(tmp_path, make=work.document).submit(PLAN, OPTIONS).result(30)
    again = EmbeddedQueue(tmp_path, make=work.no_document).submit(PLAN, OPTIONS)
    assert again.done and again.result() == first


def test_other_answers_or_options_are_another_document(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, make=work.document)
    jobs = [
        queue.submit(PLAN, OPTIONS),
        queue.submit(Plan(), OPTIONS),
        queue.submit(PLAN, Options(date=date(2026, 1, 3))),
    ]
    assert len({job.key for job in jobs}) == 3


def test_whoever_asks_while_it_is_made_joins(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, make=work.slow_document)
    job = queue.submit(PLAN, OPTIONS)
    wait_for_stage(job, "laying out")
    assert queue.submit(PLAN, OPTIONS) is job and not job.done
    job.result(30)


def test_cancelled_document_says_so_and_can_be_asked_for_again(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, make=work.endless_document)
    job = queue.submit(PLAN, OPTIONS)
    wait_for_stage(job, "laying out")
    job.cancel()
    with pytest.raises(RenderError, match="was stopped"):
        job.result(30)
    assert queue.submit(PLAN, OPTIONS) is not job
    queue.close()


def test_document_cancelled_in_line_is_never_begun(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, make=work.endless_document)
    jobs = [queue.submit(Plan(business=Business(name=name)), OPTIONS) for name in "abc"]
    jobs[2].cancel()
    with pytest.raises(RenderError):
        jobs[2].result(30)
    assert jobs[2].stage == "queued"
    queue.close()


def test_endless_document_ends_at_the_limit(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, Limits(seconds=0.3), work.endless_document)
    with pytest.raises(RenderError, match="took too long"):
        queue.submit(PLAN, OPTIONS).result(30)


def test_mistake_of_ours_is_remembered_for_the_page_that_looks_in(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, make=work.no_document)
    job = queue.submit(PLAN, OPTIONS)
    with pytest.raises(RenderError, match="fault is Roadworthy's"):
        job.result(30)
    assert queue.submit(PLAN, OPTIONS) is job


def test_document_that_cannot_be_kept_is_handed_over_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "documents").write_text("a file where the folder should be")
    queue = EmbeddedQueue(tmp_path / "documents", make=work.document)
    assert queue.submit(PLAN, OPTIONS).result(30).pdf == b"%PDF Crumb & Co"


def made_by(queue: EmbeddedQueue, name: str, desk: str) -> bytes:
    return queue.submit(Plan(business=Business(name=name)), OPTIONS, desk).result(30).pdf


def test_next_document_of_a_desk_is_made_by_the_process_that_knows_its_pages(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, make=work.document_of_process)
    first, other = made_by(queue, "a", "one"), made_by(queue, "b", "two")
    assert first != other
    assert [made_by(queue, name, desk) for name, desk in (("c", "two"), ("d", "one"))] == [other, first]
    queue.close()


def test_process_that_has_grown_is_replaced(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, make=work.greedy_document)
    assert made_by(queue, "a", "one") != made_by(queue, "b", "one")
    queue.close()


def test_document_is_there_before_it_is_asked_for_once_the_answers_pause(tmp_path: Path) -> None:
    queue = EmbeddedQueue(tmp_path, make=work.document)
    for name in ("Crum", "Crumb"):
        queue.prepare(Plan(business=Business(name=name)), OPTIONS, "desk")
    assert queue.made(Plan(business=Business(name="Crumb")), OPTIONS) is None
    deadline = time.monotonic() + PAUSE + 20
    while not queue.made(Plan(business=Business(name="Crumb")), OPTIONS) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [path.read_bytes() for path in tmp_path.glob("*.pdf")] == [b"%PDF Crumb"]
    queue.close()
