"""What shapes a document besides the plan."""

import datetime

from pydantic import BaseModel, ConfigDict

from planner.plan import Plan


class Options(BaseModel):
    """`date`: of the PDF's metadata, and the day that findings count from; the cover prints the plan's own.
    `looked_on`: the day by which accepted risks end; without any, the same plan gives the same document on every day.
    `language`: a Babel locale id."""

    model_config = ConfigDict(frozen=True)

    date: datetime.date
    looked_on: datetime.date | None = None
    language: str = "en"


def options_on(plan: Plan, today: datetime.date, language: str) -> Options:
    """Those of a document that is made today."""
    return Options(date=plan.spoken_on(today), looked_on=today if plan.waivers else None, language=language)
