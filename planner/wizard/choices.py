"""Which document it shall be: what it is for, how it looks, whose it is, and what it carries."""

import streamlit as st

from planner.document.options import Kind
from planner.document.theme import FIRST, THEMES
from planner.language import N_, _, languages, own_name
from planner.store.errors import StoreError
from planner.wizard import preview, swatches
from planner.wizard.desk import Desk
from planner.wizard.session import brands, keep, key, page

KINDS = {
    Kind.FULL: (N_("The full plan"), N_("Everything, with the inspection and the sources: to decide and to keep.")),
    Kind.PAGE: (N_("The plan on a page"), N_("One sheet for the wall or the first minute of a meeting.")),
    Kind.PROPOSAL: (N_("A proposal"), N_("For a client's yes: what, why, the price, the next steps, a signature.")),
    Kind.PACK: (N_("The working pack"), N_("For the desk: calendar, first steps, who does what, how to answer.")),
}


def show(here: Desk) -> None:
    _kind(here)
    _language(here)
    _theme(here)
    _brand(here)
    _carries(here)
    with st.expander(_("More about the file"), key="more-file"):
        here.archive = st.toggle(
            _("For an archive (PDF/A-3a)"),
            here.archive,
            key=key(here, "document.archive"),
            help=_("For authorities and long keeping: everything that the page needs lies in the file."),
        )


def _kind(here: Desk) -> None:
    kinds = list(KINDS)
    chosen = st.radio(
        f"**{_('What is it for?')}**",
        kinds,
        kinds.index(here.kind),
        lambda kind: _(KINDS[kind][0]),
        key=key(here, "document.kind"),
        captions=[_(about) for _name, about in KINDS.values()],
    )
    here.kind = chosen or here.kind


def _language(here: Desk) -> None:
    """What a person typed stays as it is, whatever is chosen."""
    now = here.plan.language
    chosen = st.radio(
        f"**{_('In which language?')}**",
        languages(),
        languages().index(now) if now in languages() else 0,
        own_name,
        key=key(here, "paper.language"),
        horizontal=True,
        help=_("What we add to your own words is printed in it. Your words stay as you typed them."),
    )
    if chosen and chosen != now:
        _keep(here, language=chosen)


def _theme(here: Desk) -> None:
    names = list(THEMES)
    now = here.plan.paper.theme if here.plan.paper.theme in names else FIRST
    name = key(here, "paper.theme")
    swatches.themes(name, names, preview.brand(here))
    label = f"**{_('How it looks')}**"
    chosen = st.radio(label, names, names.index(now), _theme_name, key=name, horizontal=True)
    st.caption(_(THEMES[chosen or now].about))
    if chosen and chosen != now:
        _keep(here, theme=chosen)


def _theme_name(name: str) -> str:
    return _(THEMES[name].label)


def _brand(here: Desk) -> None:
    """A kit that this computer does not have stays in the plan, for the one where it came from."""
    try:
        kits = {each.id: each.name or _("Kit without a name") for each in brands().listed()}
    except StoreError as error:
        st.warning(str(error))
        return
    now = here.plan.paper.brand
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if kits:
            offered = ["", *kits]
            label = f"**{_('Whose it is')}**"
            place = offered.index(now) if now in kits else 0
            show = {"": _("No brand kit"), **kits}.__getitem__
            chosen = st.selectbox(label, offered, place, show, key=key(here, "paper.brand"), width=320)
            if chosen != offered[place]:
                _keep(here, brand=chosen)
                now = chosen
        st.page_link(
            page("brands"), label=_("Brand kits") if kits else _("Print it with your logo and colors"),
            icon=":material/palette:", query_params={"plan": here.saved.id},
        )  # fmt: skip
    if now and now not in kits:
        st.info(
            _(
                "This plan asks for a brand kit that is not on this computer, so the theme's own colors are printed. "
                "Make one or open its file under Brand kits."
            ),
            icon=":material/info:",
        )


def _carries(here: Desk) -> None:
    here.carries[here.kind] = st.checkbox(
        _("The PDF carries the plan inside"),
        preview.carries(here),
        key=key(here, f"document.carries.{here.kind}"),
    )
    st.caption(
        _(
            "Whoever has the file can open it in Roadworthy and go on. Private notes are left out. "
            "For a client, leave it off."
        )
    )


def _keep(here: Desk, **changes: str) -> None:
    keep(here, here.plan.revised(paper=here.plan.paper.revised(**changes)))
