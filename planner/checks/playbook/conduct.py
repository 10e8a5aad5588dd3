"""What the plan says it does to people; and machines that write to them."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.lists import plain
from planner.checks.reading import CLAUSE, NEGATIONS, READ, affirmed, each_of, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.texts import holding
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
    "ai that answers, ai that replies, ai answers, ai replies, ai to answer, ai to reply, chatgpt answers, chatgpt "
    "replies, auto-reply, auto-replies, auto reply, auto replies, autoreply, autoreplies, autorespond, auto-respond, "
    "auto respond, auto-answer, auto answer, automatic repl, automatic answer, automatic respons, automatic message, "
    "automatic direct message, automatic comment, automatic greeting, automatic dm., automatic dms., automatic thank, "
    "automatic welcome, automatic birthday, automatic like, automatic follow, automated repl, automated answer, "
    "automated respons, automated message, automated direct message, automated comment, automated greeting, automated "
    "dm., automated dms., automated thank, automated welcome, automated birthday, automated like, automated follow, "
    "automated outreach, auto-dm, auto dm, auto-message, auto-comment, auto-like, auto like, auto-follow, auto "
    "follow, auto-greet, automatically answer, automatically repl, automatically respond, automatically messag, "
    "automatically greet, automatically thank, automatically comment, automatically like, automatically follow, "
    "automatically dm., answered automatically, answers automatically, answer automatically, answer everyone "
    "automatically, answer everybody automatically, reply automatically, replies automatically, replied "
    "automatically, respond automatically, responds automatically, greet automatically, greeted automatically, "
    "message automatically, messages automatically, follow automatically, like automatically, scheduled greeting, "
    "scheduled birthday, scheduled message, scheduled dm, scheduled direct message, chatbot, chat bot, answering bot, "
    "reply bot, message bot, messaging bot, comment bot, dm bot, bot answer, bot repl, bot respond, bot greet, bot "
    "send, bot write, bot like, bot follow, bot comment, bot to answer, bot to reply, bot that, bots that, bots "
    "answer, manychat, mass message, mass messag, mass dm, bulk message, bulk dm, canned dm, cold dm, cold message"
)
# A machine that does it "by itself", in other words.
ALONE = N_(
    "from the software, by the software, from software, by itself., on its own., by themselves., around the clock., "
    "without anybody, without a person, without my, without our, by machine, by software, with software, by a program"
)
DOES = N_(
    "receive a welcome, receives a welcome, get a welcome, gets a welcome, receive a greeting, receives a greeting, "
    "get a greeting, gets a greeting, follows, unfollow, replies to, answers every, answers each, answers all, "
    "answers com, answers mess, answers them, likes every, likes each, likes all, likes posts, likes hundreds, "
    "comments on, messages every, messages each, messages new, messages people, writes to, greets, welcomes every, "
    "welcomes each, welcomes new"
)
BY_HAND = N_("automatic away, away message, out of office, instead of, rather than, by a person, by hand, no bot")


def said(case: Case, words: str) -> Iterator[tuple[str, str, str]]:
    """Path, text and words, where the plan says that it will do so."""
    ours = ((path, text) for path, text in holding(case.texts, plain(words)) if is_ours(path))
    return ((path, text, hit) for path, text in ours if (hit := affirmed(text, words)))


def is_ours(path: str) -> bool:
    """Whether a plan says there what it does, and not what others do, or what it avoids."""
    return not any(place in path for place in ELSEWHERE)


def in_playbook(path: str) -> tuple[str, str]:
    """The place to go to in this family's section, and the place where the words stand if it is another one."""
    return (path, "") if path.startswith("playbook.") else ("playbook.actions", path)


def promise(case: Case, words: str) -> str:
    """Where the plan itself promises the opposite: a line of its code of conduct, or a practice it has taken up."""
    code = "\n".join(case.plan.team.code)
    return "team.code" if mentions(code, words) else ""


def entry(path: str) -> str:
    """The innermost list entry that holds a place, else the place."""
    return path[: path.rindex("]") + 1] if "]" in path else path


def all_said(case: Case, place: str) -> str:
    return "\n".join(text for path, text in case.texts if path == place or path.startswith(f"{place}."))


def title(case: Case, place: str) -> str:
    """What an entry is called by its first words, an action without words by its practice; else what stands there."""
    item = value_at(case.plan, place)
    words = [getattr(item, name, "") for name in ("what", "name", "prompt", "work", "task", "situation")]
    practice = case.catalog.practice(getattr(item, "practice", None))
    return next(filter(None, words), _(practice.label) if practice else all_said(case, place))


@rule("PLAY010", Severity.WARNING)
def machine_that_writes_to_people(case: Case) -> Iterator[Site]:
    """A machine writes to people instead of a person.

    What it checks: Whether the plan speaks of automatic answers, greetings, comments, likes or follows. Posts that
        a person has written and that a tool publishes later are fine; so is a note that says when somebody is back.
    Why it matters: People notice that nobody is there. Each of them deserves a personal answer, and several networks
        close accounts for it.
    Example: "Everybody who follows us gets an automatic message with a discount."
    Sources: seed-E E10
    """
    for path, text, hit in (*said(case, MACHINES), *_alone(case)):
        if mentions(text, BY_HAND):
            continue
        at, elsewhere = in_playbook(path)
        message = _("The plan says {text}. A message to a person (“{hit}”) should be written by a person.")
        yield Site(
            at,
            message.format(text=called(case.plan, path, text), hit=hit),
            _("Let a person answer, even if later and in two lines. Keep the tool for posts and for the inbox."),
            against=elsewhere or promise(case, MACHINES),
        )


def _alone(case: Case) -> Iterator[tuple[str, str, str]]:
    """As `said`, where it is told in other words: "follows 200 accounts a day by itself"."""
    for path, text in holding(case.texts, plain(ALONE)):
        if is_ours(path) and not affirmed(text, MACHINES):
            done = (clause for clause in CLAUSE.split(text[:READ]) if _is_done_alone(clause))
            yield from ((path, text, clause.strip()) for clause in list(done)[:1])


def _is_done_alone(clause: str) -> bool:
    """Whether what is done to people stands before "by itself", in the same part of the sentence."""
    parts = (clause[: match.start()].rpartition(",")[2] for match in each_of(clause, ALONE))
    return any(mentions(part, DOES) and not mentions(part, NEGATIONS) for part in parts)
