"""The full plan: cover, contents, the plan on a page, the sections, the inspection, the appendices."""

from planner.document.matter import Matter
from planner.document.outline import chapter, printed
from planner.document.part import Part, contents
from planner.document.views import appendices, cover, findings, onepage
from planner.document.views.pictures import journey
from planner.language import _


def parts(matter: Matter) -> tuple[Part, ...]:
    plan, catalog, options = matter.plan, matter.catalog, matter.options
    road = Part("road", "", _("The plan on a page"), "road.html", onepage.view(plan, catalog))
    way = Part("map", "", _("The journey"), "pictures/journey.html", journey.view(plan, catalog))
    chapters = tuple(_chapter(matter, section, place) for place, section in enumerate(printed(plan), start=1))
    looked_on = options.looked_on or options.date
    inspection = findings.view(plan, matter.inspection, looked_on)
    rest = (
        Part("inspection", "", _("Inspection"), "inspection.html", inspection, flows=True),
        *(
            Part(each.anchor, each.letter, each.title, "appendix.html", each, flows=True)
            for each in appendices.view(plan, catalog, matter.inspection.all, matter.reasons, options.date)
        ),
    )
    listed = (road, way, *chapters, *rest)
    return (
        Part("cover", "", "", "cover.html", cover.view(plan), is_listed=False),
        Part("contents", "", _("Contents"), "contents.html", contents(listed), is_listed=False),
        *listed,
    )


def _chapter(matter: Matter, section: str, place: int) -> Part:
    found = chapter(matter, section, place)
    return Part(section, found.number, found.title, "chapter.html", found, flows=True)
