"""What a field may choose from when its list stands elsewhere: in the catalogue, in the plan, in the world."""

from planner.catalog import Catalog
from planner.language import _, countries, currencies
from planner.plan import Plan
from planner.plan.answers import drawn_from, title
from planner.plan.places import STEP, Place, in_a_row, places, readable, value_at
from planner.plan.section import Item, is_list_of_entries, is_unanswered

# Long lists in which one looks for a name.
SORTED = ("industries", "channels")


def options(plan: Plan, catalog: Catalog, source: str) -> dict[str, str]:
    """Id -> label. source: a kind of the catalogue ("channels"), a list of the plan ("goal.objectives"),
    "countries" or "currencies"."""
    if source == "countries":
        return countries()
    if source == "currencies":
        return currencies()
    section, _dot, name = source.partition(".")
    if name:
        return {item.id: headline(plan, catalog, item) for item in getattr(getattr(plan, section), name)}
    known = {id: _(entry.label) for id, entry in getattr(catalog, source).items() if getattr(entry, "is_open", True)}
    return _by_name(known) if source in SORTED else known


def _by_name(known: dict[str, str]) -> dict[str, str]:
    """In the order of the alphabet; what is nothing in particular comes last."""
    return dict(sorted(known.items(), key=lambda pair: (pair[0] == "other", pair[1])))


def headline(plan: Plan, catalog: Catalog, item: Item) -> str:
    """An entry of a list by the first thing that was said of it."""
    answers = (said(plan, catalog, place) for place in places(item))
    return next(filter(None, answers), _("Not named yet"))


def called(plan: Plan, catalog: Catalog, path: str) -> str:
    """The name of a place within its section, entries by what they say first: "Channels › Instagram › Owner"."""
    steps = STEP.findall(path)
    here, words = "", []
    for name, item_id in steps:
        holder = value_at(plan, here, plan) if here else plan
        here = f"{here}.{name}" if here else name
        words.append(title(type(holder), name))
        if item_id:
            here = f"{here}[{item_id}]"
            words.append(headline(plan, catalog, value_at(plan, here)))
    return _(" › ").join(words[1:] or words)


def told(plan: Plan, catalog: Catalog, path: str) -> str:
    """What stands in a place as a person reads it; an entry, or a list of them, by their first answers."""
    value = value_at(plan, path)
    if isinstance(value, Item):
        return headline(plan, catalog, value)
    if is_list_of_entries(value):
        return in_a_row(headline(plan, catalog, item) for item in value)
    holder = value_at(plan, path.rpartition(".")[0], plan)
    return said(plan, catalog, Place(path, (), value, drawn_from(type(holder), STEP.findall(path)[-1][0])))


def said(plan: Plan, catalog: Catalog, place: Place) -> str:
    """An answer as a person reads it, with names in the place of ids."""
    if not place.drawn_from or is_unanswered(place.value):
        return readable(place.value)
    known = options(plan, catalog, place.drawn_from)
    ids = place.value if isinstance(place.value, tuple) else (place.value,)
    return in_a_row(known.get(id, id) for id in map(str, ids))
