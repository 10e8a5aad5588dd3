"""What is sold, and when the plan was made."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _, day, number

# What anybody could say of anything.
PRAISE = N_(
    "quality, high., best., excellent, excellence, innovat, solution, service, product, customer, customized, "
    "professional, world., class., leading, unique, premium, top., first., great., good., amazing, reliab, modern, "
    "creative, individual, tailored, passion, everything, all., things, goods, stuff, more., your., our., we., you., "
    "and., for., the., a., of., with., to., in., very, one., stop., shop., expert, offer, sell., various, different, "
    "many., every., everyone, everybody, needs., satisf, value, experience, perfect, beautiful, finest, exclusive, "
    "competitive, price, fair., holistic, made., that., is., are., it., us., from., at., on., or., by., as., an., "
    "full., range, complete, wide., kinds., sorts"
)
WORD = re.compile(r"\w+")
DAYS_A_MONTH = 365 / 12
# A longer offer names something.
LONGEST = 300


@rule("BUS006", Severity.WARNING, needs=("business", "goal"))
def plan_of_another_year(case: Case) -> Iterator[Site]:
    """The date of the plan and its targets are more than a year apart.

    What it checks: Whether the date of the plan lies within {objective-months} months of the first day of its key
        results.
    Why it matters: The date prints on the cover, and the whole plan is judged as of that day. Often it was left over
        from an older version.
    Example: The cover says March 2024, and the targets begin in March 2026.
    Sources: roadworthy
    """
    dated = case.plan.business.plan_date
    starts = [(result.start, at) for at, result in case.key_results if result.start]
    if dated is None or not starts:
        return
    start, at = min(starts, key=lambda each: abs((each[0] - dated).days))
    months = case.limit("objective-months")
    if abs((start - dated).days) > months * DAYS_A_MONTH:
        message = _("The plan is dated {dated}, but its targets begin on {start}, more than {months} months away.")
        told = {"dated": day(dated), "start": day(start), "months": number(months)}
        remedy = _("Correct the date of the plan, or the days of the targets.")
        yield Site("business.plan_date", message.format(**told), remedy, against=f"{at}.start")


@rule("BUS007", Severity.ADVICE, needs=("business",))
def offer_that_anybody_could_make(case: Case) -> Iterator[Site]:
    """Any business could say what you say about your offer.

    What it checks: Whether what you sell is named by at least one word that is not praise.
    Why it matters: Nobody searches for “quality”. People search for a thing by its name.
    Example: "High-quality products and excellent service" says nothing. "Sourdough bread and cakes to order" does.
    Sources: seed-A A6, roadworthy
    """
    offer = case.plan.business.offer
    names = WORD.findall(offer) if len(offer) < LONGEST else []
    if names and all(mentions(word, PRAISE) for word in names):
        message = _("Any business could say this: {offer}.")
        yield Site(
            "business.offer",
            message.format(offer=called(case.plan, "business.offer", offer)),
            _("Name two or three things that a customer asks for at the counter."),
        )
