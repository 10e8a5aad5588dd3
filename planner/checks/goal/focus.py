"""How much is wanted at once."""

from collections.abc import Iterator

from planner.checks.case import Case
from planner.checks.mend import Mend
from planner.checks.rule import Severity, Site, rule
from planner.checks.words import hours
from planner.language import _, ngettext, number


@rule("GOAL014", Severity.ADVICE, needs=("goal",))
def too_many_figures(case: Case) -> Iterator[Site]:
    """There are too many key results to keep in mind.

    What it checks: Whether all objectives together have more than {figures-in-all} key results.
    Why it matters: Each figure has to be counted, read and talked about. Most of a long list is forgotten.
    Example: Three objectives with four figures each are twelve things to watch. Keep one or two for each objective.
    Sources: fifteen-five, roadworthy
    """
    count, most = len(list(case.key_results)), case.limit("figures-in-all")
    if count > most:
        message = ngettext(
            "You have {count} key result; more than {most} are soon forgotten.",
            "You have {count} key results; more than {most} are soon forgotten.",
            count,
        )
        told = {"count": number(count), "most": number(most)}
        remedy = _("Keep one or two for each objective, and move the others to Metrics.")
        yield Site("goal.objectives", message.format(**told), remedy, against="metrics.measures")


@rule("GOAL015", Severity.WARNING, needs=("goal", "fuel"))
def more_objectives_than_the_hours_carry(case: Case) -> Iterator[Site]:
    """There are too many objectives for the hours.

    What it checks: Whether there are more than {objectives-when-short} objectives with fewer than {short-of-hours}
        hours a week.
    Why it matters: With only an hour or two a week for each objective, you reach none of them.
    Example: Three objectives and four hours a week: begin with one.
    Sources: fifteen-five, seed-J J3, roadworthy
    """
    count, most, few = len(case.objectives), case.limit("objectives-when-short"), case.limit("short-of-hours")
    if case.there is not None and case.there < few and count > most:
        message = ngettext(
            "{count} objective shares {hours} hours a week.", "{count} objectives share {hours} hours a week.", count
        )
        told = {"count": number(count), "hours": hours(case.there)}
        remedy = _("Keep one or two until you have {few} hours a week. Write the others down for later.")
        yield Site("goal.objectives", message.format(**told), remedy.format(few=number(few)), against="fuel.people")


@rule("GOAL016", Severity.ADVICE, needs=("goal",))
def too_many_aims(case: Case) -> Iterator[Site]:
    """Too many aims are chosen at once.

    What it checks: Whether more than {aims} things are chosen under “What you want to achieve”.
    Why it matters: Each further aim takes hours from the first.
    Example: New customers, new staff and a better reputation, all this spring. Take one now and the next in the fall.
    Sources: seed-J J1, roadworthy
    """
    aims, most = case.plan.goal.aims, round(case.limit("aims"))
    if len(aims) > most:
        last = case.catalog.aim(aims[most])
        message = _("You chose {count} aims; {most} are enough.")
        remedy = _("Keep those that matter most; the others wait until these are reached.")
        label = _("Leave out {aim}").format(aim=_("“{words}”").format(words=_(last.label)) if last else aims[most])
        mend = Mend(label, (("goal.aims", aims[:most]),))
        told = {"count": number(len(aims)), "most": number(most)}
        yield Site("goal.aims", message.format(**told), remedy, mend=mend)


@rule("GOAL032", Severity.ADVICE, needs=("goal",))
def relied_on_for_everything(case: Case) -> Iterator[Site]:
    """Social media has too many jobs to do.

    What it checks: Whether more than {jobs-relied-on} jobs are ticked under “What the medium shall do well”.
    Why it matters: The choice shows which posts are worth making. If everything is ticked, it shows nothing.
    Example: One bakery ticks marketing, the press, new ideas, many hands and the mood inside.
    Sources: seed-J J1, roadworthy
    """
    jobs, most = case.plan.goal.relies_on, case.limit("jobs-relied-on")
    if len(jobs) > most:
        message = _("You ask social media to do {count} jobs well. More than {most} is too many.")
        told = {"count": number(len(jobs)), "most": number(most)}
        yield Site("goal.relies_on", message.format(**told), _("Keep the one or two that the objectives need."))
