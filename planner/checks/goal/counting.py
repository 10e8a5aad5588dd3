"""Key results beside each other: how many, twice, with a counterweight, and against their own words."""

import re
from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.goal.wording import is_quality, plain, watches_quality, words
from planner.checks.mend import Mend, without
from planner.checks.reading import mentions
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import called, entries
from planner.language import N_, _, day, ngettext, number
from planner.plan.goal import KeyResult, Objective

LESS = N_("fewer, less., reduc, lower, decreas, cut., halv, shorten")
MORE = N_("more., increas, grow, rais, doubl, higher, additional, extra., rise")
THAN = N_("more than, less than, fewer than, lower than, higher than, no more, no less, no fewer")
UNWANTED = N_("complain, unanswered, refund, cancell, no-show, unsubscrib, error, mistake, bad review, vacanc")
SOLVED = N_("answered, solved, resolved, within, handled, settled, saved, avoided, who")
PER = N_("a week, a month, a quarter, a year, per., each., percent, in all, weekly, monthly, yearly")
WORD = re.compile(r"\w{4,}")
STEM, WHOLE = 5, 100
COMPARED = N_("growth, last year, compared, increase, return., roi., more., of plan, of target, of the target")
PERCENT = N_("percent, per cent")


@rule("GOAL014", Severity.ADVICE, needs=("goal",))
def too_many_figures(case: Case) -> Iterator[Site]:
    """There are more key results than anybody keeps in mind.

    What it checks: Whether all objectives together have more than {figures-in-all} key results.
    Why it matters: Each figure has to be counted, read and talked about. What is everybody's aim at once is nobody's.
    Example: Three objectives with four figures each are twelve things to watch; keep the two that would hurt most.
    Sources: fifteen-five, roadworthy
    """
    count, most = len(list(case.key_results)), case.limit("figures-in-all")
    if count > most:
        message = ngettext(
            "{count} key result is to be watched at once; more than {most} are soon forgotten.",
            "{count} key results are to be watched at once; more than {most} are soon forgotten.",
            count,
        )
        told = {"count": number(count), "most": number(most)}
        remedy = _("Keep one or two for each objective, and move the others to Metrics.")
        yield Site("goal.objectives", message.format(**told), remedy, against="metrics.measures")


@rule("GOAL017", Severity.ADVICE, needs=("goal",))
def volume_without_counterweight(case: Case) -> Iterator[Site]:
    """A target asks for more and nothing watches what it costs.

    What it checks: Whether an objective that counts how many also has a figure of how good: a key result or measure
        of quality or opinion, or an entry under “What must not suffer”.
    Why it matters: Almost any number can be bought: with prizes, with discounts, with work that gets worse. A second
        figure shows it before the customers do.
    Example: "20 cake orders a month" with "no more than two cakes come back".
    Sources: fifteen-five, seed-J J5
    """
    for at, objective in case.objectives:
        results = tuple(entries(f"{at}.key_results", objective.key_results))
        rising = [(where, each) for where, each in results if each.target is not None and not is_quality(each)]
        if rising and len(rising) == len(results) and not _is_guarded(case, objective):
            where, first = rising[0]
            message = _("{figure} shall be {target}, and nothing says what must not suffer for it.")
            told = {"figure": called(case.plan, where, first.metric), "target": number(first.target or 0)}
            yield Site(
                f"{where}.guard",
                message.format(**told),
                _("Name one figure that would show that the target was bought too dearly."),
                against=f"{where}.target",
            )


def _is_guarded(case: Case, objective: Objective) -> bool:
    watched = (each for _at, each in case.measures if each.objective == objective.id)
    return any(each.guard for each in objective.key_results) or any(map(watches_quality, watched))


@rule("GOAL023", Severity.WARNING, needs=("goal",))
def same_figure_twice(case: Case) -> Iterator[Site]:
    """The same figure stands in the goal twice.

    What it checks: Whether two key results count the same thing. One after the other is fine: 15 by June, 20 by
        August.
    Why it matters: One success is counted twice; and if the two disagree, nobody knows which of them holds.
    Example: "Cake orders: 20 by August 31" under one objective, and "cake orders: 30 by August 31" under another.
    Sources: okr-encyclopedia, roadworthy
    """
    first: dict[str, tuple[str, KeyResult]] = {}
    for at, result in case.key_results:
        earlier = first.setdefault(plain(result.metric) or at, (at, result))
        if earlier[0] == at or _is_a_step(earlier[1], result):
            continue
        message = _("{figure} is counted twice.")
        if (result.target, result.baseline) != (earlier[1].target, earlier[1].baseline):
            message = _("{figure} is counted twice, and the two do not agree.")
        alike = (result.target, result.end) == (earlier[1].target, earlier[1].end)
        yield Site(
            f"{at}.metric",
            message.format(figure=called(case.plan, at, result.metric)),
            _("Keep one of them, or say what each counts that the other does not."),
            against=f"{earlier[0]}.metric",
            mend=Mend(_("Take the second one off the list"), (without(case.plan, at),)) if alike else None,
        )


def _is_a_step(one: KeyResult, other: KeyResult) -> bool:
    """Two targets of one figure, the later one farther on; or two units of it."""
    if one.unit and other.unit and plain(one.unit) != plain(other.unit):
        return True
    if None in (one.end, other.end, one.target, other.target) or one.end == other.end:
        return False
    sooner, later = sorted((one, other), key=lambda each: str(each.end))
    base = sooner.baseline or 0
    return abs((later.target or 0) - base) > abs((sooner.target or 0) - base)


