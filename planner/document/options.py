"""What shapes a document besides the plan."""

import datetime

from pydantic import BaseModel, ConfigDict


class Options(BaseModel):
    """`date`: of the PDF's metadata, and the day that findings count from; the cover prints the plan's own.
    `language`: a Babel locale id."""

    model_config = ConfigDict(frozen=True)

    date: datetime.date
    language: str = "en"
