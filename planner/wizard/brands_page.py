"""The brand kits: whose documents they are. One kit serves all plans, of a consultant or of one client."""

import streamlit as st

from planner.document.brand import Brand, BrandError
from planner.language import _
from planner.store.errors import StoreError
from planner.store.records import Listed
from planner.wizard import brand_form
from planner.wizard.desk import Desk
from planner.wizard.frame import heading, with_plan
from planner.wizard.literal import literal
from planner.wizard.look import homeward
from planner.wizard.session import brands, edition, keep, leave_notice, notice, page, renew, turn

FILE_MB = 3


def show() -> None:
    """Beside an open plan, or by itself."""
    if st.query_params.get("plan"):
        with_plan(_of_plan)
        return
    st.page_link(page("start"), label=_("All plans"), icon=homeward())
    st.title(_("Brand kits"), anchor=False)
    if said := notice():
        st.success(said, icon=":material/check:")
    _page(None)


def _of_plan(here: Desk) -> None:
    with heading(here, _("Brand kits")):
        where = {"plan": here.saved.id}
        st.page_link(page("export"), label=_("Your document"), icon=homeward(), query_params=where)
        _page(here)


def _page(here: Desk | None) -> None:
    st.markdown(
        _("A logo, colors, fonts and two lines of text. A kit serves all your plans; change it, and they all change.")
    )
    try:
        kits = brands().listed()
        opened = st.query_params.get("kit", "")
        for each in kits:
            if each.id == opened:
                _card(here, each)
            else:
                _row(each)
        if st.button(_("Make a brand kit"), key="new-kit", icon=":material/add:"):
            _open(here, Brand())
        _file(here)
        _deleted()
    except StoreError as error:
        st.error(str(error), icon=":material/error:")


def name(each: Listed) -> str:
    return literal(each.name, 60) or _("Kit without a name")


def _row(each: Listed) -> None:
    st.button(
        name(each), key=f"kit-row-{each.id}", icon=":material/palette:", width="stretch", wrap=True,
        on_click=_turn_to, args=(each.id,),
    )  # fmt: skip


def _turn_to(kit: str = "") -> None:
    """Which kit is open stands in the address. What a click does is done before anything is drawn: another click, on a
    link, would break off the drawing."""
    st.query_params.pop("kit", None)
    if kit:
        st.query_params["kit"] = kit


def _card(here: Desk | None, each: Listed) -> None:
    with st.container(border=True, key=f"kit-{each.id}"):
        kit = brands().get(each.id) or Brand()
        now = brand_form.ask(each.id, kit, here.plan.paper.theme if here else "")
        if now != kit:
            brands().save(now, each.id)
            # What was typed may be picked too, and the other way around: both are drawn anew.
            st.rerun()
        with st.container(horizontal=True):
            st.button(_("Done"), key=f"kit-done-{each.id}", icon=":material/check:", type="primary", on_click=_turn_to)
            _wear(here, each)
            _away(each, now)


def _wear(here: Desk | None, each: Listed) -> None:
    if here is None:
        return
    if here.plan.paper.brand == each.id:
        label, icon, wanted = _("This plan does not wear it"), "layers_clear", ""
    else:
        label, icon, wanted = _("This plan wears it"), "checkroom", each.id
    at = f"kit-wear-{each.id}-{icon}"
    st.button(label, key=at, icon=f":material/{icon}:", on_click=_dress, args=(here, wanted))


def _dress(here: Desk, kit: str) -> None:
    with turn():
        keep(here, here.plan.revised(paper=here.plan.paper.revised(brand=kit)))
        here.edition += 1


def _away(each: Listed, kit: Brand) -> None:
    st.download_button(
        _("Save it as a file"), brand_form.file_of(kit), f"{brand_form.file_name(kit)}.json", "application/json",
        key=f"kit-file-{each.id}", icon=":material/download:", on_click="ignore",
    )  # fmt: skip
    at = f"kit-delete-{each.id}"
    st.button(_("Delete"), key=at, icon=":material/delete:", type="tertiary", on_click=_delete, args=(each.id,))


def _delete(kit: str) -> None:
    try:
        brands().delete(kit)
    except StoreError as error:
        leave_notice(str(error))
        return
    leave_notice(_("Deleted. You can bring it back under Deleted brand kits."))
    _turn_to()


def _open(here: Desk | None, kit: Brand) -> None:
    """The first kit that is made beside a plan is for that plan."""
    made = brands().save(kit)
    if here and not here.plan.paper.brand:
        _dress(here, made)
    st.query_params["kit"] = made
    st.rerun()


def _file(here: Desk | None) -> None:
    at = f"kit-upload-{edition('kit-upload')}"
    given = st.file_uploader(_("Open a brand kit's file"), type=["json"], max_upload_size=FILE_MB, key=at)
    if given is None:
        return
    # Only here: it loads what reads pictures.
    from planner.document.brand_files import brand_of

    try:
        kit = brand_of(given.getvalue())
    except BrandError as error:
        st.error(str(error), icon=":material/error:")
        return
    renew("kit-upload")
    _open(here, kit)


def _deleted() -> None:
    gone = brands().deleted()
    if not gone:
        return
    with st.expander(_("Deleted brand kits")):
        for each in gone:
            if st.button(_("Bring back: {name}").format(name=name(each)), key=f"kit-back-{each.id}"):
                brands().undelete(each.id)
                st.rerun()
