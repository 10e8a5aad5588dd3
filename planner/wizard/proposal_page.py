"""All proposals on one page: first what has to be said plainly, then each section with its reasons."""

from collections.abc import Iterable
from functools import partial

import streamlit as st

from planner.advice import Reason, all_accepted, drafted, ours
from planner.catalog import load
from planner.estimates import capacity, weekly_hours
from planner.estimates.range import rounded
from planner.language import _, ngettext, number
from planner.plan.options import called, told
from planner.plan.places import entry_of, in_a_row
from planner.wizard import frame
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.look import onward
from planner.wizard.proposals import grant, wish
from planner.wizard.reasons import reason_at, reason_line
from planner.wizard.rows import link, row, rows
from planner.wizard.session import page
from planner.wizard.steps import STEPS

# The sections that stand open: where to, and by which way.
FIRST = ("goal", "strategy", "tools")


def show(here: Desk) -> None:
    with frame.heading(here, _("What we propose, and why")):
        for note in here.advice.notes:
            st.info(literal(note.text, 600), icon=":material/priority_high:")
        _in_short(here)
        _summary(here)
        for step in STEPS:
            _section(here, step.section, _(step.title))
        first = st.button(_("Go through it, step by step"), type="primary", icon=onward(), key="go-on")
        st.page_link(page("questions"), label=_("Back to the eight questions"), query_params={"plan": here.saved.id})
    grant(here)
    if first:
        st.switch_page(page("business"), query_params={"plan": here.saved.id})


def _in_short(here: Desk) -> None:
    """The heart of the draft, for whoever reads no further."""
    plan, there = here.plan, capacity(here.plan)
    work = weekly_hours(plan, load()).total
    hours = _("{likely} hours in a normal week, of {there}").format(
        likely=number(rounded(work.likely)), there=number(there or 0)
    )
    said = (
        (_("Where to"), in_a_row(objective.statement for objective in plan.goal.objectives)),
        (_("On which roads"), told(plan, load(), "strategy.roads")),
        (_("With which vehicles"), told(plan, load(), "tools.channels") if plan.tools.channels else ""),
        (_("On how much fuel"), hours if there is not None else ""),
    )
    lines = [f"**{label}:** {literal(text, 300)}" for label, text in said if text]
    st.markdown("  \n".join(lines))


def _summary(here: Desk) -> None:
    count = len(here.ours)
    if not count:
        st.success(_("Every answer in this plan is yours."), icon=":material/check_circle:")
        return
    sentence = ngettext(
        "{count} answer is proposed and waits for you. Until then the document calls itself a draft.",
        "{count} answers are proposed and wait for you. Until then the document calls itself a draft.",
        count,
    )
    st.markdown(sentence.format(count=count))
    if here.changes:
        sentence = ngettext(
            "{count} proposal would be different now, because you have answered otherwise since.",
            "{count} proposals would be different now, because you have answered otherwise since.",
            len(here.changes),
        )
        st.warning(sentence.format(count=len(here.changes)), icon=":material/update:")
        if st.button(_("Update the draft"), key="update", icon=":material/update:"):
            wish(here, partial(drafted, catalog=load()))
    if st.button(_("Accept the whole plan"), key="accept-all", icon=":material/done_all:"):
        wish(here, all_accepted)


def _section(here: Desk, section: str, title: str) -> None:
    held = dict.fromkeys(entry_of(path) for path in ours(here.plan) if path.startswith(f"{section}."))
    found = [change for change in here.changes if change.section == section]
    if not held and not found:
        return
    count = ngettext("{count} proposal", "{count} proposals", len(held)).format(count=len(held))
    with st.expander(f"**{title}** :gray[{count}]", expanded=section in FIRST, key=f"proposed-{section}"):
        for reason, paths in _by_reason(here, held).items():
            rows(_place(here, path) for path in paths)
            if reason:
                reason_line(reason)
    if found:
        sentence = ngettext(
            "{count} proposal would be different now.", "{count} proposals would be different now.", len(found)
        ).format(count=len(found))
        where = {"plan": here.saved.id}
        st.page_link(page(section), label=sentence, icon=":material/update:", query_params=where)


def _by_reason(here: Desk, paths: Iterable[str]) -> dict[Reason | None, list[str]]:
    """Places with one reason stand together."""
    found: dict[Reason | None, list[str]] = {}
    for path in paths:
        found.setdefault(reason_at(here.advice, path), []).append(path)
    return found


def _place(here: Desk, path: str) -> str:
    """What stands there; an entry is its own name."""
    answer = "" if path.endswith("]") else told(here.plan, load(), path)
    return row(link(here, path, called(here.plan, load(), path)), answer)
