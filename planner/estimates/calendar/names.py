"""Names of public holidays where the library of holidays does not speak the reader's language: ours, from its English.

It speaks a country's own languages and English; Russian is read in Kazakhstan, Hebrew and Hungarian far from home.
"""

import re

from planner.language import N_, _

# For translators; `said` finds them by what they say.
NAMES = (
    N_("New Year's Day"),
    N_("Orthodox Christmas"),
    N_("Christmas Day"),
    N_("Good Friday"),
    N_("Easter Sunday"),
    N_("Easter Monday"),
    N_("International Women's Day"),
    N_("Nowruz"),
    N_("Nowruz Holiday"),
    N_("Kazakhstan's People Solidarity Holiday"),
    N_("Labor Day"),
    N_("Defender of the Fatherland Day"),
    N_("Victory Day"),
    N_("Eid al-Fitr"),
    N_("Eid al-Adha"),
    N_("Capital Day"),
    N_("Constitution Day"),
    N_("Republic Day"),
    N_("Independence Day"),
)
NOTES = {
    "observed": N_("{holiday} (day off)"),
    "estimated": N_("{holiday} (day not certain)"),
    "observed, estimated": N_("{holiday} (day off, day not certain)"),
}
# As Hungarian writes what the library writes otherwise.
SPELLED = {"Húsvét Hétfő": "Húsvéthétfő", "A Munka ünnepe": "A munka ünnepe"}
NOTED = re.compile(r"^(?P<name>.+) \((?P<note>[a-z, ]+)\)$")


def spelled(name: str) -> str:
    """A name that the library has in the reader's language."""
    return SPELLED.get(name, name)


def said(english: str) -> str:
    """ "Victory Day (observed)" in the reader's language; a name that we do not know stays English."""
    noted = NOTED.match(english)
    if noted and noted["note"] in NOTES:
        return _(NOTES[noted["note"]]).format(holiday=_(noted["name"]))
    return _(english)
