"""Team: who holds which role, what is answered how soon, and the rules by which one speaks."""

from planner.advice.case import Case
from planner.advice.draft import Candidate, Draft, part_of
from planner.advice.reason import Reason, told
from planner.advice.words import hours_a_week
from planner.catalog import Figure
from planner.catalog.kinds.entry import RoleId
from planner.language import N_, _
from planner.plan.choices import Frequency
from planner.plan.team import Duty, Level, Response, Seat, Team
from planner.plan.workdays import worked

# Whose place by hours holds a role; with fewer people the round begins anew.
PLACES: dict[RoleId, int] = {"strategist": 0, "content": 0, "community": 1, "analyst": 2, "coordinator": 1}
# (task, who is responsible, who is accountable)
DUTIES: tuple[tuple[str, str, RoleId, RoleId], ...] = (
    ("plan", N_("Plan the month"), "strategist", "strategist"),
    ("make", N_("Make the content"), "content", "strategist"),
    ("publish", N_("Publish"), "community", "strategist"),
    ("answer", N_("Answer messages and comments"), "community", "community"),
    ("report", N_("Read off the figures"), "analyst", "strategist"),
    ("crisis", N_("Decide when it gets serious"), "strategist", "strategist"),
)
# Hours a week from which the sooner answer can be promised, and below which only the later one.
QUICK, SLOW = 30, 5
LONG_MEETING = 60
# With few hours a handful of answers and rules is kept; guidelines for the staff want a staff.
FEW_ANSWERS, FEW_RULES, MANY_PEOPLE = 5, 6, 5
# Where one person gives all the hours, nobody is made up.
DEPUTY_OPEN = N_(
    "The deputy stays open, because nobody else gives hours here: ask one person you trust, even outside the business."
)


def propose(case: Case) -> Draft[Team]:
    draft: Draft[Team] = part_of(case.plan, "team")
    if not case.people:
        return draft
    by_hours = Reason(
        _("Who gives the most hours holds the most roles; change it where somebody is better at it."), ("fuel.people",)
    )
    seats: dict[str, object] = {role: Seat(holder=_holder(case, role), deputy=_deputy(case, role)) for role in PLACES}
    draft.fill_inside("roles", seats, by_hours)
    draft.fill("response_contact", _holder(case, "community"), by_hours)
    _approver(case, draft, by_hours)
    _promises(case, draft)
    if len(case.people) > 1:
        draft.entries("duties", [(_duty(case, *each), by_hours) for each in DUTIES])
    draft.entries("responses", _responses(case))
    draft.entries("escalation", _levels(case))
    _rules(case, draft)
    return draft


def _holder(case: Case, role: RoleId) -> str:
    """Answering takes more than an hour a week: whoever has too few hours to begin with does not do it."""
    few = case.catalog.limit("hours-to-begin").value
    if role == "community" and len(case.people) > 1 and (case.people[1].hours_per_week or 0) < few:
        return case.holder(0)
    return case.holder(PLACES[role])


def _approver(case: Case, draft: Draft[Team], by_hours: Reason) -> None:
    """Whoever makes the content is not the one who looks at it last, unless nobody else is there."""
    alone = len(case.people) == 1
    second = Reason(_("A second pair of eyes: somebody else than the one who makes most of it."), ("fuel.people",))
    draft.fill(
        "approver",
        _holder(case, "content") if alone else case.holder(PLACES["content"] + 1),
        by_hours if alone else second,
    )


def _deputy(case: Case, role: RoleId) -> str:
    """The next by hours; nobody stands in for themselves."""
    following = (case.holder(PLACES[role] + place) for place in range(1, len(case.people) + 1))
    return next((name for name in following if name != _holder(case, role)), "")


