"""What a form is: the same plan for another program."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.catalog import Catalog
from planner.document.options import Options
from planner.plan import Plan

# The same plan and options give the same bytes.
Make = Callable[[Plan, Catalog, Options], bytes]


@dataclass(frozen=True)
class Form:
    """`label` and `about` (one line) are marked for translation where they stand; `suffix` with its dot."""

    name: str
    label: str
    about: str
    suffix: str
    mime: str
    make: Make