@rule("GOAL024", Severity.ADVICE, needs=("goal",))
def target_without_unit(case: Case) -> Iterator[Site]:
    """A target does not say of what.

    What it checks: Whether each key result with a target has a unit, or says in its name per what it is counted.
    Why it matters: Twenty a week and twenty in all are two different plans, and the person who counts has to guess.
    Example: "Cake orders: 20" becomes clear with the unit "orders a month".
    Sources: seed-T T1, roadworthy
    """
    for at, result in case.key_results:
        if (
            result.target is not None
            and not result.unit
            and not mentions(result.metric, PER)
            and "%" not in result.metric
        ):
            message = _("{figure} shall be {target}, and the plan does not say of what.")
            told = {"figure": called(case.plan, at, result.metric), "target": number(result.target)}
            remedy = _("Write what one of it is called, and per what: orders a month.")
            yield Site(f"{at}.unit", message.format(**told), remedy, against=f"{at}.target")


@rule("GOAL025", Severity.WARNING, needs=("goal",))
def target_against_its_words(case: Case) -> Iterator[Site]:
    """A target goes the other way than its words.

    What it checks: Whether a figure that should fall, such as complaints or “fewer returns”, has a target below
        today's figure, and one that should rise a target above it.
    Why it matters: Somebody has put the two figures the wrong way round, or the plan works against itself.
    Example: "Fewer complaints", 3 today and 10 by August.
    Sources: seed-T T1
    """
    for at, objective in case.objectives:
        for where, result in entries(f"{at}.key_results", objective.key_results):
            if result.target is None or result.baseline is None:
                continue
            wanted = _direction(result.metric) or _direction_of(objective.statement, result.metric)
            if (result.target - result.baseline) * wanted < 0:
                message = _("{figure} should rise by its words, and its target takes it from {today} down to {target}.")
                if wanted < 0:
                    message = _(
                        "{figure} should fall by its words, and its target takes it from {today} up to {target}."
                    )
                told = {"today": number(result.baseline), "target": number(result.target)}
                swap = ((f"{where}.baseline", result.target), (f"{where}.target", result.baseline))
                yield Site(
                    f"{where}.target",
                    message.format(figure=called(case.plan, where, result.metric), **told),
                    _("Swap today's figure and the target, or say the objective the other way round."),
                    against=f"{where}.metric" if _direction(result.metric) else f"{at}.statement",
                    mend=Mend(_("Swap the two figures"), swap),
                )


def _direction(text: str) -> int:
    """1 if a figure of that name should rise, -1 if it should fall, 0 if its words do not say."""
    if mentions(text, THAN) or (mentions(text, UNWANTED) and mentions(text, SOLVED)):
        return 0
    falls, rises = mentions(text, LESS) or mentions(text, UNWANTED), mentions(text, MORE)
    return 0 if falls == rises else -1 if falls else 1


def _direction_of(statement: str, metric: str) -> int:
    """As the objective says, if it speaks of the same thing."""
    one, other = ({word[:STEM] for word in WORD.findall(text.casefold())} for text in (statement, metric))
    return _direction(statement) if one & other else 0


@rule("GOAL030", Severity.WARNING, needs=("goal",))
def share_beyond_the_whole(case: Case) -> Iterator[Site]:
    """A share of something shall be more than all of it.

    What it checks: Whether a target counted in percent of something stays within one hundred. Growth may be more.
    Why it matters: Not even a perfect year can reach it, so one of the two, the figure or its unit, is wrong.
    Example: "Questions answered the same day: 120 percent of questions".
    Sources: roadworthy
    """
    for at, result in case.key_results:
        is_share = plain(result.unit).startswith("%") or mentions(result.unit, PERCENT)
        if is_share and (result.target or 0) > WHOLE and not mentions(words(result), COMPARED):
            message = _("{figure} shall be {target} percent, and there is no more than all of it.")
            told = {"figure": called(case.plan, at, result.metric), "target": number(result.target or 0)}
            yield Site(
                f"{at}.target", message.format(**told), _("Correct the target or its unit."), against=f"{at}.unit"
            )


@rule("GOAL031", Severity.WARNING, needs=("goal", "metrics"))
def figure_and_measure_disagree(case: Case) -> Iterator[Site]:
    """The goal and the metrics say two things of one figure.

    What it checks: Whether a measure that bears the name of a key result has the same figure for today, the same
        target and the same last day.
    Why it matters: Two people will work for two targets, and both will be right by the plan.
    Example: 20 cake orders by August 31 under Goal, and 25 by December 31 under Metrics.
    Sources: seed-T T1, roadworthy
    """
    named = {plain(each.name): (at, each) for at, each in reversed(case.measures) if each.name}
    for at, result in case.key_results:
        if plain(result.metric) not in named:
            continue
        where, measure = named[plain(result.metric)]
        pairs = (("baseline", "baseline", number), ("target", "target", number), ("end", "due", day))
        for ours, theirs, told in pairs:
            here, there = getattr(result, ours), getattr(measure, theirs)
            if here is not None and there is not None and here != there:
                message = _("{figure} says {here} under Goal and {there} under Metrics.")
                figure = called(case.plan, at, result.metric)
                label = _("Take {answer} under Metrics too").format(answer=told(here))
                yield Site(
                    f"{at}.{ours}",
                    message.format(figure=figure, here=told(here), there=told(there)),
                    _("Decide which of the two holds, and write it in both places."),
                    against=f"{where}.{theirs}",
                    mend=Mend(label, ((f"{where}.{theirs}", here),)),
                )
