"""What a rendering process does; the one module of the jobs that loads WeasyPrint."""

from planner import catalog
from planner.document.options import Options
from planner.document.pdf import render
from planner.document.rendered import Rendered
from planner.jobs.child import Progress
from planner.plan import Plan


def rendered(plan: Plan, options: Options, progress: Progress) -> Rendered:
    return render(plan, catalog.load(), options, progress)
