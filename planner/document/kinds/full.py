"""The full plan: cover, contents, the plan on a page, the sections, the inspection, the appendices."""

from planner.document.kinds.binding import bound
from planner.document.matter import Matter
from planner.document.outline import chapter, printed
from planner.document.part import Part
from planner.document.views import appendices, findings, onepage, short
from planner.language import _


def parts(matter: Matter) -> tuple[Part, ...]:
    plan, catalog, options = matter.plan, matter.catalog, matter.options
    sections = printed(plan)
    brief = short.view(matter, sections)
    opening = (
        *((Part("short", "", _("In short"), "short.html", brief),) if brief else ()),
        Part("road", "", _("The plan on a page"), "kinds/poster.html", onepage.view(matter, sections)),
    )
    chapters = tuple(_chapter(matter, section, place) for place, section in enumerate(sections, start=1))
    looked_on = options.looked_on or options.date
    inspection = findings.view(plan, matter.inspection, looked_on, sections)
    rest = (
        Part("inspection", "", _("Inspection"), "inspection.html", inspection, flows=True),
        *(
            Part(each.anchor, each.letter, each.title, "appendix.html", each, flows=True)
            for each in appendices.view(plan, catalog, matter.inspection.all, matter.reasons, options.date)
        ),
    )
    return bound(matter, (*opening, *chapters, *rest), unlisted=0)


def _chapter(matter: Matter, section: str, place: int) -> Part:
    found = chapter(matter, section, place)
    return Part(section, found.number, found.title, "chapter.html", found, flows=True)
