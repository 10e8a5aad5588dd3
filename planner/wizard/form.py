"""Questions bound to the fields of one part of the plan: the part goes in, the answered part comes out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

import streamlit as st
from pydantic import ValidationError

from planner.catalog import load
from planner.language import _, ngettext, plain_number
from planner.plan.answers import drawn_from, example, further, help_line, title, unanswered
from planner.plan.options import options
from planner.plan.section import UNPRINTABLE, Part
from planner.plan.shapes import shape
from planner.wizard import inputs, notes, proposals
from planner.wizard.literal import literal
from planner.wizard.session import current, key

P = TypeVar("P", bound=Part)
TYPED = ("line", "text", "lines", "whole", "number")


class Form(Generic[P]):
    """`part` is revised answer by answer; what the model refuses stays in the field, with the reason beside it."""

    def __init__(self, path: str, part: P) -> None:
        self.desk = current()
        self.path = path
        self.part = part

    def ask(self, name: str, question: str = "", hint: str = "") -> None:
        """Asks for a field; the model knows what kind of answer it takes, and from which list."""
        part = type(self.part)
        kind, source = shape(part, name), drawn_from(part, name)
        if not source:
            self._draw(name, question, lambda ask, value: inputs.INPUTS[kind.kind](ask, value, kind), hint)
            return
        offered = options(self.desk.plan, load(), source)
        if kind.kind == "lines":
            self._draw(name, question, lambda ask, value: inputs.pick_many(ask, value, offered, kind.most), hint)
        else:
            self._draw(name, question, lambda ask, value: inputs.pick(ask, value, offered), hint)

    def ask_inside(self, name: str, field: str) -> None:
        """Asks for one field of a part inside this part, under the name of that part."""
        outer = type(self.part)
        with self.within(name, heading=False) as inner:
            hint = f"{help_line(outer, name)} {help_line(type(inner.part), field)}"
            inner.ask(field, title(outer, name), hint)

    @contextmanager
    def within(self, name: str, heading: bool = True) -> Iterator["Form[Any]"]:
        """The questions of a part inside this part."""
        if heading:
            st.markdown(self._question(name, "", "").label)
        inner = Form(f"{self.path}.{name}", getattr(self.part, name))
        yield inner
        self.put(name, inner.part)

    @contextmanager
    def more(self) -> Iterator[bool]:
        """The fold that holds the further questions; tells whether it is open. Closed, it costs nothing."""
        names = further(type(self.part))
        # The label stays the same: Streamlit would take another label for another fold, and close it.
        fold = st.expander(
            _("More detail"),
            expanded=self.path in self.desk.open_folds,
            key=key(self.desk, f"{self.path}.more"),
            on_change="rerun",
        )
        with fold:
            yield bool(fold.open)
        answered = len(names) - len(unanswered(self.part, names))
        sentence = ngettext("{answered} of {count} more answered", "{answered} of {count} more answered", len(names))
        st.caption(sentence.format(answered=answered, count=len(names)))

    def put(self, name: str, value: object) -> None:
        path = f"{self.path}.{name}"
        if value == getattr(self.part, name):
            self.desk.rejected.pop(path, None)
            return
        try:
            self.part = self.part.revised(**{name: value})
            self.desk.rejected.pop(path, None)
        except ValidationError as error:
            self.desk.rejected[path] = (value, _reason(error))

    def _draw(self, name: str, question: str, widget: Callable[[inputs.Question, Any], Any], hint: str = "") -> None:
        path = f"{self.path}.{name}"
        value = getattr(self.part, name)
        if path in self.desk.rejected:
            value = self.desk.rejected[path][0]
        ask = self._question(name, question, hint)
        self.desk.drawn[path] = ask.key
        answer = widget(ask, value)
        self.put(name, answer)
        self._tell_browser(path, ask.key)
        proposals.beside(self.desk, path)
        self.show_faults(path)

    def _tell_browser(self, path: str, css: str) -> None:
        """What is typed freely is kept by the browser until the plan has it."""
        part, name = type(self.part), path.rpartition(".")[2]
        if shape(part, name).kind not in TYPED or drawn_from(part, name):
            return
        value = getattr(self.part, name)
        said = "\n".join(value) if isinstance(value, tuple) else value
        self.desk.texts[path] = (css, said if isinstance(said, str) else plain_number(said))

    def _question(self, name: str, text: str, hint: str) -> inputs.Question:
        part = type(self.part)
        at = key(self.desk, f"{self.path}.{name}")
        return inputs.Question(text or title(part, name), hint or help_line(part, name), example(part, name), at)

    def show_faults(self, path: str) -> None:
        if path in self.desk.rejected:
            st.error(literal(self.desk.rejected[path][1]))
        for finding in self.desk.findings_at(path):
            notes.sentence(finding)


def _reason(error: ValidationError) -> str:
    first = error.errors()[0]
    if first["type"] == "string_too_long":
        most = first["ctx"]["max_length"]
        return _("This is too long to be saved: at most {most} characters fit. Shorten it.").format(most=most)
    if first["type"] in ("float_parsing", "int_parsing"):
        return _("This is not a number. Write it in figures, such as 12 or 2.5.")
    if first["type"] == "int_from_float":
        return _("This takes whole numbers only. Write it without a fraction.")
    if first["type"] in ("less_than_equal", "greater_than_equal"):
        limit = plain_number(first["ctx"].get("le", first["ctx"].get("ge")))
        return _("This is beyond the limit of {limit}, so it was not saved. Change it.").format(limit=limit)
    if first["type"] == "string_unicode":
        return _(UNPRINTABLE)
    if first["type"] == "value_error":
        return str(first["ctx"]["error"])
    return _("This cannot be saved here. Change it, and it will be.")
