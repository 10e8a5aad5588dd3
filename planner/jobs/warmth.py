"""What the fork server imports once, for all the processes that it forks."""

import gc
from contextlib import suppress

from planner import catalog

# If it cannot be had (no Pango on this computer, say), each process finds out for itself and says so.
with suppress(Exception):
    import highspy  # noqa: F401 - to have it, as the following
    import holidays  # noqa: F401

    import planner.jobs.rendering  # noqa: F401

    catalog.load()

# What is frozen is not touched by a collection, so its memory stays shared with the forks.
gc.collect()
gc.freeze()
