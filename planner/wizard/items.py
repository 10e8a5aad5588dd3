"""Lists: one row an entry, one entry open at a time; add, move, remove with undo."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from planner.catalog import load
from planner.language import _
from planner.plan import Item, Part, new_id
from planner.plan.answers import help_line
from planner.plan.options import headline
from planner.plan.places import answered
from planner.plan.shapes import item_type, shape
from planner.wizard import proposals
from planner.wizard.desk import Desk
from planner.wizard.form import Form
from planner.wizard.inputs import labeled
from planner.wizard.literal import literal
from planner.wizard.session import keep, key

Body = Callable[[Form[Any]], None]


def items(form: Form[Any], name: str, question: str, add: str, body: Body) -> None:
    """Asks for a list. add: the label of the button that adds an entry; body: asks about the open entry."""
    here = _List(form, name)
    # Read once: a row above the open entry may be clicked while the entry still holds what was just typed.
    opened = form.desk.open_items.get(here.path)
    with st.container(key=key(form.desk, here.path)):
        st.markdown(labeled(question, help_line(type(form.part), name)))
        form.show_faults(here.path)
        for entry in here.entries:
            if entry.id == opened:
                here.open_entry(entry, body)
            else:
                here.row(entry)
        here.offer_undo()
        here.offer_add(add)


class _List:
    def __init__(self, form: Form[Any], name: str) -> None:
        self.form = form
        self.desk: Desk = form.desk
        self.name = name
        self.path = f"{form.path}.{name}"
        self.model: type[Part] = type(form.part)

    @property
    def entries(self) -> tuple[Item, ...]:
        found: tuple[Item, ...] = getattr(self.form.part, self.name)
        return found

    def title(self, entry: Item) -> str:
        return literal(headline(self.desk.plan, load(), entry), 90)

    def row(self, entry: Item) -> None:
        at = f"{self.path}[{entry.id}]"
        faults = any(finding.path.startswith(at) for finding in self.desk.findings)
        ours = any(path.startswith(at) for path in self.desk.ours)
        icon = ":material/error:" if faults else ":material/lightbulb:" if ours else ":material/edit:"
        if st.button(self.title(entry), key=key(self.desk, f"{at}.row"), icon=icon, width="stretch", wrap=True):
            self._turn_to(entry.id)

    def open_entry(self, entry: Item, body: Body) -> None:
        at = f"{self.path}[{entry.id}]"
        with st.container(border=True, key=key(self.desk, f"{at}.card")):
            inner = Form(at, entry)
            proposals.of_entry(self.desk, at)
            body(inner)
            self._put(tuple(inner.part if old.id == entry.id else old for old in self.entries))
            with st.container(horizontal=True):
                self._buttons(inner.part, at)

    def _buttons(self, entry: Item, at: str) -> None:
        place = [old.id for old in self.entries].index(entry.id)
        if self._button(_("Done"), at, "done", "check"):
            self.desk.fresh.discard(at)
            if entry.is_blank:
                self._keep(tuple(old for old in self.entries if old.id != entry.id))
            self._turn_to("")
            self.desk.point_to(key(self.desk, f"{at}.row"))
        if place and self._button(_("Move up"), at, "up", "arrow_upward"):
            self._move(entry, place - 1)
        if place < len(self.entries) - 1 and self._button(_("Move down"), at, "down", "arrow_downward"):
            self._move(entry, place + 1)
        if self._button(_("Remove"), at, "remove", "delete"):
            self.desk.removed[self.path] = (place, entry)
            self._keep(tuple(old for old in self.entries if old.id != entry.id))
            self._turn_to("")

    def _button(self, label: str, at: str, name: str, icon: str) -> bool:
        return st.button(label, key=key(self.desk, f"{at}.{name}"), icon=f":material/{icon}:")

    def offer_undo(self) -> None:
        if self.path not in self.desk.removed:
            return
        place, entry = self.desk.removed[self.path]
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(_("Removed: {name}").format(name=self.title(entry)), width="content")
            if st.button(_("Undo"), key=key(self.desk, f"{self.path}.undo"), icon=":material/undo:"):
                self._keep((*self.entries[:place], entry, *self.entries[place:]))
                del self.desk.removed[self.path]
                self.desk.rerun = True

    def offer_add(self, label: str) -> None:
        most = shape(self.model, self.name).most
        if most is not None and len(self.entries) >= most:
            st.caption(_("That is as many as this list takes."))
        elif st.button(label, key=key(self.desk, f"{self.path}.add"), icon=":material/add:"):
            entry = item_type(self.model, self.name)(id=new_id())
            self._keep((*self.entries, entry))
            self.desk.fresh.add(f"{self.path}[{entry.id}]")
            self._turn_to(entry.id)

    def _turn_to(self, item_id: str) -> None:
        self.desk.open_items[self.path] = item_id
        at = f"{self.path}[{item_id}].card" if item_id else self.path
        self.desk.point_to(key(self.desk, at))
        self.desk.rerun = True

    def _move(self, entry: Item, place: int) -> None:
        rest = [old for old in self.entries if old.id != entry.id]
        self._keep((*rest[:place], entry, *rest[place:]))
        self.desk.rerun = True

    def _put(self, entries: tuple[Item, ...]) -> None:
        self.form.put(self.name, entries)

    def _keep(self, entries: tuple[Item, ...]) -> None:
        """A change of the list itself is kept at once: another event may break off this run, and a click comes once."""
        self._put(entries)
        keep(self.desk, answered(self.desk.plan, self.path, entries))
