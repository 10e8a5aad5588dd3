"""Contests and giveaways."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.playbook.actions import ahead
from planner.checks.playbook.conduct import all_said, entry, in_playbook, said, title
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, enumerated
from planner.language import N_, _

# A contest with a prize; "a contest or an offer" (a26) may be a discount.
CONTESTS = ("w6-20",)
CONTEST = N_(
    "contest., contests., giveaway, give-away, raffle, sweepstake, prize draw, lottery, photo competition, "
    "recipe competition, drawing competition, prize competition, enter to win, chance to win, friend to win, "
    "friends to win, comment to win, share to win, like and win, follow and win, and win a, can win a, win one of, "
    "win a prize, win a free, win a voucher, draw a winner, draw the winner, winner is drawn, with a prize, "
    "prizes for, small prize"
)
NO_CONTEST = N_(
    "no prize, no prizes, without a prize, without prizes, no contest, not a contest, no raffle, no giveaway, no winner"
)
TERMS = N_("terms, rules., conditions, contest law, who may enter, who may take part")
DATA = N_("data., privacy, personal details, addresses are deleted, deleted after, gdpr, data protection, delete")


@rule("PLAY011", Severity.WARNING)
def contest_without_terms_or_data_note(case: Case) -> Iterator[Site]:
    """A contest has no terms, or no note on data.

    What it checks: Whether a contest, a giveaway or a prize draw goes with terms and with a word on what happens to
        the data of those who take part, in its note or wherever the plan speaks of the contest.
    Why it matters: Without terms every loser may complain, and you may break a law on prize draws. Names and addresses
        are kept that nobody needs any more.
    Example: "Tag a friend and win a cake", and nothing about who may enter, until when, and when entries are deleted.
    Sources: seed-A A26, seed-W W6.20, roadworthy
    """
    todo = dict(ahead(case))
    over = {f"playbook.actions[{each.id}]" for each in case.plan.playbook.actions} - todo.keys()
    places = [entry(path) for path, _text, _hit in said(case, CONTEST)]
    places += [at for at, each in todo.items() if each.practice in CONTESTS and not _is_none(case, at)]
    about = "\n".join(all_said(case, at) for at in dict.fromkeys(places))
    missing = [what for what, words in ((_("terms"), TERMS), (_("a note on data"), DATA)) if not mentions(about, words)]
    for place in sorted({*places} - over if missing else ()):
        at, elsewhere = in_playbook(place)
        message = _("{text} is a contest or a giveaway without {missing}.")
        yield Site(
            at,
            message.format(text=called(case.plan, place, title(case, place)), missing=enumerated(missing)),
            _("Add to its note who may enter and until when, who decides, and when the entries are deleted."),
            against=elsewhere,
        )


def _is_none(case: Case, at: str) -> bool:
    """Whether an action with such a practice says itself that there is nothing to win."""
    return mentions(all_said(case, at), NO_CONTEST)
