"""What the plan says in its own words: of whom it speaks, and whether it goes on all year."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.reading import affirmed, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.texts import may_say
from planner.checks.words import called, entries, enumerated
from planner.language import N_, _

OURS = N_("our., ours., us., ourselves")
US = N_("we., our, us., ourselves, company, brand")
# What only those are glad to hear who say it.
PRAISE = N_(
    "about us, about ourselves, about our, ourselves, our product, our success, our history, our compan, our brand, "
    "our award, award, achievement, market leader, leading, number one, the best, "
    "proud of our, proud of what we"
)
READERS = N_(
    "you., your, people, person, customer, client, guest, reader, listener, visitor, member, neighbor, neighbour, "
    "follower, fan., fans., friend, student, pupil, parent, patient, buyer, owner, famil, communit, everyone, "
    "audience, everybody, anybody, anyone, somebody, someone, whoever, who., whose, they., them., their, ask, "
    "answer, question, listen, thank, help, first name, reply, replies, invite"
)
CAMPAIGN = N_(
    "campaign, contest, competition, giveaway, give-away, raffle, sweepstake, launch, sale., sales, promotion, promo, "
    "offer, discount, deal, black friday, christmas, easter, halloween, valentine, mother's day, season, holiday, "
    "spring, summer, autumn, fall., winter"
)
STEADY = N_(
    "every, each, weekly, daily, monthly, regular, all year, year-round, always, routine, habit, ongoing, mondays, "
    "tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, monday, tuesday, wednesday, thursday, friday, "
    "saturday, sunday, question, how we, how to"
)
ONLY_THEN = N_(
    "only campaigns, only a campaign, campaigns only, campaign only, only during campaign, only during a campaign, "
    "only during our campaign, only during the campaign, only during the season, only during launch, only during a "
    "launch, only during holiday, only during the holiday, only for campaign, only for launch, only for our "
    "campaign, only when we launch, only when we have a campaign, only when we have an offer, only when we have a "
    "sale, only when we have something to sell, only when there is a campaign, only when there is an offer, only "
    "when there is a sale, only when a campaign, from campaign to campaign, one campaign after, between campaigns "
    "nothing, nothing between campaigns, then silence, silence until, silence between, in between nothing, nothing "
    "in between, burst of posts, bursts of posts, in bursts, then nothing until"
)
SEVERAL, MANY = 2, 3


@rule("ROAD019", Severity.WARNING, needs=("strategy",))
def words_only_about_us(case: Case) -> Iterator[Site]:
    """The plan speaks of the business and never of the people who read.

    What it checks: Whether the tone, and what each chosen road promises, speak of anybody but the business once they
        praise it; and whether the content pillars, all together, name somebody else at all.
    Why it matters: People follow what is useful or fun for them. Nobody comes back to read about your awards.
    Example: "Proud and confident: our company, our awards, our success." Say what the customer gets out of it.
    Sources: seed-A A11, seed-A A12, seed-E E20
    """
    strategy = case.plan.strategy
    promises = [(f"strategy.{road.value}.promise", strategy.road(road).promise) for road in strategy.roads]
    for path, text in (("strategy.tone", strategy.tone), *promises):
        if (affirmed(text, PRAISE) or _often(text)) and not mentions(text, READERS):
            yield _about_us(path, called(case.plan, path, text))
    subjects = " ".join(f"{each.name} {each.about} {' '.join(each.examples)}" for each in strategy.pillars)
    about_us = [each for each in strategy.pillars if mentions(f"{each.name} {each.about}", US)]
    if len(about_us) == len(strategy.pillars) >= SEVERAL and not mentions(subjects, READERS):
        names = enumerated(each.name for each in about_us if each.name)
        yield _about_us("strategy.pillars", called(case.plan, "strategy.pillars", names))


@rule("ROAD020", Severity.WARNING, needs=("strategy",))
def campaigns_and_no_programme(case: Case) -> Iterator[Site]:
    """The plan has only campaigns, and nothing that goes on all year.

    What it checks: Whether all content pillars, or all actions of the playbook, are campaigns, contests, launches or
        seasons; and whether the plan says that it posts only then.
    Why it matters: Between two campaigns nobody has a reason to look, and each new campaign starts without
        readers.
    Example: "Easter raffle", "Summer sale", "Christmas contest": and what is there to read in October?
    Sources: seed-E E19, seed-A A10
    """
    pillars = list(entries("strategy.pillars", case.plan.strategy.pillars))
    if len(pillars) >= SEVERAL and all(_is_campaign(f"{each.name} {each.about}") for _at, each in pillars):
        names = enumerated(each.name or each.about for _at, each in pillars)
        yield _campaigns("strategy.pillars", called(case.plan, "strategy.pillars", names), "tools.channels")
    actions = list(entries("playbook.actions", case.plan.playbook.actions))
    practices = (case.catalog.practice(each.practice) for _at, each in actions)
    said = [
        f"{each.what} {known.label if known else ''}" for (_at, each), known in zip(actions, practices, strict=True)
    ]
    if len(said) > SEVERAL and all(map(_is_campaign, said)):
        names = enumerated(each.what for _at, each in actions if each.what)
        yield _campaigns("strategy.roads", called(case.plan, "playbook.actions", names), "playbook.actions")
    rhythms = list(_rhythms(case))
    for path, against, text in rhythms if may_say((text for *_places, text in rhythms), ONLY_THEN) else ():
        if affirmed(text, ONLY_THEN):
            yield _campaigns(path, called(case.plan, against or path, text), against)


def _about_us(path: str, words: str) -> Site:
    message = _("{words} is all about the business and says nothing about the people who read it.").format(words=words)
    return Site(path, message, _("Say what the people you write for get, ask, or may do, in their own words."))


def _campaigns(path: str, words: str, against: str) -> Site:
    message = _("{words}: that is one campaign after another, with nothing in between.")
    remedy = _("Add something small that comes back all year, such as one answered question a week.")
    return Site(path, message.format(words=words), remedy, against=against)


def _often(text: str) -> bool:
    return sum(mentions(word, OURS) for word in text.split()) >= MANY


def _is_campaign(text: str) -> bool:
    return bool(affirmed(text, CAMPAIGN)) and not mentions(text, STEADY)


def _rhythms(case: Case) -> Iterator[tuple[str, str, str]]:
    """Where a plan may say when it posts: the path, the second place, and the words."""
    strategy = case.plan.strategy
    yield "strategy.tone", "", strategy.tone
    for road in strategy.roads:
        yield f"strategy.{road.value}.why", "", strategy.road(road).why
        yield f"strategy.{road.value}.promise", "", strategy.road(road).promise
    for at, pillar in entries("strategy.pillars", strategy.pillars):
        yield f"{at}.about", "", pillar.about
    for at, each in case.channels:
        for field in ("purpose", "do"):
            yield "strategy.roads", f"{at}.{field}", getattr(each, field)
    for field in ("business_objective", "purpose"):
        yield "strategy.roads", f"goal.{field}", getattr(case.plan.goal, field)
