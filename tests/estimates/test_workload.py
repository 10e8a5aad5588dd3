"""The hours a plan asks for: what people said counts as said, the rest as an assumption that is marked."""

import pytest

from planner.catalog import load
from planner.estimates import Line, Workload, capacity, weekly_hours
from planner.estimates.assumed import Assumed
from planner.plan import Plan
from planner.plan.choices import Frequency
from planner.plan.fuel import Assumption, Fuel, Person
from planner.plan.tools import Channel


def plan_with(*channels: Channel) -> Plan:
    plan = Plan()
    return plan.revised(tools=plan.tools.revised(channels=channels))


def workload(plan: Plan) -> Workload:
    return weekly_hours(plan, load())


def line(plan: Plan, what: str) -> Line:
    return next(line for line in workload(plan).lines if line.what == what)


INSTAGRAM = Channel(id="a", kind="instagram", cadence=4, formats=("photo", "story"))


def test_empty_plan_asks_for_nothing() -> None:
    assert workload(Plan()).lines == ()
    assert workload(Plan()).total.high == 0


def test_channel_costs_its_cadence_times_the_mean_of_its_formats() -> None:
    hours = line(plan_with(INSTAGRAM), "Instagram").hours
    assert hours.likely == pytest.approx(4 * (0.75 + 0.25) / 2)
    assert hours.unit == "hours a week"


def test_line_names_its_sources_and_the_place_that_changes_it() -> None:
    made = line(plan_with(INSTAGRAM), "Instagram")
    assert (made.sources, made.strength) == (("content-factory", "roadworthy"), "X")
    assert made.path == "tools.channels[a].cadence"


def test_sourced_format_and_own_cadence_are_no_assumption() -> None:
    blog = Channel(id="a", kind="blog", cadence=1, formats=("blog-post",))
    assert line(plan_with(blog), "Blog on your own site").strength == "B"


def test_missing_cadence_is_the_likely_one_and_an_assumption() -> None:
    blog = Channel(id="a", kind="blog", formats=("blog-post",))
    made = line(plan_with(blog), "Blog on your own site")
    assert (made.hours.likely, made.strength) == (0.5 * 4, "X")


def test_missing_formats_are_those_usual_there_and_an_assumption() -> None:
    made = line(plan_with(Channel(id="a", kind="podcast", cadence=1)), "Podcast")
    assert (made.hours.likely, made.strength) == (5, "X")


def test_unknown_channel_with_known_formats_is_counted_under_its_name() -> None:
    paper = Channel(id="a", name="Parish paper", cadence=2, formats=("text-post",))
    assert line(plan_with(paper), "Parish paper").hours.likely == pytest.approx(1.5)


@pytest.mark.parametrize("kind", [None, "friendster"])
def test_channel_that_nobody_knows_is_named_as_uncounted(kind: str | None) -> None:
    assert workload(plan_with(Channel(id="a", kind=kind, cadence=2))).uncounted == ("a",)


def test_unknown_format_does_not_count() -> None:
    blog = Channel(id="a", kind="blog", cadence=1, formats=("blog-post", "hologram"))
    assert line(plan_with(blog), "Blog on your own site").hours.likely == 4


def test_messages_are_answered_in_minutes() -> None:
    plan = Plan()
    plan = plan.revised(fuel=plan.fuel.revised(messages_per_week=20))
    assert line(plan, "Answering messages and comments").hours.likely == pytest.approx(1)


def test_unsaid_messages_are_assumed_once_there_is_a_channel() -> None:
    assert line(plan_with(INSTAGRAM), "Answering messages and comments").hours.likely == pytest.approx(0.5)


def test_meeting_costs_everybody_who_sits_in_it() -> None:
    plan = Plan()
    people = (Person(id="a", name="Maya"), Person(id="b", name="Tom"))
    plan = plan.revised(
        fuel=plan.fuel.revised(people=people),
        team=plan.team.revised(meeting=Frequency.WEEKLY, meeting_minutes=30),
    )
    met = line(plan, "Planning meeting")
    assert (met.hours.likely, met.sources, met.strength) == (0.5, (), "A")
    assert [each.owner for each in workload(plan).lines if each.kind == "meeting"] == ["Maya", "Tom"]


def test_unsaid_meeting_follows_the_method_up_to_its_hour() -> None:
    plan = plan_with(INSTAGRAM)
    crowd = tuple(Person(id=f"p{number}") for number in range(6))
    assert line(plan, "Planning meeting").hours.likely == pytest.approx(0.5)
    plan = plan.revised(fuel=plan.fuel.revised(people=crowd))
    assert line(plan, "Planning meeting").hours.likely == pytest.approx(6)


def test_total_adds_the_lines_up_and_keeps_their_sources() -> None:
    load_of_week = workload(plan_with(INSTAGRAM))
    assert load_of_week.total.likely == pytest.approx(sum(entry.hours.likely for entry in load_of_week.usual))
    assert {"content-factory", "roadworthy", "seed-T"} <= set(load_of_week.total.basis)


def test_capacity_is_what_people_said() -> None:
    plan = Plan()
    people = (Person(id="a", hours_per_week=3), Person(id="b", hours_per_week=2.5), Person(id="c"))
    assert capacity(plan.revised(fuel=plan.fuel.revised(people=people))) == 5.5


def test_capacity_is_unknown_until_somebody_says_it() -> None:
    plan = Plan()
    assert capacity(plan.revised(fuel=plan.fuel.revised(people=(Person(id="a"),)))) is None


def test_own_likely_figure_alone_spans_as_wide_as_ours_and_a_share_never_passes_the_whole() -> None:
    known = {"setup-hours": (1, 2, 6), "reuse-share": (60, 90, 100)}
    own = tuple(Assumption(id=id, figure=id, likely=ends[1]) for id, ends in known.items())
    assumed = Assumed(Plan(fuel=Fuel(assumptions=own)), load())
    assert {id: assumed[id].ends for id in known} == {id: pytest.approx(ends) for id, ends in known.items()}
