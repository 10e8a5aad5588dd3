"""The folder of finished documents: what is kept is found, what is damaged is made again."""

import os
from pathlib import Path

from planner.document.rendered import Message, Rendered
from planner.jobs.documents import Documents

PAPER = Rendered(b"%PDF", (Message(path="goal", text="too long"),), {"layout": 0.5})


def test_kept_document_is_found_with_its_messages(tmp_path: Path) -> None:
    Documents(tmp_path).keep("a", PAPER)
    assert Documents(tmp_path).find("a") == PAPER


def test_unknown_document_is_not_found(tmp_path: Path) -> None:
    assert Documents(tmp_path / "none").find("a") is None


def test_damaged_notes_count_as_missing(tmp_path: Path) -> None:
    Documents(tmp_path).keep("a", PAPER)
    (tmp_path / "a.json").write_text("{")
    assert Documents(tmp_path).find("a") is None


def test_what_was_used_last_is_kept_within_the_limit(tmp_path: Path) -> None:
    documents = Documents(tmp_path, limit=2 * len(PAPER.pdf))
    for age, key in enumerate("ab"):
        documents.keep(key, PAPER)
        os.utime(tmp_path / f"{key}.pdf", (age, age))
    assert documents.find("a") is not None
    documents.keep("d", PAPER)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "a.pdf", "d.json", "d.pdf"]


def test_half_written_file_of_a_crash_is_swept_away(tmp_path: Path) -> None:
    (tmp_path / "half-1").write_bytes(b"%P")
    os.utime(tmp_path / "half-1", (0, 0))
    Documents(tmp_path).keep("a", PAPER)
    assert not (tmp_path / "half-1").exists()
