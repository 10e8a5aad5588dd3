"""What has changed in the inspection since the last visit."""

import streamlit as st

from planner.checks import Finding
from planner.language import _, day, number
from planner.store.errors import StoreError
from planner.wizard.desk import Desk
from planner.wizard.session import plans


def key_of(finding: Finding) -> str:
    return " ".join(filter(None, finding.key))


def arrive(here: Desk) -> None:
    """At the beginning of a visit: what the one before it found; from then on, what this one finds is noted."""
    now = frozenset(map(key_of, here.findings))
    try:
        if here.is_new_page:
            here.since = plans().seen(here.saved.id)
        if here.is_new_page or now != here.noted:
            plans().note_seen(here.saved.id, now)
            here.noted = now
    except StoreError:
        # A comfort only: the page says itself when answers cannot be saved.
        here.since = None


def is_new(here: Desk, finding: Finding) -> bool:
    return here.since is not None and key_of(finding) not in here.since.found


def show(here: Desk) -> None:
    if here.since is None:
        return
    now = frozenset(map(key_of, here.findings))
    settled, new = len(here.since.found - now), len(now - here.since.found)
    if settled or new:
        said = _("Since your last visit on {day}: settled {settled}, new {new}.")
        known = {"day": day(here.since.at.date()), "settled": number(settled), "new": number(new)}
        st.caption(f":material/trending_up: {said.format(**known)}")
