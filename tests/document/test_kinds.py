"""The kinds of document: what each holds, what none may show, and what keeps to one page."""

import re
from dataclasses import replace
from datetime import date

import pytest

from planner.catalog import load
from planner.document.brand import Brand
from planner.document.html import bound, page, part
from planner.document.kinds import parts
from planner.document.matter import Matter
from planner.document.options import Kind, Options
from planner.document.part import Part
from planner.document.pdf import render
from planner.document.press import press
from planner.document.style import style
from planner.document.views import cover, desk, onepage, short
from planner.document.views.blocks import Table
from planner.estimates import money
from planner.plan import SECTIONS, Plan
from planner.plan.business import Business
from planner.plan.fuel import Freelancer, Fuel
from planner.plan.paper import Paper, Remark
from planner.plan.playbook import Action, Playbook
from planner.plan.proposals import Proposals
from planner.plan.returns import Returns
from planner.plan.team import Level, Response, Team
from tests.document.papers import OPTIONS, all_text, example, opened, squeezed, views
from tests.document.plans import full

KNOWN = load()
NAMES = {
    Kind.FULL: "Social media strategy",
    Kind.PAGE: "Plan on a page",
    Kind.PROPOSAL: "Proposal",
    Kind.PACK: "Working pack",
}


def of(kind: Kind) -> Options:
    return OPTIONS.model_copy(update={"kind": kind})


def told(**paper: object) -> Plan:
    return example().revised(paper=Paper.model_validate(paper))


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_prints_an_empty_plan_under_its_own_title(kind: Kind) -> None:
    paper = render(Plan(business=Business(name="Crumb")), KNOWN, of(kind))
    with opened(paper.pdf) as document, document.open_metadata() as metadata:
        assert metadata["dc:title"] == f"Crumb: {NAMES[kind]}"
    assert squeezed(NAMES[kind]) in all_text(paper.pdf) and paper.messages == ()


@pytest.mark.parametrize("kind", Kind)
def test_private_notes_print_in_no_kind_and_introductions_where_there_is_room(kind: Kind) -> None:
    remarks = [Remark(id=each, words=f"Spoken of {each}.", private="Hush hush") for each in SECTIONS]
    html = page(told(remarks=remarks), KNOWN, of(kind))
    assert "Hush" not in html
    count = {Kind.FULL: len(SECTIONS), Kind.PROPOSAL: len(SECTIONS) - 1}.get(kind, 0)
    assert html.count("Spoken of") == html.count('class="intro"') >= count


@pytest.mark.parametrize("kind", Kind)
def test_sections_that_are_left_out_leave_no_link_behind(kind: Kind) -> None:
    kept = ("goal", "playbook", "business")
    plan = told(left_out=[each for each in SECTIONS if each not in kept], order=["playbook", "goal"])
    html = page(plan.revised(goal=plan.goal.revised(objectives=())), KNOWN, of(kind))
    leads, anchors = set(re.findall(r'href="#([\w-]+)"', html)), set(re.findall(r'id="([\w-]+)"', html))
    assert leads <= anchors and not anchors & (set(SECTIONS) - set(kept))


def test_numbers_follow_the_order_of_the_plan() -> None:
    plan = told(left_out=["fuel", "returns"], order=["tools", "goal"])
    contents = views(plan)["contents"]
    assert [(each.number, each.anchor) for each in contents if each.anchor in SECTIONS][:3] == [
        ("1", "tools"),
        ("2", "goal"),
        ("3", "business"),
    ]
    assert "fuel" not in [each.anchor for each in contents]


def test_in_short_says_nothing_of_what_is_not_decided() -> None:
    assert "short" not in views(Plan())
    short = views(Plan(goal=example().goal))["short"]
    assert [fact.label for fact in short.facts] == ["Goal", "Inspection"]
    assert "12 to 20 orders a month, by Aug\N{NO-BREAK SPACE}31, 2026" in short.facts[0].texts[0]


def test_proposal_asks_the_same_sum_as_the_fuel_section() -> None:
    said = views(example(), of(Kind.PROPOSAL))
    (prices,) = (block for block in said["price"].blocks if hasattr(block, "total"))
    assert prices.total[2:] == ("€45", "€540") and money(example(), KNOWN).monthly == 45
    assert [row[2] for row in prices.rows] == ["€18", "€12", "€15"]
    assert views(example())["fuel"].view.gauge.money.lines.total[1] == "€45"


def test_proposal_says_plainly_that_no_price_is_given() -> None:
    assert views(Plan(), of(Kind.PROPOSAL))["price"].blocks == ("No price is given yet.",)


def test_proposal_without_estimates_promises_nothing() -> None:
    plan = example().revised(returns=Returns())
    assert "If it goes well" in page(example(), KNOWN, of(Kind.PROPOSAL))
    assert "If it goes well" not in page(plan, KNOWN, of(Kind.PROPOSAL))


