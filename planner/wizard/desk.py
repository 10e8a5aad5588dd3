"""What one browser tab has on its desk: the plan on screen, what is wrong with it, what we propose for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from planner.advice import Advice, Change, advise, changes, ours
from planner.catalog import load
from planner.checks import Finding, Inspection, Mend, Severity
from planner.document.options import Kind, Options
from planner.document.views import mix
from planner.plan import Item, Plan
from planner.store.errors import Conflict
from planner.store.records import Saved, Seen


@dataclass
class Desk:
    """An open plan. `plan` is what is on screen, `saved` what the store has acknowledged.

    `done`: the mend that was made last, and the one that takes it back; `since`: what the last visit to the inspection
    found; `trial`: whether rules on trial are asked there; `narrowed`: what is shown there. `follow`: the answer that
    was clicked on paper. `kind`, `carries`, `archive`: which document is wanted; `printed`: the last one that was made,
    with the page on which each section begins; `prepared`: the last one that shall be made in the next pause;
    `near_paper`: the person has been where it is shown, or a step before it.
    """

    saved: Saved
    plan: Plan
    inspection: Inspection = field(default_factory=Inspection)
    edition: int = 0
    trouble: str = ""
    failed_at: float = 0.0
    conflict: Conflict | None = None
    open_items: dict[str, str] = field(default_factory=dict)
    open_folds: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)
    removed: dict[str, tuple[int, Item]] = field(default_factory=dict)
    rejected: dict[str, tuple[object, str]] = field(default_factory=dict)
    texts: dict[str, tuple[str, str]] = field(default_factory=dict)
    stopped: bool = False
    settled: list[str] = field(default_factory=list)
    visited: tuple[str, str] = ("", "")
    rerun: bool = False
    drawn: dict[str, str] = field(default_factory=dict)
    focus: tuple[str, int] = ("", 0)
    follow: str = ""
    preview: bool = False
    wishes: list[Callable[[Plan], Plan]] = field(default_factory=list)
    done: tuple[Mend, Mend] | None = None
    drawing: object = None
    is_new_page: bool = True
    since: Seen | None = None
    noted: frozenset[str] = frozenset()
    trial: bool = False
    narrowed: tuple[list[Severity], str] = field(default_factory=lambda: ([], ""))
    thought: tuple[Plan, Advice, tuple[Change, ...]] | None = None
    weighed: tuple[Plan, mix.View | None] | None = None
    kind: Kind = Kind.FULL
    carries: dict[Kind, bool] = field(default_factory=dict)
    archive: bool = False
    printed: tuple[Plan, Options, Mapping[str, int]] | None = None
    prepared: tuple[Plan, Options] | None = None
    near_paper: bool = False

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What nobody has accepted."""
        return self.inspection.open

    @property
    def advice(self) -> Advice:
        return self._thought_out()[1]

    @property
    def changes(self) -> tuple[Change, ...]:
        return self._thought_out()[2]

    def _thought_out(self) -> tuple[Plan, Advice, tuple[Change, ...]]:
        """What we propose for the plan on screen; once for each plan, and only if somebody asks."""
        if self.thought is None or self.thought[0] is not self.plan:
            found = advise(self.plan, load())
            self.thought = (self.plan, found, changes(self.plan, found.plan))
        return self.thought

    @property
    def ours(self) -> frozenset[str]:
        """The paths whose answers are still our proposals."""
        if not self.plan.proposals.standing:
            return frozenset()
        return frozenset(ours(self.plan))

    @property
    def is_saved(self) -> bool:
        return self.plan == self.saved.plan

    def findings_at(self, path: str) -> tuple[Finding, ...]:
        """Findings about a field; an entry that is still being filled for the first time is left in peace."""
        if any(path.startswith(item) for item in self.fresh):
            return ()
        return tuple(finding for finding in self.findings if finding.path == path)

    def point_to(self, css: str) -> None:
        """Lets the browser put the cursor into what bears this key, once."""
        self.focus = (css, self.focus[1] + 1)

    def replace(self, plan: Plan) -> None:
        """Puts another plan on screen: a new edition gives every widget a new key, so none keeps its old text."""
        self.plan = plan
        self.edition += 1
        self.rejected.clear()
        self.removed.clear()
        self.drawn.clear()
