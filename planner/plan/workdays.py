"""The days of the week on which somebody is there."""

from collections.abc import Iterable

from planner.language import Week, _, week_of
from planner.plan import Plan
from planner.plan.choices import Weekday


def week(plan: Plan) -> Week:
    """As it is in the business's country."""
    return week_of(plan.business.country or "")


def weekend(plan: Plan) -> frozenset[Weekday]:
    """On which most people there do not work."""
    days = tuple(Weekday)
    return frozenset(days[at] for at in week(plan).weekend)


def ordinary(plan: Plan) -> tuple[Weekday, ...]:
    """The working days of an ordinary week there."""
    return tuple(day for day in Weekday if day not in weekend(plan))


def worked(plan: Plan) -> tuple[Weekday, ...]:
    """On which anybody who gives time works; whoever names no days works an ordinary week."""
    there = [each for each in plan.fuel.people if not each.is_blank and each.hours_per_week != 0]
    found = {day for each in there for day in each.days or ordinary(plan)}
    return tuple(day for day in Weekday if day in found)


def told(days: Iterable[Weekday], plan: Plan) -> str:
    """From the day on which a week of the country begins; three or more in a row as a span: "Monday to Friday"."""
    first = week(plan).first
    every = tuple(Weekday)
    order = every[first:] + every[:first]
    places = sorted({order.index(each) for each in days})
    if len(places) > 2 and places[-1] - places[0] == len(places) - 1:
        return _("{first} to {last}").format(first=order[places[0]].label, last=order[places[-1]].label)
    return _(", ").join(order[place].label for place in places)
