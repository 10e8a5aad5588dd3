"""A language that nobody speaks: the English words in brackets. What stands without brackets is hard-coded."""

from gettext import NullTranslations

OPENING, CLOSING = "⟦", "⟧"


class Pseudo(NullTranslations):
    def gettext(self, message: str) -> str:
        return f"{OPENING}{message}{CLOSING}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)
