"""Where the figures come from, and who reads them off."""

import re
from collections.abc import Iterator, Mapping

from planner.catalog.kinds import Channel as KnownChannel
from planner.catalog.kinds import Measure as Known
from planner.checks.case import Case
from planner.checks.known import is_engagement
from planner.checks.reading import affirmed
from planner.checks.rule import Severity, Site, rule
from planner.checks.texts import may_say
from planner.checks.words import called, enumerated
from planner.language import N_, _, in_every_language
from planner.plan.choices import Future
from planner.plan.fuel import known_as
from planner.plan.metrics import Measure

# The advertising value of a mention. Its names in other languages stand here for plans in a language that is not the
# reader's.
AVE = N_(
    "ad prices, rate card, advertising money saved, ad money saved, saved advertising, media budget saved, reach "
    "would cost, AVE., ad value equivalen, advertising value equivalen, advertising equivalen, media value equivalen, "
    "advertising value of, cost as paid, cost as an ad, cost as ad, cost in ad, cost as a paid, had we paid for, if "
    "we had paid for, if we had bought, price of an ad, ad equivalen, equivalent ad, equivalent in ad, equivalent of "
    "ad, worth in ad, worth as ad, worth as an ad, free advertising worth, value of free advertising, value of free "
    "publicity, Werbeäquivalen, Anzeigenäquivalen, Mediaäquivalen, Werbewert, équivalent publicitaire, équivalence "
    "publicitaire, valeur publicitaire, équivalent d'achat d'espace, équivalent achat d'espace, valor publicitario, "
    "equivalencia publicitaria, equivalente publicitario, valor equivalente en publicidad, рекламный эквивалент, "
    "рекламного эквивалента, эквивалент рекламной, эквивалентная рекламная, рекламная стоимость, שווי פרסומי, ערך "
    "פרסומי, שווה ערך פרסומי, hirdetési egyenérték, hirdetési érték, reklámegyenérték, reklámérték"
)
# "Ave" is a name as well; in capitals it is the figure.
SHORT_NAME = "ave"
# Names of channels that are ordinary words as well, so that a text does not name the channel by them.
ORDINARY = frozenset(("line", "threads", "x", "steam", "forum", "wiki", "vine", "blog", "webinar"))
# What others say, which may be counted where one is not oneself.
ANYWHERE = frozenset(("share-of-voice", "mentions", "sentiment", "user-content", "star-rating", "review-count"))
META = ("instagram", "facebook")
NO_WORD, SHORT = re.compile(r"\W+"), 3


@rule("MAP020", Severity.WARNING, needs=("metrics", "tools"))
def figure_from_a_channel_not_chosen(case: Case) -> Iterator[Site]:
    """A figure comes from a channel that you do not use.

    What it checks: Whether a channel that a measure names is one of those you chose, or an account that you keep;
        what others say may be counted anywhere.
    Why it matters: Nobody can look the figure up, so the line in the table stays empty.
    Example: "Newsletter subscribers", in a plan without a newsletter.
    Sources: seed-J J5, roadworthy
    """
    there, names = _at_hand(case), _names(case.catalog.channels)
    for at, measure in case.measures if case.channels else ():
        known = case.known[measure.id]
        named = _named(names, measure, known)
        if named and not there.intersection(named) and not (known and known.id in ANYWHERE):
            message = _("{measure} is read off a channel that you do not use: {places}.")
            places = enumerated(_(case.catalog.channels[id].label) for id in named)
            yield Site(
                f"{at}.source",
                message.format(measure=called(case.plan, at, measure.name), places=places),
                _("Choose a figure that your channels show, or add the channel that shows this one."),
                against="tools.channels",
            )


@rule("MAP024", Severity.WARNING, needs=("metrics", "tools"))
def figure_that_no_channel_shows(case: Case) -> Iterator[Site]:
    """You cannot read a figure on any of your channels.

    What it checks: Whether a measure that we know can be read off on one of your channels or accounts, or on the one
        that it names. What is counted by hand or on the site is left out.
    Why it matters: The line in the table stays empty, or somebody fills it with another figure.
    Example: "Clicks", where Instagram is the only channel. Its export counts none.
    Sources: seed-J J5, roadworthy
    """
    there, names = _at_hand(case), _names(case.catalog.channels)
    own_names = any(case.catalog.channel(each.kind) is None for _at, each in case.channels)
    for at, measure in () if own_names else case.measures:
        known = case.known[measure.id]
        named = _named(names, measure, known)
        if named and not there.intersection(named):
            continue
        places = there.intersection(named) or there
        shown = any(_shows(case.catalog.channel(id), known) for id in places) if known else True
        if known and places and known.needs_a_channel and not is_engagement(measure) and not shown:
            message = _("{measure} cannot be read off on {here}; it is shown on {places}.")
            told = {
                "here": enumerated(_(each.label) for id, each in case.catalog.channels.items() if id in places),
                "places": enumerated(_(case.catalog.channels[id].label) for id in known.channels),
            }
            yield Site(
                f"{at}.source",
                message.format(measure=called(case.plan, at, measure.name), **told),
                _("Choose a figure that your channels show, or say where else somebody can look it up."),
                against="tools.channels",
            )


