"""What the parts of a document are made from; what several of them need is worked out once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from planner.advice import Reason, grounds
from planner.catalog import Catalog
from planner.checks import Inspection, inspect
from planner.document.options import Options
from planner.plan import Plan


@dataclass(frozen=True)
class Matter:
    plan: Plan
    catalog: Catalog
    options: Options

    @cached_property
    def inspection(self) -> Inspection:
        return inspect(self.plan, self.catalog, self.options.date, looked_on=self.options.looked_on)

    @cached_property
    def reasons(self) -> Mapping[str, Reason]:
        return grounds(self.plan, self.catalog)
