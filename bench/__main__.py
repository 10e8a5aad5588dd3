"""`python -m bench [PART ...]`: prints the figures of all parts, or of those named."""

import sys
from importlib import import_module

from bench.table import shown

PARTS = ("autosave", "rerun", "paper", "checks", "mix", "calendar", "outlook", "load")

for name in sys.argv[1:] or PARTS:
    print(f"measuring: {name} ...", file=sys.stderr, flush=True)
    part = import_module(f"bench.{name}")
    print(shown(part.TITLE, part.measure()), flush=True)
