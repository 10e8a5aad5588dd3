"""Lines of money, their sum, and the help that is paid for."""

from collections.abc import Iterator

from planner.checks.amounts import CENT, amount
from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.names import deputies, is_among, people, same_person, seats
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import _
from planner.plan.returns import Returns
from planner.plan.shapes import shape

MOST = shape(Returns, "monthly_cost").high or 0


@rule("FUEL021", Severity.WARNING, needs=("fuel",))
def lines_beyond_the_money(case: Case) -> Iterator[Site]:
    """The plan costs more a month than there is money.

    What it checks: Whether the budget, the help from outside, the tools and the channels together cost more a month
        than there is.
    Why it matters: The money runs out after some weeks, and what was begun has to be stopped.
    Example: 50 a month at hand; ads for 40 and a photographer for 30 make 70.
    Sources: seed-J J6, roadworthy
    """
    there, total = case.plan.fuel.money, _sum(case)
    if there is not None and total > there + CENT:
        most = max(_lines(case), key=lambda each: each[1])
        message = _("Budget, help, tools and channels cost {total} a month together, but you have {money}.")
        remedy = _("Take {more} off, or write down more money. The largest line is {line}.")
        line = {"line": amount(case, most[1]), "more": amount(case, total - there)}
        yield Site(
            "fuel.money",
            message.format(total=amount(case, total), money=amount(case, there)),
            remedy.format(**line),
            against=most[0],
            mend=_lowered(case, there),
        )


@rule("FUEL023", Severity.ADVICE, needs=("fuel",))
def line_without_amount(case: Case) -> Iterator[Site]:
    """A line of money has no amount.

    What it checks: Whether each line of the budget and each help from outside says what it costs. Zero is an answer.
    Why it matters: A line without an amount counts as nothing, and the sum looks smaller than it is.
    Example: "Ads before Easter" without a figure; 40 a month is one.
    Sources: seed-J J6, roadworthy
    """
    lines = [(at, each.what, each.monthly) for at, each in entries("fuel.budget", case.plan.fuel.budget)]
    outside = entries("fuel.freelancers", case.plan.fuel.freelancers)
    lines += [(at, each.name or each.work, each.monthly) for at, each in outside]
    for at, what, monthly in lines:
        if monthly is None:
            message = _("{what} has no amount, so it counts as nothing.")
            yield Site(
                f"{at}.monthly",
                message.format(what=called(case.plan, at, what)),
                _("Write down what it costs a month on average, or zero."),
            )


@rule("FUEL024", Severity.WARNING, needs=("fuel",))
def help_without_inside_contact(case: Case) -> Iterator[Site]:
    """Help from outside has nobody here to ask.

    What it checks: Whether each freelancer and agency has a contact who works here and is named in this plan.
    Why it matters: They will have questions that only you can answer. While they wait for you, your customers wait too.
    Example: An agency answers on Instagram, and a customer asks about allergens: "Tom" has the answer in ten minutes.
    Sources: seed-A A3
    """
    inside = [*people(case.plan), case.plan.team.response_contact, case.plan.team.approver, *deputies(case.plan)]
    inside += [holder for _at, holder, _deputy in seats(case.plan)]
    for at, each in entries("fuel.freelancers", case.plan.fuel.freelancers):
        name, contact = called(case.plan, at, each.name), each.inside_contact
        if not contact:
            message = _("{name} works for you, but the plan names nobody here whom they can ask.").format(name=name)
        elif same_person(contact, each.name) or (people(case.plan) and not is_among(contact, filter(None, inside))):
            message = _("The contact for {name} is {contact}, but nobody with that name works here in this plan.")
            message = message.format(name=name, contact=called(case.plan, at, contact))
        else:
            continue
        yield Site(
            f"{at}.inside_contact",
            message,
            _("Name one person here who answers their questions within the day."),
            against="fuel.people",
            mend=_contact(case, at),
        )


@rule("FUEL025", Severity.ADVICE, needs=("fuel",))
def help_without_work(case: Case) -> Iterator[Site]:
    """You pay for help from outside, but nothing says what for.

    What it checks: Whether everybody from outside who costs money has their work written down.
    Why it matters: What has not been agreed is not delivered, or two people do it.
    Example: "Lea, 50 a month" says nothing; "one morning of photos a quarter" can be asked for.
    Sources: seed-J J6, roadworthy
    """
    for at, each in entries("fuel.freelancers", case.plan.fuel.freelancers):
        if each.monthly and not each.work:
            message = _("{name} costs {money} a month, but nothing says what for.")
            known = {"name": called(case.plan, at, each.name), "money": amount(case, each.monthly)}
            yield Site(
                f"{at}.work",
                message.format(**known),
                _("Write down in a few words what they deliver, and how often."),
                against=f"{at}.monthly",
            )


def _lines(case: Case) -> list[tuple[str, float]]:
    """Where the plan says what goes out every month, without the sum under Returns."""
    return [(each.path, each.amount) for each in case.lines_of_money]


def _sum(case: Case) -> float:
    return sum(money for _path, money in _lines(case))


def _lowered(case: Case, there: float) -> Mend | None:
    """Where there is one line only, it can be what there is."""
    lines = _lines(case)
    if len(lines) > 1:
        return None
    return Mend(_("Lower it to {money}").format(money=amount(case, there)), ((lines[0][0], there),))


def _contact(case: Case, at: str) -> Mend | None:
    names = people(case.plan)
    if len(names) != 1 or is_among(names[0], (each.name for each in case.plan.fuel.freelancers)):
        return None
    return Mend(_("Name {name} as the contact").format(name=names[0]), ((f"{at}.inside_contact", names[0]),))
