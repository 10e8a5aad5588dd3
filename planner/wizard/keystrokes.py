"""What only the browser knows: text that was typed and not yet sent, kept and offered back after a reload; and a click
on the paper beside the answers."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from planner.checks import Severity, tally
from planner.language import _, ngettext
from planner.paths import ASSETS
from planner.plan.places import titled
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.session import keep, leave_notice, with_answer


def _register() -> Callable[..., Any]:
    script = (ASSETS / "keystrokes.js").read_text(encoding="utf-8")
    return st.components.v2.component("roadworthy_keystrokes", html="<span></span>", js=script)


_component = _register()


def _ignore() -> None:
    """Streamlit wants a callback for each value that a component may set."""


def guard(here: Desk, title: str) -> None:
    """Hands the browser the texts on this page as the server knows them; takes back what never arrived."""
    fields = {path: {"css": f"st-key-{css}", "saved": text} for path, (css, text) in here.texts.items()}
    about = {"page": title, "focus": list(here.focus), "settled": here.settled, "news": _news(here)}
    data = {"plan": here.saved.id, "fields": fields, **about}
    # In a list, because Streamlit would load pandas to look for tables among the values of a dict.
    found = _component(key="keystrokes", data=[data], on_unsent_change=_ignore, on_follow_change=_ignore)
    here.texts = {}
    here.follow = found.follow or ""
    unsent = _unsent(here, found.unsent or {})
    if unsent:
        _offer(here, unsent)


def _news(here: Desk) -> str:
    """What a screen reader shall say when it changes."""
    if here.trouble or here.conflict:
        return here.trouble or str(here.conflict)
    refused = [reason for _typed, reason in here.rejected.values()]
    blockers = (finding.message for finding in here.findings if finding.severity is Severity.BLOCKER)
    done = [_("Mended: {what}").format(what=here.done[0].label)] if here.done else []
    return " ".join([*done, *refused, *blockers, tally(here.inspection)])


def _unsent(here: Desk, kept: dict[str, Any]) -> dict[str, str]:
    """Path -> text, without what the plan holds already and what has no place in it any more."""
    fresh = {path: str(text) for path, text in kept.items() if path not in here.settled}
    found = {path: text for path, text in fresh.items() if with_answer(here.plan, path, text) != here.plan}
    settled = [path for path in fresh if path not in found]
    here.settled += settled
    # The browser keeps them until it is told, and this run has told it already what it knew before.
    here.rerun = here.rerun or bool(settled)
    return found


def _offer(here: Desk, unsent: dict[str, str]) -> None:
    count = len(unsent)
    sentence = ngettext(
        "Your browser kept {count} answer that had not been saved yet.",
        "Your browser kept {count} answers that had not been saved yet.",
        count,
    )
    with st.container(border=True, key="unsent"):
        st.info(sentence.format(count=count), icon=":material/history:")
        for path, text in unsent.items():
            st.markdown(f"**{literal(titled(here.plan, path))}**: {literal(text)}")
        with st.container(horizontal=True):
            wanted = st.button(_("Put it back"), key="unsent-back", type="primary")
            unwanted = st.button(_("Throw it away"), key="unsent-away")
    if wanted:
        plan = here.plan
        for path, text in unsent.items():
            plan = with_answer(plan, path, text)
        here.replace(plan)
        keep(here, plan)
        leave_notice(_("Your text is back."))
    if wanted or unwanted:
        here.settled = [*here.settled, *unsent]
        here.rerun = True
