"""Which measure of the catalogue a person's own measure is, by its formula, its name or the words in it."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from planner.catalog import Catalog
from planner.catalog.kinds import Measure as Known
from planner.checks.lists import either
from planner.checks.reading import mentions
from planner.language import N_, in_every_language
from planner.plan.fuel import known_as
from planner.plan.metrics import Measure

ENGAGEMENT = N_("engagement, interaction rate, interactions per")
# By what an engagement rate is divided: the words, and the measure that it then is.
DIVISORS = {
    "engagement-by-followers": N_("follower, fans., subscriber, audience size, page likes"),
    "engagement-by-impressions": N_("impression, times shown, times it was shown, view, plays."),
    "engagement-by-reach": N_("reach, people who saw, people reached"),
}
DIVIDED = N_("per., by., divided by., out of.")
# Figures that turn the meaning of a word around: an order that is canceled is none.
TURNED = N_(
    "cancel, return rate, returned, refund, complain, late., lost., fail, mistake, unanswered, negative, churn, "
    "bounce, left., leave, without, rejected, refused, no-show"
)
# The first that fits counts, so what people do stands before how many looked.
WORDS = {
    "ave": N_("ad value, advertising value, advertising equivalen, media value equivalen"),
    "unsubscribe-rate": N_("unsubscrib, opt-out"),
    "response-time": N_("response time, reply time, answer time, hours until the first answer, time to answer"),
    "response-rate": N_("response rate, reply rate, answer rate, messages answered"),
    "answered-reviews": N_("reviews answered, answered reviews"),
    "cost-per-inquiry": N_("cost per inquiry, cost of an inquiry, cost per lead, CPL."),
    "cost-per-customer": N_("cost per customer, cost of a new customer, cost per acquisition, CAC., CPA."),
    "cost-per-thousand": N_("cost per thousand, CPM."),
    "ad-return": N_("ROAS., return on ad"),
    "return": N_("ROI., return on investment"),
    "conversion-rate": N_("conversion rate"),
    "open-rate": N_("open rate, mails opened, emails opened, opens."),
    "click-rate": N_("click rate, click-through, clickthrough, CTR."),
    "applications": N_("application, applicant"),
    "appointments": N_("appointment, booking"),
    "orders": N_("order, sales., purchase"),
    "inquiries": N_("inquir, enquir, lead., leads., quote request"),
    "donations-made": N_("donation, gifts."),
    "repeat-customers": N_("repeat customer, customers who come back, returning customer"),
    "recommendation": N_("NPS., net promoter"),
    "satisfaction": N_("CSAT., satisfied, satisfaction"),
    "star-rating": N_("star rating, average rating, average stars"),
    "review-count": N_("new reviews, number of reviews, honest reviews"),
    "sentiment": N_("sentiment"),
    "share-of-voice": N_("share of voice"),
    "subscribers": N_("newsletter subscriber, email subscriber, e-mail subscriber, mailing list, newsletter sign-up"),
    "engaged-visits": N_("engaged visit, engaged session"),
    "site-visits": N_("site visit, website visit, visits to the site, visits to our site, visits to the website, "
                      "visits to our website, web traffic, website traffic, sessions on"),
    "follower-growth": N_("follower growth, audience growth, growth of followers, new followers"),
    "followers": N_("follower, fan count, page likes"),
    "watch-time": N_("watch time, hours watched"),
    "listens": N_("listens., podcast downloads, episode downloads"),
    "saves": N_("saves., times saved"),
    "amplification-rate": N_("shares a post, shares per post"),
    "conversation-rate": N_("comments a post, comments per post"),
    "applause-rate": N_("likes., reactions."),
    "mentions": N_("mentions."),
    "clicks": N_("click"),
    "impressions": N_("impression, times shown"),
    "reach": N_("reach., people reached"),
    "views": N_("views., video view, plays."),
}  # fmt: skip


def known(measures: Iterable[Measure], catalog: Catalog) -> Mapping[str, Known | None]:
    """By the id of a person's measure; None if it is their own."""
    formulas = _as_written(tuple((id, each.formula) for id, each in catalog.measures.items()))
    labels = _as_written(tuple((id, each.label) for id, each in catalog.measures.items()))
    found: dict[str, Known | None] = {}
    for each in measures:
        exact = formulas.get(known_as(each.formula)) or labels.get(known_as(each.name))
        found[each.id] = catalog.measure(exact or _by_words(each.name, each.formula))
    return found


def is_engagement(measure: Measure) -> bool:
    return mentions(f"{measure.name} {measure.formula}", ENGAGEMENT)


def divisor(measure: Measure) -> str:
    """The engagement rate of the catalogue that divides by the same; empty if the plan does not say by what."""
    return _divisor(measure.name, measure.formula)


@lru_cache(maxsize=1000)
def _divisor(name: str, formula: str) -> str:
    for text in (formula, name):
        _before, *after = _divided().split(text, maxsplit=1)
        found = [id for id, words in DIVISORS.items() if after and mentions(after[0], words)]
        if len(found) == 1:
            return found[0]
    return ""


@lru_cache(maxsize=1000)
def _by_words(name: str, formula: str) -> str:
    if mentions(name, ENGAGEMENT):
        return _divisor(name, formula) or "engagement-by-followers"
    if mentions(name, TURNED):
        return next((id for id in ("unsubscribe-rate",) if mentions(name, WORDS[id])), "")
    return next((id for id, words in WORDS.items() if mentions(name, words)), "")


@cache
def _divided() -> re.Pattern[str]:
    return re.compile(rf"[/÷:]|\b(?:{either(DIVIDED)})", re.IGNORECASE)


@cache
def _as_written(texts: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Measures by how the catalogue writes them."""
    return {known_as(said): id for id, text in texts for said in in_every_language(text)}
