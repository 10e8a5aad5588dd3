"""The eight answers as a file: what `roadworthy draft` reads, and how they become a plan."""

import datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from planner.catalog import Catalog
from planner.language import _, current
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.choices import Customers, Reach
from planner.plan.fuel import Fuel, Person
from planner.plan.goal import Goal
from planner.plan.landscape import Account, Landscape, Segment
from planner.plan.paper import Paper
from planner.plan.section import Line, Text


class AnswersError(Exception):
    """Answers that cannot be used; the text says what is wrong, where, and what to do now."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Hours(_Strict):
    name: Line = ""
    hours_per_week: Annotated[float, Field(ge=0, le=100)]


class Answers(_Strict):
    """Ids are those of the catalogue (`roadworthy catalog industries`). `whom`: ids of the trade's audiences, or one's
    own words.

    1 what you do: name, offer, industry, customers; 2 whom you want: whom; 3 where: country, reach; 4 what you want to
    achieve: aims, hopes; 5 how many people: people; 6 hours a week and who: hours; 7 money a month: money;
    8 what you already have: accounts (ids of channels), site. `date`: the day of the plan, today without one.
    """

    name: Line = ""
    offer: Text = ""
    industry: str = "other"
    customers: Customers | None = None
    whom: tuple[Line, ...] = Field(default=(), max_length=10)
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = None
    reach: Reach | None = None
    aims: tuple[str, ...] = Field(default=(), max_length=3)
    hopes: tuple[str, ...] = ()
    people: Annotated[int, Field(ge=0, le=1_000_000)] | None = None
    hours: tuple[Hours, ...] = Field(default=(), max_length=50)
    money: Annotated[float, Field(ge=0, le=1_000_000_000)] | None = None
    accounts: tuple[str, ...] = Field(default=(), max_length=30)
    site: Line = ""
    date: datetime.date | None = None


EXAMPLE = {
    "name": "Hillside Vets",
    "offer": "Check-ups, vaccinations and surgery for pets and farm animals.",
    "industry": "vet",
    "customers": "b2c",
    "whom": [],
    "country": "IE",
    "reach": "street",
    "aims": ["appointments", "loyalty"],
    "hopes": [],
    "people": 3,
    "hours": [{"name": "Nora", "hours_per_week": 3}],
    "money": 30,
    "accounts": ["facebook"],
    "site": "hillsidevets.example",
    "date": "2026-03-02",
}


def read(document: Any, catalog: Catalog) -> Answers:
    """The answers of a parsed JSON document. Raises AnswersError."""
    try:
        answers = Answers.model_validate(document)
    except ValidationError as error:
        raise AnswersError(_misfit(error)) from error
    _known(_("industry"), (answers.industry,), catalog.industries)
    _known(_("aims"), answers.aims, catalog.aims)
    _known(_("hopes"), answers.hopes, catalog.hopes)
    _known(_("accounts"), answers.accounts, catalog.channels)
    return answers


def _misfit(error: ValidationError) -> str:
    first = error.errors()[0]
    place = ".".join(map(str, first["loc"])) or _("the file")
    if first["type"] == "extra_forbidden":
        names = ", ".join(Answers.model_fields)
        return _("“{place}” is none of the answers. Use these: {names}.").format(place=place[:60], names=names)
    sentence = _("The answer “{place}” cannot be used: {reason}. Correct it, then try again.")
    return sentence.format(place=place[:60], reason=first["msg"])


def _known(name: str, ids: tuple[str, ...], entries: Any) -> None:
    for id in ids:
        if id not in entries:
            sentence = _("“{id}” under {name} is not known. Use one of these: {ids}.")
            raise AnswersError(sentence.format(id=id[:60], name=name, ids=", ".join(entries)))


def planted(answers: Answers, catalog: Catalog, today: datetime.date) -> Plan:
    """A plan that holds the answers and nothing else."""
    return Plan(
        business=Business(
            name=answers.name, offer=answers.offer, industry=answers.industry, customers=answers.customers,
            reach=answers.reach, people=answers.people, country=answers.country, site=answers.site,
            plan_date=answers.date or today,
        ),
        goal=Goal(aims=answers.aims, counts_on=answers.hopes),
        landscape=Landscape(
            segments=tuple(_segment(answers, catalog, place, words) for place, words in enumerate(answers.whom)),
            accounts=tuple(Account(id=id, channel=id) for id in dict.fromkeys(answers.accounts)),
        ),
        fuel=Fuel(
            people=tuple(
                Person(id=f"person-{place}", name=each.name, hours_per_week=each.hours_per_week)
                for place, each in enumerate(answers.hours, start=1)
            ),
            money=answers.money,
        ),
        paper=Paper(language=current()),
    )  # fmt: skip


def _segment(answers: Answers, catalog: Catalog, place: int, words: str) -> Segment:
    """A group by its id in the trade's list, or in the person's own words."""
    known = {each.id: each for each in catalog.industries[answers.industry].audiences}
    if words in known:
        return Segment(id=words, name=_(known[words].name))
    return Segment(id=f"own-{place + 1}", name=words)
