"""What the plan does to people: machines that write to them, contests, paid praise, bought numbers."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.playbook.actions import ahead, named
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _
from planner.plan.places import value_at

# Where a plan says what it will not do, or speaks of others.
ELSEWHERE = (
    ".dont",
    "not_ours",
    "landscape.competitors",
    "landscape.accounts",
    "landscape.communities",
    "landscape.risks",
    "landscape.segments",
    "tools.rejected",
    "goal.not_asked",
    ".caution",
    "metrics.",
    ".situation",
    ".trigger",
    "team.security",
)
MACHINES = N_(
    "auto-reply, auto-replies, auto reply, auto replies, autoreply, autoreplies, autorespond, auto-respond, "
    "auto respond, auto-answer, auto answer, automatic repl, automatic answer, automatic respons, automatic message, "
    "automatic direct message, automatic comment, automatic greeting, automatic dm., automatic dms., automatic thank, "
    "automatic welcome, automatic birthday, automatic like, automatic follow, automated repl, automated answer, "
    "automated respons, automated message, automated direct message, automated comment, automated greeting, "
    "automated dm., automated dms., automated thank, automated welcome, automated birthday, automated like, "
    "automated follow, automated outreach, auto-dm, auto dm, auto-message, auto-comment, auto-like, auto like, "
    "auto-follow, auto follow, auto-greet, automatically answer, automatically repl, automatically respond, "
    "automatically messag, automatically greet, automatically thank, automatically comment, automatically like, "
    "automatically follow, automatically dm., answered automatically, answers automatically, answer automatically, "
    "answer everyone automatically, answer everybody automatically, reply automatically, replies automatically, "
    "replied automatically, respond automatically, responds automatically, greet automatically, greeted automatically, "
    "message automatically, messages automatically, follow automatically, like automatically, "
    "scheduled greeting, scheduled birthday, scheduled message, scheduled dm, scheduled direct message, chatbot, "
    "chat bot, answering bot, reply bot, message bot, messaging bot, comment bot, dm bot, bot answer, bot repl, "
    "bot respond, bot greet, bot send, bot write, bot like, bot follow, bot comment, bot to answer, bot to reply, "
    "bot that, bots that, bots answer, manychat, mass message, mass messag, mass dm, bulk message, bulk dm, "
    "canned dm, cold dm, cold message"
)
BY_HAND = N_("automatic away, away message, out of office, instead of, rather than, by a person, by hand, no bot")


def said(case: Case, words: str) -> Iterator[tuple[str, str, str]]:
    """Path, text and words, where the plan says that it will do so."""
    for path, text, hit in case.saying(words):
        if not any(place in path for place in ELSEWHERE):
            yield path, text, hit


def _in_playbook(path: str) -> tuple[str, str]:
    """The place to go to in this family's section, and the place where the words stand if it is another one."""
    return (path, "") if path.startswith("playbook.") else ("playbook.actions", path)


def _promise(case: Case, words: str) -> str:
    """Where the plan itself promises the opposite: a line of its code of conduct, or a practice it has taken up."""
    code = "\n".join(case.plan.team.code)
    return "team.code" if mentions(code, words) else ""


@rule("PLAY010", Severity.WARNING)
def machine_that_writes_to_people(case: Case) -> Iterator[Site]:
    """A machine writes to people, as if somebody had written.

    What it checks: Whether the plan speaks of automatic answers, greetings, comments, likes or follows. Posts that
        a person has written and that a tool publishes later are fine; so is a note that says when somebody is back.
    Why it matters: People notice that nobody is there. Each of them deserves an answer of their own, and several
        networks close accounts for it.
    Example: "Everybody who follows us gets an automatic message with a discount."
    Sources: seed-E E10
    """
    for path, text, hit in said(case, MACHINES):
        if mentions(text, BY_HAND):
            continue
        at, elsewhere = _in_playbook(path)
        message = _("{text} speaks of “{hit}”, and what reaches a person should be written by one.")
        yield Site(
            at,
            message.format(text=called(case.plan, path, text), hit=hit),
            _("Let a person answer, if need be later and in two lines; keep the tool for posts and for the inbox."),
            against=elsewhere or _promise(case, MACHINES),
        )


CONTESTS = ("a26", "w6-20")
CONTEST = N_(
    "contest., contests., giveaway, give-away, raffle, sweepstake, prize draw, lottery, photo competition, "
    "recipe competition, drawing competition, prize competition, enter to win, chance to win, friend to win, "
    "friends to win, comment to win, share to win, like and win, follow and win, and win a, can win a, win one of, "
    "win a prize, win a free, win a voucher, draw a winner, draw the winner, winner is drawn, with a prize, "
    "prizes for, small prize"
)
TERMS = N_("terms, rules., conditions, contest law, who may enter, who may take part")
DATA = N_("data., privacy, personal details, addresses are deleted, deleted after, gdpr, data protection, delete")


