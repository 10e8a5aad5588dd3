"""Colleagues who help by posting, and whether they say who they are."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.quotes import sentence
from planner.checks.reading import CLAUSE, NEGATIONS, affirmed, each_of, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _

SAID = N_("say, tell, mention, name, state, sign, label, make clear, reveal, admit, write that, open about")
TIE = N_(
    "work here, works here, working here, work for, works for, working for, who we are, who they are, who you are, "
    "whom, employer, employed, belong to, our staff, member of staff, in the team, paid, gift, given, got a, family"
)
DISCLOSED = N_("disclos, transparen, identify yourself, identify themselves, own name, #ad")
# What keeps the tie secret: "don't say that you work here", "nobody needs to know who we are", "hide that …".
KNOWN = N_("need to know, needs to know, has to know, have to know, should know, must know, finds out, find out")
HIDDEN = N_("hide, hides, hiding, conceal, keep quiet, keeps quiet, keep secret, keep it secret")
TURNED = N_("forget, forgets, fail to, fails to")
HERE = N_(
    "work here, works here, working here, work there, works there, working there, work for us, works for us, "
    "working for us, who we are, who they are, who you are, whom they work, whom you work, employ, belong to us, "
    "our staff, member of staff, in the team"
)
# So many characters stand at most between "say" and the end of "that they all work here".
NEAR = 30
REVIEWS = N_(
    "glowing review, write a review, writes a review, write reviews, writes reviews, write a good review, "
    "write a nice review, leave a review, leaves a review, leave reviews, post a review, posts a review, post reviews, "
    "give us stars, gives us stars, rate us, rates us, review us, reviews us"
)
OTHERS = N_("customer, guest, client, visitor, patient, buyer, reader, member., members.")
DISGUISED = N_(
    "as a customer, as customers, as if they were, as if we were, as if you were, like a customer, like customers, "
    "pretend, hide that, under another name, fake review, fake account, write reviews of us, write reviews about us, "
    "five stars, five-star, 5 stars, 5-star, anonymous"
)


@rule("TEAM033", Severity.WARNING, needs=("team",))
def colleagues_who_do_not_say_so(case: Case) -> Iterator[Site]:
    """Colleagues help, but nothing says that they name their employer.

    What it checks: Whether the lines on colleagues who help, the guidelines or the code ask people to say that they
        work here.
    Why it matters: Praise from staff that looks like praise from customers misleads people. In many countries the
        law asks that the tie be named.
    Example: "Love our new cake (I bake here)" is fine. The same without the bracket is not.
    Sources: ftc-disclosures, seed-T T6
    """
    team = case.plan.team
    texts = (team.advocacy, team.guidelines, *team.code)
    if team.advocacy and not any(map(_discloses, texts)) and not any(_disguised(case)):
        yield Site(
            "team.advocacy",
            _("Colleagues should post about the business, but nothing says that they name their employer."),
            _("Add a line: everybody who posts about the business says in the same post that they work here."),
            against="team.guidelines",
        )


@rule("TEAM034", Severity.WARNING, needs=("team",))
def praise_in_disguise(case: Case) -> Iterator[Site]:
    """Colleagues are asked to speak as if they were customers.

    What it checks: Whether the lines on colleagues who help, the guidelines or the code ask colleagues to speak as
        customers or under another name, to write reviews of the business, or not to say that they work here.
    Why it matters: It is against the law in many countries, and the networks delete it. If it comes out, nobody
        believes the real praise either.
    Example: "Everybody on the staff writes a five-star review" becomes "we ask customers at the counter".
    Sources: ftc-disclosures, seed-E E6
    """
    for path, words in _disguised(case):
        message = _("The plan says {words}. Readers would take colleagues for customers.")
        yield Site(
            path,
            message.format(words=called(case.plan, path, words)),
            _("Let colleagues speak in their own name, and say that they work here. Leave reviews to customers."),
        )


def _disguised(case: Case) -> Iterator[tuple[str, str]]:
    """Where colleagues are asked to hide who they are, with the sentence that asks it."""
    team = case.plan.team
    texts = {"advocacy": team.advocacy, "guidelines": team.guidelines, "code": "\n".join(team.code)}
    for name, text in texts.items():
        if not text:
            continue
        words = affirmed(text, DISGUISED)
        said = sentence(text, words) if words else next(filter(_is_secret, CLAUSE.split(text)), "")
        if not said and name == "advocacy" and not _discloses(text):
            said = next((each for each in CLAUSE.split(text) if _is_review_by_staff(each)), "")
        if said:
            yield f"team.{name}", said.strip()


def _is_secret(clause: str) -> bool:
    """Whether the tie to the business is not to be named, or is to be hidden."""
    if not mentions(clause, HERE):
        return False
    for words, odd in ((SAID, 1), (KNOWN, 1), (HIDDEN, 0)):
        for match in each_of(clause, words):
            near, before = clause[match.end() : match.end() + NEAR], clause[: match.start()]
            if mentions(near, HERE) and _negations(before) % 2 == odd:
                return True
    return False


def _is_review_by_staff(clause: str) -> bool:
    return mentions(clause, REVIEWS) and not mentions(clause, OTHERS) and not mentions(clause, NEGATIONS)


def _discloses(text: str) -> bool:
    """In a sentence that does not say no, or that says it twice: "never post without saying that you work here"."""
    return any(_is_disclosure(clause) and _negations(clause) % 2 == 0 for clause in CLAUSE.split(text))


def _is_disclosure(clause: str) -> bool:
    return mentions(clause, DISCLOSED) or (mentions(clause, SAID) and mentions(clause, TIE))


def _negations(clause: str) -> int:
    return sum(1 for words in (NEGATIONS, TURNED) for _match in each_of(clause, words))
