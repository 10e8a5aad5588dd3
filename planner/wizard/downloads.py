"""The document in its other forms: each is made only when somebody wants it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import streamlit as st

from planner.catalog import load
from planner.document.forms import FORMS, Form
from planner.document.options import Options
from planner.language import N_, _
from planner.plan import Plan
from planner.store.plan_file import dumps
from planner.store.records import Reason
from planner.wizard import preview
from planner.wizard.desk import Desk
from planner.wizard.frame import file_name
from planner.wizard.session import plans

# What stands in none of them goes into other programs.
READ, EDIT = ("html", "markdown", "md"), ("docx", "xlsx")
GROUPS = (N_("To read"), N_("To edit"), N_("Into other programs"))


def show(here: Desk) -> None:
    wanted = preview.options(here)
    st.markdown(f"**{_('The same in other forms')}**")
    for title, group in zip(GROUPS, grouped(), strict=True):
        if not group:
            continue
        with st.container(key=f"forms-{GROUPS.index(title)}", gap="small"):
            st.caption(_(title))
            for form in group:
                _form(here, form, wanted)
            if title == GROUPS[-1]:
                _plan_file(here)


def grouped() -> tuple[list[Form], list[Form], list[Form]]:
    found: tuple[list[Form], list[Form], list[Form]] = ([], [], [])
    for form in FORMS.values():
        found[0 if form.name in READ else 1 if form.name in EDIT else 2].append(form)
    return found


def _form(here: Desk, form: Form, wanted: Options) -> None:
    with _row(_(form.about)):
        st.download_button(
            _(form.label),
            # Bound to this very plan: it is called on a thread that knows no desk.
            partial(_made, form, here.plan, wanted),
            f"{file_name(here)}{form.suffix}",
            form.mime,
            key=f"form-{form.name}",
            icon=":material/download:",
            on_click=handed_over,
            args=(here.saved.id,),
            width="stretch",
        )


@contextmanager
def _row(about: str) -> Iterator[None]:
    """The button is drawn inside; beside it stands what it gives."""
    button, words = st.columns([2, 5], vertical_alignment="center")
    with words:
        st.markdown(f":small[:gray[{about}]]")
    with button:
        yield


def _made(form: Form, plan: Plan, wanted: Options) -> bytes:
    return form.make(plan, load(), wanted)


def _plan_file(here: Desk) -> None:
    with _row(_("Opens again in Roadworthy, here or on another computer. Your private notes are in it.")):
        st.download_button(
            _("Plan file"), dumps(here.plan), f"{file_name(here)}.json", "application/json",
            on_click="ignore", key="json", icon=":material/download:", width="stretch",
        )  # fmt: skip


def handed_over(plan_id: str) -> None:
    plans().keep_revision(plan_id, None, Reason.EXPORT)
