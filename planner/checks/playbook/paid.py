"""Praise that is paid for, and numbers that are bought."""

import re
from collections.abc import Iterator
from functools import cache

from planner.checks.case import Case
from planner.checks.lists import either, plain
from planner.checks.playbook.actions import ahead
from planner.checks.playbook.conduct import all_said, entry, in_playbook, is_ours, promise, said, title
from planner.checks.reading import CLAUSE, NEGATIONS, READ, affirmed, each_of, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.texts import holding, likely
from planner.checks.words import called
from planner.language import N_, _

PAID = N_(
    "influencer, sponsored post, paid post, paid partnership, paid collaboration, paid promotion by, gifted, "
    "affiliate, brand ambassador, paid review, pay bloggers, pay creators, paid creators, free product for, "
    "free products for, free cake for, free meal for, free sample for, free samples for, in exchange for a post, "
    "in exchange for posts, in return for a post, in return for posts, commission for each, paid links, "
    "sponsored link, sponsored content, advertorial, paid mention"
)
DISCLOSED = N_(
    "disclos, declare, labeled, labelled, label it, labels it, label them, labels the, marked as, mark it as, "
    'mark them as, marks it, #ad, “ad”, "ad", the word ad., as an ad., says that it, say that it, say it was, '
    "says it was, say so., says so., said openly, openly, paid for or, was a gift, was paid, it is paid, it was given, "
    "is named at the start, stated in, stated clearly, transparent"
)
# What keeps the payment secret, and the payment.
KEPT_SECRET = N_(
    "need not tell, need not say, needn't say, told like our own, like our own find, without the word ad., without "
    "the word advert, without marking, without labeling, without labelling, without saying so, without saying that "
    "it, without saying that he, without saying that she, without saying that they, not marked as, not labeled, not "
    "labelled, unmarked, unlabeled, unlabelled, as her private, as his private, as their private, as a private tip, "
    "as a personal tip, as her own tip, as his own tip, as their own tip, as if it were her own, as if it were his "
    "own, not look like an ad, not look like advert, not look paid, nobody needs to know, no one needs to know, "
    "nobody has to know, undisclosed, covert, hidden advert, in secret, secretly"
)
GIVEN = N_(
    "get a, pays, paid, pay., pays., money, gift, free., for free, gets., euros, dollars, pounds, partner, sponsor, "
    "blogger, influencer, creator, commission, in return, in exchange, barter, voucher, discount"
)


@rule("PLAY012", Severity.WARNING)
def paid_praise_without_disclosure(case: Case) -> Iterator[Site]:
    """You pay people to post, but nothing says that they mention it.

    What it checks: Whether paid or gifted posts, reviews, links and voices go with a line that it is said in the post:
        in the same place, or in the code of conduct or the guidelines; and whether somebody who is
        paid is told to hide it.
    Why it matters: In many countries hidden advertising is against the law, for the business as well as for the one
        who posts, and people who find out trust neither of them again.
    Example: "Send three bloggers a free cake" and not a word that they name it as a gift at the start of the post.
    Sources: ftc-disclosures, seed-W W6.15, seed-W W6.16
    """
    team = case.plan.team
    rules = "\n".join((*team.code, team.guidelines, team.advocacy))
    spoken = {entry(path): hit for path, _text, hit in said(case, PAID)}
    for at, action in ahead(case):
        practice = case.catalog.practice(action.practice)
        if practice and practice.disclose and (practice.costs or (practice.rank == 3 and practice.sensitive)):
            spoken.setdefault(at, _(practice.label))
    secret = {entry(path) for path in _kept_secret(case)}
    for place in sorted({*spoken, *secret}):
        if place in secret or not mentions(f"{all_said(case, place)}\n{rules}", DISCLOSED):
            at, elsewhere = in_playbook(place)
            message = _(
                "With {text} somebody is paid or given something, but nothing says that their post mentions it."
            )
            yield Site(
                at,
                message.format(text=called(case.plan, place, title(case, place))),
                _("Write into its note or the code of conduct that the post names the gift or payment at the start."),
                against=elsewhere or "team.code",
            )


def _kept_secret(case: Case) -> Iterator[str]:
    """Where somebody is paid, and is to keep it to themselves."""
    for path, text in holding(case.texts, plain(KEPT_SECRET)):
        if is_ours(path) and mentions(text, GIVEN) and any(map(_is_to_be_hidden, CLAUSE.split(text[:READ]))):
            yield path


def _is_to_be_hidden(clause: str) -> bool:
    """ "Never without saying so" hides nothing."""
    return any(not mentions(clause[: match.start()], NEGATIONS) for match in each_of(clause, KEPT_SECRET))


