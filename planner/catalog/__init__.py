"""What is known: channels, formats, limits, aims, practices, measures, and where each of it comes from."""

from planner.catalog.figure import STRENGTH_LABELS, STRENGTHS, Figure, Known, Strength
from planner.catalog.files import KINDS, load
from planner.catalog.kinds import Entry, Source
from planner.catalog.shelf import Catalog

__all__ = [
    "KINDS",
    "STRENGTHS",
    "STRENGTH_LABELS",
    "Catalog",
    "Entry",
    "Figure",
    "Known",
    "Source",
    "Strength",
    "load",
]
