"""From a plan to its PDF: stage by stage, with what there is to say about it and how long each stage took."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from html import escape
from time import perf_counter

from markupsafe import Markup

from planner.catalog import Catalog
from planner.document.html import Drawn, bound, drawn, part
from planner.document.leaves import leaves, takes_in
from planner.document.letters import legible
from planner.document.notices import complaints, notices
from planner.document.options import Options
from planner.document.press import Laid, Page, Press, names, numbered, press, written
from planner.document.rendered import Message, Progress, Rendered
from planner.document.style import numbers, style
from planner.document.tags import finished
from planner.document.theme import theme
from planner.document.views import cover
from planner.language import N_, direction, using
from planner.plan import Plan

VIEWS, LAYOUT, WRITING, TAGS = N_("views"), N_("layout"), N_("writing"), N_("tags")
CONTENTS = "contents"
Leaf = tuple[Drawn, ...]


def _unwatched(stage: str) -> None:
    """Progress that nobody looks at."""


def render(
    plan: Plan, catalog: Catalog, options: Options, progress: Progress = _unwatched, plan_file: bytes = b""
) -> Rendered:
    """The same bytes for the same plan and options; `progress` hears each stage as it begins; `plan_file` is what the
    PDF carries inside, if anything."""
    timings: dict[str, float] = {}

    @contextmanager
    def stage(name: str) -> Iterator[None]:
        progress(name)
        begun = perf_counter()
        yield
        timings[name] = perf_counter() - begun

    with using(options.language):
        with stage(VIEWS):
            parts = leaves(drawn(plan, catalog, options))
            messages: tuple[Message, ...] = notices(plan, options)
        with stage(LAYOUT):
            of = press(style(options), options.brand.logo)
            laid, pages = _laid_out(parts, of, plan, options)
        with stage(WRITING):
            raw = written(laid[0].document, _with_numbers(laid, of, options), options, plan_file)
        with stage(TAGS):
            pdf = finished(raw, options.archive)
    said = complaints(plan, (said for each in laid for said in each.said))
    return Rendered(pdf, (*messages, *said), timings, pages)


def _laid_out(parts: Sequence[Leaf], of: Press, plan: Plan, options: Options) -> tuple[list[Laid], dict[str, int]]:
    """The leaves, and the page on which each part begins; the contents are laid out once more when those are known."""
    head = cover.view(plan, options.kind)
    family = theme(options.theme, options.brand).body

    def laid(leaf: Leaf, pages: dict[str, int] | None = None) -> Laid:
        htmls = (part(each.part, options, pages) if pages else each.html for each in leaf)
        return of.laid_out(legible(bound(tuple(map(Markup, htmls)), head, options), family))

    settled = _settled(parts, laid)
    pages = _pages([at for _leaf, at in settled])
    return [laid(leaf, pages) if leaf[0].part.anchor == CONTENTS else at for leaf, at in settled], pages


def _settled(parts: Sequence[Leaf], laid: Callable[[Leaf], Laid]) -> list[tuple[Leaf, Laid]]:
    """Where a leaf would end with an all but empty page, the next one goes on there."""
    found: list[tuple[Leaf, Laid]] = []
    for leaf in parts:
        whole = leaf
        if found and takes_in(found[-1][0], leaf, len(found[-1][1].pages), found[-1][1].rest):
            whole = (*found.pop()[0], *leaf)
        found.append((whole, laid(whole)))
    return found


def _pages(laid: Sequence[Laid]) -> dict[str, int]:
    """A part that runs over several pages has its anchor on each of them: the first counts."""
    found: dict[str, int] = {}
    for place, page in enumerate((page for each in laid for page in each.pages), start=1):
        found |= {anchor: place for anchor in page.anchors if anchor not in found}
    return found


def _with_numbers(laid: Sequence[Laid], of: Press, options: Options) -> list[Page]:
    pages = [page for each in laid for page in each.pages]
    blank = "".join(f'<div style="break-after: page; page: {escape(names(page)) or "auto"}"></div>' for page in pages)
    html = f'<html lang="{options.language}" dir="{direction()}"><body>{blank}</body></html>'
    return numbered(pages, of.laid_out(html, numbers()).pages)
