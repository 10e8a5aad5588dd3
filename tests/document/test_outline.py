"""The order of the document: the plan's own ten sections, each with a view and a partial of its name."""

from planner.document.outline import SECTIONS
from planner.paths import TEMPLATES
from planner.plan import SECTIONS as SAID
from planner.plan import Plan


def test_document_has_the_sections_of_the_plan_in_their_order() -> None:
    assert tuple(section.name for section in SECTIONS) == SAID


def test_sections_are_called_alike_on_paper_and_in_the_plan() -> None:
    assert [section.title for section in SECTIONS] == [
        field.title for field in [Plan.model_fields[name] for name in SAID]
    ]


def test_every_section_has_its_view_and_its_partial() -> None:
    assert [section.view.__module__.rpartition(".")[2] for section in SECTIONS] == list(SAID)
    assert {path.stem for path in (TEMPLATES / "sections").glob("*.html")} == set(SAID)
