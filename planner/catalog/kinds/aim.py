"""Aims: what a business may want of social media, under the seven goals of the method; and hopes it does not serve."""

from typing import Literal

from pydantic import Field

from planner.catalog.figure import Figure, Known
from planner.catalog.kinds.entry import Customers, Entry, Key, Keys, Road, Size, Stage
from planner.catalog.kinds.industry import PillarIdea


class KeyResultIdea(Known):
    """A figure that proves an objective. `first`: a first target (low for few hours, high for a team) until one has
    counted for a month; `measure`: how it is read off, if it is one of our measures; `guard`: what must not suffer for
    it, as a line without a full stop."""

    metric: str
    unit: str
    measure: Key = ""
    stage: Stage
    guard: str = Field(min_length=1)
    first: Figure


class Aim(Entry):
    """`goal`: one of the seven; `objective`: what the business wants, `purpose`: what the medium does for it,
    `statement`: the objective in a customer's words, `not_asked`: what it is not asked to do. All speak as "we".

    `better`: channels of one's own or listings that serve this aim better than any network; `months` until it shows.
    `fallback`: the aim to take where this one does not fit; `pillar`: a subject that it needs, whatever the trade.
    """

    goal: Key
    about: str
    fits: tuple[Customers, ...] = Field(min_length=1)
    sizes: tuple[Size, ...] = Field(min_length=1)
    objective: str
    purpose: str
    statement: str
    not_asked: str
    roads: tuple[Road, ...] = Field(min_length=1)
    key_results: tuple[KeyResultIdea, ...] = Field(min_length=2)
    measures: Keys = Field(min_length=2)
    better: Keys = ()
    months: Figure
    fit: Literal["well", "in part"]
    caution: str = ""
    fallback: Key = ""
    pillar: PillarIdea | None = None


class Hope(Entry):
    """What people expect of the medium and it does not give on its own. `better`: channels that help all the same."""

    why: str
    instead: str
    better: Keys = ()
