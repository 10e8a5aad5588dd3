"""From a plan to its PDF: stage by stage, with what there is to say about it and how long each stage took."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from planner.catalog import Catalog
from planner.document.html import page
from planner.document.letters import legible
from planner.document.notices import heard, notices
from planner.document.options import Options
from planner.document.press import laid_out, written
from planner.document.rendered import Message, Progress, Rendered
from planner.document.tags import finished
from planner.language import N_, using
from planner.plan import Plan

VIEWS, LAYOUT, WRITING, TAGS = N_("views"), N_("layout"), N_("writing"), N_("tags")


def _unwatched(stage: str) -> None:
    """Progress that nobody looks at."""


def render(plan: Plan, catalog: Catalog, options: Options, progress: Progress = _unwatched) -> Rendered:
    """The same bytes for the same plan and options; `progress` hears each stage as it begins."""
    timings: dict[str, float] = {}
    messages: list[Message] = []

    @contextmanager
    def stage(name: str) -> Iterator[None]:
        progress(name)
        begun = perf_counter()
        yield
        timings[name] = perf_counter() - begun

    with using(options.language), heard(plan, messages):
        with stage(VIEWS):
            html = legible(page(plan, catalog, options))
            messages += notices(plan)
        with stage(LAYOUT):
            document = laid_out(html)
        with stage(WRITING):
            raw = written(document)
        with stage(TAGS):
            pdf = finished(raw)
    return Rendered(pdf, tuple(messages), timings)