@rule("PLAY011", Severity.WARNING)
def contest_without_terms_or_data_note(case: Case) -> Iterator[Site]:
    """A contest has no terms, or no note on data.

    What it checks: Whether a contest, a giveaway or a prize draw goes with terms and with a word on what happens to
        the data of those who take part, in its note or wherever the plan speaks of the contest.
    Why it matters: Without terms every loser may complain, a law on prize draws may be broken, and names and
        addresses lie around that nobody needs any more.
    Example: "Tag a friend and win a cake", and nothing about who may enter, until when, and when entries are deleted.
    Sources: seed-A A26, seed-W W6.20, roadworthy
    """
    by_practice = {f"playbook.actions[{each.id}]" for _at, each in ahead(case) if each.practice in CONTESTS}
    over = {each.id for each in case.plan.playbook.actions} - {each.id for _at, each in ahead(case)}
    spoken: dict[str, str] = {}
    for path, _text, hit in said(case, CONTEST):
        spoken.setdefault(_entry(path), hit)
    about = "\n".join(_all_said(case, at) for at in {*spoken, *by_practice})
    missing = [what for what, words in ((_("terms"), TERMS), (_("a note on data"), DATA)) if not mentions(about, words)]
    for place in sorted({*spoken, *by_practice}):
        if missing and not any(place.endswith(f"actions[{id}]") for id in over):
            at, elsewhere = _in_playbook(place)
            message = _("{text} is a contest or a giveaway without {missing}.")
            yield Site(
                at,
                message.format(text=called(case.plan, place, _title(case, place)), missing=_(" and ").join(missing)),
                _("Add to its note who may enter and until when, who decides, and when the entries are deleted."),
                against=elsewhere,
            )


def _entry(path: str) -> str:
    """The innermost list entry that holds a place, else the place."""
    return path[: path.rindex("]") + 1] if "]" in path else path


def _all_said(case: Case, place: str) -> str:
    return "\n".join(text for path, text in case.texts if path == place or path.startswith(f"{place}."))


def _title(case: Case, place: str) -> str:
    first = _all_said(case, place).partition("\n")[0]
    practice = case.catalog.practice(getattr(value_at(case.plan, place), "practice", None))
    return first or (_(practice.label) if practice else "")


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


@rule("PLAY012", Severity.WARNING)
def paid_praise_without_disclosure(case: Case) -> Iterator[Site]:
    """Somebody is paid to speak, and nothing says that they say so.

    What it checks: Whether paid or gifted posts, reviews, links and voices go with a line that it is said in the post:
        in the same place, or in the code of conduct or the guidelines.
    Why it matters: In many countries hidden advertising is against the law, for the business as well as for the one
        who posts, and people who find out trust neither of them again.
    Example: "Send three bloggers a free cake" and not a word that they name it as a gift at the start of the post.
    Sources: ftc-disclosures, seed-W W6.15, seed-W W6.16
    """
    team = case.plan.team
    rules = "\n".join((*team.code, team.guidelines, team.advocacy))
    spoken = {_entry(path): hit for path, _text, hit in said(case, PAID)}
    for at, action in ahead(case):
        practice = case.catalog.practice(action.practice)
        if practice and practice.disclose and (practice.costs or (practice.rank == 3 and practice.sensitive)):
            spoken.setdefault(at, _(practice.label))
    for place in sorted(spoken):
        if not mentions(f"{_all_said(case, place)}\n{rules}", DISCLOSED):
            at, elsewhere = _in_playbook(place)
            message = _(
                "{text} lets somebody be paid or given something for speaking, and nothing says that they say so."
            )
            yield Site(
                at,
                message.format(text=called(case.plan, place, _title(case, place))),
                _(
                    "Write into its note, or into the code of conduct, that the post names gift or payment at its start."
                ),
                against=elsewhere or "team.code",
            )


BOUGHT = N_(
    "buy followers, buys followers, buying followers, bought followers, purchase followers, purchased followers, "
    "follower package, followers package, buy likes, buying likes, bought likes, buy views, buying views, "
    "buy subscribers, buying subscribers, buy comments, buy reviews, buying reviews, bought reviews, "
    "purchase reviews, purchased reviews, buy some followers, buy some reviews, buy a few reviews, "
    "buy five-star, buy five star, buy 5-star, fake review, fake account, fake follower, fake comment, "
    "write reviews ourselves, write our own reviews, reviews by friends and family, review each other, "
    "engagement pod, engagement group, comment pod, like-for-like, like for like, follow-for-follow, follow for follow, "
    "follow-unfollow, follow and unfollow, follow/unfollow, discount for a review, discount for a five, "
    "discount for reviews, discount for each review, discount for every review, discount in exchange for a review, "
    "voucher for a review, voucher for each review, voucher for every review, coupon for a review, "
    "free coffee for a review, gift for a review, reward for a review, reward reviews, rewarding reviews, "
    "pay for reviews, paying for reviews, pay for five, in exchange for a review, in exchange for reviews, "
    "in return for a review, in return for reviews, in exchange for a five, for a five-star review, for a 5-star review"
)


@rule("PLAY013", Severity.WARNING)
def followers_or_reviews_bought(case: Case) -> Iterator[Site]:
    """Followers, likes or reviews are bought or traded.

    What it checks: Whether the plan speaks of buying followers, likes or reviews, of rewards for reviews, or of
        groups that like each other's posts.
    Why it matters: Bought followers buy nothing, the networks delete them and may close the account, and a bought
        review deceives customers, which the law forbids in many countries.
    Example: "Ten percent off for a five-star review."
    Sources: seed-A A2, ftc-disclosures, roadworthy
    """
    for path, text, hit in said(case, BOUGHT):
        at, elsewhere = _in_playbook(path)
        message = _("{text} counts on “{hit}”: what is bought or traded says nothing, and can cost you the account.")
        yield Site(
            at,
            message.format(text=called(case.plan, path, text), hit=hit),
            _("Take it out. Ask every customer alike for an honest word, without a reward."),
            against=elsewhere or _promise(case, BOUGHT),
        )
