"""Plans with any channels, for property tests of the hours."""

from hypothesis import strategies as st

from planner.catalog import load
from planner.plan import Plan
from planner.plan.fuel import Assumption
from planner.plan.tools import Channel

KINDS = ("instagram", "facebook", "tiktok", "blog", "newsletter", "youtube", "friendster", None)
FORMATS = ("photo", "story", "short-video", "blog-post", "poll", "answer", "review-reply", "hologram")
FIGURES = ("reuse-share", "photo-hours", "photo-adaptation", "publishing-minutes", "poll-adaptation", "setup-hours")
few = st.floats(0, 20, allow_nan=False)
channels = st.builds(
    Channel,
    id=st.uuids().map(lambda uuid: uuid.hex[:8]),
    kind=st.sampled_from(KINDS),
    cadence=st.none() | few,
    formats=st.lists(st.sampled_from(FORMATS), max_size=4).map(tuple),
)
figures = st.builds(
    lambda id, low, likely, high: Assumption(id=id, figure=id, low=low, likely=likely, high=high),
    st.sampled_from([id for id in FIGURES if id in load().assumptions]),
    st.none() | st.floats(0, 120),
    st.none() | st.floats(0, 120),
    st.none() | st.floats(0, 120),
)


def unlike(items: list) -> tuple:
    return tuple({item.id: item for item in items}.values())


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    plan = Plan()
    found = unlike(draw(st.lists(channels, min_size=1, max_size=5)))
    own = unlike(draw(st.lists(figures, max_size=3)))
    return plan.revised(tools=plan.tools.revised(channels=found), fuel=plan.fuel.revised(assumptions=own))
