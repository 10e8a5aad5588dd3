"""roadworthy catalog: what is known, by kind and entry, with its sources."""

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from planner.catalog import Catalog, load
from planner.catalog.reading import Page, page, pages
from planner.catalog.titles import KIND_TITLES
from planner.cli.files import GOOD, Commands, Unusable, command
from planner.language import _


def add(commands: Commands) -> None:
    parser = command(commands, "catalog", _("Show what is known, with its sources."), _catalog)
    parser.add_argument("kind", metavar=_("KIND"), nargs="?")
    parser.add_argument("id", metavar=_("ID"), nargs="?")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _catalog(chosen: argparse.Namespace) -> int:
    catalog = load()
    if chosen.kind is not None and chosen.kind not in KIND_TITLES:
        raise _unknown(chosen.kind, KIND_TITLES)
    if chosen.id is not None and chosen.id not in vars(catalog)[chosen.kind]:
        raise _unknown(chosen.id, vars(catalog)[chosen.kind])
    print(_as_json(catalog, chosen) if chosen.format == "json" else "\n".join(_as_text(catalog, chosen)))
    return GOOD


def _unknown(name: str, known: Iterable[str]) -> Unusable:
    sentence = _("“{name}” is not in the catalog. Choose one of these: {names}.")
    return Unusable(sentence.format(name=name, names=", ".join(known)))


def _as_json(catalog: Catalog, chosen: argparse.Namespace) -> str:
    if chosen.kind is None:
        found: object = {kind: list(vars(catalog)[kind]) for kind in KIND_TITLES}
    elif chosen.id is None:
        found = [asdict(each) for each in pages(catalog, chosen.kind)]
    else:
        found = vars(catalog)[chosen.kind][chosen.id].model_dump(mode="json")
    return json.dumps(found, ensure_ascii=False, indent=2)


def _as_text(catalog: Catalog, chosen: argparse.Namespace) -> Iterator[str]:
    if chosen.kind is None:
        yield from (f"{kind}: {len(vars(catalog)[kind])}" for kind in KIND_TITLES)
    elif chosen.id is None:
        yield from (f"{each.id}: {each.title}" for each in pages(catalog, chosen.kind))
    else:
        yield from _entry(catalog, page(catalog, chosen.kind, chosen.id))


def _entry(catalog: Catalog, entry: Page) -> Iterator[str]:
    yield entry.title
    for fact in entry.facts:
        yield f"\n{fact.label}"
        yield from (f"  {line}" for line in fact.lines)
    if entry.sources:
        yield "\n" + _("Sources")
    for id in entry.sources:
        source = catalog.sources[id]
        yield "  " + ", ".join(str(each) for each in (source.named, source.by, source.year, source.url) if each)
