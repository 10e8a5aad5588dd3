"""The inspection: the verdict, what was found, what was accepted, what is open, and every answer to look over."""

from datetime import date

import streamlit as st

from planner.catalog import load
from planner.checks import RULES, Finding, Severity, Verdict, inspect, sentence
from planner.language import N_, _, ngettext, number
from planner.plan import SECTIONS
from planner.wizard import accepting, check_answers, finding_card, frame, mends, progress, proposals
from planner.wizard.desk import Desk
from planner.wizard.session import keep, key, page
from planner.wizard.steps import STEPS

TITLES = {step.section: step.title for step in STEPS}
ON_TRIAL = N_("Also ask the rules that are on trial")


def show(here: Desk) -> None:
    progress.arrive(here)
    with frame.heading(here, _("Inspection")):
        _verdict(here)
        progress.show(here)
        mends.undo(here)
        _proposed(here)
        _findings(here)
        accepting.risks(here)
        check_answers.open_questions(here)
        check_answers.answers(here)
        keep(here, here.plan)
        proposals.grant(here)
        wanted = st.button(_("Next: your document"), type="primary", icon=":material/arrow_forward:", key="next")
    if wanted:
        st.switch_page(page("export"), query_params={"plan": here.saved.id})


def _verdict(here: Desk) -> None:
    found = here.inspection
    if found.count(Severity.BLOCKER):
        st.error(sentence(found), icon=":material/error:")
    elif found.verdict is Verdict.NOT_YET:
        st.info(sentence(found), icon=":material/more_horiz:")
    else:
        st.success(sentence(found), icon=":material/check_circle:")


def _proposed(here: Desk) -> None:
    """How much of it nobody has confirmed."""
    count = len(here.ours)
    if count:
        said = ngettext(
            "{count} answer is our proposal; nobody has confirmed it yet.",
            "{count} answers are our proposals; nobody has confirmed them yet.",
            count,
        )
        where = {"plan": here.saved.id}
        label = said.format(count=number(count))
        st.page_link(page("proposals"), label=label, icon=":material/lightbulb:", query_params=where)


def _findings(here: Desk) -> None:
    """By severity, and then by section; narrowed down by either."""
    found = _asked(here)
    if not found:
        return
    severities, section = _filter(here, found)
    shown = [each for each in found if each.severity in severities and section in ("", each.section)]
    for severity in Severity:
        group = [each for each in shown if each.severity is severity]
        if group:
            st.header(f"{severity.label} ({number(len(group))})", anchor=False)
        for each in group:
            finding_card.card(here, each, progress.is_new(here, each))
    if not shown:
        st.caption(_("Nothing of that kind."))


def _asked(here: Desk) -> tuple[Finding, ...]:
    """With the rules on trial if somebody wants them; they count neither for the verdict nor for the road."""
    if any(rule.preview for rule in RULES.values()):
        here.trial = st.toggle(_(ON_TRIAL), here.trial, key=key(here, "trial"))
    if not here.trial:
        return here.findings
    today = date.today()
    return inspect(here.plan, load(), here.plan.spoken_on(today), preview=True, looked_on=today).open


def _filter(here: Desk, found: tuple[Finding, ...]) -> tuple[list[Severity], str]:
    """Nothing chosen means everything."""
    counts = {each: sum(one.severity is each for one in found) for each in Severity}
    labels = {each: f"{each.label} ({number(count)})" for each, count in counts.items() if count}
    held = [name for name in SECTIONS if any(each.section == name for each in found)]
    chosen = st.pills(
        _("Show"), list(labels), selection_mode="multi", format_func=labels.__getitem__, key=key(here, "severities")
    )
    section = st.selectbox(
        _("Section"), held, None, lambda name: _(TITLES[name]), key=key(here, "section"), placeholder=_("All sections")
    )
    return list(chosen or Severity), section or ""
