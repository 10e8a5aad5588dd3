"""The key of a document: a hash of everything that shapes it."""

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from planner.document.options import Options
from planner.paths import ASSETS, PACKAGE, TEMPLATES
from planner.plan import Plan


def fingerprint(plan: Plan, options: Options) -> str:
    """The same for the same answers, options, program, templates and fonts; 64 hexadecimal digits."""
    parts = (program(), plan.model_dump_json(), repr(options))
    return sha256("\0".join(parts).encode()).hexdigest()


@cache
def program() -> str:
    """Of the program as it is at the first call: made when the processes are warmed, it is the one that draws."""
    digest = sha256(version("weasyprint").encode())
    for file in sorted(_sources()):
        digest.update(str(file).encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    for folder in {PACKAGE, TEMPLATES, ASSETS}:
        yield from (file for file in folder.rglob("*") if file.is_file() and file.suffix != ".pyc")
