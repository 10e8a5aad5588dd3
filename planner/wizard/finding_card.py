"""One finding on the inspection page: what is wrong, where it leads, what would mend it; and, opened, why."""

from datetime import date

import streamlit as st

from planner.catalog import load
from planner.checks import Finding, explained, lapse
from planner.language import _
from planner.wizard import accepting, mends, notes
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.session import key

# Which finding is open: only one, and only its details are drawn.
OPENED = "inspection"


def card(here: Desk, finding: Finding, is_new: bool) -> None:
    with st.container(border=True, key=key(here, ".".join(("finding", *finding.key)))):
        if finding.lapsed:
            st.markdown(f":small[:orange[{literal(lapse(finding.lapsed, date.today()), 500)}]]")
        notes.sentence(finding)
        notes.marks(here, finding, is_new)
        mends.offer(here, finding)
        _details(here, finding)


def _details(here: Desk, finding: Finding) -> None:
    name = "·".join(finding.key)
    is_open = here.open_items.get(OPENED) == name
    label = _("Close") if is_open else _("Why, and what if we leave it")
    icon = ":material/expand_less:" if is_open else ":material/expand_more:"
    if st.button(label, key=key(here, ".".join(("open", *finding.key))), icon=icon, type="tertiary"):
        here.open_items[OPENED] = "" if is_open else name
        here.rerun = True
    if is_open:
        _explained(finding)
        st.markdown(f"**{_('Leave it as it is')}**")
        accepting.form(here, finding)


def _explained(finding: Finding) -> None:
    told = explained(finding.code)
    titles = _("; ").join(load().sources[each.source].named for each in told.sources)
    for heading, text in ((_("Why it matters"), told.why), (_("Example"), told.example), (_("Sources"), titles)):
        st.markdown(f"**{heading}**  \n{literal(text, 1000)}")
