"""Making, adapting and publishing: one piece adapted for three channels is not three pieces.

Of a format that several channels publish, the channel with the most pieces makes them all anew; of the others' pieces
the reuse share is adapted and published once more, the rest made anew. So with share r, new pieces are
r·max + (1−r)·sum, adapted ones r·(sum − max). Nobody adapts where making anew is quicker.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.estimates.assumed import Assumed
from planner.estimates.line import WEEKLY, Line, Role, Work, named
from planner.estimates.output import Output
from planner.estimates.range import Range, exactly, total
from planner.language import N_

# What is said to one person, in one place: there is nothing to take elsewhere.
ONCE_ONLY = ("answer", "review-reply")
ADAPTED = N_("{name}: adapting what exists")
AGAIN = N_("{name}: publishing it once more")


@dataclass(frozen=True)
class Parts:
    """Hours a week of one format on one channel."""

    created: Range
    adapted: Range
    published: Range

    @property
    def is_in_order(self) -> bool:
        return all(part.low <= part.likely <= part.high for part in (self.created, self.adapted, self.published))


@dataclass(frozen=True)
class Making:
    outputs: tuple[Output, ...]
    assumed: Assumed

    def lines(self) -> Iterator[Line]:
        for each in self.outputs:
            parts = [self._parts(each, format) for format in each.formats]
            # With figures of one's own, more reuse may mean more adapting in the good case than in the bad one.
            apart = all(part.is_in_order for part in parts)
            yield self._created(each, parts, apart)
            if apart:
                yield from self._repeated(each, parts)

    def _created(self, of: Output, parts: list[Parts], apart: bool) -> Line:
        ranges = [part.created if apart else part.created + part.adapted + part.published for part in parts]
        made = total(ranges, WEEKLY).resting_on(of.basis, of.strength)
        used = [f"{format}-hours" for format in of.formats]
        for format in self._followed(of):
            used += ["reuse-share"] if apart else [f"{format}-adaptation", "publishing-minutes", "reuse-share"]
        return _line(of, of.name, made, "creation", "content", used, "")

    def _repeated(self, of: Output, parts: list[Parts]) -> Iterator[Line]:
        followed = self._followed(of)
        adapted = total((part.adapted for part in parts), WEEKLY)
        published = total((part.published for part in parts), WEEKLY)
        if adapted.high > 0:
            used = [f"{format}-adaptation" for format in followed]
            yield _line(of, ADAPTED, adapted, "adaptation", "content", [*used, "reuse-share"], of.name)
        if published.high > 0:
            used = ["publishing-minutes", "reuse-share"]
            yield _line(of, AGAIN, published, "publishing", "community", used, of.name)

    def _followed(self, of: Output) -> list[str]:
        return [format for format in of.formats if self._leader[format] is not of and format not in ONCE_ONLY]

    @cached_property
    def _leader(self) -> dict[str, Output]:
        """By format: the channel with the most pieces of it; of equals the first."""
        found: dict[str, Output] = {}
        for each in self.outputs:
            for format in each.formats:
                if format not in found or each.each > found[format].each:
                    found[format] = each
        return found

    def _parts(self, of: Output, format: str) -> Parts:
        anew = self.assumed[f"{format}-hours"].scaled(of.each, WEEKLY)
        if format in ONCE_ONLY or self._leader[format] is of:
            return Parts(anew, exactly(0, WEEKLY), exactly(0, WEEKLY))
        adaptation = self.assumed[f"{format}-adaptation"].scaled(of.each, WEEKLY)
        publishing = self.assumed["publishing-minutes"].scaled(of.each / 60, WEEKLY)
        return _reused(anew, adaptation, publishing, self.assumed["reuse-share"])


def _reused(anew: Range, adaptation: Range, publishing: Range, share: Range) -> Parts:
    """The good end has quick hands and much reuse, the bad end slow hands and little."""
    costs = zip(reversed(share.ends), anew.ends, adaptation.ends, publishing.ends, strict=True)
    again = [min(1.0, r / 100) if adapt + publish < make else 0.0 for r, make, adapt, publish in costs]
    kept, new = share.at(again, ""), share.at((1 - each for each in again), "")
    return Parts(anew.times(new, WEEKLY), adaptation.times(kept, WEEKLY), publishing.times(kept, WEEKLY))


def _line(of: Output, title: str, hours: Range, kind: Work, role: Role, used: list[str], name: str) -> Line:
    path = f"tools.channels[{of.channel.id}].cadence"
    return Line(title, hours, path, kind, role, of.channel.owner, 0, named(used), of.channel.id, name)
