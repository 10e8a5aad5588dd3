"""The way to approval: who has the final word, and how long an answer waits for it."""

from collections.abc import Iterator

from planner.checks.amounts import so_long
from planner.checks.case import Case
from planner.checks.durations import longest
from planner.checks.mend import Mend
from planner.checks.names import is_nobody, people, same_person, several
from planner.checks.quotes import sentence
from planner.checks.reading import CLAUSE, NEGATIONS, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _

ANSWERS = N_("answer, repl, comment, messag, respon")
EVERYTHING = N_("everything, anything, every word, nothing goes")
POSTS = N_("post, draft, photo, newsletter, film, article, video, letter")
STOPS = N_("wait, approv, sign, releas, lawyer, legal, board")
WAITS = N_(
    "wait, approv, within, after, later, until, before, takes, take., look, check, read, sign, releas, clear, "
    "at the latest, pass, sees, goes to, go to"
)


@rule("TEAM013", Severity.WARNING, needs=("team",))
def approval_slower_than_promise(case: Case) -> Iterator[Site]:
    """An answer waits longer for approval than you promise.

    What it checks: Whether the hours until an answer is approved fit into the hours in which you promise it.
    Why it matters: You would break the promise every time, however quick you are.
    Example: An answer within 4 hours, and the boss approves within 24: let Maya answer everyday questions alone.
    Sources: seed-A A18, seed-T T5, seed-E E11
    """
    wait, promise = case.plan.team.approval_hours, case.plan.team.response_hours
    if wait is not None and promise is not None and wait > promise:
        message = _("You promise an answer within {promise}, but it waits up to {wait} for approval.")
        label = _("Promise {wait}").format(wait=so_long(wait))
        yield Site(
            "team.approval_hours",
            message.format(promise=so_long(promise), wait=so_long(wait)),
            _("Let whoever answers decide alone in everyday matters, or promise a longer time."),
            against="team.response_hours",
            mend=Mend(label, (("team.response_hours", wait),)),
        )


@rule("TEAM014", Severity.WARNING, needs=("team",))
def approval_slower_than_one_answer(case: Case) -> Iterator[Site]:
    """One kind of answer is due before it can be approved.

    What it checks: Whether each answer at hand leaves time for the approval that answers wait for.
    Why it matters: The urgent answers have the shortest time, so they are the ones that would be late.
    Example: A complaint is answered within 2 hours, and approval takes 4: that one needs no approval.
    Sources: seed-A A18, seed-T T5
    """
    wait, promise = case.plan.team.approval_hours, case.plan.team.response_hours
    if wait is None or (promise is not None and wait > promise):
        return
    for at, each in entries("team.responses", case.plan.team.responses):
        if each.within_hours is not None and each.within_hours < wait:
            message = _("{situation} should be answered within {within}, but approval takes up to {wait}.")
            known = {"within": so_long(each.within_hours), "wait": so_long(wait)}
            yield Site(
                f"{at}.within_hours",
                message.format(situation=called(case.plan, at, each.situation), **known),
                _("Agree on the wording in advance so that it needs no approval, or allow more time."),
                against="team.approval_hours",
                mend=Mend(_("Allow {wait}").format(wait=so_long(wait)), ((f"{at}.within_hours", wait),)),
            )


@rule("TEAM015", Severity.WARNING, needs=("team",))
def words_slower_than_promise(case: Case) -> Iterator[Site]:
    """Your own rules make an answer slower than you promise.

    What it checks: Whether the way to approval, the guidelines or the code of conduct let an answer wait for days
        or hours that are more than promised.
    Why it matters: Staff follow the rule they remember, and the promise is broken.
    Example: "Every reply goes to the lawyer, who needs two days", and 8 hours are promised.
    Sources: seed-A A18, seed-T T5, seed-E E11
    """
    team = case.plan.team
    if team.response_hours is None:
        return
    for path, text in (
        ("team.approval", team.approval),
        ("team.guidelines", team.guidelines),
        ("team.code", "\n".join(team.code)),
    ):
        most, words = max(map(longest, _about_waiting(case, text)), default=(0.0, ""))
        if most > team.response_hours:
            message = _("The plan says {words}, but you promise an answer within {promise}.")
            yield Site(
                path,
                message.format(
                    words=called(case.plan, path, sentence(text, words)), promise=so_long(team.response_hours)
                ),
                _("Let everyday answers go out without a second look, or promise a longer time."),
                against="team.response_hours",
            )


@rule("TEAM016", Severity.ADVICE, needs=("team",))
def approver_is_not_one_person(case: Case) -> Iterator[Site]:
    """The final word does not belong to one person.

    What it checks: Whether the field for the final word holds one name, and not two, "everybody" or "to be decided".
    Why it matters: Each of them leaves it to the others, and the post waits. When they disagree, nobody decides.
    Example: "Everybody" approves; "Ellen, half an hour on Friday" is quicker.
    Sources: seed-T T5, seed-J J6
    """
    approver = case.plan.team.approver
    names = several(approver, people(case.plan))
    if names or is_nobody(approver):
        message = _("{name} has the final word on every post, but that is not one person.")
        one = names[0] if names and not (is_nobody(names[0]) or several(names[0], ())) else ""
        mend = Mend(_("Keep {name} only").format(name=one), (("team.approver", one),))
        yield Site(
            "team.approver",
            message.format(name=called(case.plan, "team.approver", approver)),
            _("Name one person who reads each post before it goes out."),
            against="fuel.people" if case.helping else "",
            mend=mend if one else None,
        )


@rule("TEAM017", Severity.ADVICE, needs=("team", "fuel", "tools"))
def nobody_looks_twice(case: Case) -> Iterator[Site]:
    """The person who makes the posts also approves them.

    What it checks: Whether the final word lies with the owner of every channel, though {team-of-readers} people or
        more give hours.
    Why it matters: Nobody sees their own mistakes. A second pair of eyes takes a minute.
    Example: Maya writes, and Tom reads it on his phone before it goes out.
    Sources: seed-T T5, roadworthy
    """
    approver, names = case.plan.team.approver, people(case.plan)
    makers = [each.owner for _at, each in case.channels] + [case.plan.team.roles.content.holder or approver]
    others = [each for each in names if not same_person(each, approver)]
    many = len(names) >= case.limit("team-of-readers")
    if many and approver and case.channels and others and all(same_person(each, approver) for each in makers):
        message = _("{name} makes what is published and has the final word on it; {other} could look at it too.")
        known = {"name": called(case.plan, "team.approver", approver), "other": called(case.plan, "", others[0])}
        yield Site(
            "team.approver",
            message.format(**known),
            _("Give the final word to somebody who has not made the posts, and who reads them before they go out."),
            against="tools.channels",
        )


def _about_waiting(case: Case, text: str) -> Iterator[str]:
    """The sentences, or the parts of them, that say how long an answer waits, and not how long a post does."""
    for clause in CLAUSE.split(text):
        if mentions(clause, NEGATIONS):
            continue
        if mentions(clause, ANSWERS) and mentions(clause, WAITS):
            parts = clause.split(",") if mentions(clause, POSTS) else [clause]
            yield from (part for part in parts if mentions(part, ANSWERS))
        elif mentions(clause, EVERYTHING) and mentions(clause, STOPS) and case.plan.team.approval_hours != 0:
            yield clause
