"""The cover: whose plan it is, who prepared it, and its day."""

from dataclasses import dataclass

from planner.advice import ours
from planner.document.options import Kind
from planner.document.views.words import shortened
from planner.language import N_, _, day, ngettext, number
from planner.plan import Plan
from planner.plan.answers import title

LONG_NAME = 60
SHORT_NAME = 45
TITLES = {
    Kind.FULL: N_("Social media strategy"),
    Kind.PAGE: N_("Plan on a page"),
    Kind.PROPOSAL: N_("Proposal"),
    Kind.PACK: N_("Working pack"),
}


@dataclass(frozen=True)
class View:
    """`name` is empty while the business has none; the other lines print only what was answered."""

    name: str
    kind: str
    author: str
    prepared_by: str
    date: str
    state: str

    @property
    def is_long(self) -> bool:
        """Too long for the large type of the cover."""
        return len(self.name) > LONG_NAME

    @property
    def short_name(self) -> str:
        """For the running heads, which have one line."""
        return shortened(self.name or self.kind, SHORT_NAME)

    @property
    def title(self) -> str:
        """The document's title, as its properties and its running heads show it."""
        return _("{name}: {kind}").format(name=self.name, kind=self.kind) if self.name else self.kind


def view(plan: Plan, kind: Kind = Kind.FULL) -> View:
    business = plan.business
    signed = _("{label} {name}").format(label=title(type(business), "prepared_by"), name=business.prepared_by)
    return View(
        name=business.name.strip(),
        kind=_(TITLES[kind]),
        author=business.prepared_by,
        prepared_by=signed if business.prepared_by else "",
        date=day(business.plan_date) if business.plan_date else "",
        state=_("Draft") if kind is Kind.PROPOSAL and ours(plan) else _state(plan),
    )


def _state(plan: Plan) -> str:
    """That it is a draft, with what is left to confirm, as long as nobody has confirmed what was proposed."""
    count = len(ours(plan))
    sentence = ngettext(
        "Draft: {count} answer is not confirmed yet", "Draft: {count} answers are not confirmed yet", count
    )
    return sentence.format(count=number(count)) if count else ""
