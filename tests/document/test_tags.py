"""Accessibility of the PDF: what is in the structure tree, and what only looks like content."""

import re
from itertools import pairwise
from typing import Any

import pikepdf

from tests.document.papers import elements, empty_paper, example_paper, opened

TITLED = re.compile(rb"/(\w+)\s+<<(.*?)>>\s+BDC", re.DOTALL)


def kinds(element: Any) -> str:
    return str(element.S)


def test_document_is_tagged_with_its_language_and_shows_its_title() -> None:
    with opened(example_paper().pdf) as document:
        root = document.Root
        assert root.MarkInfo.Marked and root.Lang == "en" and root.ViewerPreferences.DisplayDocTitle


def test_headings_step_down_one_level_at_a_time() -> None:
    with opened(example_paper().pdf) as document:
        levels = [int(kinds(each)[2]) for each in elements(document) if re.fullmatch(r"/H\d", kinds(each))]
    assert levels[0] == 1 and set(levels) == {1, 2, 3, 4}
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_header_cell_says_which_way_it_points() -> None:
    with opened(example_paper().pdf) as document:
        scopes = [str(each.A.Scope) for each in elements(document) if kinds(each) == "/TH"]
    assert set(scopes) == {"/Column", "/Row"}


def test_every_picture_has_a_text_instead() -> None:
    with opened(example_paper().pdf) as document:
        figures = [each for each in elements(document) if kinds(each) == "/Figure"]
        assert len(figures) >= 4 and all(len(str(each.Alt)) > 20 for each in figures)


def test_all_content_hangs_in_the_tree_or_is_furniture() -> None:
    for paper in (example_paper(), empty_paper()):
        with opened(paper.pdf) as document:
            hanging = {place for each in elements(document) for place in content(each)}
            drawn = {(page.obj.objgen, number) for page in document.pages for number in numbers(page)}
            assert drawn == hanging


def content(element: Any) -> list[tuple[tuple[int, int], int]]:
    return [(element.Pg.objgen, int(kid)) for kid in element.get("/K", []) if isinstance(kid, int)]


def numbers(page: pikepdf.Page) -> list[int]:
    marks = TITLED.findall(page.Contents.read_bytes())
    return [int(found[1]) for _kind, inside in marks if (found := re.search(rb"/MCID (\d+)", inside))]


def test_running_heads_are_furniture() -> None:
    with opened(example_paper().pdf) as document:
        # Two heads and the number of the page; where a leaf begins its title is the head, and the cover has none.
        counts = [page.Contents.read_bytes().count(b"/Pagination") for page in document.pages]
    assert counts[0] == 0 and set(counts[1:]) == {2, 3}


def test_links_of_the_contents_lead_somewhere() -> None:
    with opened(example_paper().pdf) as document:
        names = document.Root.Names.Dests.Names
        known = {str(name) for name in list(names)[::2]}
        targets = [str(link.Dest) for page in document.pages for link in page.get("/Annots", [])]
    assert len(targets) >= 15 and set(targets) <= known