BOUGHT = N_(
    "buy followers, buys followers, buying followers, bought followers, purchase followers, purchased followers, "
    "follower package, followers package, buy likes, buying likes, bought likes, buy views, buying views, buy "
    "subscribers, buying subscribers, buy comments, buy reviews, buying reviews, bought reviews, purchase reviews, "
    "purchased reviews, buy some followers, buy some reviews, buy a few reviews, buy five-star, buy five star, buy "
    "5-star, fake review, fake account, fake follower, fake comment, write reviews ourselves, write our own reviews, "
    "reviews by friends and family, review each other, engagement pod, engagement group, comment pod, like-for-like, "
    "like for like, follow-for-follow, follow for follow, follow-unfollow, follow and unfollow, follow/unfollow, "
    "follows and unfollows, following and unfollowing, discount for a review, discount for a five, off for a review, "
    "off for each review, off for every review, off for a five, euros for a review, dollars for a review, buy fake, "
    "bought fake, buying fake, buy instagram followers, buy google reviews, buy fans, purchase likes, purchase fans, "
    "discount for reviews, discount for each review, discount for every review, discount in exchange for a review, "
    "voucher for a review, voucher for each review, voucher for every review, coupon for a review, free coffee for a "
    "review, gift for a review, reward for a review, reward reviews, rewarding reviews, pay for reviews, paying for "
    "reviews, pay for five, in exchange for a review, in exchange for reviews, in return for a review, in return for "
    "reviews, in exchange for a five, for a five-star review, for a 5-star review"
)

ADDRESSES = N_(
    "bought list, bought address, bought e-mail, bought email, bought mail, bought contact, bought customer list, "
    "bought database, bought lists, bought in address, purchased list, purchased address, purchased e-mail, "
    "purchased email, purchased mail, purchased contact, purchased database, buy address, buy a list, buy lists, "
    "buy an address, buy an e-mail, buy an email, buy e-mail, buy email, buy contact, buy a database, buy mail, "
    "buying address, buying a list, buying lists, buying e-mail, buying email, buying contact, purchase address, "
    "purchase a list, purchase lists, purchase e-mail, purchase email, purchase contact, addresses we bought, "
    "addresses bought, addresses we buy, addresses that we bought, addresses we purchased, addresses purchased, "
    "contacts we bought, contacts bought, contacts we purchased, contacts purchased, list we bought, lists we bought, "
    "list that we bought, list bought, e-mails we bought, emails we bought, mails we bought, bought a list, "
    "bought a mailing list, bought an e-mail list, bought an email list, buy a mailing list, rented list, "
    "rented address, rent address, rent a list, scrape, scraping, harvest address, harvested, harvest e-mail, "
    "harvest email, harvest contact, address broker, list broker, data broker, address dealer"
)
# What stands between the words: "buy 1,000 new followers".
BETWEEN = N_("some., a few., cheap., more., new., real., positive., good.")


@rule("PLAY013", Severity.WARNING)
def followers_or_reviews_bought(case: Case) -> Iterator[Site]:
    """Followers, reviews or addresses are bought or traded.

    What it checks: Whether the plan speaks of buying followers, likes or reviews, of rewards for reviews, of groups
        that like each other's posts, or of addresses that were bought or gathered without asking.
    Why it matters: Bought followers are no customers, and the networks delete them and may close the account. A
        bought review deceives customers, which the law forbids in many countries, as it forbids advertising mail to
        people who never agreed to it.
    Example: "Ten percent off for a five-star review", or "we write to the 20,000 addresses we bought".
    Sources: seed-A A2, ftc-disclosures, roadworthy
    """
    traded = likely(case.texts, (*plain(BOUGHT), *plain(ADDRESSES)))
    for path, text in holding(case.texts, tuple({part.split()[0] for part in traded})):
        bare = _bare(text[:READ], traded) if is_ours(path) else ""
        hit, addresses = (affirmed(bare, BOUGHT), _addresses(bare)) if bare else ("", "")
        if not hit and not addresses:
            continue
        at, elsewhere = in_playbook(path)
        message = (
            _("The plan says {text}: bought or traded, this proves nothing and can cost you the account.")
            if hit
            else _("The plan says {text}, but these people never agreed to hear from you.")
        )
        yield Site(
            at,
            message.format(text=called(case.plan, path, text)),
            _("Take it out. Ask every customer alike for an honest word, without a reward.")
            if hit
            else _("Take it out, delete the addresses, and write only to people who signed up themselves."),
            against=elsewhere or promise(case, BOUGHT),
        )


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf"\b(?:\d[\d.,]*k?|{either(BETWEEN)})\s+", re.IGNORECASE)


def _bare(text: str, traded: list[str]) -> str:
    """The text without what stands between the words; empty if it does not say that anything is bought."""
    bare = _between().sub("", text)
    small = bare.casefold()
    return bare if any(part in small for part in traded) else ""


def _addresses(text: str) -> str:
    """The words for addresses that were bought; not if no stands before them, or in the same part of the sentence:
    "no bought addresses", but "to the addresses we bought, without asking"."""
    for clause in CLAUSE.split(text):
        for match in each_of(clause, ADDRESSES):
            behind, _comma, _rest = clause[match.end() :].partition(",")
            if not mentions(clause[: match.end()] + behind, NEGATIONS):
                return match[0]
    return ""
