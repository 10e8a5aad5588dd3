"""What has to be said plainly before anything is proposed: the wrong goal, too little fuel, a better way."""

from collections.abc import Iterator

from planner.advice.case import Case
from planner.advice.goal import wanted
from planner.advice.ranking import Ranking
from planner.advice.reason import Reason
from planner.advice.slots import is_starving
from planner.advice.words import hours_a_week
from planner.estimates import weekly_hours
from planner.language import _, number


def notes(case: Case) -> tuple[Reason, ...]:
    return (*_hopes(case), *_fuel(case), *_aims(case), *_better(case), *_care(case))


def _hopes(case: Case) -> Iterator[Reason]:
    for hope in case.hopes:
        text = _("“{hope}” is not a goal for social media. {why} {instead}")
        known = {"hope": _(hope.label), "why": _(hope.why), "instead": _(hope.instead)}
        yield Reason(text.format(**known), ("goal.counts_on",), (("hopes", hope.id),))


def _fuel(case: Case) -> Iterator[Reason]:
    if case.hours is None:
        text = _("Nobody has said how many hours a week there are. Without that, no channel can be proposed.")
        yield Reason(text, ("fuel.people",))
        return
    least = case.catalog.limit("hours-to-begin")
    if is_starving(case):
        text = _(
            "{hours}: too little fuel to keep a network alive; we call {least} hours the least. "
            "Begin with a listing or a list of addresses."
        )
        known = {"hours": hours_a_week(case), "least": number(least.value)}
        yield Reason(text.format(**known), ("fuel.people",), (("limits", least.id),), (least.figure,))
    elif not case.plan.tools.channels:
        yield Reason(_("No channel of our catalogue fits these answers and hours."), ("fuel.people", "goal.aims"))
    elif (free := _unused(case)) > 0:
        text = _(
            "This plan leaves about {free} of your {hours} free. Spend them on better pieces and on talking with "
            "people before you open another channel."
        )
        known = {"free": number(free), "hours": hours_a_week(case)}
        yield Reason(text.format(**known), ("fuel.people", "tools.channels"))


def _unused(case: Case) -> int:
    """Whole hours that are left, if they are more than half of those there are."""
    there = case.hours or 0
    left = there - weekly_hours(case.plan, case.catalog).total.high
    return round(left) if left > there / 2 else 0


def _aims(case: Case) -> Iterator[Reason]:
    yield from unfit(case)
    for aim in case.aims[len(wanted(case)) :]:
        text = _("“{aim}” waits: {hours} carry one objective well. Take it up when the first is on its way.")
        known = {"aim": _(aim.label), "hours": hours_a_week(case)}
        yield Reason(text.format(**known), ("goal.aims", "fuel.people"), (("aims", aim.id),))


def unfit(case: Case) -> Iterator[Reason]:
    """The aims that this draft does not take as they were said, and why."""
    for aim in case.said_aims:
        entries = (("aims", aim.id),)
        if case.size not in aim.sizes:
            text = _("“{aim}” does not suit a business of this size: fewer people than it needs.").format(
                aim=_(aim.label)
            )
            yield Reason(text, ("business.people", "goal.aims"), entries)
        elif not case.suits(aim):
            text = _("“{aim}” does not fit the customers you named.").format(aim=_(aim.label))
            yield Reason(text, ("business.customers", "goal.aims"), entries)
        elif aim.fit == "in part" and aim in case.aims:
            text = _("Social media serves “{aim}” only in part. {caution}").format(
                aim=_(aim.label), caution=_(aim.caution)
            )
            yield Reason(text.strip(), ("goal.aims",), entries)
    for aim in case.said_aims:
        instead = case.catalog.aim(aim.fallback)
        if instead and not case.suits(aim) and instead in case.aims:
            text = _("In the place of “{aim}” this draft takes “{instead}”.")
            known = {"aim": _(aim.label), "instead": _(instead.label)}
            yield Reason(text.format(**known), ("goal.aims",), (("aims", instead.id),))


def _better(case: Case) -> Iterator[Reason]:
    """A listing or a list of one's own in this plan that serves the first aim better than any network."""
    if not case.aims:
        return
    chosen = {channel.kind for channel in case.plan.tools.channels}
    for id in Ranking(case).local(case.aims[0].better):
        if id in chosen:
            channel = case.catalog.channels[id]
            text = _("For this aim, one place serves you better than any network: {channel}. {about}")
            known = {"channel": _(channel.label), "about": _(channel.about)}
            yield Reason(text.format(**known), ("goal.aims",), (("channels", id),))
            return


def _care(case: Case) -> Iterator[Reason]:
    if case.industry and case.industry.care:
        yield Reason(_(case.industry.care), ("business.industry",), (("industries", case.industry.id),))
