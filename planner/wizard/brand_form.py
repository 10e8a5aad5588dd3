"""The fields of one brand kit: a kit goes in, the changed one comes out; what cannot be printed stays out of it."""

import json
from base64 import b64encode

import streamlit as st

from planner.document.brand import Brand, BrandError
from planner.document.contrast import color
from planner.document.theme import FIRST, changes
from planner.document.tokens import families
from planner.language import N_, _
from planner.wizard import swatches
from planner.wizard.literal import literal
from planner.wizard.session import edition, renew

PATTERN = N_("Write a color as # and six digits, such as #0b5c66; it was not saved.")
LONGEST = 200
LOGO_MB = 2


def ask(kit_id: str, kit: Brand, theme_name: str) -> Brand:
    at = f"kit-{kit_id}-{edition(kit_id)}"
    found = {
        "name": _line(_("What is it called?"), kit.name, f"{at}-name", _("For example: Harbor Consulting")),
        "logo": _logo(kit_id, kit, at),
        "accent": _color(kit_id, _("Main color"), kit.accent, f"{at}-accent"),
        "second": _color(kit_id, _("Second color"), kit.second, f"{at}-second"),
    }
    _mended(kit.model_copy(update=found), theme_name or FIRST)
    with st.container(horizontal=True):
        found |= {
            "heading_font": _font(_("Font of the headings"), kit.heading_font, f"{at}-heading"),
            "body_font": _font(_("Font of the text"), kit.body_font, f"{at}-body"),
        }
    found |= {
        "contact": _line(
            _("Contact line"), kit.contact, f"{at}-contact", _("For example: Ada Reyes · ada@example.com · 555 0100")
        ),
        "confidential": _line(
            _("Note on every page"), kit.confidential, f"{at}-note", _("For example: Confidential, for Corner Crust")
        ),
    }
    return kit.model_copy(update=found)


def _line(label: str, value: str, at: str, example: str) -> str:
    return (st.text_input(f"**{label}**", value, LONGEST, key=at, placeholder=example) or "").strip()


def _logo(kit_id: str, kit: Brand, at: str) -> bytes:
    st.markdown(f"**{_('Logo')}**")
    if kit.logo:
        kind = "svg+xml" if b"<svg" in kit.logo[:2000] else "png" if kit.logo.startswith(b"\x89PNG") else "jpeg"
        source = f"data:image/{kind};base64,{b64encode(kit.logo).decode()}"
        st.html(f'<img class="logo" alt="{_("The logo as it prints")}" src="{source}">')
        if st.button(_("Take the logo away"), key=f"{at}-logo-away", icon=":material/close:", type="tertiary"):
            return b""
    given = st.file_uploader(
        _("A PNG, JPEG or SVG file"), type=["png", "jpg", "jpeg", "svg"], max_upload_size=LOGO_MB, key=f"{at}-logo"
    )
    if given is None:
        return kit.logo
    # Only here: it loads what reads pictures.
    from planner.document.logo import safe

    try:
        found = safe(given.getvalue())
    except BrandError as error:
        st.error(str(error), icon=":material/error:")
        return kit.logo
    # The field forgets its file, or it would come again with every run.
    renew(kit_id)
    return found


def _color(kit_id: str, label: str, value: str, at: str) -> str:
    """Typed or picked; whichever is used, the other follows."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        typed = st.text_input(f"**{label}**", value, 20, key=at, placeholder="#0b5c66", width=140) or ""
        found = color(typed)
        shown = found or "#ffffff"
        picked = st.color_picker(_("{label}: pick it").format(label=label), shown, key=f"{at}-pick-{shown[1:]}")
    if picked != shown:
        renew(kit_id)
        return picked
    if typed.strip() and not found:
        st.error(_(PATTERN), icon=":material/error:")
        return value
    return found


def _mended(kit: Brand, theme_name: str) -> None:
    """What the theme makes of a wish that cannot be met: said in words, and a color shown before and after."""
    for each in changes(theme_name, kit):
        with st.container(horizontal=True, vertical_alignment="center", key=f"mended-{each.what}"):
            if each.what in ("accent", "second"):
                swatches.change(each.wanted, each.used)
            st.markdown(f":small[{literal(each.why, 400)}]", width="stretch")


def _font(label: str, value: str, at: str) -> str:
    offered = ["", *families()]
    place = offered.index(value) if value in offered else 0
    found: str = st.selectbox(
        f"**{label}**", offered, place, lambda each: each or _("As the theme has it"), key=at, width=280
    )
    return found


def file_of(kit: Brand) -> bytes:
    return (json.dumps(kit.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n").encode()


def file_name(kit: Brand) -> str:
    letters = "".join(sign if sign.isalnum() else "-" for sign in kit.name.lower())
    return "-".join(filter(None, letters.split("-")))[:60] or "brand-kit"
