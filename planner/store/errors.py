"""What can go wrong with keeping plans, each said in plain sentences to the person at the screen."""

from planner.language import _
from planner.store.records import Saved


class StoreError(Exception):
    """The one exception of this boundary; its text says what happened and what to do now."""


class PlanNotFound(StoreError):
    @classmethod
    def unknown(cls) -> "PlanNotFound":
        return cls(_("There is no plan at this address. Choose one of your plans on the start page."))

    @classmethod
    def deleted(cls) -> "PlanNotFound":
        return cls(
            _(
                "This plan was deleted, perhaps in another window. "
                "What stands on this screen stays here. Bring the plan back on the start page, then go on."
            )
        )


class Conflict(StoreError):
    """Somebody saved first; theirs is what is kept now."""

    def __init__(self, theirs: Saved) -> None:
        self.theirs = theirs
        super().__init__(
            _(
                "This plan was changed in another window after you opened it here. "
                "Nothing was overwritten, and your text stays on this screen. "
                "Look at what differs and choose which to go on with; both are kept."
            )
        )
