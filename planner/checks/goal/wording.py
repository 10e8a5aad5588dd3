"""What the words of an objective or of a figure are about; read by several rules."""

from planner.checks.reading import found, mentions
from planner.language import N_
from planner.plan.goal import KeyResult
from planner.plan.metrics import Measure

VAGUE = N_(
    "improv, increas, optimi, better, boost, strengthen, enhanc, grow., growth, growing, more., raise, raising, "
    "expand, maximi, leverag, develop., developing, push., promote., promoting"
)
A_FIGURE = N_("half, third, quarter, twice, doubl, tripl, one., two., three., four., five., ten., dozen, hundred")
BEING_SEEN = N_(
    "presence, visibilit, awareness, brand, reach., social media, online, engagement, image., channels, profile, "
    "community, exposure, digital"
)
MADE = N_(
    "posts, postings, articles, videos, reels, stories, campaigns, newsletters., tweets, episodes, pins., clips, "
    "blog posts, photos, letters, mailings, pieces, uploads, uploaded, sent out, published, put out, livestreams, "
    "carousels, content pieces, posting, publishing, messages sent"
)
TO_MAKE = N_(
    "post., posting, publish., publishing, write., writing, upload., open an account, be on instagram, be on tiktok, "
    "be on facebook, be on linkedin, be on youtube, be on social, be active"
)
TO_DO = N_(
    "run., start., make., produce, film., create., send., share., record., shoot, do., plan., have., publish, keep up, "
    "keep a., keep to., stick to., maintain, deliver., bring out, put out, release, be regular, be steady"
)
# Who does it, before what is done.
WE = N_("we will., i will., we shall., we want to., i want to., we., i.")
# Words that tell that a figure counts what other people do, or what the business gains.
BY_OTHERS = N_(
    "by., from., that., who., customer, fans., people, per post, a post, each post, comment, like., likes, share, "
    "view, "
    "visit, order, save, mention, reach., read, click, download, listen, watch, subscri, follow, repl, response, "
    "answer, sale, sold, sell, inquir, enquir, booking, appointment, sign-up, lead., leads, application, tag., tagged, "
    "engag, impression, play, consent, receiv, come in, came in, sent in"
)
APPLAUSE = N_(
    "follower, likes., page likes, fans., impressions, views., reach., viewers, hearts, subscribers on youtube, "
    "video views, plays., reached., who follow"
)
# What people do once they are won over, and what the business has of it.
GAIN = N_(
    "order, sale, sold, sell, customer, inquir, enquir, booking, booked, appointment, visit the, visitor, who buy, "
    "purchase, lead., leads, application, donat, gift, member, ticket, sign-up, sign up, revenue, profit, store, "
    "who come, came., quote, contract, answered, ask., asked, recommend, interview, listeners, turnover, margin, "
    "volunteer, guest, patient, client, student, pupil, job, money, review, concert, staff, hire, cost, business"
)
QUALITY = N_(
    "percent, per cent, share of, rate., rating, star, satisf, recommend, answered, within, quality, complain, points, "
    "score, out of, return, cancel, margin, repeat, come back, content with, unsubscrib, sentiment, positive"
)
KEEP = N_("keep, hold., holds., holding, stay, remain, maintain, steady, stable, not fall, not lose")
WITHIN = N_("no fewer, no more than, at least, at most")
PEOPLE = N_(
    "people, follower, subscriber, member, reader, fans., customer, guest, participant, listener, parents, companies"
)


def words(result: KeyResult) -> str:
    return f"{result.metric} {result.unit}"


def has_figure(text: str) -> bool:
    return any(sign.isdigit() for sign in text) or mentions(text, A_FIGURE)


def counts_own_work(result: KeyResult) -> str:
    """The word by which a figure counts what we make ourselves; empty if it counts what others do."""
    return "" if mentions(words(result), BY_OTHERS) else found(result.metric, MADE)


def counts_applause(result: KeyResult) -> bool:
    return mentions(words(result), APPLAUSE) and not mentions(result.metric, GAIN)


def is_quality(result: KeyResult) -> bool:
    """A figure that says how good, rather than how many."""
    falls = result.target is not None and result.baseline is not None and result.target < result.baseline
    return falls or "%" in words(result) or mentions(words(result), QUALITY)


def watches_quality(measure: Measure) -> bool:
    text = f"{measure.name} {measure.unit}"
    return measure.kind == "opinion" or "%" in text or mentions(text, QUALITY)


def is_kept(text: str) -> bool:
    """Whether the words of a figure say that it is to stay where it is, or within bounds."""
    return mentions(text, KEEP) or mentions(text, WITHIN)


def same(one: str, other: str) -> bool:
    """Whether two texts say the same but for spaces, capitals and the full stop."""
    return plain(one) == plain(other)


def plain(text: str) -> str:
    return " ".join(text.split()).rstrip(" .").casefold()
