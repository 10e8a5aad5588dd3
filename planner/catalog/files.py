"""Where the catalogue lies on disk: `<kind>.yaml` maps ids to entries, a folder holds more of one kind."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import yaml

from planner.catalog.figure import Known
from planner.catalog.schema import (
    Channel,
    Format,
    Hope,
    Industry,
    Limit,
    Measure,
    Practice,
    Source,
    Term,
)
from planner.catalog.shelf import Catalog
from planner.paths import PACKAGE

HERE = PACKAGE / "catalog"
# The C parser is eight times quicker; some platforms come without it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
K = TypeVar("K", bound=Known)


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), _LOADER)
    return content


def _written(kind: str) -> dict[str, Any]:
    """Everything of one kind by id: channels are a file each, practices a file for each of the seeds."""
    if kind == "channels":
        return {path.stem: _read(path) for path in sorted((HERE / kind).glob("*.yaml"))}
    if kind == "practices":
        files = sorted((HERE / kind).glob("*.yaml"))
        return {id: entry for path in files for id, entry in _read(path).items()}
    return _read(HERE / f"{kind}.yaml")


def _entries(kind: str, model: type[K]) -> Mapping[str, K]:
    return MappingProxyType({id: model.model_validate({"id": id, **entry}) for id, entry in _written(kind).items()})


@cache
def load() -> Catalog:
    """Raises at the first fault: what is wrong here is our own mistake, and the tests find it."""
    return Catalog(
        channels=_entries("channels", Channel),
        formats=_entries("formats", Format),
        limits=_entries("limits", Limit),
        goals=_entries("goals", Term),
        hopes=_entries("hopes", Hope),
        practices=_entries("practices", Practice),
        measures=_entries("measures", Measure),
        industries=_entries("industries", Industry),
        roles=_entries("roles", Term),
        traits=_entries("traits", Term),
        resources=_entries("resources", Term),
        equity=_entries("equity", Term),
        sources=_entries("sources", Source),
    )
