"""Two windows on one plan: what differs, and the choice; both are kept whatever is chosen."""

import streamlit as st

from planner.catalog import load
from planner.language import _
from planner.store.differences import differences
from planner.store.errors import Conflict, StoreError
from planner.store.records import Reason
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.session import leave_notice, plans


def settle(here: Desk) -> None:
    if here.conflict is None:
        return
    theirs = here.conflict.theirs
    with st.container(border=True, key="conflict"):
        st.error(str(here.conflict), icon=":material/sync_problem:")
        for each in differences(here.plan, theirs.plan, load()):
            st.markdown(f"**{literal(each.title)}**")
            st.markdown(_("Here: {text}").format(text=literal(each.mine) or "–"))
            st.markdown(_("In the other window: {text}").format(text=literal(each.theirs) or "–"))
        mine = st.button(_("Go on with this window"), key="keep-mine", type="primary")
        other = st.button(_("Go on with the other window"), key="keep-theirs")
    try:
        if mine:
            here.saved = plans().save(here.saved.id, here.plan, theirs.rev, keep=Reason.CONFLICT)
            _settled(here, _("Saved. The other window's answers are kept under Versions."))
        if other:
            plans().create(here.plan)
            here.saved = theirs
            here.replace(theirs.plan)
            _settled(here, _("You see the other window's answers. Yours are kept as a plan of their own."))
    except Conflict as again:
        here.conflict, here.rerun = again, True
    except StoreError as error:
        st.error(str(error), icon=":material/cloud_off:")


def _settled(here: Desk, text: str) -> None:
    here.conflict, here.rerun = None, True
    leave_notice(text)
