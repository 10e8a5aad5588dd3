"""The plan as a file: UTF-8 JSON with a version number; the same plan gives the same bytes."""

import json
from typing import Any

from pydantic import ValidationError
from pydantic.json_schema import models_json_schema

from planner.document.carried import NoPlan, carried
from planner.language import N_, _
from planner.plan import Plan
from planner.store.migrations import SCHEMA_VERSION, migrated
from planner.store.misfits import UNKNOWN, misfit

LIMIT_MB = 5
MARK = "roadworthy"

TOO_BIG = N_("This file is larger than {limit} MB, which no plan is. Choose a plan file that Roadworthy has saved.")
EMPTY = N_("This file is empty; perhaps it was not copied to its end. Copy or download it again, then open it.")
FOREIGN = N_("This is not a plan of Roadworthy. Choose a plan file that Roadworthy has saved.")
BROKEN = N_(
    "This file is broken at line {line}; perhaps it was not copied to its end or was changed by hand. "
    "Copy it again, or mend that line, then open it."
)
TOO_DEEP = N_("This file nests its answers deeper than any plan does. Choose a plan file that Roadworthy has saved.")
NO_NUMBER = N_(
    "This file holds “{value}” where a number should stand. Replace it with a number or null, then open it again."
)
HUGE_NUMBER = N_(
    "This file holds a number with thousands of digits. Replace it with the right one, then open it again."
)
TWICE = N_("“{name}” stands twice in the same place of this file. Remove one of the two, then open it again.")
NEWER = N_(
    "This plan was made by a newer Roadworthy (version {theirs}; this one reads up to {ours}). "
    "Update Roadworthy, then open the plan again."
)
NO_VERSION = N_(
    "This file does not say which version it has: “roadworthy” must be a whole number from 1 to {ours}. "
    "Choose a plan file that Roadworthy has saved."
)
NO_PLAN = N_("This file bears the mark of Roadworthy but holds no plan. Choose a plan file that Roadworthy has saved.")


class PlanFileError(Exception):
    """A file that is no plan of ours; the text says what is wrong, where, and what to do now."""


def dumps(plan: Plan) -> bytes:
    file = {MARK: SCHEMA_VERSION, "plan": plan.model_dump(mode="json")}
    return (json.dumps(file, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()


def loads(data: bytes) -> Plan:
    """A plan file, or a PDF that carries one; PlanFileError when this is no plan that this version can read."""
    file = _parsed(_text(_inside(data)))
    if not isinstance(file, dict) or MARK not in file:
        raise PlanFileError(_(FOREIGN))
    version = _version(file[MARK])
    document = file.pop("plan", None)
    if not isinstance(document, dict):
        raise PlanFileError(_(NO_PLAN))
    for stray in file.keys() - {MARK}:
        raise PlanFileError(_(UNKNOWN).format(path=stray[:60]))
    return plan_of(document, version)


def plan_of(document: dict[str, Any], version: int) -> Plan:
    """A plan from its document of any version up to ours; PlanFileError otherwise."""
    try:
        return Plan.model_validate(migrated(document, _version(version)))
    except ValidationError as error:
        raise PlanFileError(misfit(error)) from error


def schema() -> dict[str, Any]:
    """The JSON Schema of the file."""
    _models, parts = models_json_schema([(Plan, "validation")])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": _("A plan of Roadworthy"),
        "type": "object",
        "properties": {MARK: {"const": SCHEMA_VERSION}, "plan": {"$ref": "#/$defs/Plan"}},
        "required": [MARK, "plan"],
        "additionalProperties": False,
        **parts,
    }


def _inside(data: bytes) -> bytes:
    if not data.startswith(b"%PDF"):
        return data
    try:
        return carried(data)
    except NoPlan as error:
        raise PlanFileError(str(error)) from error


def _text(data: bytes) -> str:
    if len(data) > LIMIT_MB * 1_000_000:
        raise PlanFileError(_(TOO_BIG).format(limit=LIMIT_MB))
    if not data.strip():
        raise PlanFileError(_(EMPTY))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PlanFileError(_(FOREIGN)) from error


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_once_each)
    except json.JSONDecodeError as error:
        looks_like_ours = text.lstrip().startswith("{")
        raise PlanFileError(_(BROKEN if looks_like_ours else FOREIGN).format(line=error.lineno)) from error
    except RecursionError as error:
        raise PlanFileError(_(TOO_DEEP)) from error
    except ValueError as error:  # Python refuses to read integers of more than 4,300 digits
        raise PlanFileError(_(HUGE_NUMBER)) from error


def _refuse_constant(value: str) -> None:
    raise PlanFileError(_(NO_NUMBER).format(value=value))


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise PlanFileError(_(TWICE).format(name=name[:60]))
        found[name] = value
    return found


def _version(version: object) -> int:
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise PlanFileError(_(NO_VERSION).format(ours=SCHEMA_VERSION))
    if version > SCHEMA_VERSION:
        raise PlanFileError(_(NEWER).format(theirs=version, ours=SCHEMA_VERSION))
    return version
