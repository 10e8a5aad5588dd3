"""The figures that an estimate rests on, each the person's to change in place."""

from collections.abc import Iterable, Iterator

import streamlit as st

from planner.catalog import load, units
from planner.catalog.assumptions import Assumption as Known
from planner.estimates import Workload
from planner.estimates.assumed import said
from planner.estimates.range import rounded
from planner.language import _, number
from planner.plan import Plan
from planner.plan.fuel import Assumption, Fuel
from planner.wizard.form import Form
from planner.wizard.inputs import labeled
from planner.wizard.literal import literal
from planner.wizard.session import key

ENDS = ("low", "likely", "high")


def of_work(plan: Plan, work: Workload) -> Iterator[str]:
    """Ids of the figures behind the hours; one that somebody once changed stays though no line uses it now."""
    yield from (id for line in work.lines for id in line.assumptions)
    yield from (each.figure or each.id for each in plan.fuel.assumptions)


def ask(plan: Plan, ids: Iterable[str]) -> Fuel:
    """The answered section."""
    form, known = Form("fuel", plan.fuel), load().assumptions
    for id in dict.fromkeys(ids):
        if id in known:
            _figure(form, known[id])
    form.show_faults("fuel.assumptions")
    return form.part


def _figure(form: Form[Fuel], known: Known) -> None:
    mine = _mine(form.part, known.id)
    at = f"fuel.assumptions[{mine.id if mine else known.id}]"
    with st.container(border=mine is not None, key=key(form.desk, f"{at}.card")):
        if mine is None:
            _ours(form, known, at)
        else:
            _own(form, known, mine, at)


def _mine(fuel: Fuel, id: str) -> Assumption | None:
    return next((each for each in fuel.assumptions if (each.figure or each.id) == id), None)


def _ours(form: Form[Fuel], known: Known, at: str) -> None:
    words, change = st.columns([4, 1], vertical_alignment="center")
    words.markdown(labeled(literal(known.label), f"{_(known.about)} {assumed(known)}"))
    with change:
        label = _("Change: {figure}").format(figure=known.label)
        if st.button(_("Change"), key=key(form.desk, f"{at}.change"), icon=":material/edit:", help=label):
            entry = Assumption(id=known.id, figure=known.id)
            form.put("assumptions", (*form.part.assumptions, entry))
            form.desk.point_to(key(form.desk, f"{at}.likely"))
            form.desk.rerun = True


def _own(form: Form[Fuel], known: Known, mine: Assumption, at: str) -> None:
    st.markdown(labeled(literal(known.label), f"{_(known.about)} {assumed(known)}"))
    inner = Form(at, mine)
    for name, column in zip(ENDS, st.columns(3), strict=True):
        with column:
            inner.ask(name, hint=units.counted(known.figure.unit))
    inner.ask("why")
    rest = tuple(inner.part if each.id == mine.id else each for each in form.part.assumptions)
    if is_disordered(inner.part):
        st.warning(_("These three are not in order, so the smallest counts as the least and the largest as the most."))
    if words := counted(inner.part, known):
        st.caption(words)
    label = _("Back to ours: {figure}").format(figure=known.label)
    if st.button(_("Back to ours"), key=key(form.desk, f"{at}.back"), icon=":material/undo:", help=label):
        rest = tuple(each for each in rest if each.id != mine.id)
        for name in (*ENDS, "why"):
            form.desk.rejected.pop(f"{at}.{name}", None)
        form.desk.rerun = True
    form.put("assumptions", rest)


def counted(own: Assumption, known: Known) -> str:
    """What an own figure counts as; nothing if it is one number, or there is none."""
    found = said(own, known.figure)
    if found is None or found.low == found.high:
        return ""
    low, high = (number(rounded(end, 2)) for end in (found.low, found.high))
    return _("Counts as {low} to {high}.").format(low=low, high=high)


def is_disordered(own: Assumption) -> bool:
    given = [each for each in (own.low, own.likely, own.high) if each is not None]
    return given != sorted(given)


def assumed(known: Known) -> str:
    """What we assume, in a sentence."""
    return _("Ours: {spread}.").format(spread=known.figure.spread)
