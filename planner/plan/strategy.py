"""Strategy: which of the four roads the plan takes (educate, entertain, engage, empower)."""

from planner.language import N_
from planner.plan.choices import Road
from planner.plan.section import Ids, Item, Line, Lines, Part, Percent, Text, ask


class RoadPlan(Part):
    weight: Percent | None = ask(
        N_("Weight"), N_("In percent. All roads together make 100."), N_("60"), "J3", default=None
    )
    why: Text = ask(N_("Why this road"), N_("One reason is enough."), N_("People ask us about flour every day."), "J3")
    promise: Text = ask(
        N_("Promise"),
        N_("For following you, in one sentence."),
        N_("One thing about bread every Tuesday."),
        "J3",
    )
    formats: Ids = ask(
        N_("Formats"),
        N_("Only what you can really make."),
        N_("Photo, short video"),
        "J3",
        drawn_from="formats",
        default=(),
    )
    examples: Lines = ask(N_("Example posts"), N_("One line each."), N_("Why our rye takes two days"), "A8", default=())


class Pillar(Item):
    name: Line = ask(N_("Pillar"), N_("A subject you come back to."), N_("From the oven"), "A6 T3")
    about: Text = ask(
        N_("What it holds"),
        N_("So that next week's post is easy to find."),
        N_("Bread, hands, mistakes, first light."),
        "A8",
    )
    road: Road | None = ask(N_("Road"), N_("The one it serves most."), N_("Educate"), "J3", default=None)
    examples: Lines = ask(
        N_("Example posts"),
        N_("One line each."),
        N_("Four in the morning, in twenty seconds"),
        "A7",
        default=(),
    )


class Strategy(Part):
    roads: tuple[Road, ...] = ask(
        N_("Roads"),
        N_("Educate: teach. Entertain: be fun. Engage: talk. Empower: let people take part. Small? Take one or two."),
        N_("Educate; engage"),
        "J3",
        default=(),
        essential=True,
    )
    pillars: tuple[Pillar, ...] = ask(
        N_("Content pillars"),
        N_("Two to four subjects you never run out of."),
        method="T3 A6",
        default=(),
        max_length=8,
        essential=True,
    )
    promotional_share: Percent | None = ask(
        N_("Promotional share"),
        N_("The ones that say: buy this. Up to 30 does no harm."),
        N_("20"),
        "A5",
        default=None,
        essential=True,
    )
    tone: Text = ask(
        N_("Tone"),
        N_("Think of the person behind the counter on a good day."),
        N_("Friendly, short, first names, no capital letters shouting."),
        "A4",
        essential=True,
    )
    link_share: Percent | None = ask(
        N_("Share of posts with a link"),
        N_("Links to your own site or elsewhere."),
        N_("25"),
        "A23",
        default=None,
    )
    curated_share: Percent | None = ask(
        N_("Share of other people's content"), N_("Passed on with credit."), N_("15"), "A9", default=None
    )
    educate: RoadPlan = ask(N_("Educate"), N_("Enrich what people know."), method="J3", default=RoadPlan())
    entertain: RoadPlan = ask(N_("Entertain"), N_("Be fun, and stay in mind."), method="J3", default=RoadPlan())
    engage: RoadPlan = ask(N_("Engage"), N_("Take part, and answer."), method="J3", default=RoadPlan())
    empower: RoadPlan = ask(N_("Empower"), N_("Give people a part to play."), method="J3", default=RoadPlan())

    def road(self, road: Road) -> RoadPlan:
        plans = {
            Road.EDUCATE: self.educate,
            Road.ENTERTAIN: self.entertain,
            Road.ENGAGE: self.engage,
            Road.EMPOWER: self.empower,
        }
        return plans[road]
