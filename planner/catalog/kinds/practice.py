"""Practices: something that has proved itself, one for each part of the seeds."""

from typing import Literal

from pydantic import Field

from planner.catalog.figure import Figure
from planner.catalog.kinds.entry import Customers, Entry, Key, Keys, Need, Road, RoleId, Size, TraitId


class Practice(Entry):
    """`part` names the rule of the seeds, `twins` the practices that say nearly the same elsewhere.

    Apt when one of `aims` is wanted (none: whatever is wanted), in one of `sizes`, on one of `roads` (none: on any),
    for one of `fits`; `traits`: those it strengthens. `rank`: 1 before anything else, 2 soon, 3 later.
    `effort`: hours once, or hours a week, as its unit says. `costs`: money besides hours; `needs`:
    what must be there before. `disclose`: whoever is paid
    or given something has to say so. `sensitive`: to be left out where people are in need, or a law limits it.
    """

    about: str
    first_step: str
    done_when: str
    source: str
    twins: Keys = ()
    aims: Keys = ()
    sizes: tuple[Size, ...] = Field(min_length=1)
    roads: tuple[Road, ...] = ()
    fits: tuple[Customers, ...] = Field(min_length=1)
    traits: tuple[TraitId, ...] = ()
    channels: tuple[Key, ...] = ()
    needs: tuple[Need, ...] = ()
    rank: Literal[1, 2, 3]
    role: RoleId
    effort: Figure
    costs: bool = False
    disclose: bool = False
    sensitive: bool = False
    caution: str = ""
