"""A reason on screen: the sentence, the answers it rests on, and how sure its figures are."""

import streamlit as st

from planner.advice import Advice, Reason
from planner.catalog import load
from planner.language import _
from planner.plan import Plan
from planner.plan.places import holders, titled
from planner.wizard.literal import literal


def reason_at(advice: Advice, path: str) -> Reason | None:
    """That of the place itself, or of the part or entry that holds it."""
    return next((advice.reasons[place] for place in holders(path) if place in advice.reasons), None)


def reason_line(reason: Reason) -> None:
    st.markdown(
        f":material/lightbulb: :small[{literal(reason.text, 400)}]  \n:small[:gray[{literal(rests_on(reason), 300)}]]"
    )


def rests_on(reason: Reason) -> str:
    """ "From: Hours a week. Sources: Orbit Media, 2021." in one line; empty if there is neither."""
    answers = _(", ").join(titled(Plan(), path) for path in reason.answers)
    known = load().sources
    sources = _("; ").join(known[id].named for id in reason.sources(load()) if id in known)
    said = [_("From your answers: {answers}.").format(answers=answers)] if answers else []
    said += [_("Sources: {sources}.").format(sources=sources)] if sources else []
    return " ".join(said)
