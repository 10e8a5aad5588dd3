"""Fuel: the hours, the money and the material the plan runs on."""

from planner.language import N_
from planner.plan.choices import Weekday
from planner.plan.section import Id, Item, Line, Lines, Part, Text, ask


def known_as(name: str) -> str:
    """By which two spellings of a name are one person; empty for nobody."""
    return " ".join(name.split()).casefold()


class Person(Item):
    name: Line = ask(N_("Person"), N_("Who gives the time."), N_("Maya"), "J6")
    hours_per_week: float | None = ask(
        N_("Hours a week"),
        N_("For all of this, in a normal week."),
        N_("3"),
        "J6",
        default=None,
        ge=0,
        le=100,
    )
    days: tuple[Weekday, ...] = ask(
        N_("Working days"),
        N_("Nothing is planned for the other days. Leave it open for an ordinary week."),
        N_("Tuesday; Friday"),
        "T4",
        default=(),
        max_length=7,
    )
    skills: Line = ask(N_("Good at"), N_("Photos, writing, video, talking."), N_("Photos, quick answers"), "J6")
    apps: Line = ask(N_("Apps known"), N_("The ones they use without help."), N_("Instagram, Canva"), "J6")


class Assumption(Item):
    """A figure of the catalogue as the person knows it; its id is that of the figure (Catalog.assumptions)."""

    figure: Id | None = ask(
        N_("Figure"), N_("What we assume."), N_("Minutes for an answer"), "J6", drawn_from="assumptions", default=None
    )
    low: float | None = ask(N_("At least"), N_("On a good day."), N_("2"), "J6", default=None, ge=0, le=100_000)
    likely: float | None = ask(N_("Likely"), N_("As you know it."), N_("4"), "J6", default=None, ge=0, le=100_000)
    high: float | None = ask(N_("At most"), N_("On a bad day."), N_("8"), "J6", default=None, ge=0, le=100_000)
    why: Line = ask(N_("How you know"), N_("Whoever reads the plan will ask."), N_("Counted for two weeks"), "J6")


class Supply(Part):
    at_hand: Text = ask(N_("At hand"), N_("What is there today."), N_("A phone with a good camera."), "J6")
    missing: Text = ask(N_("Missing"), N_("What has to be found."), N_("Somebody for December."), "J6")


class BudgetLine(Item):
    what: Line = ask(N_("What for"), N_("One line of money."), N_("Ads for Easter cakes"), "J6 J7")
    monthly: float | None = ask(N_("Amount a month"), N_("On average."), N_("40"), "J6", default=None, ge=0)


class Freelancer(Item):
    name: Line = ask(N_("Person or agency"), N_("Who does the work."), N_("Lea, photographer"), "J6")
    work: Line = ask(N_("Work"), N_("In a few words."), N_("One morning of photos a quarter"), "J6")
    monthly: float | None = ask(N_("Cost a month"), N_("On average."), N_("50"), "J6", default=None, ge=0)
    inside_contact: Line = ask(N_("Contact inside"), N_("One name; they cannot wait for a week."), N_("Tom"), "A3")


class Resources(Part):
    time: Supply = ask(N_("Time"), N_("Learning, making, talking."), method="J6", default=Supply())
    content: Supply = ask(N_("Fresh content"), N_("What comes in every week."), method="J6", default=Supply())
    team: Supply = ask(N_("A team of its own"), N_("People whose job this is."), method="J6", default=Supply())
    creativity: Supply = ask(N_("Ideas"), N_("What makes it worth a look."), method="J6", default=Supply())
    design: Supply = ask(N_("Good design"), N_("How it looks."), method="J6", default=Supply())
    apps: Supply = ask(N_("Knowing the apps"), N_("And how they work together."), method="J6", default=Supply())


class Fuel(Part):
    people: tuple[Person, ...] = ask(
        N_("People and hours"),
        N_("Everybody who gives time, with the hours they really have."),
        method="J6",
        default=(),
        max_length=50,
        essential=True,
    )
    messages_per_week: int | None = ask(
        N_("Messages and comments a week"),
        N_("Comments and mail count too. A guess will do."),
        N_("15"),
        "J6 E21",
        default=None,
        ge=0,
        le=100_000,
        essential=True,
    )
    freshness: Lines = ask(
        N_("Sources of fresh content"),
        N_("What brings next week's post by itself? One a line."),
        N_("The oven every morning, questions at the counter"),
        "J6",
        default=(),
        essential=True,
    )
    money: float | None = ask(
        N_("Money a month"),
        N_("What you can spend besides your own hours. Zero is an answer."),
        N_("50"),
        "J6 J7",
        default=None,
        ge=0,
        le=1_000_000_000,
    )
    budget: tuple[BudgetLine, ...] = ask(
        N_("Budget"), N_("Money a month, line by line."), method="J6", default=(), max_length=40
    )
    freelancers: tuple[Freelancer, ...] = ask(
        N_("Help from outside"), N_("Freelancers and agencies."), method="J6 A3", default=(), max_length=20
    )
    design_assets: Lines = ask(
        N_("Design at hand"),
        N_("Logo, colors, photos."),
        N_("Logo, 40 photos of last summer"),
        "J6",
        default=(),
    )
    assumptions: tuple[Assumption, ...] = ask(
        N_("Your own figures"),
        N_("In the place of what we assume."),
        method="J6",
        default=(),
        max_length=200,
    )
    resources: Resources = ask(N_("The six resources"), method="J6", default=Resources())
