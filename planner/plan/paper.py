"""Paper: how the plan prints. What stands here is for the document; the answers stay as they are."""

from typing import Self

from planner.language import N_
from planner.plan.section import Item, Line, Lines, Part, Text, ask


class Remark(Item):
    """What is said about one section beside its answers; `id` is the section's name."""

    words: Text = ask(
        N_("Introduction"),
        N_("In your own words; it stands above the section in the document."),
        N_("We spoke with six regulars before we chose these two channels."),
    )
    private: Text = ask(
        N_("Private note"),
        N_("For yourself. It never prints, and a client's copy of the plan does not hold it."),
        N_("Ask again about the budget once the season is over."),
    )


class Paper(Part):
    """Names that nobody knows (any more) are passed over: `language` of a language, `theme` of a theme, `brand` of a
    brand kit, the others of sections."""

    language: Line = ask(N_("Language of the document"), N_("What we add to your own words is printed in it."), "he")
    theme: Line = ask(N_("Theme"), N_("How the document looks."), "warm")
    brand: Line = ask(N_("Brand kit"), N_("Whose logo, colors and fonts it wears."), "3f2a9c41")
    left_out: Lines = ask(N_("Left out"), N_("Sections that do not print."), "returns", default=(), max_length=40)
    order: Lines = ask(N_("Order"), N_("Sections in their order on paper."), "goal", default=(), max_length=40)
    remarks: tuple[Remark, ...] = ask(N_("Introductions and private notes"), default=(), max_length=40)

    @property
    def for_others(self) -> Self:
        """Without private notes."""
        return self.revised(remarks=tuple(each.revised(private="") for each in self.remarks))

    def remark(self, section: str) -> Remark:
        return next((each for each in self.remarks if each.id == section), Remark(id=section))
