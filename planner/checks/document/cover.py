"""What stands on the cover."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.lists import plain
from planner.checks.mend import Mend
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _, day
from planner.plan import SECTIONS
from planner.plan.fuel import known_as

BEGUN = 3
# What stands in the field of the name before somebody writes the name.
STAND_INS = N_(
    "my business, our business, your business, the business, business, my company, our company, your company, the "
    "company, company, company name, business name, name of the business, name of the company, name, our shop, my "
    "shop, your shop, client, client name, customer name, test, testing, demo, example, sample, draft, untitled, new "
    "plan, new business, xyz, tbd, to be decided, my brand, our brand, brand name"
)
ADVISER = N_("consult, agency, adviser, advisor, strategist, this plan, the plan")


@rule("DOC003", Severity.WARNING)
def cover_without_a_name(case: Case) -> Iterator[Site]:
    """The cover has no business name.

    What it checks: Whether the business has a name, and not only “My business”, once a good part of the plan is there.
    Why it matters: The document has a title without a name, so nobody can tell whose plan it is.
    Example: Goal, channels and hours are filled in, and the first field of all is empty.
    Sources: roadworthy
    """
    begun = [name for name in SECTIONS[1:] if not getattr(case.plan, name).is_blank]
    name = case.plan.business.name.strip()
    if (not name or known_as(name) in plain(STAND_INS)) and len(begun) >= BEGUN:
        message = (
            _("Much of the plan is there, but its cover only says {name}.")
            if name
            else _("Much of the plan is there, but its cover has no business name.")
        )
        remedy = _("Write the name as it is on your sign.")
        yield Site("business.name", message.format(name=called(case.plan, "business.name", name)), remedy)


@rule("DOC004", Severity.ADVICE, needs=("business",))
def cover_without_author_or_date(case: Case) -> Iterator[Site]:
    """The cover does not say who prepared the plan, or when.

    What it checks: Whether a plan with an author's name has a date, and a plan made with help from a consultant or an
        agency has an author's name.
    Why it matters: Figures go out of date. Somebody who opens the document in a year needs to see how old it is, and
        whom to ask.
    Example: "Prepared by Dana Reed", and no date under it.
    Sources: roadworthy
    """
    business = case.plan.business
    if business.prepared_by.strip() and not business.plan_date:
        message = _("{name} prepared the plan, but its cover has no date.")
        yield Site(
            "business.plan_date",
            message.format(name=called(case.plan, "business.prepared_by", business.prepared_by)),
            _("Write the day on which the figures were true."),
            against="business.prepared_by",
            mend=Mend(_("Date it {day}").format(day=day(case.today)), (("business.plan_date", case.today),)),
        )
    for at, helper in entries("fuel.freelancers", case.plan.fuel.freelancers):
        if not business.prepared_by.strip() and mentions(f"{helper.name}\n{helper.work}", ADVISER):
            message = _("{helper} helps with the plan, but its cover does not say who prepared it.")
            yield Site(
                "business.prepared_by",
                message.format(helper=called(case.plan, at, helper.name or helper.work)),
                _("Write the name of the person who answers questions about it."),
                against=at,
            )
            return
