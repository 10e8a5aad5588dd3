"""What the goal asks of the medium, and whether it is the business that asks."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.goal.wording import same
from planner.checks.mend import Mend
from planner.checks.reading import affirmed, each_of, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.texts import may_say
from planner.checks.words import called, enumerated
from planner.language import N_, _, ngettext
from planner.plan.choices import Customers

SOON = N_(
    "next week., this week., by friday., by saturday., by sunday., by monday., overnight, within days, within a "
    "week., within the week., by the weekend, before the weekend, this weekend, this friday, this saturday, this "
    "sunday, in a few days, by tomorrow, before tomorrow, by the end of the week, before the week is out, tonight., "
    "this evening., this afternoon., in the next few days, in the next days"
)
EARN = N_(
    "sale, sell., sold., revenue, turnover, income, more orders, more bookings, more customers, clear out, cash., "
    "unsold, empty table, empty seat, empty room, last ticket, last seat, leftover, clear the, get rid of, fill the, "
    "fill our, fill all"
)
# Hope of the catalogue -> the words by which it stands in a sentence.
HOPES = {
    "quick-cash": N_("quick money, quick cash, fast cash, fast money, pay the rent, pay our debts, quick profit"),
    "go-viral": N_("go viral, goes viral, going viral, viral hit, viral post, viral video, a viral"),
    "replace-the-site": N_(
        "replace the website, replace our website, replace our site, replace the site, instead of a website, "
        "do without a website, replaces the website, replaces our website"
    ),
    "replace-support": N_(
        "replace the phone, replaces the phone, instead of the phone, replace the help desk, close the hotline, "
        "replace our phone, replace our hotline, replace customer service, replace support, replace our support, "
        "replace the hotline"
    ),
    "free-advertising": N_(
        "free advertising, free ads., free marketing, advertise for free, advertising for free, cut costs, "
        "save advertising, save on advertising, cut advertising, cut marketing costs, save marketing costs"
    ),
    "everybody-is-there": N_(
        "everybody is there, everyone is there, everybody is on, everyone is on, everybody else is, everyone else is, "
        "competitors are there, because our competitors, because the competition"
    ),
    "followers-first": N_("as many followers as, as many fans as, followers at any price, followers at all cost"),
    "fix-a-bad-product": N_(
        "bad product, poor product, bury the bad, bury bad, hide complaints, push down bad reviews, drown out"
    ),
    "reach-the-offline": N_("people offline, offline people, without internet, without a smartphone, are offline"),
    "set-and-forget": N_("runs by itself, run by itself, on autopilot, set and forget, set it and forget, runs itself"),
}
MEDIUM = N_(
    "follower, likes., posts., posting, social media, instagram, facebook, tiktok, linkedin, youtube, online presence, "
    "views., impressions, engagement, viral, content, brand awareness, visibility, visible"
)
BUSINESS = N_(
    "sell, sale, order, customer, client, revenue, profit, margin, booking, inquir, enquir, job, staff, hire, "
    "applica, member, donat, guest, visit, buy, cost, market, product, service, patient, student, ticket, concert, "
    "project, contract, volunteer, price, shop, people, shift, stock, trade, known, money, fill, fund, support"
)


# What stands there for comparison only: "be on Instagram, like the other shops".
COMPARED = N_(
    "like the other, like other, like our competit, like everybody, like everyone, like all, like the big, "
    "as the other, as other, as our competit, as everybody, as everyone, than the other, than other, "
    "than our competit, than everybody"
)
PART = re.compile(r"[,.;:!?\n]")


@rule("GOAL018", Severity.WARNING, needs=("goal",))
def hope_in_the_words(case: Case) -> Iterator[Site]:
    """A sentence of the goal hopes for something social media cannot give.

    What it checks: Whether the business objective, the purpose or an objective hopes for sales by next week, a post
        that everybody shares, doing without a website, and the like.
    Why it matters: A hope in a sentence steers the plan as much as one that you ticked. It cannot be fulfilled either.
    Example: "Go viral before Easter" as an objective. Nobody can plan that.
    Sources: seed-J J1
    """
    said = [(f"goal.{name}", getattr(case.plan.goal, name)) for name in ("business_objective", "purpose")]
    said += [(f"{at}.statement", objective.statement) for at, objective in case.objectives]
    for at, text in said:
        for id, words in list(_hopes(text))[:1]:
            hope = case.catalog.hope(id)
            if hope and id not in case.plan.goal.counts_on:
                message = _("“{words}” sounds like something that social media cannot give you: {hope}. {why}")
                told = {"words": words, "hope": _(hope.label), "why": _(hope.why)}
                yield Site(at, message.format(**told), _(hope.instead), against="goal.counts_on")


def _hopes(text: str) -> Iterator[tuple[str, str]]:
    for id, words in {"sales-next-week": SOON, **HOPES}.items():
        told = affirmed(text, words) if may_say((text,), words) else ""
        if told and (words is not SOON or mentions(text, EARN)):
            yield id, told


@rule("GOAL020", Severity.WARNING, needs=("goal",))
def objectives_tied_to_no_business(case: Case) -> Iterator[Site]:
    """The objectives are not tied to anything the business wants.

    What it checks: Whether there is a business objective beside the objectives for social media, whether it says
        something else than the purpose, and whether it speaks of the business and not of posts and followers.
    Why it matters: Social media is a means. If nobody can say what the business gains, the hours are spent on
        whatever is fun.
    Example: "More followers on Instagram" is no business objective; "sell a third more cakes to order" is.
    Sources: seed-J J1, seed-T T1
    """
    goal = case.plan.goal
    text = goal.business_objective
    if not text and case.objectives:
        at, objective = case.objectives[0]
        message = _("{objective} serves no business objective, because none is written down.")
        remedy = _("Say what the business wants, with or without social media.")
        name = called(case.plan, at, objective.statement)
        yield Site("goal.business_objective", message.format(objective=name), remedy, against=f"{at}.statement")
    elif text and same(text, goal.purpose):
        message = _("The business objective and the purpose of social media are the same sentence: {words}.")
        remedy = _("Say first what the business wants, then the one thing that social media does for it.")
        words = called(case.plan, "goal.purpose", text)
        yield Site("goal.business_objective", message.format(words=words), remedy, against="goal.purpose")
    elif (medium := affirmed(text, MEDIUM)) and not mentions(_uncompared(text), BUSINESS):
        message = _("The business objective speaks of “{medium}”, and not of what the business wants: {words}.")
        told = {"medium": medium, "words": called(case.plan, "goal.business_objective", text)}
        remedy = _("Say what the business wants, with or without social media.")
        yield Site("goal.business_objective", message.format(**told), remedy)


def _uncompared(text: str) -> str:
    """Without what follows a comparison, up to the next comma."""
    match = next(each_of(text, COMPARED), None)
    return text[: match.start()] + "".join(PART.split(text[match.end() :], maxsplit=1)[1:]) if match else text


@rule("GOAL028", Severity.ADVICE, needs=("goal", "business"))
def aim_for_other_customers(case: Case) -> Iterator[Site]:
    """An aim does not fit your kind of customers.

    What it checks: Whether each aim fits your customers: people, other businesses, or members and supporters.
    Why it matters: The figures, channels and first steps for such an aim are meant for other people.
    Example: "Find members and volunteers" for a shop whose customers are people who buy.
    Sources: roadworthy
    """
    customers, aims = case.plan.business.customers, case.plan.goal.aims
    if customers is None or customers is Customers.BOTH:
        return
    strange = [aim for aim in map(case.catalog.aim, aims) if aim and customers.value not in aim.fits]
    if strange:
        names = enumerated(_("“{words}”").format(words=_(aim.label)) for aim in strange)
        message = ngettext(
            "Your customers are “{customers}”, but this aim is meant for others: {aims}.",
            "Your customers are “{customers}”, but these aims are meant for others: {aims}.",
            len(strange),
        )
        yield Site(
            "goal.aims",
            message.format(aims=names, customers=customers.label),
            _("Choose another aim, or correct who the customers are."),
            against="business.customers",
            mend=_fitting(case, {aim.id for aim in strange}, customers),
        )


def _fitting(case: Case, strange: set[str], customers: Customers) -> Mend | None:
    """The aims to take instead, if the catalogue knows one that fits for each."""
    others = {id: case.catalog.aim(aim.fallback) for id in strange if (aim := case.catalog.aim(id))}
    known = {id: other for id, other in others.items() if other and customers.value in other.fits}
    if len(known) < len(strange):
        return None
    changed = tuple(dict.fromkeys(known[id].id if id in known else id for id in case.plan.goal.aims))
    names = enumerated(_("“{words}”").format(words=_(other.label)) for other in known.values())
    return Mend(_("Take this instead: {aims}").format(aims=names), (("goal.aims", changed),))
