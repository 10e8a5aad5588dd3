"""What is loaded before the first visitor comes, and how its garbage is collected without keeping anyone waiting.

Streamlit would collect in full after every run of the page, which costs more than the run itself (settings.py turns
it off). Here it happens now and then; what is frozen is not looked at by Python's own small collections between.
"""

import asyncio
import gc
from importlib import import_module
from pkgutil import walk_packages

import planner.wizard
from planner import catalog

_EVERY = 10  # seconds
_MUCH = 4000  # objects that have come and stayed since the last time


def load_all() -> None:
    for module in walk_packages(planner.wizard.__path__, "planner.wizard."):
        import_module(module.name)
    catalog.load()
    _tidy()


async def keep_tidy() -> None:
    """Freezes what the first visitors caused to be loaded, and drops what those who left have left."""
    while True:
        await asyncio.sleep(_EVERY)
        if len(gc.get_objects(generation=2)) > _MUCH:
            _tidy()


def _tidy() -> None:
    gc.unfreeze()
    gc.collect()
    gc.freeze()
