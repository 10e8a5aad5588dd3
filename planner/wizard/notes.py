"""The inspector's notes on a step: what is wrong here, where it leads, and what mends it at a click."""

from html import escape

import streamlit as st

from planner.checks import RULES, Finding, Severity
from planner.language import _, ngettext, number
from planner.wizard import mends
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.look import onward
from planner.wizard.rows import link
from planner.wizard.session import page
from planner.wizard.visit import way_to

ICONS = {
    Severity.BLOCKER: ":material/error:",
    Severity.WARNING: ":material/warning:",
    Severity.ADVICE: ":material/lightbulb:",
}
COLORS = {Severity.BLOCKER: "red", Severity.WARNING: "orange", Severity.ADVICE: "gray"}
# A page that begins with more notes than this hides its questions.
MOST = 4


def summary(desk: Desk, section: str) -> None:
    """What the inspector says of one section, on top of its page: the most urgent, and how many more there are."""
    mends.undo(desk)
    found = [each for each in desk.findings if each.section == section and desk.findings_at(each.path)]
    if not found:
        return
    heading = ngettext("The inspector has {count} note", "The inspector has {count} notes", len(found))
    with st.container(border=True, key="inspector"):
        st.markdown(f"**{heading.format(count=number(len(found)))}**")
        for finding in found[:MOST]:
            note(desk, finding)
        if len(found) > MOST:
            _more(desk, len(found) - MOST)


def _more(desk: Desk, count: int) -> None:
    said = ngettext("{count} more under Inspection", "{count} more under Inspection", count)
    where = {"plan": desk.saved.id}
    label = said.format(count=number(count))
    st.page_link(page("inspection"), label=label, icon=":material/fact_check:", query_params=where)


def note(desk: Desk, finding: Finding) -> None:
    """Links of Streamlit's own: what is being typed on the step is kept when one is followed."""
    sentence(finding)
    with st.container(horizontal=True):
        for path, title in places(finding):
            label = _("Go to: {title}").format(title=literal(title))
            where = way_to(desk, path)
            st.page_link(page(path.partition(".")[0]), label=label, query_params=where, icon=onward())
    mends.offer(desk, finding)


def places(finding: Finding) -> list[tuple[str, str]]:
    """Path and title of where it was found, and of what that contradicts."""
    both = ((finding.path, finding.title), (finding.against, finding.against_title))
    return [(path, title) for path, title in both if path]


def sentence(finding: Finding) -> None:
    icon, color = ICONS[finding.severity], COLORS[finding.severity]
    st.markdown(f":{color}[{icon} {literal(finding.message, 500)}] {literal(finding.remedy, 500)}")


def marks(desk: Desk, finding: Finding, is_new: bool = False) -> None:
    """On a page that is read only: where it leads, its code, and whether the last visit did not know it yet."""
    said = [link(desk, path, title) for path, title in places(finding)]
    said.append(escape(finding.code))
    if RULES[finding.code].preview:
        said.append(escape(_("on trial")))
    if is_new:
        said.append(f"<strong>{escape(_('new'))}</strong>")
    st.html(f'<p class="answers marks">{" · ".join(said)}</p>')
