"""Plans for the tests of the forms, and their answers."""

from datetime import date

from planner.plan import Plan
from planner.plan.business import Business
from planner.plan.calendar import Calendar
from planner.plan.choices import Frequency, Weekday
from planner.plan.fuel import BudgetLine, Fuel, Person
from planner.plan.goal import Goal, KeyResult, Objective
from planner.plan.metrics import Measure, Metrics
from planner.plan.places import places, readable
from planner.plan.playbook import Playbook
from planner.plan.strategy import Pillar, Strategy
from planner.plan.team import Duty, Team
from planner.plan.tools import Channel, Tools
from tests.document.papers import answer
from tests.document.plans import full

FULL = full(answer)
NASTY_TEXT = "=1+1 <script>alert(1)</script> {{ 7*7 }} | *a* _b_ [c](http://d) &amp; `e`\n# f\n- g\n1. h\n\x0bשלום 🥖"
LONG = "word " * 200
NASTY = Plan(
    business=Business(
        name='=HYPERLINK("x")\x01',
        prepared_by="Dana\x02",
        offer=NASTY_TEXT,
        country="US",
        story="x" * 3000,
        plan_date=date(2026, 3, 2),
    ),
    goal=Goal(
        purpose=LONG,
        objectives=(
            Objective(
                id="o",
                statement="@aim",
                key_results=(
                    KeyResult(id="k", metric="=SUM(A1)", baseline=1, target=3, end=date(2026, 9, 1), owner="-Tom"),
                ),
            ),
        ),
    ),
    strategy=Strategy(pillars=(Pillar(id="p", name="+pillar", examples=("=1+1", "@lea likes it", "-2", NASTY_TEXT)),)),
    tools=Tools(
        channels=tuple(
            Channel(id=kind, kind=kind, cadence=7, formats=("photo",), owner="=cmd")
            for kind in ("instagram", "pinterest", "newsletter")
        )
    ),
    metrics=Metrics(measures=(Measure(id="m", name="\t=A1", baseline=0, target=0),), review=Frequency.QUARTERLY),
    fuel=Fuel(
        people=(Person(id="a", name="@Maya", hours_per_week=3, days=(Weekday.TUESDAY,)),),
        budget=(BudgetLine(id="b", what="=2+2", monthly=10),),
        money=5,
    ),
    team=Team(
        meeting=Frequency.DAILY,
        duties=(Duty(id="d", task="=bake", responsible="@Maya, Tom", accountable="Tom", informed="Nina; Ola"),),
    ),
    playbook=Playbook(calendar=Calendar(weeks=26)),
)


def answers(plan: Plan) -> list[tuple[str, str]]:
    """Paths and words of what a test has written into a plan."""
    found = [(place.path, place.value) for place in places(plan) if "Said of" in readable(place.value)]
    return [(path, each) for path, value in found for each in (value if isinstance(value, tuple) else (str(value),))]
