"""Business: who the plan is for."""

from datetime import date

from planner.language import N_
from planner.plan.choices import Customers, Reach, Revenue
from planner.plan.section import Id, Line, Lines, Part, Text, ask


class Voice(Part):
    ours: Lines = ask(
        N_("Words that are ours"),
        N_("A regular would recognize them. One a line."),
        N_("crust, slow dough, good morning"),
        "T3",
        default=(),
    )
    not_ours: Lines = ask(
        N_("Words that are not ours"),
        N_("However fashionable. One a line."),
        N_("artisanal journey, game changer"),
        "T3",
        default=(),
    )
    personality: Text = ask(
        N_("Personality"),
        N_("If the business were a person behind the counter, how would they talk?"),
        N_("Warm, quick, a little flour on the sleeve; says we, never the company."),
        "E3 A4",
    )


class Business(Part):
    name: Line = ask(N_("Name"), N_("As it stands on the sign."), N_("Corner Crust Bakery"), "E3", essential=True)
    offer: Text = ask(
        N_("What it sells"),
        N_("In the words of a customer."),
        N_("Sourdough bread, breakfast rolls and cakes to order."),
        "A6",
        essential=True,
    )
    industry: Id | None = ask(
        N_("Industry"),
        N_("The nearest one will do."),
        N_("Bakery"),
        "J1",
        drawn_from="industries",
        default=None,
        essential=True,
    )
    customers: Customers | None = ask(
        N_("Customers"), N_("The ones who pay."), N_("People"), "A2", default=None, essential=True
    )
    reach: Reach | None = ask(
        N_("How far it reaches"),
        N_("Choose the widest that is still true."),
        N_("The neighborhood"),
        "A2",
        default=None,
        essential=True,
    )
    people: int | None = ask(
        N_("People who work here"), N_("Count yourself."), N_("2"), "J3", default=None, ge=0, le=1_000_000
    )
    revenue: Revenue | None = ask(
        N_("Yearly sales"), N_("A band is enough."), N_("100,000 to 1 million a year"), "J3", default=None
    )
    country: str | None = ask(
        N_("Country"),
        N_("Where most customers are."),
        N_("Ireland"),
        drawn_from="countries",
        default=None,
        pattern="^[A-Z]{2}$",
    )
    languages: Lines = ask(
        N_("Languages"), N_("Separate lines, the most common first."), N_("English, Polish"), "E17", default=()
    )
    currency: str | None = ask(
        N_("Currency"),
        N_("For every amount in this plan."),
        N_("EUR"),
        drawn_from="currencies",
        default=None,
        pattern="^[A-Z]{3}$",
    )
    voice: Voice = ask(N_("Brand voice"), method="T3", default=Voice())
    story: Text = ask(
        N_("Story in three sentences"),
        N_("How it began, what you care about, what a customer gets."),
        N_("We opened in 2015 with one oven. We bake at four so that bread is warm at seven. Nobody queues long."),
        "W2.4",
    )
    site: Line = ask(N_("Website"), N_("Leave it empty if there is none."), N_("cornercrust.example"), "A22 W3")
    colors: Lines = ask(
        N_("Brand colors"),
        N_("One a line, as # and six digits; the one for headings first."),
        N_("#7A3E12"),
        "W2.1",
        default=(),
        max_length=6,
    )
    prepared_by: Line = ask(
        N_("Prepared by"), N_("The name under the title of the document."), N_("Dana Reed, consultant")
    )
    plan_date: date | None = ask(N_("Date of the plan"), N_("Printed on the cover."), N_("March 3, 2026"), default=None)
