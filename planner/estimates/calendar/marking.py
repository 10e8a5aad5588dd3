"""Which posts advertise, and which carry a link: at no point of the calendar more than their share."""

from collections import Counter
from collections.abc import Sequence
from math import floor


def flagged(channels: Sequence[str], percent: float) -> list[bool]:
    """A flag for each post, given by its channel, in the order of the days; spread over time and over the channels."""
    seen: Counter[str] = Counter()
    own: Counter[str] = Counter()
    found: list[bool] = []
    used = 0
    for count, channel in enumerate(channels, start=1):
        seen[channel] += 1
        free = floor(count * percent / 100 + 1e-9) - used
        # Two in hand go out at once, so that a channel which has had its share holds nothing up for long.
        flag = free >= 2 or (free == 1 and own[channel] * 100 <= seen[channel] * percent)
        own[channel] += flag
        used += flag
        found.append(flag)
    return found
