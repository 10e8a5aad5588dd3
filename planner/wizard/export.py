"""The document: made beside this process, shown with its progress, downloaded exactly as it was made."""

import streamlit as st

from planner.catalog import load
from planner.checks import Severity
from planner.document.html import page as html_page
from planner.document.rendered import Message, Rendered
from planner.jobs.job import Job, RenderError
from planner.jobs.queue import render_queue
from planner.language import _, ngettext
from planner.plan import SECTIONS
from planner.wizard import choices, downloads, frame, pages, preview, sections
from planner.wizard.desk import Desk
from planner.wizard.frame import file_name
from planner.wizard.literal import literal
from planner.wizard.session import keep, page
from planner.wizard.visit import addresses, visit, way_to

POLL_SECONDS = 0.4


def show(here: Desk) -> None:
    visit(here)
    here.near_paper = True
    with frame.heading(here, _("Your document")):
        # First in sight, drawn last: what is chosen below shapes it.
        outcome = st.container(key="outcome")
        with st.container(key="choices"):
            choices.show(here)
        with st.expander(_("Sections: order, introductions, private notes"), key="sections", on_change="rerun") as fold:
            if fold.open:
                sections.show(here)
        downloads.show(here)
        with st.expander(_("Look at it here"), key="look", on_change="rerun") as look:
            if look.open:
                _paper(here)
        keep(here, here.plan)
        with outcome:
            _made(here)


def _made(here: Desk) -> None:
    """Ready before it is asked for: the same plan finds its document on the disk."""
    job = _job(here)
    if job.done:
        _outcome(here, job)
    else:
        _progress(here)


def _job(here: Desk) -> Job:
    return render_queue().submit(here.plan, preview.options(here), here.saved.id)


@st.fragment(run_every=POLL_SECONDS)
def _progress(here: Desk) -> None:
    job = _job(here) if not here.stopped else None
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
    pages.note(here, rendered)
    _ready(here, rendered)
    for message in rendered.messages:
        _message(here, message)


def _ready(here: Desk, rendered: Rendered) -> None:
    kind = _(choices.KINDS[here.kind][0])
    st.success(_("Your document is ready: {kind}").format(kind=kind), icon=":material/check_circle:")
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
        on_click=downloads.handed_over,
        args=(here.saved.id,),
    )


def _message(here: Desk, message: Message) -> None:
    say, icon = (st.info, "info") if message.level == "note" else (st.warning, "warning")
    say(literal(message.text, 500), icon=f":material/{icon}:")
    section = message.path.partition(".")[0]
    if section in SECTIONS:
        st.page_link(page(section), label=_("Go to the answer"), query_params=way_to(here, message.path))


def _paper(here: Desk) -> None:
    html = html_page(here.plan, load(), preview.options(here), addresses(here))
    st.iframe(html, height=preview.HEIGHT, alt=_("Your document"))
    st.caption(_("Click on what is printed, and you are at its question."))
