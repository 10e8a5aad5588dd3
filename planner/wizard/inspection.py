"""The inspection: the verdict, what was found, what was accepted, what is open, and every answer to look over."""

from datetime import date

import streamlit as st

from planner.catalog import load
from planner.checks import RULES, Finding, Inspection, Severity, Verdict, inspect, sentence
from planner.language import N_, _, ngettext, number
from planner.plan import SECTIONS
from planner.wizard import accepting, check_answers, finding_card, frame, mends, progress, proposals
from planner.wizard.desk import Desk
from planner.wizard.look import onward
from planner.wizard.session import keep, key, page
from planner.wizard.steps import STEPS

TITLES = {step.section: step.title for step in STEPS}
ON_TRIAL = N_("Also ask the rules that are on trial")


def show(here: Desk) -> None:
    progress.arrive(here)
    here.near_paper = True
    with frame.heading(here, _("Inspection")):
        _verdict(here)
        progress.show(here)
        mends.undo(here)
        _proposed(here)
        found = _asked(here)
        _findings(here, found.open)
        accepting.risks(here, found)
        check_answers.open_questions(here)
        check_answers.answers(here)
        keep(here, here.plan)
        proposals.grant(here)
        wanted = st.button(_("Next: your document"), type="primary", icon=onward(), key="next")
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


def _findings(here: Desk, found: tuple[Finding, ...]) -> None:
    """By severity, and then by section; narrowed down by either."""
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


def _asked(here: Desk) -> Inspection:
    """With the rules on trial if somebody wants them; they count neither for the verdict nor for the road."""
    if any(rule.preview for rule in RULES.values()):
        here.trial = st.toggle(_(ON_TRIAL), here.trial, key=key(here, "trial"))
    if not here.trial:
        return here.inspection
    today = date.today()
    return inspect(here.plan, load(), here.plan.spoken_on(today), preview=True, looked_on=today)


def _filter(here: Desk, found: tuple[Finding, ...]) -> tuple[list[Severity], str]:
    """Nothing chosen means everything; what was chosen holds as long as the plan is open."""
    kinds = [each for each in Severity if any(one.severity is each for one in found)]
    held = [name for name in SECTIONS if any(each.section == name for each in found)]
    chosen, before = here.narrowed
    chosen = st.pills(
        _("Show"),
        kinds,
        selection_mode="multi",
        default=[each for each in chosen if each in kinds],
        format_func=lambda each: each.label,
        key=key(here, "severities"),
    )
    section = st.selectbox(
        _("Section"),
        held,
        held.index(before) if before in held else None,
        lambda name: _(TITLES[name]),
        key=key(here, "section"),
        placeholder=_("All sections"),
    )
    here.narrowed = (list(chosen), section or "")
    return list(chosen or Severity), section or ""
