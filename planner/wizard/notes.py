"""The inspector's notes on screen: the sentence, what to do, and a link to the place."""

import streamlit as st

from planner.checks import Finding, Severity
from planner.language import _, ngettext
from planner.wizard import mends
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.session import page
from planner.wizard.visit import way_to

ICONS = {
    Severity.BLOCKER: ":material/error:",
    Severity.WARNING: ":material/warning:",
    Severity.ADVICE: ":material/lightbulb:",
}
COLORS = {Severity.BLOCKER: "red", Severity.WARNING: "orange", Severity.ADVICE: "gray"}


def summary(desk: Desk, section: str) -> None:
    """What the inspector says of one section, on top of its page."""
    mends.undo(desk)
    found = [each for each in desk.findings if each.section == section and desk.findings_at(each.path)]
    if not found:
        return
    heading = ngettext("The inspector has {count} note", "The inspector has {count} notes", len(found))
    with st.container(border=True, key="inspector"):
        st.markdown(f"**{heading.format(count=len(found))}**")
        for finding in found:
            note(desk, finding)
            mends.offer(desk, finding)


def sentence(finding: Finding) -> None:
    icon, color = ICONS[finding.severity], COLORS[finding.severity]
    st.markdown(f":{color}[{icon} {literal(finding.message, 500)}] {literal(finding.remedy, 500)}")


def note(desk: Desk, finding: Finding) -> None:
    sentence(finding)
    st.page_link(
        page(finding.section),
        label=_("Go to: {title}").format(title=literal(finding.title)),
        query_params=way_to(desk, finding.path),
        icon=":material/arrow_forward:",
    )
