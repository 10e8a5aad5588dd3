"""The sheet of duties: who is responsible, accountable, consulted and informed, as a grid of tasks and people."""

import re
from collections.abc import Iterator

from planner.document.forms.workbook.sheet import FIRST, HEAD, SPARE, Book
from planner.language import _
from planner.plan import Plan
from planner.plan.fuel import known_as
from planner.plan.team import Duty

# By the letters that the method has for them, in every language.
LETTERS = {"responsible": "R", "accountable": "A", "consulted": "C", "informed": "I"}
CHOICES = ["R", "A", "R/A", "C", "I"]
BETWEEN = re.compile(r"[,;/&\n]")
MOST = 60


def duties(book: Book, plan: Plan) -> None:
    lead = _("R does it, A answers for it, C is asked first, I is told after. One A a row.")
    sheet = book.sheet(_("Duties"), _("Who does what"), lead)
    found = [each for each in plan.team.duties if not each.is_blank]
    people = _people(plan, found)
    sheet.header(((_("Task"), 40), *((name, 15) for name in people.values())))
    for row, duty in enumerate(found, start=FIRST):
        sheet.text(row, 0, duty.task)
        marks = _marks(duty)
        for column, key in enumerate(people, start=1):
            sheet.text(row, column, "/".join(marks.get(key, ())), "mark")
    last = FIRST + len(found) + SPARE - 1
    for row in range(FIRST + len(found), last + 1):
        sheet.blanks(row, (0,))
        sheet.blanks(row, range(1, len(people) + 1), "mark")
    if people:
        rule = {"validate": "list", "source": CHOICES, "error_type": "warning"}
        sheet.page.data_validation(FIRST, 1, last, len(people), rule)
    sheet.named("Duties", (HEAD, 0), (last, len(people)))


def _people(plan: Plan, found: list[Duty]) -> dict[str, str]:
    """Whoever gives hours, then whoever else is named, by what makes two spellings one person."""
    named = (name for duty in found for field in LETTERS for name in _names(getattr(duty, field)))
    people: dict[str, str] = {}
    for name in (*(person.name for person in plan.fuel.people), *named):
        if known_as(name) and len(people) < MOST:
            people.setdefault(known_as(name), name.strip())
    return people


def _names(said: str) -> Iterator[str]:
    return (name.strip() for name in BETWEEN.split(said) if name.strip())


def _marks(duty: Duty) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for field, letter in LETTERS.items():
        for name in _names(getattr(duty, field)):
            letters = found.setdefault(known_as(name), [])
            letters += [] if letter in letters else [letter]
    return found
