"""Returns: what it costs, what may come of it as a range, and what is at stake; never a promise in money."""

from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.reason import Reason, told
from planner.language import _
from planner.plan.choices import Period
from planner.plan.returns import Effect, Returns

YEAR = 12
# What is no count in a time, such as a share, stays open.
COUNTED = {"a month": Period.MONTH, "a quarter": Period.QUARTER, "a year": Period.YEAR, "in all": Period.ONCE}


def propose(case: Case) -> Draft[Returns]:
    draft: Draft[Returns] = part_of(case.plan, "returns")
    if not case.aims or case.hours is None:
        return draft
    aim = case.aims[0]
    draft.fill("monthly_cost", case.plan.fuel.money, Reason(_("The money a month that you named."), ("fuel.money",)))
    draft.entries("effects", _effects(case))
    text = _("It shows after {months}; a year holds every season.").format(months=told(aim.months))
    draft.fill("horizon_months", YEAR, Reason(text, ("goal.aims",), (("aims", aim.id),), (aim.months,)))
    stake = _("The hours, and the trust of people who write and wait for an answer.")
    draft.fill(
        "at_stake", stake, Reason(_("Whoever opens a channel promises to be there."), (), (("practices", "t7"),))
    )
    beyond = Reason(
        _("From what you want to achieve: {aim}.").format(aim=_(aim.label)), ("goal.aims",), (("aims", aim.id),)
    )
    draft.fill("beyond_money", _(aim.about), beyond)
    return draft


def _effects(case: Case) -> list[Candidate]:
    """What the first figure of each aim counts. The range is ours, so it prints as an assumption."""
    found: list[Candidate] = []
    for aim in case.aims[:1]:
        idea = aim.key_results[0]
        first = idea.first
        item = Effect(
            id=aim.id,
            what=_(idea.metric),
            low=first.low,
            likely=first.likely,
            high=first.high,
            unit=_(idea.unit),
            every=COUNTED.get(first.unit),
        )
        text = _(
            "No source says what a business like yours may expect: {figure} is our assumption. "
            "Say yourself what each is worth."
        )
        found.append((item, Reason(text.format(figure=told(first)), ("goal.aims",), (("aims", aim.id),), (first,))))
    return found
