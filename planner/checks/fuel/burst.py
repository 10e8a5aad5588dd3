"""Work that comes in one burst, and then stops."""

from collections.abc import Iterator
from datetime import date, timedelta

from planner.checks.case import Case
from planner.checks.quotes import sentence
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called
from planner.language import N_, _, day
from planner.plan.choices import PostStatus, Status
from planner.plan.places import titled

QUARTER = 13
WEEK = 7
LEAST_WEEKS = 3
LAUNCH = N_("launch, kick-off, kickoff, opening campaign, opening ad, start campaign, to begin with, initial")
ENDS = N_(
    "then nothing, after that nothing, afterwards nothing, nothing after, nothing planned after, only for the launch, "
    "just for the launch, only until the launch, only at the start, only in the first, blitz, "
    "then we see, then we will see, after that we see, after that we will see, "
    "then we stop, then it stops, then stop, and then silence, then a break until, until we lose interest"
)
SAID = (
    *(f"fuel.resources.{name}.{field}" for name in ("time", "content", "team") for field in ("at_hand", "missing")),
    "playbook.first_month",
)


@rule("FUEL018", Severity.WARNING, needs=("tools", "fuel"))
def burst_and_then_nothing(case: Case) -> Iterator[Site]:
    """All the work is in the first weeks, and nothing comes after.

    What it checks: Whether all channels stand at zero posts a week while steps or posts fill a few weeks only; and
        whether the posts of the later weeks have been dropped.
    Why it matters: A burst of posts followed by silence looks worse than no account. People see the day on which you
        gave up.
    Example: Twelve posts in March and none from April on: one a week for three months is the same work.
    Sources: seed-A A10, seed-E E19
    """
    days = _days_of_work(case)
    span = timedelta(weeks=case.limit("burst-weeks"))
    still = [each for _at, each in case.channels if each.cadence == 0]
    fed = [case.catalog.channel(each.kind) for each in still]
    if days and still and len(still) == len(case.channels) and not all(known and known.is_listing for known in fed):
        if max(days) - min(days) <= span:
            message = _("Every channel is set to zero posts a week, and nothing is planned after {last}.")
            yield Site(
                "fuel.people",
                message.format(last=day(max(days))),
                _("Spread it: fewer posts at the beginning, and a number a week that you can keep up."),
                against="tools.channels",
            )
    elif end := _last_week(case):
        message = _("From {day} on nearly all planned posts are dropped, and nothing takes their place.")
        yield Site(
            "fuel.people",
            message.format(day=day(end)),
            _("Plan fewer posts a week from the start, so that the last weeks are not silent."),
            against="playbook.calendar.slots",
        )


@rule("FUEL019", Severity.WARNING, needs=("fuel",))
def the_plan_says_it_ends(case: Case) -> Iterator[Site]:
    """The plan says that the work ends after the start.

    What it checks: Whether the resources, the first month or the purpose of a channel speak of work only for the
        start, or of nothing after it.
    Why it matters: An account needs care after it is opened. People who find it silent think the shop has closed.
    Example: "All of us help until the launch, then nothing" becomes "one of us keeps two hours a week".
    Sources: seed-A A10, seed-E E19, seed-T T7
    """
    for path, text, words in case.saying(ENDS):
        if path in SAID or path.endswith("].purpose") or path.startswith("fuel.freelancers["):
            inside = path.startswith("fuel.")
            message = _("Under {place} the plan says {words}.")
            yield Site(
                path if inside else "fuel.people",
                message.format(place=titled(case.plan, path), words=called(case.plan, path, sentence(text, words))),
                _("Say who goes on after the start, and with how many hours a week."),
                against="tools.channels" if inside else path,
            )


@rule("FUEL020", Severity.ADVICE, needs=("fuel",))
def money_for_the_start_only(case: Case) -> Iterator[Site]:
    """All the money is for the start, and none for later.

    What it checks: Whether each line of the budget speaks of the launch or the opening.
    Why it matters: It takes months to see what works. Then you need a little money to do more of it.
    Example: Of 300 for the opening, keep 100 for the post that people liked.
    Sources: seed-E E19, roadworthy
    """
    lines = [each for each in case.plan.fuel.budget if each.what and each.monthly != 0]
    if lines and all(mentions(each.what, LAUNCH) for each in lines):
        message = _("All the money in the budget goes to the start: {what}.")
        path = f"fuel.budget[{lines[0].id}].what"
        yield Site(
            path,
            message.format(what=called(case.plan, path, lines[0].what)),
            _("Keep a part for later, when you know what works."),
        )


def _days_of_work(case: Case) -> list[date]:
    """On which something is published or due."""
    slots = case.plan.playbook.calendar.slots
    found = [each.day for each in slots if each.day and each.status is not PostStatus.DROPPED]
    found += [each.due for each in case.plan.playbook.actions if each.due and each.status is not Status.DROPPED]
    return found


def _last_week(case: Case) -> date | None:
    """The day from which the posts that somebody dropped are nearly all that there would be, up to the end."""
    calendar = case.plan.playbook.calendar
    gone = {each.day for each in calendar.slots if each.day and each.status is PostStatus.DROPPED}
    kept = [each.day for each in calendar.slots if each.day and each.status is not PostStatus.DROPPED]
    last = max(kept, default=date.min)
    tail = sorted(each for each in gone if each > last)
    if not tail:
        return None
    start = calendar.start or case.plan.spoken_on(case.today)
    end = start.toordinal() + WEEK * (calendar.weeks or QUARTER)
    weeks = (end - tail[0].toordinal()) / WEEK
    dropped = sum(each.status is PostStatus.DROPPED and each.day in tail for each in calendar.slots)
    planned = sum(_posts(case, each.kind, each.cadence) for _at, each in case.channels) * weeks
    return tail[0] if weeks >= LEAST_WEEKS and dropped >= case.limit("burst-share") / 100 * planned else None


def _posts(case: Case, kind: str | None, cadence: float | None) -> float:
    known = case.catalog.channel(kind)
    return cadence if cadence is not None else known.cadence.likely if known and known.cadence else 0.0
