"""The ten steps in the order of the journey."""

from planner.wizard.step import Step
from planner.wizard.steps import (
    business,
    fuel,
    goal,
    landscape,
    metrics,
    playbook,
    returns,
    strategy,
    team,
    tools,
)

STEPS: tuple[Step, ...] = (
    business.STEP,
    goal.STEP,
    landscape.STEP,
    strategy.STEP,
    tools.STEP,
    metrics.STEP,
    fuel.STEP,
    team.STEP,
    playbook.STEP,
    returns.STEP,
)
