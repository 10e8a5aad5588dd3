"""The gauge as charts and sentences: hours against hours, person by person and week by week, and when it runs dry."""

from collections.abc import Iterator

from planner.checks.words import hours
from planner.document.views.charts import Bar, Bars, Column, Columns, Tone, longest, percent
from planner.document.views.words import listed, shortened
from planner.estimates import Gauge, Load, Range
from planner.estimates.gauge import Spell
from planner.estimates.range import rounded
from planner.language import _, number

MOST = 15
WEEKS = 13
LONGEST = 60


def bars(of: Gauge) -> Bars:
    """Those with the most work first in a big team; what nobody does, and all together."""
    if not of.work.lines:
        return Bars("", "", ())
    people = of.people
    if len(people) > MOST:
        people = tuple(sorted(people, key=lambda load: -load.usual.likely)[:MOST])
    rows = [(_name(load), load) for load in people]
    if of.unheld.lines:
        rows.append((_("Nobody who gives hours"), of.unheld))
    rows.append((_("In all"), of.in_all))
    whole = longest(value for _label, load in rows for value in (load.usual.high, load.hours or 0))
    about = _(
        "The band goes from the least hours a usual week takes to the most, the tick is the likely figure, and the "
        "dashed line the hours there are."
    )
    return Bars(_("Work and hours in a usual week"), about, tuple(_bar(label, load, whole) for label, load in rows))


def _name(load: Load) -> str:
    return shortened(load.name, LONGEST) or _("A person without a name")


def _bar(label: str, load: Load, whole: float) -> Bar:
    of = load.usual
    limit = None if load.hours is None else percent(load.hours, whole)
    ends = (percent(of.low, whole), percent(of.high, whole), percent(of.likely, whole))
    return Bar(label, span(of, load.hours), *ends, limit, tone(load))


def tone(load: Load) -> Tone:
    if load.is_over or (load.hours is None and load.lines):
        return "bad"
    return "warn" if load.is_over_at_worst else "good"


def span(of: Range, there: float | None) -> str:
    known = {"low": hours(of.low), "likely": hours(of.likely), "high": hours(of.high)}
    if known["low"] == known["high"]:
        text = _("{likely} hours") if there is None else _("{likely} hours, of {there}")
        return text.format(there=hours(there or 0), **known)
    if there is None:
        return _("{low} to {high} hours, likely {likely}").format(**known)
    return _("{low} to {high} hours, likely {likely}, of {there}").format(there=hours(there), **known)


def weeks(of: Gauge) -> Columns:
    """The likely hours of each week of the first quarter against those there are."""
    load = of.in_all
    if load.hours is None or not load.lines:
        return Columns("", "", ())
    asked = [load.in_week(week).likely for week in range(1, WEEKS + 1)]
    whole = longest([*asked, load.hours])
    drawn = tuple(
        Column(percent(each, whole), number(week) if week in (1, 5, 9, 13) else "", _week_tone(each, load.hours))
        for week, each in enumerate(asked, start=1)
    )
    first, usual = hours(asked[0]), hours(asked[-1])
    about = _("Likely hours: {first} in the first week, {usual} in week {last}.")
    about = about.format(first=first, usual=usual, last=number(WEEKS))
    limit = _("{hours} hours a week that people have").format(hours=hours(load.hours))
    return Columns(_("The first quarter, week by week"), about, drawn, percent(load.hours, whole), limit)


def _week_tone(asked: float, there: float) -> Tone:
    return "bad" if rounded(asked) > there else "here"


def said(of: Gauge) -> tuple[str, ...]:
    """When it runs dry, in all and for each alone, what nobody does, and who has too much while it fits in all."""
    if of.in_all.hours is None or not of.work.lines:
        return ()
    return (_dry(of.in_all), *_alone(of), *_nobody(of), *_full(of))


def _dry(load: Load) -> str:
    if load.spell is not None:
        return " ".join(_spell(load.spell))
    if load.dry.high is not None:
        text = _(
            "With the likely hours it does not run dry within a year. If everything takes longest, more than a whole "
            "week's work lies undone in week {week}."
        )
        return text.format(week=number(load.dry.high))
    return _("It does not run dry within a year, not even if everything takes longest.")


def _spell(of: Spell) -> Iterator[str]:
    yield _("In week {week} more than a whole week's work lies undone.").format(week=number(of.week))
    if of.cleared is not None:
        yield _("It is worked off again by week {week}.").format(week=number(of.cleared))
    elif of.eased is not None:
        yield _("By week {week} it is less again, but not all of it within a year.").format(week=number(of.eased))
    else:
        yield _("Within a year it does not come back below that.")
        return
    yield _("Begin with fewer channels, or put the steps of the playbook later.")


def _alone(of: Gauge) -> tuple[str, ...]:
    """Whoever has the work of all is named by the sentence about all."""
    dry = [(_name(load), load.spell) for load in of.people if load.spell is not None]
    if not dry or (len(of.people) == 1 and not of.unheld.lines):
        return ()
    if len(dry) == 1:
        name, spell = dry[0]
        text = _("{name} alone runs dry in week {week}.")
        back = _("{name} alone runs dry in week {week}; it is worked off by week {cleared}.")
        return (_when(text, back, name, spell),)
    text, back = _("{name} (week {week})"), _("{name} (week {week}, worked off by week {cleared})")
    names = [_when(text, back, name, spell) for name, spell in dry[:MOST]]
    if len(dry) > MOST:
        names.append(_("{count} more").format(count=number(len(dry) - MOST)))
    return (_("Each alone, these run dry: {names}.").format(names=listed(names)),)


def _when(text: str, back: str, name: str, spell: Spell) -> str:
    """`back`: the words if all of it is worked off within the year."""
    if spell.cleared is None:
        return text.format(name=name, week=number(spell.week))
    return back.format(name=name, week=number(spell.week), cleared=number(spell.cleared))


def _nobody(of: Gauge) -> tuple[str, ...]:
    """The hours of others do not do it, though the sum counts on them."""
    if rounded(of.unheld.usual.likely) <= 0:
        return ()
    text = _("{hours} of {all} hours belong to nobody who gives hours.")
    return (text.format(hours=hours(of.unheld.usual.likely), all=hours(of.in_all.usual.likely)),)


def _full(of: Gauge) -> tuple[str, ...]:
    over = [load for load in of.people if load.is_over]
    if not over or of.in_all.is_over:
        return ()
    names = listed(
        _("{name} ({asked} of {there})").format(
            name=_name(load), asked=hours(load.usual.likely), there=hours(load.hours or 0)
        )
        for load in over
    )
    return (_("In all it fits, but not for each: {names}. Hand something over.").format(names=names),)
