"""The practices that the actions carry: known, fitting the trade, and paid for."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.playbook.actions import ahead, named
from planner.checks.rule import Severity, Site, rule
from planner.language import _
from planner.plan.playbook import Action


@rule("PLAY007", Severity.WARNING, needs=("playbook",))
def practice_unknown(case: Case) -> Iterator[Site]:
    """An action carries a practice that is not in our list.

    What it checks: Whether the practice of each action is one that we know.
    Why it matters: Its hours cannot be counted, and readers of the plan cannot look it up.
    Example: Somebody wrote the plan file by hand and named a practice "a99", which does not exist.
    Sources: roadworthy
    """
    for at, action in ahead(case):
        if action.practice and not case.catalog.practice(action.practice):
            message = _("The practice of {action} is “{id}”, but there is no such practice.")
            yield Site(
                f"{at}.practice",
                message.format(action=named(case, at, action), id=action.practice),
                _("Choose a practice from the list, or leave it open and write your own step."),
                mend=_own_step(case, action) if action.what else None,
            )


def _own_step(case: Case, action: Action) -> Mend:
    own = (each.revised(practice=None) if each.id == action.id else each for each in case.plan.playbook.actions)
    return Mend(_("Keep it as a step of your own"), (("playbook.actions", tuple(own)),))


@rule("PLAY008", Severity.WARNING, needs=("playbook", "business"))
def practice_not_for_this_trade(case: Case) -> Iterator[Site]:
    """A practice does not suit the trade.

    What it checks: Whether an action carries a practice that needs special care in a trade where people are ill,
        in need or in grief, or where a law limits advertising.
    Why it matters: A prize or a joke that is fine in a café does harm at an undertaker's, and rewards for
        recommendations are forbidden in some trades.
    Example: A law office plans a contest with a prize for followers.
    Sources: seed-A A26, seed-E E7, roadworthy
    """
    trade = case.catalog.industry(case.plan.business.industry)
    for at, action in ahead(case):
        practice = case.catalog.practice(action.practice)
        if trade and trade.manner == "sober" and practice and practice.sensitive:
            message = _("“{practice}” needs special care in this trade ({trade}). {caution}")
            yield Site(
                f"{at}.practice",
                message.format(practice=_(practice.label), trade=_(trade.label), caution=_(practice.caution)).strip(),
                _("Leave it out, or have it checked against the rules of your trade first and say so in the note."),
                against="business.industry",
            )


@rule("PLAY009", Severity.WARNING, needs=("playbook", "fuel"))
def practice_costs_and_there_is_no_money(case: Case) -> Iterator[Site]:
    """A practice costs money, but the plan has none.

    What it checks: Whether an action carries a practice that takes money besides hours while the money a month is
        zero. Help from outside and budget lines do not count as money that is there.
    Why it matters: It will not be done, or somebody pays for it out of their own pocket.
    Example: "A contest with a prize" with nothing to buy the prize from.
    Sources: seed-J J6
    """
    for at, action in ahead(case):
        practice = case.catalog.practice(action.practice)
        if case.plan.fuel.money == 0 and practice and practice.costs:
            message = _("“{practice}” costs money besides hours, but the plan has no money to spend.")
            yield Site(
                f"{at}.practice",
                message.format(practice=_(practice.label)),
                _("Say under Fuel how much money there is, or choose a practice that takes hours only."),
                against="fuel.money",
            )
