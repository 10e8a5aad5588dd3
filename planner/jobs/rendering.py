"""What a rendering process does; the one module of the jobs that loads WeasyPrint."""

from planner import catalog
from planner.document.options import Options
from planner.document.pdf import render
from planner.document.rendered import Rendered
from planner.jobs.child import Progress
from planner.plan import Plan
from planner.store.plan_file import dumps


def rendered(plan: Plan, options: Options, progress: Progress) -> Rendered:
    plan_file = dumps(plan.for_others) if options.carries else b""
    return render(plan, catalog.load(), options, progress, plan_file)
