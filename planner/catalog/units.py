"""The units of the catalogue's figures: in how many forms, and with which words, a language counts each of them."""

from planner.language import ngettext, ngettext_noop, several

UNITS = {
    many: (one, many)
    for one, many in (
        ngettext_noop("post a week", "posts a week"),
        ngettext_noop("post an hour", "posts an hour"),
        ngettext_noop("hour a piece", "hours a piece"),
        ngettext_noop("hour a week", "hours a week"),
        ngettext_noop("hour", "hours"),
        ngettext_noop("minute", "minutes"),
        ngettext_noop("minute a reply", "minutes a reply"),
        ngettext_noop("message a week", "messages a week"),
        ngettext_noop("day", "days"),
        ngettext_noop("week", "weeks"),
        ngettext_noop("month", "months"),
        ngettext_noop("percent", "percent"),
        ngettext_noop("percentage point", "percentage points"),
        ngettext_noop("star", "stars"),
        ngettext_noop("point", "points"),
        ngettext_noop("a month", "a month"),
        ngettext_noop("a quarter", "a quarter"),
        ngettext_noop("a year", "a year"),
        ngettext_noop("in all", "in all"),
        ngettext_noop("person", "people"),
        ngettext_noop("network", "networks"),
        ngettext_noop("road", "roads"),
        ngettext_noop("objective", "objectives"),
        ngettext_noop("key result", "key results"),
        ngettext_noop("action", "actions"),
        ngettext_noop("time", "times"),
        ngettext_noop("character", "characters"),
        ngettext_noop("aim", "aims"),
        ngettext_noop("job", "jobs"),
        ngettext_noop("group", "groups"),
        ngettext_noop("year", "years"),
    )
}


def counted(unit: str, count: float = 0) -> str:
    """The words of a unit behind a figure: "hour a week" behind 1, "hours a week" behind 2 and alone."""
    return ngettext(*UNITS[unit], several(count))
