"""The three example plans: complete, at one with themselves and with the catalogue, and said to be invented."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

import pytest

from planner.catalog import load
from planner.checks import Severity, check
from planner.estimates import capacity, weekly_hours
from planner.language import languages
from planner.paths import EXAMPLES
from planner.plan import SECTIONS, Item, Plan, is_unanswered
from planner.plan.answers import essentials, unanswered
from planner.plan.choices import Future, Road, Status
from planner.plan.places import Place, places
from planner.store.examples import example_files
from planner.store.plan_file import dumps, loads

NAMES = ("bakery", "machine-shop", "musician")
CATALOG = load()
# A language without examples of its own shows the English ones.
SPOKEN = [language for language in languages() if example_files(language)]
WEEK = timedelta(days=7)
# What a finished plan may leave open: a hope it does not have, a name the catalogue has already given,
# the followers of a map listing, the roads that it does not take, figures that it takes as we give them, and what
# nobody has moved in the calendar.
MAY_BE_OPEN = re.compile(
    r"goal\.counts_on|tools\.channels\[.*\]\.name|landscape\.accounts\[map\]\.followers"
    r"|tools\.channels\[.*\]\.monthly_cost|fuel\.assumptions|returns\.effects\[.*\]\.price_each"
    r"|playbook\.calendar\.(start|region|slots|occasions\[.*\]\.until)"
)


def example(name: str, language: str = "en") -> Plan:
    return loads((EXAMPLES / language / f"{name}.json").read_bytes())


@pytest.fixture(params=product(SPOKEN, NAMES), ids="-".join)
def plan(request: pytest.FixtureRequest) -> Plan:
    language, name = request.param
    return example(name, language)


def today(plan: Plan) -> date:
    assert plan.business.plan_date
    return plan.business.plan_date


def open_places(plan: Plan) -> Iterator[Place]:
    dead_ends = tuple(f"strategy.{road.value}." for road in Road if road not in plan.strategy.roads)
    for place in places(plan):
        if is_unanswered(place.value) and not place.path.startswith(dead_ends):
            yield place


def ids(items: tuple[Item, ...]) -> set[str]:
    return {item.id for item in items}


@pytest.mark.parametrize("language", SPOKEN)
def test_folder_holds_the_three_examples_as_saving_them_would_write(language: str) -> None:
    files = {path.stem: path.read_bytes() for path in example_files(language)}
    assert set(files) == set(NAMES)
    for written in files.values():
        assert dumps(loads(written)) == written


def test_an_example_is_printed_in_its_own_language() -> None:
    assert {example(name, each).paper.language for each in SPOKEN for name in NAMES} == set(SPOKEN)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_first_question_is_answered(plan: Plan, section: str) -> None:
    part = getattr(plan, section)
    assert unanswered(part, essentials(type(part))) == ()


def test_little_else_is_left_open(plan: Plan) -> None:
    assert [place.path for place in open_places(plan) if not MAY_BE_OPEN.fullmatch(place.path)] == []


def test_every_entry_of_a_list_says_something(plan: Plan) -> None:
    assert [place.path for place in places(plan) if isinstance(place.value, tuple) and "" in place.value] == []


def test_nothing_blocks(plan: Plan) -> None:
    found = check(plan, CATALOG, today(plan))
    assert [finding.message for finding in found if finding.severity is Severity.BLOCKER] == []


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("name", ["bakery", "musician"])
def test_a_small_plan_passes_without_a_finding(name: str, language: str) -> None:
    plan = example(name, language)
    assert check(plan, CATALOG, today(plan)) == ()


@pytest.mark.parametrize("language", SPOKEN)
def test_machine_shop_is_warned_of_its_bad_week(language: str) -> None:
    plan = example("machine-shop", language)
    assert [finding.code for finding in check(plan, CATALOG, today(plan))] == ["FUEL002"]


def test_machine_shop_knows_what_waits_in_that_week() -> None:
    assert "bad week" in example("machine-shop").fuel.resources.time.missing


def test_a_normal_week_fits_the_hours(plan: Plan) -> None:
    there, work = capacity(plan), weekly_hours(plan, CATALOG)
    assert there is not None
    assert work.total.likely <= there
    assert work.uncounted == ()


INVENTED = {"en": "invented", "he": "בדוי", "hu": "kitalált", "ru": "вымышлен"}


def test_it_says_twice_that_it_is_invented(plan: Plan) -> None:
    said = INVENTED[plan.paper.language]
    assert said in plan.business.story.casefold() and said in plan.business.prepared_by.casefold()


def test_the_web_addresses_lead_nowhere(plan: Plan) -> None:
    assert plan.business.site.endswith(".example")
    addresses = [account.address for account in plan.landscape.accounts]
    assert not re.search(r"\.(com|net|org|ie|ca|us)\b", " ".join(addresses))


def test_every_channel_stands_in_the_catalogue(plan: Plan) -> None:
    land, tools = plan.landscape, plan.tools
    named = {channel for segment in land.segments for channel in segment.channels}
    named |= {channel for competitor in land.competitors for channel in competitor.channels}
    chosen = {account.channel for account in land.accounts} | {channel.kind for channel in tools.channels}
    assert named | chosen | {rejected.kind for rejected in tools.rejected} <= set(CATALOG.channels)


def test_every_format_and_practice_stands_in_the_catalogue(plan: Plan) -> None:
    formats = {format for channel in plan.tools.channels for format in channel.formats}
    formats |= {format for road in Road for format in plan.strategy.road(road).formats}
    assert formats <= set(CATALOG.formats)
    assert {action.practice for action in plan.playbook.actions} <= set(CATALOG.practices)


def test_industry_and_goals_stand_in_the_catalogue(plan: Plan) -> None:
    assert CATALOG.industry(plan.business.industry)
    assert set(plan.goal.relies_on) <= set(CATALOG.goals)


def test_every_reference_within_the_plan_leads_somewhere(plan: Plan) -> None:
    segments, objectives = ids(plan.landscape.segments), ids(plan.goal.objectives)
    assert {audience for channel in plan.tools.channels for audience in channel.audiences} == segments
    assert {measure.objective for measure in plan.metrics.measures} == objectives


def test_owners_are_people_who_give_hours(plan: Plan) -> None:
    owners = {result.owner for objective in plan.goal.objectives for result in objective.key_results}
    owners |= {channel.owner for channel in plan.tools.channels}
    owners |= {measure.owner for measure in plan.metrics.measures}
    owners |= {action.owner for action in plan.playbook.actions}
    assert owners <= {person.name for person in plan.fuel.people}


def test_a_channel_stands_in_its_group(plan: Plan) -> None:
    for channel in plan.tools.channels:
        known = CATALOG.channel(channel.kind)
        assert known and channel.group == known.group


def test_the_formats_of_a_road_carry_it_and_are_published_somewhere(plan: Plan) -> None:
    published = {format for channel in plan.tools.channels for format in channel.formats}
    for road in plan.strategy.roads:
        formats = plan.strategy.road(road).formats
        assert set(formats) <= published
        assert all(road.value in CATALOG.formats[format].carries for format in formats)


def test_no_channel_is_both_chosen_and_left_alone(plan: Plan) -> None:
    chosen = {channel.kind for channel in plan.tools.channels}
    assert chosen.isdisjoint(rejected.kind for rejected in plan.tools.rejected)


def test_what_is_kept_was_posted_to_within_a_week(plan: Plan) -> None:
    kept = [a.last_post for a in plan.landscape.accounts if a.future is Future.KEEP and a.last_post]
    assert kept
    assert all(today(plan) - WEEK <= last <= today(plan) for last in kept)


def test_targets_begin_with_the_plan_and_end_within_a_year(plan: Plan) -> None:
    for objective in plan.goal.objectives:
        for result in objective.key_results:
            assert result.start == today(plan)
            assert result.end and result.start < result.end <= today(plan) + timedelta(days=366)
            assert result.target != result.baseline


def test_what_is_done_lies_behind_and_what_is_planned_ahead(plan: Plan) -> None:
    assert all(measure.due and measure.due > today(plan) for measure in plan.metrics.measures)
    for action in plan.playbook.actions:
        assert action.due and (action.due <= today(plan)) == (action.status is Status.DONE)


def test_a_measure_repeats_the_key_result_of_its_name(plan: Plan) -> None:
    measures = {measure.name: measure for measure in plan.metrics.measures}
    results = [result for objective in plan.goal.objectives for result in objective.key_results]
    for result in results:
        if twin := measures.get(result.metric):
            told = (result.unit, result.baseline, result.target, result.end, result.owner)
            assert (twin.unit, twin.baseline, twin.target, twin.due, twin.owner) == told


def test_every_objective_is_measured_by_what_people_do(plan: Plan) -> None:
    outcomes = {m.objective for m in plan.metrics.measures if m.stage in ("outcome", "impact")}
    assert outcomes == ids(plan.goal.objectives)


def test_the_monthly_cost_is_the_sum_of_its_lines(plan: Plan) -> None:
    lines = [line.monthly or 0 for line in plan.fuel.budget]
    lines += [freelancer.monthly or 0 for freelancer in plan.fuel.freelancers]
    lines += [helper.monthly_cost or 0 for helper in plan.tools.helpers]
    assert plan.returns.monthly_cost == sum(lines)


def test_a_range_has_room_on_both_sides(plan: Plan) -> None:
    for effect in plan.returns.effects:
        assert effect.low is not None and effect.likely is not None and effect.high is not None
        assert effect.low < effect.likely < effect.high
