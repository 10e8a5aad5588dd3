"""The design tokens, which the screen reads too; `paper` holds those of the document."""

import json
from functools import cache
from typing import Any

from planner.paths import ASSETS


@cache
def tokens() -> Any:
    return json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))
