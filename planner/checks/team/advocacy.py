"""Colleagues who help by posting, and whether they say who they are."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.quotes import sentence
from planner.checks.reading import CLAUSE, NEGATIONS, affirmed, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _

SAID = N_("say, tell, mention, name, state, sign, label, make clear, reveal, admit, write that, open about")
TIE = N_(
    "work here, works here, working here, work for, works for, working for, who we are, who they are, who you are, "
    "whom, employer, employed, belong to, our staff, member of staff, in the team, paid, gift, given, got a, family"
)
DISCLOSED = N_("disclos, transparen, identify yourself, identify themselves, own name, #ad")
DISGUISED = N_(
    "as a customer, as customers, as if they were, as if we were, as if you were, like a customer, like customers, "
    "pretend, hide that, under another name, fake review, fake account, write reviews of us, write reviews about us, "
    "five stars, five-star, 5 stars, 5-star, anonymous"
)


@rule("TEAM033", Severity.WARNING, needs=("team",))
def colleagues_who_do_not_say_so(case: Case) -> Iterator[Site]:
    """Colleagues help, and nothing says that they have to say whom they work for.

    What it checks: Whether the lines on colleagues who help, the guidelines or the code ask people to say that they
        work here.
    Why it matters: Praise from staff that looks like praise from customers misleads people. In many countries the
        law asks that the tie be named.
    Example: "Love our new cake (I bake here)" is fine. The same without the bracket is not.
    Sources: ftc-disclosures, seed-T T6
    """
    team = case.plan.team
    texts = (team.advocacy, team.guidelines, *team.code)
    if team.advocacy and not any(map(_discloses, texts)):
        yield Site(
            "team.advocacy",
            _("Colleagues are asked to post about the business, and nothing says that they tell whom they work for."),
            _("Add a line: whoever posts about the business says in the same post that they work here."),
            against="team.guidelines",
        )


@rule("TEAM034", Severity.WARNING, needs=("team",))
def praise_in_disguise(case: Case) -> Iterator[Site]:
    """Colleagues are to look like customers.

    What it checks: Whether the lines on colleagues who help, the guidelines or the code ask for praise under a false
        flag: as a customer, under another name, as five stars from within.
    Why it matters: It is against the law in many countries, the networks delete it, and when it comes out nobody
        believes the real praise either.
    Example: "Everybody writes a five-star review" becomes "we ask customers at the counter".
    Sources: ftc-disclosures, seed-E E6
    """
    team = case.plan.team
    texts = {"advocacy": team.advocacy, "guidelines": team.guidelines, "code": "\n".join(team.code)}
    for name, text in texts.items():
        path = f"team.{name}"
        if words := affirmed(text, DISGUISED):
            message = _("The plan says {words}: that hides who speaks.")
            yield Site(
                path,
                message.format(words=called(case.plan, path, sentence(text, words))),
                _("Let colleagues speak in their own name, and say that they work here."),
            )


def _discloses(text: str) -> bool:
    """In a sentence that does not say no, or that says it twice: "never post without saying that you work here"."""
    return any(_is_disclosure(clause) and _negations(clause) % 2 == 0 for clause in CLAUSE.split(text))


def _is_disclosure(clause: str) -> bool:
    return mentions(clause, DISCLOSED) or (mentions(clause, SAID) and mentions(clause, TIE))


def _negations(clause: str) -> int:
    return sum(mentions(word, NEGATIONS) for word in clause.split())
