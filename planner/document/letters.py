"""Characters that the document's typeface lacks but has a twin of, and those that nobody can see."""

STAND_INS = str.maketrans(
    {
        "\r": "",
        "\u2007": "\u00a0",
        "\u2009": "\u00a0",
        "\u202f": "\u00a0",
        "\u2010": "-",
        "\u2011": "-",
        "\u2028": "\n",
        "\u2029": "\n",
    }
)
CONTROLS = dict.fromkeys(code for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n")


def legible(value: object) -> object:
    """A text as it can be printed; whatever is not a plain text is left alone."""
    return value.translate({**CONTROLS, **STAND_INS}) if type(value) is str else value