def _promises(case: Case, draft: Draft[Team]) -> None:
    figure = case.catalog.limit("response-hours").figure
    text = _("What can be promised with {hours}, out of {figure}. People hope for {hope}.")
    hope = case.catalog.limit("expected-response-hours").figure
    known = {"hours": hours_a_week(case), "figure": told(figure), "hope": told(hope)}
    entries = (("limits", "response-hours"), ("limits", "expected-response-hours"))
    reason = Reason(text.format(**known), ("fuel.people",), entries, (figure, hope))
    draft.fill("response_hours", _within(case, figure), reason)
    if draft.part.response_hours is not None and draft.part.response_hours <= hope.likely:
        days = Reason(_("So soon only on days on which somebody works."), ("fuel.people", "team.response_hours"))
        draft.fill("response_days", worked(case.plan), days)
    alone = len(case.people) == 1
    each, ideas = case.catalog.limit("meeting-minutes-each"), case.catalog.limit("meeting-minutes-ideas")
    minutes = min(LONG_MEETING, round(each.value) * len(case.people) + round(ideas.value))
    text = _("Ten minutes a person and twenty for ideas; alone or short of time, once a month is enough.")
    reason = Reason(text, ("fuel.people",), (("practices", "t4"), ("limits", each.id), ("limits", ideas.id)))
    draft.fill("meeting", Frequency.MONTHLY if alone or case.is_short else Frequency.WEEKLY, reason)
    draft.fill("meeting_minutes", minutes, reason)
    way = (
        _("Sleep on it, read it aloud, then publish.")
        if alone
        else _("Draft, a second pair of eyes, then out; nobody waits longer than a day.")
    )
    draft.fill("approval", way, Reason(_("Short enough that it is kept."), ("fuel.people",), (("practices", "t5"),)))


def _within(case: Case, figure: Figure) -> float:
    """The soon end for many hours a week, the late end for few."""
    hours = case.hours or 0
    return figure.low if hours >= QUICK else figure.high if hours < SLOW else figure.likely


def _duty(case: Case, id: str, task: str, responsible: RoleId, accountable: RoleId) -> Duty:
    return Duty(id=id, task=_(task), responsible=_holder(case, responsible), accountable=_holder(case, accountable))


def _responses(case: Case) -> list[Candidate]:
    found: list[Candidate] = []
    most = FEW_ANSWERS if case.is_short else len(case.catalog.situations)
    for known in list(case.catalog.situations.values())[:most]:
        item = Response(
            id=known.id,
            situation=_(known.label),
            answer=_(known.answer),
            owner=_holder(case, known.role),
            within_hours=_within(case, known.hours),
        )
        text = _("An answer thought out beforehand; first answer within {figure}.").format(figure=told(known.hours))
        found.append((item, Reason(text, ("fuel.people",), (("situations", known.id),), (known.hours,))))
    return found


def _levels(case: Case) -> list[Candidate]:
    found: list[Candidate] = []
    for known in case.catalog.levels.values():
        item = Level(
            id=known.id, name=_(known.label), trigger=_(known.trigger),
            owner=_holder(case, known.role), deputy=_deputy(case, known.role), within_hours=_within(case, known.hours),
            pause_posts=known.pause_posts,
        )  # fmt: skip
        text = _("Three levels, decided before it happens; first answer within {figure}.").format(
            figure=told(known.hours)
        )
        text = " ".join(filter(None, (text, "" if item.deputy else _(DEPUTY_OPEN))))
        found.append((item, Reason(text, ("fuel.people",), (("levels", known.id),), (known.hours,))))
    return found


def _rules(case: Case, draft: Draft[Team]) -> None:
    """The lines of the code and the rest that fit the size."""
    fitting = [rule for rule in case.catalog.rules.values() if case.size in rule.sizes]
    for topic in ("code", "security", "guidelines", "advocacy"):
        if topic in ("guidelines", "advocacy") and (case.plan.business.people or 0) < MANY_PEOPLE:
            continue
        rules = [rule for rule in fitting if rule.topic == topic][: FEW_RULES if case.is_short else None]
        lines = tuple(_(rule.text) for rule in rules)
        reason = Reason(_("Rules that fit a business of this size; strike what is not yours."), ("business.people",),
                        tuple(("rules", rule.id) for rule in rules))  # fmt: skip
        draft.fill(topic, lines if topic in ("code", "security") else "\n".join(lines), reason)
