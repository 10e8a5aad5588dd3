"""People who are shown."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.lists import link, plain
from planner.checks.reading import CLAUSE, NEGATIONS, affirmed, found, mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.texts import holding, may_say
from planner.checks.words import called, entries
from planner.language import N_, _
from planner.plan.choices import Road

PICTURES = N_(
    "photo, picture., pictures., film., films., filmed, video, portrait, before and after, before-and-after, close-up, "
    "faces, snapshot, live stream, livestream"
)
IN_CARE = N_(
    "patient, child., children, kid., kids., pupil, toddler, baby., babies, resident, minors, mourner, bereaved, "
    "schoolchild, infants"
)
CLIENTS = N_("client, customer, guest, member, student, famil, people")
PRIVATE = N_(
    "diagnos, illness, disease, symptom, treatment, medical, debt, divorce, their case, name and, by name, naked"
)
# Whom something is for is not shown: "films for children".
FOR = N_("for.")
CONSENT = N_(
    "consent, permission, permit, agree, allow, yes., signed, release form, ask first, ask before, asked before, "
    "ask them, ask every, ask each, ask the parents, ask their, opt in, opted in, approv"
)
NOBODY_SEEN = N_(
    "no face, no faces, without faces, never a face, not recogniz, nobody can be recogniz, "
    "unrecogniz, anonym, from behind, no photos of, no pictures of, no patient, no child, nobody is shown"
)
ASKED = ("strategy.", "tools.channels", "team.", "playbook.")


@rule("ROAD021", Severity.WARNING, needs=("strategy",))
def shown_and_not_asked(case: Case) -> Iterator[Site]:
    """People will be shown, but nothing says that you ask them first.

    What it checks: Whether a subject, an example post or the purpose of a channel speaks of pictures of patients,
        children and other people in your care, or of clients and their private matters, while the plan nowhere says
        that somebody asks them first.
    Why it matters: A picture can hurt the person in it, and in many countries it breaks the law. It cannot be taken
        back.
    Example: "Photos of patients, before and after". Write down who asks, and where their yes is kept.
    Sources: seed-W W8.5, roadworthy
    """
    subjects = list(_subjects(case))
    if not may_say((text for _at, text in subjects), PICTURES):
        return
    shown = next(((at, clause) for at, text in subjects if (clause := _showing(text))), None)
    if shown and not _is_asked(case):
        at, clause = shown
        is_elsewhere = not at.startswith("strategy.")
        message = _("{words} shows people who can be recognized, but nothing says that you ask them first.")
        yield Site(
            "strategy.pillars" if is_elsewhere else at,
            message.format(words=called(case.plan, at, clause.strip())),
            _("Write under Team › Guidelines who asks them, or their parents, and where you keep their consent."),
            against=at if is_elsewhere else "team.guidelines",
        )


def _subjects(case: Case) -> Iterator[tuple[str, str]]:
    for at, pillar in entries("strategy.pillars", case.plan.strategy.pillars):
        yield f"{at}.name", pillar.name
        yield f"{at}.about", pillar.about
        yield f"{at}.examples", "\n".join(pillar.examples)
    for road in Road:
        yield f"strategy.{road.value}.examples", "\n".join(case.plan.strategy.road(road).examples)
    yield from ((f"{at}.purpose", each.purpose) for at, each in case.channels)


def _showing(text: str) -> str:
    """The clause that shows somebody; empty if there is none."""
    clauses = (clause for clause in CLAUSE.split(text) if mentions(clause, PICTURES))
    return next((clause for clause in clauses if not mentions(clause, NEGATIONS) and _shows_people(clause)), "")


def _shows_people(clause: str) -> bool:
    told = re.split(link(FOR), clause, maxsplit=1, flags=re.IGNORECASE)[0]
    cared_for = found(told, IN_CARE) or (mentions(told, CLIENTS) and mentions(told, PRIVATE))
    return bool(cared_for) and mentions(told, PICTURES)


def _is_asked(case: Case) -> bool:
    """Whether the plan says anywhere that people are asked, or that nobody can be recognized."""
    texts = tuple(each for each in case.texts if each[0].startswith(ASKED))
    said = any(affirmed(text, CONSENT) for _at, text in holding(texts, plain(CONSENT)))
    return said or any(mentions(text, NOBODY_SEEN) for _at, text in holding(texts, plain(NOBODY_SEEN)))
