"""Words of the trade of marketing, and what they mean to everybody else. An abbreviation is known by its capitals."""

import re
from functools import cache

from planner.checks.lists import either
from planner.language import N_, _

TERMS = {
    "CTR": N_("how many of a hundred who see it click"),
    "KPI": N_("a figure that shows whether it works"),
    "KPIs": N_("figures that show whether it works"),
    "OKR": N_("an objective with the figures that prove it"),
    "OKRs": N_("objectives with the figures that prove them"),
    "ROI": N_("what comes back for what was spent"),
    "ROAS": N_("sales for each unit of money spent on ads"),
    "CPM": N_("what it costs to be shown a thousand times"),
    "CPC": N_("what a click costs"),
    "PPC": N_("ads that are paid by the click"),
    "CPL": N_("what an inquiry costs"),
    "CPA": N_("what one order or sign-up costs"),
    "CAC": N_("what a new customer costs"),
    "CLV": N_("what a customer brings over the years"),
    "LTV": N_("what a customer brings over the years"),
    "CVR": N_("how many of a hundred visitors buy or ask"),
    "NPS": N_("how many more would recommend us than would not"),
    "CSAT": N_("how many of those asked are content"),
    "UGC": N_("what customers make and post themselves"),
    "SEO": N_("being found in search engines"),
    "SEM": N_("ads in search engines"),
    "SERP": N_("the page of results in a search engine"),
    "SMM": N_("marketing on social networks"),
    "CRM": N_("the list of customers and inquiries"),
    "CMS": N_("the program behind the website"),
    "CTA": N_("the line that says what to do next"),
    "CTAs": N_("lines that say what to do next"),
    "DM": N_("a private message"),
    "DMs": N_("private messages"),
    "B2B": N_("selling to businesses"),
    "B2C": N_("selling to people"),
    "D2C": N_("selling without shops in between"),
    "SMB": N_("small businesses"),
    "SaaS": N_("software that is rented online"),
    "USP": N_("what only we offer"),
    "ICP": N_("the customer who fits best"),
    "MQL": N_("somebody who may buy one day"),
    "SQL": N_("somebody who is ready to be called"),
    "TOFU": N_("people who do not know us yet"),
    "BOFU": N_("people who are about to buy"),
    "RACI": N_("who does it, who answers for it, who is asked, who is told"),
    "SLA": N_("the time within which we promise to answer"),
    "SOV": N_("our part of all that is said about the trade"),
    "ER": N_("how many of those who see a post react"),
    "AVE": N_("what an ad of that size would have cost, which proves nothing"),
    "KOL": N_("somebody whom others listen to"),
    "GMB": N_("the map listing at Google"),
    "UTM": N_("a mark in a link that shows where a visitor comes from"),
    "A/B test": N_("two versions shown side by side to see which works better"),
    "A/B tests": N_("two versions shown side by side to see which works better"),
    "engagement rate": N_("how many of those who see a post react"),
    "conversion rate": N_("how many of a hundred visitors buy or ask"),
    "bounce rate": N_("how many leave the site at once"),
    "click-through rate": N_("how many of a hundred who see it click"),
    "impressions": N_("how often it was shown"),
    "funnel": N_("the way from first look to order"),
    "evergreen": N_("of use at any time of the year"),
    "retargeting": N_("ads for people who were on our site"),
    "remarketing": N_("ads for people who were on our site"),
    "lookalike audience": N_("people like our customers, chosen by the network"),
    "lead magnet": N_("something free for those who leave an address"),
    "lead nurturing": N_("staying in touch until somebody buys"),
    "touchpoint": N_("a place where people meet us"),
    "touchpoints": N_("places where people meet us"),
    "thought leadership": N_("being asked when something in the trade is unclear"),
    "share of voice": N_("our part of all that is said about the trade"),
    "social listening": N_("looking for what people say about us"),
    "organic reach": N_("how many see it without being paid for"),
    "dark social": N_("links passed on in private messages"),
    "geotargeting": N_("ads for people in one area"),
}
AFTER = N_("that is, or rather, meaning, means")


@cache
def pattern() -> re.Pattern[str]:
    """The longest first. What has a capital letter is known by it; the rest in any case."""
    words = sorted(TERMS, key=len, reverse=True)
    parts = (re.escape(word) if word != word.lower() else f"(?i:{re.escape(word)})" for word in words)
    return re.compile(rf"(?<![\w#@/.-])(?:{'|'.join(parts)})(?![\w-])")


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"[”\"’']?\s*(?:\(|,? (?:{either(AFTER)})|[:=–—]|\s-\s)")


def meaning(term: str) -> str:
    return _(TERMS.get(term) or TERMS[term.lower()])


def key(term: str) -> str:
    """One term and several are one."""
    known = term if term in TERMS else term.lower()
    return known.removesuffix("s") if known.removesuffix("s") in TERMS else known


def is_explained(text: str, match: re.Match[str]) -> bool:
    """In brackets behind it, after "that is", or itself in the brackets behind the long form."""
    before, behind = text[: match.start()].rstrip("“\"‘' "), text[match.end() :]
    return bool(before.endswith("(") or _after().match(behind))
