"""Why something is proposed: a sentence or two, the answers it rests on, and the entries of the catalogue."""

from dataclasses import dataclass

from planner.catalog import Catalog, Figure
from planner.catalog.kinds import Limit
from planner.language import _


@dataclass(frozen=True)
class Reason:
    """`text` is in the reader's language. `answers`: paths in the plan; `entries`: (kind, id) in the catalogue."""

    text: str
    answers: tuple[str, ...] = ()
    entries: tuple[tuple[str, str], ...] = ()
    figures: tuple[Figure, ...] = ()

    def sources(self, catalog: Catalog) -> tuple[str, ...]:
        """Ids of the sources of its figures and entries, each once."""
        found = [getattr(catalog, kind)[id] for kind, id in self.entries]
        figures = [*self.figures, *(entry.figure for entry in found if isinstance(entry, Limit))]
        named = [source for figure in figures for source in figure.sources]
        named += [str(entry.source) for entry in found if getattr(entry, "source", None)]
        named += [id for kind, id in self.entries if kind == "sources"]
        return tuple(dict.fromkeys(named))


def told(figure: Figure) -> str:
    """A figure within a sentence, with how sure it is: "3 to 14 hours a piece [B, 2021]", or that it is assumed."""
    sure = f"{figure.strength}, {figure.year}" if figure.year else figure.strength
    sure = _("our assumption") if figure.is_assumption else sure
    return _("{span} [{sure}]").format(span=figure.span, sure=sure)
