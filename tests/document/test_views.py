"""The views: what was answered is ready to print, what is missing is left out or said to be open."""

from planner.catalog import load
from planner.document.options import Kind
from planner.document.views import business, fuel, goal, landscape, playbook, returns, tools
from planner.document.views.blocks import Fact
from planner.document.views.words import shortened
from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.fuel import Fuel, Person
from planner.plan.goal import Goal, KeyResult, Objective
from planner.plan.landscape import Landscape, Segment
from planner.plan.playbook import Action, Playbook
from planner.plan.returns import Returns
from planner.plan.tools import Channel, Rejected, Tools
from tests.document.papers import OPTIONS, views

KNOWN = load()
ON_A_PAGE = OPTIONS.model_copy(update={"kind": Kind.PAGE})


def labels(facts: tuple[Fact, ...]) -> dict[str, tuple[str, ...]]:
    return {fact.label: fact.texts for fact in facts}


def test_missing_essential_is_open_and_missing_extra_is_left_out() -> None:
    said = labels(business.view(Plan(business=Business(name="Crumb")), KNOWN).facts)
    assert said["Name"] == ("Crumb",) and said["What it sells"] == ()
    assert "Website" not in said and "Yearly sales" not in said


def test_ids_become_names_and_an_unknown_id_stays_itself() -> None:
    view = goal.view(Plan(goal=Goal(relies_on=("marketing", "telepathy"))), KNOWN)
    assert labels(view.facts)["What the medium shall do well"] == ("Marketing, telepathy",)


def test_essential_list_without_entries_is_open() -> None:
    view = tools.view(Plan(tools=Tools(together="The card in the bag.")), KNOWN)
    assert view.channels.is_open and view.rejected.is_open and not view.helpers.is_open


def test_entry_without_an_answer_is_no_entry() -> None:
    view = tools.view(Plan(tools=Tools(channels=(Channel(id="a"),), rejected=(Rejected(id="b"),))), KNOWN)
    assert view.channels.is_open and view.rejected.is_open


def test_column_that_nobody_filled_in_is_left_out() -> None:
    people = (Person(id="a", name="Maya"), Person(id="b", name="Tom", hours_per_week=2))
    table = fuel.view(Plan(fuel=Fuel(people=people)), KNOWN).people
    assert [column.title for column in table.columns] == ["Person", "Hours a week"]
    assert table.rows == (("Maya", ""), ("Tom", "2"))


def test_audience_of_a_channel_is_printed_by_its_name() -> None:
    plan = Plan(
        landscape=Landscape(segments=(Segment(id="s", name="Parents nearby"),)),
        tools=Tools(channels=(Channel(id="c", kind="instagram", audiences=("s", "gone")),)),
    )
    (card,) = tools.view(plan, KNOWN).channels.cards
    assert card.title == "Instagram" and labels(card.facts)["Audience"] == ("Parents nearby, gone",)


def test_entry_without_a_name_is_called_by_its_place() -> None:
    key_results = (KeyResult(id="k", metric="Orders", target=20),)
    view = goal.view(Plan(goal=Goal(objectives=(Objective(id="o", key_results=key_results),))), KNOWN)
    assert [card.title for card in view.objectives.cards] == ["Objectives 1"]


def test_amounts_carry_the_currency_of_the_plan() -> None:
    said = Returns(hourly_value=20)
    with_euro = returns.view(Plan(business=Business(currency="EUR"), returns=said), KNOWN)
    assert labels(with_euro.facts)["Value of an own hour"] == ("€20",)
    assert labels(returns.view(Plan(returns=said), KNOWN).facts)["Value of an own hour"] == ("20",)


def test_several_lines_print_as_a_list() -> None:
    view = landscape.view(Plan(landscape=Landscape(risks=("Flu", "Rain"))), KNOWN)
    assert labels(view.facts) == {"Risks": ("Flu", "Rain")}


def test_practice_is_printed_by_its_name() -> None:
    said = Playbook(actions=(Action(id="a", practice="a10"), Action(id="b", practice="juggling")))
    rows = playbook.view(Plan(playbook=said), KNOWN).actions.rows
    assert [row[0] for row in rows] == [KNOWN.practices["a10"].label, "juggling"]


def test_long_text_is_cut_between_words() -> None:
    assert shortened("Fresh bread, every day of the week", 14) == "Fresh bread…"
    assert shortened("x" * 30, 10) == "x" * 10 + "…"
    assert shortened("short\nand  sweet", 40) == "short and sweet"
    assert shortened("on Aug\N{NO-BREAK SPACE}31", 40) == "on Aug\N{NO-BREAK SPACE}31"


def test_overview_says_how_many_more_there_are() -> None:
    segments = tuple(Segment(id=f"s{at}", name=f"Group {at}") for at in range(5))
    stops = views(Plan(landscape=Landscape(segments=segments)), ON_A_PAGE)["road"].stops
    (stop,) = (each for each in stops if each.kind == "segments")
    assert len(stop.lines) == 3 and stop.more == "And 2 more."
