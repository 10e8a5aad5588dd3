"""What all parts of a plan share: frozen, valid when half-filled, revised() gives a new one."""

from collections.abc import Iterator
from typing import Annotated, Any, Self
from uuid import uuid4

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from planner.language import N_, _

UNPRINTABLE = N_("The text holds a character that cannot be stored or printed. Type it again by hand.")


def _printable(text: str) -> str:
    # Halves of a character (lone surrogates) are refused by pydantic itself.
    if "\x00" in text:
        raise ValueError(_(UNPRINTABLE))
    return text


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,40}$")]
Line = Annotated[str, StringConstraints(max_length=200), AfterValidator(_printable)]
Text = Annotated[str, StringConstraints(max_length=10_000), AfterValidator(_printable)]
Lines = tuple[Line, ...]
Ids = tuple[Id, ...]
Percent = Annotated[int, Field(ge=0, le=100)]


def new_id() -> str:
    return uuid4().hex[:8]


def ask(title: str, help: str = "", example: str = "", method: str = "", **rules: Any) -> Any:
    """A field of a plan.

    title: the noun on paper; help: one line on screen; example: an answer from a real trade;
    method: the parts of the method that it answers ("J1 T3", see docs/method.md); essential=True puts it
    among the first questions of its step; drawn_from: the list whose ids it takes (planner.plan.options);
    the rest are pydantic's own limits and default.
    """
    extra = {"method": method.split(), "essential": rules.pop("essential", False)}
    extra |= {"drawn_from": rules.pop("drawn_from")} if "drawn_from" in rules else {}
    rules.setdefault("default", "")
    return Field(title=title, description=help, examples=[example], json_schema_extra=extra, **rules)


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    def revised(self, **changes: Any) -> Self:
        """A new part with these fields changed and checked; pydantic's ValidationError if one is not allowed."""
        return self.model_validate({**dict(self), **changes})

    @property
    def is_blank(self) -> bool:
        return all(is_unanswered(value) for value in self.__dict__.values())

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        for _name, items in item_lists(self):
            ids = [item.id for item in items]
            if len(set(ids)) < len(ids):
                raise ValueError(_("Two entries of one list have the same id."))
        return self


class Item(Part):
    """An entry of a list; its id is what other parts of the plan refer to."""

    id: Id

    @property
    def naming(self) -> str:
        """The field that says what the entry is: its first."""
        return next(name for name in type(self).model_fields if name != "id")

    @property
    def is_blank(self) -> bool:
        return all(is_unanswered(value) for name, value in self.__dict__.items() if name != "id")


def is_list_of_entries(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Item)


def item_lists(part: Part) -> Iterator[tuple[str, tuple[Item, ...]]]:
    return ((name, value) for name, value in part if is_list_of_entries(value))


def blank(part: type[Part], name: str) -> object:
    """What stands in a field that nobody has answered."""
    return part.model_fields[name].get_default()


def is_unanswered(value: object) -> bool:
    """True for what a person has not said: nothing, an empty text, an empty list, a part without an answer."""
    if isinstance(value, Part):
        return value.is_blank
    if isinstance(value, tuple):
        return not value
    return value is None or value == ""
