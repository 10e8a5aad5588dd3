"""The finished documents on disk, each under the key of what it was made from."""

import os
import time
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from pydantic import TypeAdapter

from planner.document.rendered import Message, Rendered

_LIMIT = 200_000_000  # bytes on the disk
_HALF = "half-"
_STALE = 3600  # seconds after which a half-written file is nobody's any more
_NOTES = TypeAdapter(tuple[tuple[Message, ...], dict[str, float], dict[str, int]])


class Documents:
    """A folder with the documents used last, as `<key>.pdf` and `<key>.json`. All of it can be made again."""

    def __init__(self, folder: Path, limit: int = _LIMIT) -> None:
        self._folder = folder
        self._limit = limit

    def find(self, key: str) -> Rendered | None:
        # A damaged note is a ValueError; then the document is made again, like a missing one.
        with suppress(OSError, ValueError):
            messages, timings, pages = _NOTES.validate_json(self._path(key, "json").read_bytes())
            pdf = self._path(key, "pdf")
            found = Rendered(pdf.read_bytes(), messages, timings, pages)
            pdf.touch()
            return found
        return None

    def keep(self, key: str, rendered: Rendered) -> None:
        """Raises OSError; then there is no document under the key rather than half of one."""
        self._folder.mkdir(parents=True, exist_ok=True)
        notes = _NOTES.dump_json((rendered.messages, rendered.timings, rendered.pages))
        self._write(notes, self._path(key, "json"))
        # Last, since whoever finds the PDF counts on its notes.
        self._write(rendered.pdf, self._path(key, "pdf"))
        self._thin()

    def _path(self, key: str, kind: str) -> Path:
        return self._folder / f"{key}.{kind}"

    def _write(self, content: bytes, path: Path) -> None:
        with NamedTemporaryFile(dir=self._folder, prefix=_HALF, delete=False) as half:
            half.write(content)
            half.flush()
            os.fsync(half.fileno())
        Path(half.name).replace(path)

    def _thin(self) -> None:
        """Drops what was not used for longest, and what a crash left half-written."""
        room = self._limit
        for pdf in sorted(self._folder.glob("*.pdf"), key=lambda path: path.stat().st_mtime, reverse=True):
            room -= pdf.stat().st_size
            if room < 0:
                pdf.unlink(missing_ok=True)
                pdf.with_suffix(".json").unlink(missing_ok=True)
        for half in self._folder.glob(f"{_HALF}*"):
            if time.time() - half.stat().st_mtime > _STALE:
                half.unlink(missing_ok=True)
