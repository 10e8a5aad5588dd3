"""The house: layers import one way, rooms bear the same names, nothing grows crowded."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from planner.document.outline import SECTIONS as CHAPTERS
from planner.paths import PACKAGE, TEMPLATES
from planner.plan import SECTIONS
from planner.wizard.steps import STEPS

# Data flows one way: a layer imports only from layers that stand before it.
LAYERS = (
    "paths", "language", "catalog", "plan", "estimates", "advice", "checks",
    "progress", "document", "store", "jobs", "wizard", "cli",
)  # fmt: skip
# What only one layer may know about.
ONLY_IN = {
    "streamlit": "wizard",
    "starlette": "wizard",
    "uvicorn": "wizard",
    "weasyprint": "document",
    "jinja2": "document",
    "pikepdf": "document",
    "sqlalchemy": "store",
    "alembic": "store",
    "pandas": "progress",
}
SOURCES = sorted(path for path in PACKAGE.rglob("*.py") if "bundled" not in path.parts)
LONGEST = 200


def imported(source: str) -> Iterator[str]:
    """Dotted names; one that begins with a dot is relative."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = "." * node.level + (node.module or "")
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def _is_fault(layer: str, name: str) -> bool:
    root, room, *_rest = [*name.split("."), ""]
    if root == "planner":
        return room in LAYERS and LAYERS.index(room) > LAYERS.index(layer)
    # A relative import does not say from which layer it takes.
    return not root or ONLY_IN.get(root, layer) != layer


def faults(layer: str, source: str) -> list[str]:
    """What a module of a layer imports and may not."""
    return [name for name in imported(source) if _is_fault(layer, name)]


def _layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _modules(folder: Path, suffix: str = ".py") -> set[str]:
    return {path.stem for path in folder.glob(f"*{suffix}")}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_layers_import_one_way(path: Path) -> None:
    layer = _layer(path)
    if layer != "__init__":
        assert faults(layer, path.read_text(encoding="utf-8")) == []


def test_a_wrong_import_is_noticed() -> None:
    assert faults("plan", "from planner.checks import check") == ["planner.checks.check"]
    assert faults("checks", "import streamlit as st") == ["streamlit"]
    assert faults("store", "from planner import wizard") == ["planner.wizard"]
    assert faults("plan", "from ..wizard import page") == ["..wizard.page"]
    assert faults("wizard", "from planner.plan import Plan\nimport streamlit") == []


def test_every_room_is_a_layer() -> None:
    assert {_layer(path) for path in SOURCES} <= {*LAYERS, "__init__"}


def test_every_library_is_asked_for_by_name() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[^\w-]", requirement)[0] for requirement in project["dependencies"]}
    roots = {name.split(".")[0] for path in SOURCES for name in imported(path.read_text(encoding="utf-8"))}
    libraries = roots - sys.stdlib_module_names - {"planner", ""}
    assert {packages_distributions()[root][0].lower().replace("_", "-") for root in libraries} <= asked


def test_the_sections_stand_in_the_same_order_everywhere() -> None:
    assert " ".join(SECTIONS) == "business goal landscape strategy tools metrics fuel team playbook returns"
    assert tuple(step.section for step in STEPS) == SECTIONS
    assert tuple(chapter.name for chapter in CHAPTERS) == SECTIONS


@pytest.mark.parametrize("folder", ["plan", "document/views", "wizard/steps"])
def test_every_section_has_its_room(folder: str) -> None:
    assert set(SECTIONS) <= _modules(PACKAGE / folder)


def test_every_section_has_its_template() -> None:
    assert set(SECTIONS) == _modules(TEMPLATES / "sections", ".html")


def test_no_room_is_a_lumber_room() -> None:
    names = {path.stem for path in SOURCES}
    assert names.isdisjoint({"utils", "util", "helpers", "helper", "common", "misc", "manager"})


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_says_what_it_knows_and_is_short(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(source))
    assert len(source.splitlines()) <= LONGEST


def test_the_page_is_only_a_page() -> None:
    app = PACKAGE.parent / "app.py"
    assert len(app.read_text(encoding="utf-8").splitlines()) <= 12
