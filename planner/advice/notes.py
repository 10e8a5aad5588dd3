"""What has to be said plainly before anything is proposed: the wrong goal, too little fuel, a better way."""

from collections.abc import Iterator

from planner.advice.case import Case
from planner.advice.mix import mix
from planner.advice.ranking import Ranking
from planner.advice.reason import Reason
from planner.catalog.kinds import Channel
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
        yield Reason(
            _("Nobody has said how many hours a week there are. Without that, no channel can be proposed."),
            ("fuel.people",),
        )
        return
    least = case.catalog.limit("hours-to-begin")
    if case.hours < least.value:
        text = _(
            "{hours} hours a week are too little fuel to keep a network alive; we call {least} the least. "
            "Begin with a listing or a list of addresses."
        )
        known = {"hours": number(case.hours), "least": number(least.value)}
        yield Reason(text.format(**known), ("fuel.people",), (("limits", least.id),), (least.figure,))
    elif not mix(case).chosen and not case.plan.tools.channels:
        yield Reason(_("No channel of our catalogue fits these answers and hours."), ("fuel.people", "goal.aims"))


def _aims(case: Case) -> Iterator[Reason]:
    for aim in case.aims:
        entries = (("aims", aim.id),)
        if case.size not in aim.sizes:
            text = _("“{aim}” does not suit a business of this size: fewer people than it needs.").format(
                aim=_(aim.label)
            )
            yield Reason(text, ("business.people", "goal.aims"), entries)
        elif case.customers and not case.customers.intersection(aim.fits):
            text = _("“{aim}” does not fit the customers you named.").format(aim=_(aim.label))
            yield Reason(text, ("business.customers", "goal.aims"), entries)
        elif aim.fit == "in part":
            text = _("Social media serves “{aim}” only in part. {caution}").format(
                aim=_(aim.label), caution=_(aim.caution)
            )
            yield Reason(text.strip(), ("goal.aims",), entries)


def _better(case: Case) -> Iterator[Reason]:
    """A listing or a list of one's own that serves the first aim better than any network."""
    if not case.aims:
        return
    ranking = Ranking(case)
    known = [case.catalog.channels[id] for id in case.aims[0].better]
    usable = [channel for channel in known if not ranking.refusal(channel)]
    if usable:
        text = _("For this aim, {channel} serves you better than any network: {about}")
        yield Reason(
            text.format(channel=_name(usable[0]), about=_(usable[0].about)),
            ("goal.aims",),
            (("channels", usable[0].id),),
        )


def _care(case: Case) -> Iterator[Reason]:
    if case.industry and case.industry.care:
        yield Reason(_(case.industry.care), ("business.industry",), (("industries", case.industry.id),))


def _name(channel: Channel) -> str:
    return _(channel.label)
