"""What shapes a document besides the plan."""

import datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from planner.document.brand import Brand
from planner.plan import Plan


class Kind(StrEnum):
    """What the document is for: all of it, one page, a client's yes, or the desk."""

    FULL = "full"
    PAGE = "page"
    PROPOSAL = "proposal"
    PACK = "pack"


# Those for others do not carry the plan unless somebody says so.
FOR_OTHERS = (Kind.PROPOSAL,)


class Options(BaseModel):
    """`date`: of the PDF's metadata, and the day that findings count from; the cover prints the plan's own.
    `looked_on`: the day by which accepted risks end; without any, the same plan gives the same document on every day.
    `language`: a Babel locale id. `theme`: a name out of planner.document.theme. `carries`: the PDF holds the plan, to
    go on from. `archive`: PDF/A-3a instead of PDF/UA-1."""

    model_config = ConfigDict(frozen=True)

    date: datetime.date
    looked_on: datetime.date | None = None
    language: str = "en"
    kind: Kind = Kind.FULL
    theme: str = ""
    brand: Brand = Brand()
    carries: bool = False
    archive: bool = False


def options_on(plan: Plan, today: datetime.date) -> Options:
    """Those of a document that is made today, as the plan itself wants to be printed."""
    looked_on = today if plan.waivers else None
    return Options(date=plan.spoken_on(today), looked_on=looked_on, language=plan.language, theme=plan.paper.theme)
