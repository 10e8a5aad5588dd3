"""Whether the people of a channel are old enough for it."""

import re
from collections.abc import Iterator
from functools import cache

from planner.checks.case import Case
from planner.checks.lists import either, whole
from planner.checks.reading import TO, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, channel
from planner.language import N_, _, number
from planner.plan.landscape import Segment

CHILDREN = N_(
    "child., children, kid., kids., pupil, schoolchild, boys., girls., toddler, kindergart, preschool, grader, "
    "year-old, years old, aged"
)
# Who is spoken to for them.
GROWN_UP = N_("parent, mother, father, mum., mums., mom., moms., dad., dads., famil, grand, teacher, carer, guardian")
UNDER = N_("under, below, younger than")
THE_AGE_OF = N_("the age of.")
# Behind a figure that is no age, and behind one that is.
NO_AGE = N_("%, percent, minutes, hours, km")
OF_YEARS = N_("year old, year-old, years old, years-old")
GROUPS = ("networking", "multimedia")


@rule("TOOL030", Severity.WARNING, needs=("tools", "landscape"))
def children_on_a_network(case: Case) -> Iterator[Site]:
    """A network is for children who may not have an account there.

    What it checks: Whether an audience of a chosen network is children who are all younger than {age-for-networks},
        going by what Landscape says of them.
    Why it matters: Nearly all networks ask for that age, since a law of the United States protects the data of younger
        children. Posts for them there reach nobody, or help to break the rules.
    Example: TikTok for "Children of 8 to 11". Write for their parents instead.
    Sources: network-age-terms, coppa-rule
    """
    segments = {segment.id: segment for segment in case.plan.landscape.segments}
    least = case.limit("age-for-networks")
    for at, each in case.channels:
        known = case.catalog.channel(each.kind)
        if not known or known.is_quiet or not known.is_open or known.group not in GROUPS:
            continue
        young = next((id for id in each.audiences if id in segments and _are_children(segments[id], least)), None)
        if young:
            where = f"landscape.segments[{young}]"
            message = _("{channel} is for {audience}, but networks do not allow accounts under the age of {age}.")
            told = {"channel": channel(case.plan, at, each.kind, each.name, case.catalog), "age": number(least)}
            yield Site(
                f"{at}.audiences",
                message.format(audience=called(case.plan, where, segments[young].name), **told),
                _("Write for their parents, on a channel where the parents are."),
                against=f"{where}.name",
            )


def _are_children(segment: Segment, least: float) -> bool:
    """Whether all ages that are named are those of children. Parents may be told how old theirs are."""
    text = f"{segment.name}; {segment.who}"
    if not mentions(text, CHILDREN) or mentions(text, GROWN_UP):
        return False
    ages = [int(age) for found in _from_to().findall(text) for age in found]
    ages += [int(age) for age in _of_years().findall(text)]
    ages += [int(age) - 1 for age in _under().findall(text)]
    return bool(ages) and max(ages) < least


@cache
def _from_to() -> re.Pattern[str]:
    no_age = rf"[\d.,:]|\s*(?:{either(NO_AGE)})"
    return re.compile(rf"(?<![\d.,:])(\d{{1,2}})\s*(?:-|–|{either(TO)})\s*(\d{{1,2}})(?!{no_age})", re.IGNORECASE)


@cache
def _of_years() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,])(\d{{1,2}})[- ](?:{either(OF_YEARS)})", re.IGNORECASE)


@cache
def _under() -> re.Pattern[str]:
    return re.compile(rf"{whole(UNDER)}\s+(?:(?:{either(THE_AGE_OF)})\s+)?(\d{{1,2}})\b", re.IGNORECASE)
