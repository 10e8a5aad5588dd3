"""What was looked at: competitors, and how social the business is."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import _, number
from planner.plan.choices import Status
from planner.plan.landscape import Rating


@rule("LAND010", Severity.ADVICE, needs=("landscape",))
def competitor_nobody_looked_at(case: Case) -> Iterator[Site]:
    """A competitor is named, but the plan says nothing about them.

    What it checks: Whether each competitor says what works for them, or what there is to learn.
    Why it matters: A name alone changes nothing. Ten minutes on their page show what your customers react to.
    Example: "Mill Lane Bakehouse" alone says nothing. "People share their videos from inside the oven" does.
    Sources: seed-A A28, seed-J J2
    """
    for at, each in entries("landscape.competitors", case.plan.landscape.competitors):
        if not each.works and not each.lesson:
            message = _("The plan does not say what works for {competitor}, or what to learn from them.")
            yield Site(
                f"{at}.works",
                message.format(competitor=called(case.plan, at, each.name)),
                _("Look at their last ten posts, and write down the one that people talked about."),
            )


@rule("LAND011", Severity.ADVICE, needs=("landscape",))
def rating_without_evidence(case: Case) -> Iterator[Site]:
    """A rating has no reason.

    What it checks: Whether each rating of how social the business is has a reason with it.
    Why it matters: You will rate again next year. Without a reason you cannot tell what has changed.
    Example: "Conversation: 4" needs a reason such as "28 of 31 comments got an answer in January".
    Sources: seed-J J2, roadworthy
    """
    for id, rating in _ratings(case):
        if rating.score is not None and not rating.evidence:
            message = _("{trait} is rated {score}, but nothing says why.")
            told = {"trait": _trait(case, id), "score": number(rating.score)}
            remedy = _("Write down one thing that you have counted or seen.")
            at = f"landscape.traits.{id}"
            yield Site(f"{at}.evidence", message.format(**told), remedy, against=f"{at}.score")


@rule("LAND012", Severity.ADVICE, needs=("landscape", "playbook"))
def weakness_left_alone(case: Case) -> Iterator[Site]:
    """You know a weak side, but no action is about it.

    What it checks: Whether there is an action for each side of the business that is rated {low-rating}. An action in
        your own words counts for all of them.
    Why it matters: If nothing is done about it, the rating will be the same next year.
    Example: "Conversation" is rated 1, but no action is about answering people.
    Sources: seed-J J2, roadworthy
    """
    live = [each for _at, each in entries("playbook.actions", case.plan.playbook.actions)]
    practices = [case.catalog.practice(each.practice) for each in live if each.status is not Status.DROPPED]
    if not practices or not all(practices):
        return
    helped = {trait for practice in practices if practice for trait in practice.traits}
    for id, rating in _ratings(case):
        if rating.score is not None and rating.score <= case.limit("low-rating") and id not in helped:
            message = _("{trait} is rated {score}, but no action is about it.")
            told = {"trait": _trait(case, id), "score": number(rating.score)}
            known = case.catalog.traits.get(id)
            yield Site(
                f"landscape.traits.{id}.score",
                message.format(**told),
                _(known.when_low) if known else _("Plan one small step."),
                against="playbook.actions",
            )


def _ratings(case: Case) -> Iterator[tuple[str, Rating]]:
    traits = case.plan.landscape.traits
    return ((name, getattr(traits, name)) for name in type(traits).model_fields)


def _trait(case: Case, id: str) -> str:
    known = case.catalog.traits.get(id)
    return _("“{words}”").format(words=_(known.label)) if known else called(case.plan, f"landscape.traits.{id}", "")
