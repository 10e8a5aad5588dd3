"""The document: made beside this process, shown with its progress, downloaded exactly as it was made."""

import streamlit as st

from planner.catalog import load
from planner.checks import Severity
from planner.document.html import page as html_page
from planner.document.rendered import Message, Rendered
from planner.jobs.job import Job, RenderError
from planner.jobs.queue import render_queue
from planner.language import _, ngettext
from planner.store.plan_file import dumps
from planner.store.records import Reason
from planner.wizard import frame, preview
from planner.wizard.desk import Desk
from planner.wizard.frame import file_name
from planner.wizard.literal import literal
from planner.wizard.session import keep, page, plans
from planner.wizard.visit import way_to

POLL_SECONDS = 0.4


def show(here: Desk) -> None:
    with frame.heading(here, _("Your document")):
        keep(here, here.plan)
        # Ready before it is asked for: the same plan finds its document on the disk.
        job = render_queue().submit(here.plan, preview.options(here))
        if job.done:
            _outcome(here, job)
        else:
            _progress(here)
        _other_forms(here)


@st.fragment(run_every=POLL_SECONDS)
def _progress(here: Desk) -> None:
    job = render_queue().submit(here.plan, preview.options(here)) if not here.stopped else None
    if job is None:
        st.info(_("The document was not made, because you stopped it."))
        if st.button(_("Make it after all"), key="again"):
            here.stopped = False
        return
    if job.done:
        st.rerun()
    st.info(_("Your document is being made: {stage}").format(stage=_(job.stage)), icon=":material/print:")
    if st.button(_("Stop"), key="stop", icon=":material/close:"):
        here.stopped = True
        job.cancel()
        st.rerun(scope="fragment")


def _outcome(here: Desk, job: Job) -> None:
    try:
        rendered = job.result()
    except RenderError as error:
        st.error(str(error), icon=":material/error:")
        return
    _ready(here, rendered)
    for message in rendered.messages:
        _message(here, message)


def _ready(here: Desk, rendered: Rendered) -> None:
    st.success(_("Your document is ready."), icon=":material/check_circle:")
    open_faults = sum(each.severity is Severity.BLOCKER for each in here.findings)
    if open_faults:
        sentence = ngettext(
            "{count} thing is not mended yet; the document says so.",
            "{count} things are not mended yet; the document says so.",
            open_faults,
        )
        st.warning(sentence.format(count=open_faults), icon=":material/warning:")
    st.download_button(
        _("Download the PDF"),
        rendered.pdf,
        f"{file_name(here)}.pdf",
        "application/pdf",
        type="primary",
        icon=":material/picture_as_pdf:",
        key="pdf",
        on_click=_handed_over,
        args=(here.saved.id,),
    )


def _handed_over(plan_id: str) -> None:
    plans().keep_revision(plan_id, None, Reason.EXPORT)


def _message(here: Desk, message: Message) -> None:
    say, icon = (st.info, "info") if message.level == "note" else (st.warning, "warning")
    say(literal(message.text, 500), icon=f":material/{icon}:")
    section = message.path.partition(".")[0]
    if section:
        st.page_link(page(section), label=_("Go to the answer"), query_params=way_to(here, message.path))


def _other_forms(here: Desk) -> None:
    html = html_page(here.plan, load(), preview.options(here))
    with st.container(horizontal=True):
        st.download_button(
            _("As a web page"), html, f"{file_name(here)}.html", "text/html", on_click="ignore", key="html"
        )
        st.download_button(
            _("As a plan file"), dumps(here.plan), f"{file_name(here)}.json", "application/json",
            on_click="ignore", key="json",
        )  # fmt: skip
    st.caption(_("The plan file opens again in Roadworthy, here or on another computer."))
    with st.expander(_("Look at it here"), key="look", on_change="rerun") as look:
        if look.open:
            st.iframe(html, height=preview.HEIGHT, alt=_("Your document"))
