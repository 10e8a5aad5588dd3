"""The two pages that are compared: a step of the wizard, and a stock one with as many widgets of each kind."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.examples import example
from bench.servers import Server, roadworthy, stock
from bench.visitor import Visitor
from planner.store.plans import open_plans


@dataclass(frozen=True)
class Page:
    server: Server
    widgets: int
    name: str = ""
    query: str = ""

    @property
    def url(self) -> str:
        return f"http://localhost:{self.server.port}/{self.name}?{self.query}"

    def visit(self) -> Visitor:
        return Visitor(self.server.port, self.name, self.query)


@contextmanager
def step_and_stock(step: str) -> Iterator[tuple[Page, Page]]:
    with TemporaryDirectory() as folder:
        query = f"plan={_kept_example(Path(folder))}"
        with roadworthy(Path(folder)) as ours:
            kinds = _kinds(ours, step, query)
            with stock([f"{kind}={count}" for kind, count in kinds.items()]) as bare:
                count = _kinds(bare).total()
                assert count == kinds.total(), "the stock page failed"
                yield Page(ours, count, step, query), Page(bare, count)


def _kinds(server: Server, name: str = "", query: str = "") -> Counter[str]:
    with Visitor(server.port, name, query) as visitor:
        return Counter(visitor.widgets.values())


def _kept_example(folder: Path) -> str:
    plans = open_plans(folder)
    try:
        return plans.create(example()).id
    finally:
        plans.close()