def test_proposal_is_signed_by_both_sides() -> None:
    table = views(example(), of(Kind.PROPOSAL))["next"].blocks[-1]
    assert [column.title for column in table.columns[1:]] == ["Corner Crust Bakery", "Roadworthy, an invented example"]
    assert [row[0] for row in table.rows] == ["Full name", "Place", "Date", "Signature"]


def test_proposal_does_not_tell_a_client_how_much_is_unconfirmed() -> None:
    plan = example().revised(proposals=Proposals(standing=("goal.purpose",)))
    html = page(plan, KNOWN, of(Kind.PROPOSAL))
    assert ">Draft<" in html and "not confirmed" not in html
    assert "not confirmed yet" in page(plan, KNOWN, of(Kind.FULL))


def test_freelancer_without_a_name_is_priced_by_the_work() -> None:
    plan = Plan(fuel=Fuel(freelancers=(Freelancer(id="f", work="Photos", monthly=20),)))
    assert views(plan, of(Kind.PROPOSAL))["price"].blocks[0].rows == (("Photos", "Help from outside", "20"),)


@pytest.mark.parametrize(("theme", "font"), [("sober", "Rubik"), ("warm", "Open Sans"), ("bold", "Tinos")])
@pytest.mark.parametrize("letter", ["W", "We bake bread at four. "])
def test_summary_poster_and_card_keep_to_one_page_each_whatever_they_hold(letter: str, theme: str, font: str) -> None:
    plan = full(lambda path, longest: (letter * 400)[: min(longest, 1200)], entries=12)
    poster = onepage.view(Matter(plan, KNOWN, OPTIONS), SECTIONS)
    card = desk.view(plan)
    parts_ = [(kind, Part("", "", "", "kinds/poster.html", poster)) for kind in (Kind.PAGE, Kind.FULL)]
    parts_.append((Kind.FULL, Part("", "", "", "short.html", short.view(Matter(plan, KNOWN, OPTIONS), SECTIONS))))
    for kind, each in (*parts_, (Kind.PACK, Part("", "", "", "kinds/desk.html", card))):
        for brand in (Brand(), Brand(heading_font=font, body_font=font)):
            worn = of(kind).model_copy(update={"theme": theme, "brand": brand})
            html = bound((part(each, worn),), cover.view(plan, kind), worn)
            assert len(press(style(worn)).laid_out(html).pages) == 1
    assert card and "And 7 more" in card.more
    assert [stop.more for stop in poster.stops if stop.kind == "channels"] == ["And 7 more."]


def test_card_names_whom_to_call_within_how_many_hours() -> None:
    answers = tuple(Response(id=f"r{at}", situation=f"Case {at}", within_hours=1.5) for at in range(6))
    level = Level(id="l", name="Red", owner="Tom", deputy="Maya", within_hours=1, pause_posts=True)
    card = views(Plan(team=Team(responses=answers, escalation=(level,))), of(Kind.PACK))["desk"]
    assert card.levels.rows == (("Red", "Planned posts stop.", "Tom, or Maya", "1 hour"),)
    assert card.responses.rows[-1] == ("Case 5", "", "", "1.5 hours") and not card.more and not card.is_roomy


def test_pack_holds_what_is_still_to_be_done_by_day_and_by_owner() -> None:
    actions = (
        Action(id="a", what="Later", owner="Tom", due=date(2026, 5, 1)),
        Action(id="b", what="Sooner", owner="Tom", due=date(2026, 4, 1)),
        Action(id="c", what="Hers", owner="Maya"),
        Action.model_validate({"id": "d", "what": "Past", "status": "done"}),
    )
    piece = views(Plan(playbook=Playbook(actions=actions)), of(Kind.PACK))["actions"]
    every, toms = piece.blocks
    assert [row[0] for row in every.rows] == ["Sooner", "Later", "Hers"] and piece.is_ticked
    assert toms.title == "Tom" and [row[0] for row in toms.rows] == ["Sooner", "Later"]


def test_pack_begins_each_piece_on_a_page_and_has_room_for_readings() -> None:
    found = parts(Matter(example(), KNOWN, of(Kind.PACK)))
    assert not any(each.flows for each in found)
    readings = views(example(), of(Kind.PACK))["readings"]
    assert {len(row) for row in readings.blocks[1].rows} == {3 + 12}
    assert [each.anchor for each in parts(Matter(Plan(), KNOWN, of(Kind.PACK)))] == ["cover", "nothing"]


def test_contents_stand_where_there_is_something_to_look_for() -> None:
    anchors = {kind: [each.anchor for each in parts(Matter(example(), KNOWN, of(kind)))] for kind in Kind}
    assert [kind for kind in Kind if "contents" in anchors[kind]] == [Kind.FULL, Kind.PACK]


def test_piece_without_anything_decided_is_no_piece() -> None:
    piece = views(example(), of(Kind.PROPOSAL))["heard"]
    assert not piece.is_empty and replace(piece, blocks=(Table(), ""), intros=(), lead="").is_empty
