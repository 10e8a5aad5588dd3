"""The words of the method that a plan rates or fills: roles, traits, resources, parts of equity."""

from pydantic import Field

from planner.catalog.figure import Figure
from planner.catalog.kinds.entry import Keys, Term, Texts


class Role(Term):
    """`hours` a week that it takes in a small business."""

    duties: Texts = Field(min_length=2)
    hours: Figure


class Trait(Term):
    """`when_low`: what to do if it is rated low."""

    when_low: str


class Resource(Term):
    """`when_missing`: what to do without it."""

    when_missing: str


class EquityTerm(Term):
    """`measures` that show it; the mapping is ours. `read_as`: what to look at."""

    measures: Keys = Field(min_length=2)
    read_as: str
