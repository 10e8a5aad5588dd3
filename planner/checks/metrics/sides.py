"""What the measures see together: how far along, from how many sides, and whether it proves anything."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.goal.wishes import is_applauded
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, enumerated
from planner.language import _, number
from planner.plan.choices import Kind, Stage
from planner.plan.metrics import Measure

PROOF = frozenset((Stage.OUTCOME, Stage.IMPACT))
EARLY = frozenset((Stage.ACTIVITY, Stage.OUTPUT))
SEEN = frozenset((Kind.MEDIA,))


@rule("MAP010", Severity.WARNING, needs=("metrics",))
def only_vanity_measures(case: Case) -> Iterator[Site]:
    """All your measures can rise while nothing changes for the business.

    What it checks: Whether there is a measure beside followers, reach, views, likes and the like.
    Why it matters: Many people may see your posts, and none of them may order anything.
    Example: Followers, views and likes. Add the orders whose buyer names one of your channels.
    Sources: seed-J J5, barcelona-3
    """
    if case.measures and all(_is_vain(case, measure) for _at, measure in case.measures):
        message = _("You measure only {measures}. That can rise while nothing changes for the business.")
        names = enumerated(called(case.plan, at, measure.name) for at, measure in case.measures)
        yield Site(
            "metrics.measures",
            message.format(measures=names),
            _("Add one figure of what people do: ask, order, book, come, or come back."),
            against="goal.objectives",
        )


@rule("MAP011", Severity.WARNING, needs=("metrics",))
def nothing_measured_at_the_end(case: Case) -> Iterator[Site]:
    """No measure looks at what people do, or at what the business gains.

    What it checks: Whether at least one measure has the stage "Outcome" or "Impact", once the stage of each is known.
    Why it matters: Posts and reach are work. Whether it was worth the hours shows only in what people do.
    Example: Posts published, people reached and comments. And how many people came to the shop?
    Sources: barcelona-3, seed-T T1
    """
    stages = {_stage(case, measure) for _at, measure in case.measures}
    if stages and None not in stages and not stages & PROOF and not _only_vain(case):
        message = _("Your measures look at {stages}, but none looks at what people do or what the business gains.")
        named = enumerated(_("“{words}”").format(words=stage.label) for stage in Stage if stage in stages)
        yield Site(
            "metrics.measures",
            message.format(stages=named),
            _("Add one measure of the stage “{outcome}” or “{impact}”.").format(
                outcome=Stage.OUTCOME.label, impact=Stage.IMPACT.label
            ),
            against="goal.objectives",
        )


@rule("MAP012", Severity.WARNING, needs=("metrics",))
def early_figure_sold_as_proof(case: Case) -> Iterator[Site]:
    """A measure proves less than the plan says.

    What it checks: Whether a measure that we know has the stage where it belongs. Followers, reach and posts are
        neither “Outcome” nor “Impact”.
    Why it matters: The plan seems to prove that the business gains something, so nobody looks for a better figure.
    Example: "Followers" with the stage "Impact".
    Sources: barcelona-3, seed-J J5
    """
    for at, measure in case.measures:
        known = case.known[measure.id]
        if known and measure.stage in PROOF and Stage.of(known.stage) in EARLY:
            message = _("You entered {measure} as “{said}”, but it shows “{known}”.")
            told = {"said": measure.stage.label if measure.stage else "", "known": Stage.of(known.stage).label}
            label = _("Set the stage to “{stage}”").format(stage=Stage.of(known.stage).label)
            yield Site(
                f"{at}.stage",
                message.format(measure=called(case.plan, at, measure.name), **told),
                _("Correct the stage, and add a figure of what people do if there is none."),
                mend=Mend(label, ((f"{at}.stage", Stage.of(known.stage)),)),
            )


@rule("MAP013", Severity.ADVICE, needs=("metrics", "goal"))
def objective_watched_by_vanity_alone(case: Case) -> Iterator[Site]:
    """One objective is watched only by figures that prove nothing.

    What it checks: Whether each objective that has measures has one beside followers, reach, views and likes.
    Why it matters: For this objective nobody will know whether anything has changed, even if the others are well
        measured.
    Example: "Parents order their cakes from us" is watched by "Followers". Nobody counts the orders.
    Sources: seed-J J5
    """
    for at, objective in () if _only_vain(case) else case.objectives:
        measures = [(path, each) for path, each in case.measures if each.objective == objective.id]
        if measures and all(_is_vain(case, each) for _path, each in measures) and not is_applauded(case, objective):
            message = _("{objective} is watched only by {measures}, which can rise while nothing changes.")
            told = {
                "objective": called(case.plan, at, objective.statement),
                "measures": enumerated(called(case.plan, path, each.name) for path, each in measures),
            }
            yield Site(
                f"{measures[0][0]}.name",
                message.format(**told),
                _("Add one figure of what people do, or choose this objective at one you have."),
                against=f"{at}.statement",
            )


@rule("MAP014", Severity.ADVICE, needs=("metrics",))
def only_one_kind_of_measure(case: Case) -> Iterator[Site]:
    """All measures are of the same kind.

    What it checks: Whether, from {measures-for-kinds} measures on, more than one of the four kinds is there: how many
        people it reached, what they say to each other, what they do on the site, what they think.
    Why it matters: Each kind leaves something out. Clicks do not say why people stay away, and opinions do not say
        how many ordered.
    Example: Visits, clicks and downloads. Ask ten customers once a quarter as well.
    Sources: seed-J J5
    """
    kinds = {_kind(case, measure) for _at, measure in case.measures}
    enough = len(case.measures) >= case.limit("measures-for-kinds") and not _only_vain(case)
    if enough and len(kinds) == 1 and None not in kinds:
        message = _("All your {count} measures are of one kind: “{kind}”.")
        kind = next(iter(kinds))
        yield Site(
            "metrics.measures",
            message.format(count=number(len(case.measures)), kind=kind.label if kind else ""),
            _("Swap one for a figure of another kind, such as what customers say when asked."),
        )


def _is_vain(case: Case, measure: Measure) -> bool:
    """By the catalogue; else what says itself that it counts only whom it reached."""
    known = case.known[measure.id]
    if measure.stage in PROOF and not known:
        return False
    return known.vanity if known else measure.kind in SEEN or measure.stage in EARLY


def _only_vain(case: Case) -> bool:
    return bool(case.measures) and all(_is_vain(case, measure) for _at, measure in case.measures)


def _stage(case: Case, measure: Measure) -> Stage | None:
    """As the person says; what is said of a figure too early to be a result is another rule's matter."""
    known = case.known[measure.id]
    return measure.stage or (Stage.of(known.stage) if known else None)


def _kind(case: Case, measure: Measure) -> Kind | None:
    known = case.known[measure.id]
    return measure.kind or (Kind.of(known.kind) if known and known.kind else None)
