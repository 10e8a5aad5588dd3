"""Where the catalogue lies on disk: `<kind>.yaml` maps ids to entries, a folder holds more of one kind."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args, get_type_hints

import yaml

from planner.catalog.shelf import Catalog
from planner.paths import PACKAGE

HERE = PACKAGE / "catalog"
# Kinds with so much to say that each entry has a file of its own, named by its id.
A_FILE_EACH = ("channels", "industries")
KINDS = tuple(Catalog.__dataclass_fields__)
# The C parser is eight times quicker; some platforms come without it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), _LOADER)
    return content


def _written(kind: str) -> dict[str, Any]:
    """Everything of one kind by id."""
    folder = HERE / kind
    if not folder.is_dir():
        return read(folder.with_suffix(".yaml"))
    files = sorted(folder.glob("*.yaml"))
    if kind in A_FILE_EACH:
        return {path.stem: read(path) for path in files}
    return {id: entry for path in files for id, entry in read(path).items()}


def _entries(kind: str) -> Mapping[str, Any]:
    model = get_args(get_type_hints(Catalog)[kind])[1]
    return MappingProxyType({id: model.model_validate({"id": id, **entry}) for id, entry in _written(kind).items()})


@cache
def load() -> Catalog:
    """Raises at the first fault: what is wrong here is our own mistake, and the tests find it."""
    return Catalog(**{kind: _entries(kind) for kind in KINDS})
