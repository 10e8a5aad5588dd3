"""An answer that the plan cannot take, said to a person: which one, where in the file, what to do."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from planner.language import N_, _
from planner.store.titles import path, titled

OTHER = N_(
    "“{title}” in this file ({path}) holds something that does not belong there. "
    "Correct it in the file, then open it again."
)
TOO_LONG = N_(
    "“{title}” in this file ({path}) is longer than {max_length} characters. Shorten it, then open the file again."
)
TOO_MANY = N_(
    "“{title}” in this file ({path}) has more than {max_length} entries. Remove some, then open the file again."
)
TOO_SMALL = N_("“{title}” in this file ({path}) must be {ge} or more. Correct it in the file, then open it again.")
TOO_LARGE = N_("“{title}” in this file ({path}) must be {le} or less. Correct it in the file, then open it again.")
NOT_A_CHOICE = N_(
    "“{title}” in this file ({path}) must be one of {expected}. Correct it in the file, then open it again."
)
NOT_A_NUMBER = N_("“{title}” in this file ({path}) must be a number. Correct it in the file, then open it again.")
NOT_A_DATE = N_(
    "“{title}” in this file ({path}) must be a date such as 2026-03-31. Correct it in the file, then open it again."
)
NOT_A_LIST = N_("“{title}” in this file ({path}) must be a list. Correct it in the file, then open it again.")
NOT_TEXT = N_("“{title}” in this file ({path}) must be a text. Correct it in the file, then open it again.")
MISSING = N_("“{title}” is missing in this file ({path}). Add it to the file, then open it again.")
UNKNOWN = N_(
    "This file holds a field that Roadworthy does not know: {path}. "
    "Remove it from the file, or update Roadworthy, then open the file again."
)
UNPRINTABLE = N_(
    "“{title}” in this file ({path}) holds a character that cannot be stored or printed. "
    "Remove it from the file, then open it again."
)
REASON = N_("“{title}” in this file ({path}) does not fit: {reason} Correct the file, then open it again.")

# By the types of pydantic's errors, https://docs.pydantic.dev/latest/errors/validation_errors/
SENTENCES = {
    "string_too_long": TOO_LONG,
    "too_long": TOO_MANY,
    "greater_than_equal": TOO_SMALL,
    "less_than_equal": TOO_LARGE,
    "enum": NOT_A_CHOICE,
    "tuple_type": NOT_A_LIST,
    "string_type": NOT_TEXT,
    "missing": MISSING,
    "extra_forbidden": UNKNOWN,
    "string_unicode": UNPRINTABLE,
    "value_error": REASON,
}
FAMILIES = {"int_": NOT_A_NUMBER, "float_": NOT_A_NUMBER, "finite_number": NOT_A_NUMBER, "date_": NOT_A_DATE}


def misfit(error: ValidationError) -> str:
    """The sentence for the first thing that does not fit."""
    return _sentence(error.errors(include_url=False, include_input=False)[0])


def _sentence(detail: ErrorDetails) -> str:
    context = detail.get("ctx", {})
    place = detail["loc"]
    return _(_message(detail["type"])).format(
        title=titled(place), path=path(place), reason=context.get("error", ""), **_limits(context)
    )


def _message(kind: str) -> str:
    family = next((sentence for start, sentence in FAMILIES.items() if kind.startswith(start)), OTHER)
    return SENTENCES.get(kind, family)


def _limits(context: dict[str, object]) -> dict[str, object]:
    limits = {name: context.get(name, "") for name in ("max_length", "ge", "le")}
    return {**limits, "expected": str(context.get("expected", "")).replace(" or ", ", ")}
