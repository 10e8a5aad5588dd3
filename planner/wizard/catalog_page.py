"""What we know, for anyone to read and search: every entry with its figures and its sources."""

import streamlit as st

from planner.catalog import Catalog, Source, load
from planner.catalog.reading import Page, pages
from planner.catalog.titles import KIND_TITLES
from planner.language import _, ngettext
from planner.wizard.literal import literal
from planner.wizard.look import homeward
from planner.wizard.session import page

SHOWN = 20


def show() -> None:
    st.title(_("What we know"), anchor=False)
    st.markdown(
        _(
            "Everything that Roadworthy proposes rests on these entries. Each figure says where it comes from and how "
            "sure it is; what nobody has measured says that it is our assumption."
        )
    )
    plan_id = st.query_params.get("plan", "")
    if plan_id:
        st.page_link(page("overview"), label=_("Back to the plan"), icon=homeward(), query_params={"plan": plan_id})
    else:
        st.page_link(page("start"), label=_("To the start page"), icon=homeward())
    catalog = load()
    words = st.text_input(_("Search"), key="words", placeholder=_("For example: newsletter"))
    kinds = list(KIND_TITLES)
    names = {each: _(KIND_TITLES[each]) for each in kinds}
    kind = st.selectbox(_("Kind"), kinds, None, names.__getitem__, key="kind", placeholder=_("All kinds"))
    if words.strip() or kind:
        _found(catalog, words, (kind,) if kind else tuple(kinds))
    else:
        for each in kinds:
            count = len(vars(catalog)[each])
            st.markdown(f"**{_(KIND_TITLES[each])}** :gray[{count}]")


def _found(catalog: Catalog, words: str, kinds: tuple[str, ...]) -> None:
    found = [each for kind in kinds for each in pages(catalog, kind) if each.holds(words)]
    sentence = ngettext("{count} entry", "{count} entries", len(found))
    st.caption(sentence.format(count=len(found)))
    for each in found[:SHOWN]:
        _entry(catalog, each)
    if len(found) > SHOWN:
        st.caption(_("The first {count} are shown. Another word narrows it down.").format(count=SHOWN))


def _entry(catalog: Catalog, entry: Page) -> None:
    fold = st.expander(f"{literal(entry.title)} :small[:gray[{_(KIND_TITLES[entry.kind])}]]",
                       key=f"entry-{entry.kind}-{entry.id}", on_change="rerun")  # fmt: skip
    with fold:
        if not fold.open:
            return
        for fact in entry.facts:
            st.markdown(f"**{literal(fact.label)}**  \n" + "  \n".join(literal(line, 600) for line in fact.lines))
        for id in entry.sources:
            _source(catalog.sources[id])


def _source(source: Source) -> None:
    said = (_("Source: {title}").format(title=source.named), source.by, str(source.year or ""), source.url or "")
    st.markdown(f":small[:gray[{literal(', '.join(filter(None, said)), 400)}]]")
