"""What the catalogue says of each kind of thing. Texts are plain strings; callers show them with `_()`."""

from planner.catalog.kinds.aim import Aim, Hope, KeyResultIdea
from planner.catalog.kinds.channel import Barred, Channel, Share
from planner.catalog.kinds.content import Cadence, Format, Limit, Mix, MixPart
from planner.catalog.kinds.entry import TRANSLATED, Entry, Source, Term
from planner.catalog.kinds.function import Example, ToolFunction
from planner.catalog.kinds.industry import Audience, Industry, Meeting, Moment, PillarIdea
from planner.catalog.kinds.measure import Measure
from planner.catalog.kinds.practice import Practice
from planner.catalog.kinds.risk import Level, Risk, Rule, Situation
from planner.catalog.kinds.term import EquityTerm, Resource, Role, Trait

__all__ = [
    "TRANSLATED",
    "Aim",
    "Audience",
    "Barred",
    "Cadence",
    "Channel",
    "Entry",
    "EquityTerm",
    "Example",
    "Format",
    "Hope",
    "Industry",
    "KeyResultIdea",
    "Level",
    "Limit",
    "Measure",
    "Meeting",
    "Mix",
    "MixPart",
    "Moment",
    "PillarIdea",
    "Practice",
    "Resource",
    "Risk",
    "Role",
    "Rule",
    "Share",
    "Situation",
    "Source",
    "Term",
    "ToolFunction",
    "Trait",
]
