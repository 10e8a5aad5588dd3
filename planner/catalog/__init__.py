"""What is known: channels, formats, limits, goals, practices, measures, and where each of it comes from."""

from planner.catalog.figure import STRENGTH_LABELS, STRENGTHS, Figure, Strength
from planner.catalog.files import load
from planner.catalog.schema import (
    Channel,
    Entry,
    Format,
    Hope,
    Industry,
    Limit,
    Measure,
    Practice,
    Source,
    Term,
)
from planner.catalog.shelf import Catalog

__all__ = [
    "STRENGTHS",
    "STRENGTH_LABELS",
    "Catalog",
    "Channel",
    "Entry",
    "Figure",
    "Format",
    "Hope",
    "Industry",
    "Limit",
    "Measure",
    "Practice",
    "Source",
    "Strength",
    "Term",
    "load",
]
