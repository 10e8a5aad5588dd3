"""The best mix on a page of its own: what it holds and why, what other hours would buy, and the points to change."""

import streamlit as st

from planner.catalog import load
from planner.document.views import mix
from planner.language import _
from planner.plan.fuel import Fuel
from planner.wizard import charts, frame, own_figures
from planner.wizard.desk import Desk
from planner.wizard.literal import literal
from planner.wizard.look import onward
from planner.wizard.session import keep, key, page

FIGURES = ("points-", "worth-", "hours-reserve", "reuse-share", "hours-to-begin", "two-", "three-", "four-", "five-")


def show(here: Desk) -> None:
    with frame.heading(here, _("The best mix")):
        st.markdown(_("Which channels, how often, for the hours, the money and the skills there are."))
        top = st.container()
        keep(here, here.plan.revised(fuel=_points(here)))
        with top:
            _drawn(here)


def _points(here: Desk) -> Fuel:
    """Asked first and drawn last: what is changed below shows above in the same moment. Closed, it costs nothing."""
    name = key(here, "mix.points")
    fold = st.expander(_("The points and limits behind it"), key=name, on_change="rerun")
    with fold:
        if not fold.open:
            return here.plan.fuel
        st.markdown(_("They are our judgment. Where you see it differently, change them: the mix follows."))
        return own_figures.ask(here.plan, (id for id in load().assumptions if id.startswith(FIGURES)))


def _drawn(here: Desk) -> None:
    view = _weighed(here)
    if view is None:
        st.info(_("Say first what you want to achieve, and who gives how many hours."), icon=":material/tune:")
        for name, label in (("goal", _("To the goal")), ("fuel", _("To the hours"))):
            icon, where = onward(), {"plan": here.saved.id}
            st.page_link(page(name), label=label, icon=icon, query_params=where)
        return
    charts.show_table(view.picks)
    for text in view.said:
        st.markdown(literal(text, 2000))
    charts.show(view.curve)
    charts.show_table(view.lost)
    st.caption(view.note)


def _weighed(here: Desk) -> mix.View | None:
    """Worked out once for each plan: it takes a moment."""
    if here.weighed is None or here.weighed[0] is not here.plan:
        here.weighed = (here.plan, mix.view(here.plan, load()))
    return here.weighed[1]
