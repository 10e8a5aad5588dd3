"""What may go wrong, what to answer then, who decides, and the rules by which one speaks."""

from typing import Literal

from pydantic import Field

from planner.catalog.figure import Figure
from planner.catalog.kinds.entry import Entry, Key, Keys, RoleId, Size

# When a risk is worth naming, as planner.advice works it out of a plan.
Sign = Literal[
    "always", "one-person", "few-hours", "rented-ground", "no-site", "reviews", "staff-post", "agency",
    "sleeping-account", "customers-shown", "paid-voices", "sober-trade", "barred-market",
]  # fmt: skip


class Risk(Entry):
    """`sign`: how one notices; `mend`: what keeps it small."""

    about: str
    when: Sign
    sign: str
    mend: str


class Situation(Entry):
    """Something that people write, and what to do. `hours`: the first answer at the latest."""

    about: str
    answer: str
    role: RoleId
    hours: Figure
    source: str


class Level(Entry):
    """A level of escalation. `hours`: the first answer at the latest."""

    trigger: str
    role: RoleId
    hours: Figure
    pause_posts: bool
    source: str


class Rule(Entry):
    """A line of the code of conduct, of the guidelines for staff, or of security; `text` is proposed word for word."""

    topic: Literal["code", "guidelines", "security", "advocacy"]
    text: str
    sizes: tuple[Size, ...] = Field(min_length=1)
    twins: Keys = ()
    practice: Key = ""
