"""One widget for each kind of answer; value in, value out, limits from the model."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import streamlit as st

from planner.language import _, plain_number, typed_number
from planner.plan.choices import Choice
from planner.plan.shapes import Shape

FEW = 6
TEN_YEARS = timedelta(days=3653)


@dataclass(frozen=True)
class Question:
    """A question with its line of help, and an answer from a real trade."""

    text: str
    hint: str
    example: str
    key: str

    @property
    def label(self) -> str:
        return labeled(self.text, self.hint)

    @property
    def placeholder(self) -> str | None:
        return _("For example: {answer}").format(answer=self.example) if self.example else None


def labeled(text: str, hint: str) -> str:
    """Markdown: the question, and under it its help."""
    return f"**{text}**  \n:small[:gray[{hint}]]" if hint else f"**{text}**"


def line(ask: Question, value: str, shape: Shape) -> str:
    return st.text_input(ask.label, value, max_chars=shape.longest, key=ask.key, placeholder=ask.placeholder) or ""


def text(ask: Question, value: str, shape: Shape) -> str:
    return st.text_area(ask.label, value, max_chars=shape.longest, key=ask.key, placeholder=ask.placeholder) or ""


def lines(ask: Question, value: tuple[str, ...], shape: Shape) -> tuple[str, ...]:
    example = ask.placeholder.replace(", ", "\n").replace("; ", "\n") if ask.placeholder else None
    typed = st.text_area(ask.label, "\n".join(value), key=ask.key, placeholder=example) or ""
    return tuple(entry.strip() for entry in typed.splitlines() if entry.strip())


def whole(ask: Question, value: float | str | None, shape: Shape) -> float | str | None:
    if shape.low is None or shape.high is None or shape.high - shape.low > FEW:
        return number(ask, value, shape)
    steps = {step: plain_number(step) for step in range(int(shape.low), int(shape.high) + 1)}
    found: float | None = pick(ask, value, steps)
    return found


def number(ask: Question, value: float | str | None, shape: Shape) -> float | str | None:
    """A field of text: it can be emptied, takes a comma, and what is no number stays to be mended."""
    shown = value if isinstance(value, str) else plain_number(value)
    return typed_number(st.text_input(ask.label, shown, max_chars=40, key=ask.key, placeholder=ask.placeholder) or "")


def calendar_day(ask: Question, value: date | None, shape: Shape) -> date | None:
    low, high = date.today() - TEN_YEARS, date.today() + TEN_YEARS
    if value:
        low, high = min(low, value), max(high, value)
    return st.date_input(ask.label, value, low, high, key=ask.key, format="YYYY-MM-DD")


def yes_no(ask: Question, value: bool | None, shape: Shape) -> bool | None:
    labels = {True: _("Yes"), False: _("No")}
    return st.pills(ask.label, [True, False], default=value, format_func=labels.__getitem__, key=ask.key)


def pick(ask: Question, value: Any, options: dict[Any, str]) -> Any:
    """One of the options or none. An answer that the list no longer holds stays in it, under its id."""
    offered = options if value is None or value in options else {**options, value: str(value)}
    show = offered.__getitem__
    if len(offered) <= FEW:
        return st.pills(ask.label, list(offered), default=value, format_func=show, key=ask.key)
    index = None if value is None else list(offered).index(value)
    hint = ask.placeholder or _("Choose one")
    return st.selectbox(ask.label, list(offered), index, show, key=ask.key, placeholder=hint)


def pick_many(ask: Question, value: tuple[Any, ...], options: dict[Any, str], most: int | None) -> tuple[Any, ...]:
    offered = {**options, **{kept: str(kept) for kept in value if kept not in options}}
    show, chosen = offered.__getitem__, list(value)
    if not offered:
        st.markdown(f"{ask.label}  \n:small[{_('There is nothing to choose from yet.')}]")
        return ()
    if len(offered) <= FEW + 2 and most is None:
        found = st.pills(
            ask.label, list(offered), selection_mode="multi", default=chosen, format_func=show, key=ask.key
        )
    else:
        hint = ask.placeholder or _("Choose any")
        found = st.multiselect(
            ask.label, list(offered), chosen, show, key=ask.key, max_selections=most, placeholder=hint
        )
    return tuple(found)


def _choice(ask: Question, value: Choice | None, shape: Shape) -> Choice | None:
    found: Choice | None = pick(ask, value, {option: option.label for option in shape.options})
    return found


def _choices(ask: Question, value: tuple[Choice, ...], shape: Shape) -> tuple[Choice, ...]:
    return pick_many(ask, value, {option: option.label for option in shape.options}, shape.most)


INPUTS: dict[str, Callable[[Question, Any, Shape], Any]] = {
    "line": line,
    "text": text,
    "lines": lines,
    "whole": whole,
    "number": number,
    "date": calendar_day,
    "yes-no": yes_no,
    "choice": _choice,
    "choices": _choices,
}