@rule("MAP021", Severity.WARNING, needs=("metrics", "business"))
def site_figure_without_a_site(case: Case) -> Iterator[Site]:
    """A measure needs a website, but the plan has none.

    What it checks: Whether there is a website, once a measure that we know counts visits or orders on it.
    Why it matters: There is nowhere to read the figure, so at the review the line is empty.
    Example: "Visits from social media", and the line for the website is empty.
    Sources: seed-J J5, seed-A A22
    """
    for at, measure in () if case.plan.business.site.strip() or "blog" in case.kinds else case.measures:
        known = case.known[measure.id]
        if known and known.is_of_the_site:
            message = _("{measure} is read off on a website, but the plan names none.")
            yield Site(
                f"{at}.source",
                message.format(measure=called(case.plan, at, measure.name)),
                _("Enter your website under Business, or count something that happens elsewhere."),
                against="business.site",
            )


@rule("MAP022", Severity.WARNING, needs=("metrics",))
def figure_from_nowhere(case: Case) -> Iterator[Site]:
    """Nobody can say where a figure comes from.

    What it checks: Whether a measure says where it is looked up, or how it is worked out, or is one that we know.
    Why it matters: If nobody knows where to find the figure, it is guessed or left out.
    Example: "Warmth of the brand". Where does somebody read that?
    Sources: seed-J J5
    """
    for at, measure in case.measures:
        if measure.name and not measure.source.strip() and not measure.formula.strip() and not case.known[measure.id]:
            message = _("Nothing says where {measure} is looked up or how it is worked out.")
            yield Site(
                f"{at}.source",
                message.format(measure=called(case.plan, at, measure.name)),
                _("Name a place that somebody can open, or choose a figure that has one."),
            )


@rule("MAP023", Severity.WARNING, needs=("metrics",))
def what_a_mention_would_have_cost(case: Case) -> Iterator[Site]:
    """A mention is counted as the price of an ad.

    What it checks: Whether a measure is the advertising value of a mention (AVE), or the like.
    Why it matters: Nobody bought that space. The figure is as high for blame as for praise, and does not show what
        anybody did.
    Example: "An article in the paper, worth 3,000 as an ad." Count the calls of that week instead.
    Sources: barcelona-3
    """
    for at, measure in case.measures:
        known = case.known[measure.id]
        if (known and known.refused) or _is_priced_as_an_ad(measure):
            message = _("{measure} is the price of an ad that nobody bought. It does not show what people did.")
            yield Site(
                f"{at}.name",
                message.format(measure=called(case.plan, at, measure.name)),
                _("Take it off, and count what people did after the mention: calls, visits, orders."),
            )


def _is_priced_as_an_ad(measure: Measure) -> bool:
    text = f"{measure.name}. {measure.formula}. {measure.source}"
    said = affirmed(text, AVE) if may_say((text,), AVE) else ""
    return bool(said) and (said.casefold() != SHORT_NAME or said.isupper())


def _at_hand(case: Case) -> set[str]:
    """The channels that are chosen, and the accounts that are not to be closed."""
    closing = (Future.CLOSE, Future.PARK)
    kept = (each.channel for each in case.plan.landscape.accounts if each.future not in closing)
    return {*case.kinds, *filter(None, kept)}


def _shows(channel: KnownChannel | None, known: Known) -> bool:
    """Also where we do not know what a channel shows, and where its export has a column of that name."""
    if channel is None or channel.id in known.channels:
        return True
    columns = [name for names in known.feeds.values() for name in names]
    return bool(known.feeds) and (
        not channel.exports or any(column.startswith(tuple(columns)) for column in channel.exports)
    )


def _names(channels: Mapping[str, KnownChannel]) -> dict[str, str]:
    """Channels by the one word that names them and nothing else."""
    labels = ((id, name) for id, each in channels.items() for name in in_every_language(each.label))
    return {known_as(name): id for id, name in labels if id not in ORDINARY and len(name) > SHORT and name.isalpha()}


def _named(names: Mapping[str, str], measure: Measure, known: Known | None) -> list[str]:
    """In the person's own words: what our catalogue says of where to look names more places than one has."""
    source = "" if known and measure.source in in_every_language(known.where) else measure.source
    words = NO_WORD.split(f"{measure.name} {measure.formula} {source}".casefold())
    found = [names[word] for word in words if word in names]
    return list(dict.fromkeys([*found, *(META if "meta" in words else ())]))
