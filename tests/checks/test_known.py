"""Which measure of the catalogue a person means."""

import pytest

from planner.catalog import load
from planner.checks.known import divisor, known
from planner.plan.metrics import Measure


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Followers", "followers"),
        ("Orders by followers", "orders"),
        ("Clicks on the link", "clicks"),
        ("Unsubscribe rate", "unsubscribe-rate"),
        ("Canceled orders", None),
        ("Audience growth rate", "follower-growth"),
        ("Guests from Fifth Avenue", None),
        ("Voices sent in for the chorus", None),
        ("", None),
    ],
)
def test_measure_is_known_by_its_name(name: str, id: str | None) -> None:
    found = known([Measure(id="m", name=name)], load())["m"]
    assert (found.id if found else None) == id


@pytest.mark.parametrize("id", sorted(load().measures))
def test_every_measure_of_the_catalogue_is_known_by_its_own_words(id: str) -> None:
    each = load().measures[id]
    for measure in (Measure(id="m", name="Ours", formula=each.formula), Measure(id="m", name=each.label)):
        assert known([measure], load())["m"] == each


@pytest.mark.parametrize(
    ("formula", "id"),
    [
        ("likes and comments / followers × 100", "engagement-by-followers"),
        ("(likes + comments) / reach", "engagement-by-reach"),
        ("likes per 100 views", "engagement-by-impressions"),
        ("likes and comments", ""),
        ("likes / followers or reach", ""),
    ],
)
def test_engagement_rate_is_told_by_what_it_divides_by(formula: str, id: str) -> None:
    assert divisor(Measure(id="m", name="Engagement rate", formula=formula)) == id
