"""What the posts are made of: fresh content, pictures, design."""

from collections.abc import Iterator

from planner.checks.blanks import says_nothing
from planner.checks.case import Case
from planner.checks.quotes import sentence
from planner.checks.reading import found, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel
from planner.language import N_, _
from planner.plan.choices import Function

UNKNOWN = N_("none., nothing, no idea, not known, unknown, tbd, to be decided, do not know, don't know, something will")
ONCE = N_(
    "once., one-off, one off, single, launch, opening, photo shoot, photo session, last year, last summer, "
    "stock photo, old photos, jubilee, anniversary"
)
AGAIN = N_(
    "every, each, daily, weekly, monthly, always, regular, a day, a week, a month, mornings, questions, whatever, "
    "series, calendar, new., season"
)
DESIGNERS = N_("design, graphic, illustrat, layout, canva, artist")
PICTURES = N_(
    "photo, pictur, camera, film, video, design, graphic, illustrat, draw, foto, vidéo, фото, видео, צילום, וידאו, bild"
)
PICTURED = ("photo", "video")
# What stands under "missing" when there is nothing at all.
NO_DESIGN = N_(
    "no logo, no colors, no design, no photos, no usable photos, no pictures, nothing, nobody, no one, all of it"
)


@rule("FUEL014", Severity.WARNING, needs=("tools", "fuel"))
def nothing_fresh_to_show(case: Case) -> Iterator[Site]:
    """Posts are planned, but nothing says where their content comes from.

    What it checks: Whether a plan with posts names anything that keeps giving you something to post.
    Why it matters: The first ten posts come easily. After that, a page without a steady source goes quiet, and people
        stop looking.
    Example: "The oven every morning, and the questions at the counter" gives you posts for years.
    Sources: seed-J J6
    """
    sources = [line for line in case.plan.fuel.freshness if line.strip() and not mentions(line, UNKNOWN)]
    posting = next(((at, each) for at, each in case.channels if each.cadence), None)
    stock = case.plan.fuel.resources.content.at_hand
    if posting and not sources and (not stock or mentions(stock, UNKNOWN)):
        at, each = posting
        message = _("{channel} needs posts every week, but nothing says where fresh content comes from.")
        name = channel(case.plan, at, each.kind, each.name, case.catalog)
        yield Site(
            "fuel.freshness",
            message.format(channel=name),
            _("Write down what happens anyway: what is made, delivered, asked or repaired in a normal week."),
            against=f"{at}.cadence",
        )


@rule("FUEL015", Severity.WARNING, needs=("tools", "fuel"))
def content_that_comes_once(case: Case) -> Iterator[Site]:
    """All fresh content comes from something that happens once.

    What it checks: Whether each source of fresh content is a one-time event or an old collection, by the words used.
    Why it matters: A collection of photos is used up in a month or two. A steady source goes on.
    Example: "The photo shoot in May" is enough for twenty posts. "A photo of each cake before it leaves" never runs
        out.
    Sources: seed-J J6, seed-E E19
    """
    lines = [line for line in case.plan.fuel.freshness if line.strip()]
    posting = next((at for at, each in case.channels if each.cadence), None)
    if posting and lines and all(mentions(line, ONCE) and not mentions(line, AGAIN) for line in lines):
        message = _("Posts are planned for every week, but all their content comes from what will run out: {source}.")
        yield Site(
            "fuel.freshness",
            message.format(source=called(case.plan, "fuel.freshness", lines[0])),
            _("Add a source that goes on by itself, such as the questions that customers ask."),
            against=f"{posting}.cadence",
        )


@rule("FUEL016", Severity.WARNING, needs=("tools", "fuel"))
def designed_by_nobody(case: Case) -> Iterator[Site]:
    """A format needs design, but there is nobody to do it.

    What it checks: Whether a channel has formats that need design, such as picture series, while the plan has no design
        ready, and no person, tool, money or outside help to make one.
    Why it matters: One such post takes a skilled person two to four hours. Done badly, it makes you look careless.
    Example: Picture series twice a week without a template: have three templates made once, or show photos instead.
    Sources: seed-J J6, content-factory
    """
    hands = any(mentions(f"{each.skills}, {each.apps}", DESIGNERS) for each in case.plan.fuel.people)
    if _designed(case) or (hands and not _admitted(case)):
        return
    for at, each in case.channels:
        drawn = [known for id in each.formats if (known := case.catalog.format(id)) and "design" in known.skills]
        if drawn:
            message = _("{channel} will show “{format}”, but you have no design, designer or template for it.")
            name = channel(case.plan, at, each.kind, each.name, case.catalog)
            yield Site(
                "fuel.design_assets",
                message.format(channel=name, format=_(drawn[0].label)),
                _("Have two or three templates made once, or choose a format that needs no design."),
                against=f"{at}.formats",
            )


@rule("FUEL017", Severity.ADVICE, needs=("tools", "fuel"))
def pictures_without_design(case: Case) -> Iterator[Site]:
    """Pictures are planned, but nothing says how they will look.

    What it checks: Whether a plan with photos or videos names a logo, colors, photos you have, or anybody who is good
        at pictures. A line under "Good design" that says you have nothing is found too.
    Why it matters: People decide in a second whether a place looks cared for. They do not come back to one that looks
        twenty years old.
    Example: A logo, two colors and a bright corner for taking photos are enough to begin with.
    Sources: seed-J J6, seed-W W2.1
    """
    admitted = _admitted(case)
    hands = any(mentions(f"{each.skills}, {each.apps}", PICTURES) for each in case.plan.fuel.people)
    colors = case.plan.business.colors and not admitted
    if colors or _designed(case) or (hands and not admitted) or any(designed_by_nobody.look(case)):
        return
    for at, each in case.channels:
        shown = [known for id in each.formats if (known := case.catalog.format(id)) and known.skills[0] in PICTURED]
        if shown:
            message = _("{channel} will show “{format}”, but the plan names no logo, no colors and no photos.")
            says = _("{channel} will show “{format}”, but under “{place}” the plan says {missing}.")
            name = channel(case.plan, at, each.kind, each.name, case.catalog)
            missing = case.plan.fuel.resources.design.missing
            told = called(case.plan, "", sentence(missing, admitted))
            place = _("Good design") if admitted in missing else _("Design at hand")
            yield Site(
                "fuel.design_assets",
                (says if admitted else message).format(
                    missing=told, place=place, channel=name, format=_(shown[0].label)
                ),
                _("List what there is: a logo, colors, last year's photos. If there is nothing, begin with those."),
                against=f"{at}.formats",
            )
            return


def _admitted(case: Case) -> str:
    """The words by which the plan says itself that there is no design."""
    fuel = case.plan.fuel
    said = next((line for line in fuel.design_assets if says_nothing(line)), "")
    return found(fuel.resources.design.missing, NO_DESIGN) or said.strip(" .")


def _designed(case: Case) -> bool:
    """Whether the plan says where design comes from. If it says that there is none, only what is there counts."""
    fuel = case.plan.fuel
    tool = any(each.function is Function.DESIGN and each.name for each in case.plan.tools.helpers)
    if not all(map(says_nothing, (*fuel.design_assets, fuel.resources.design.at_hand))) or tool:
        return True
    outside = any(mentions(f"{each.name}, {each.work}", PICTURES) for each in fuel.freelancers)
    return not _admitted(case) and (outside or any(mentions(line.what, PICTURES) for line in fuel.budget))
