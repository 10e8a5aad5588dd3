"""In which language the command line speaks: --lang, or the terminal's; argparse's own words too."""

import argparse
import sys
from collections.abc import Sequence

from babel.core import default_locale

from planner.language import DEFAULT, N_, _, languages, ngettext, spoken

# What argparse itself says, in its own form.
ARGPARSE = (
    N_("usage: "),
    N_("options"),
    N_("positional arguments"),
    N_("show this help message and exit"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("expected one argument"),
    N_("expected at least one argument"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("invalid %(type)s value: %(value)r"),
    N_("not allowed with argument %s"),
    N_("ambiguous option: %(option)s could match %(matches)s"),
    N_("%(prog)s: error: %(message)s\n"),
)
OPTION = "--lang"


def options() -> argparse.ArgumentParser:
    """For every command to take over. Without a default, which would hide what stands before the command."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument(
        OPTION,
        choices=languages(),
        default=argparse.SUPPRESS,
        help=_("The language that is spoken and, where one is made, that of the document."),
    )
    return parser


def wanted(arguments: Sequence[str] | None) -> str:
    """Known before anything is said: that of --lang, or of the terminal."""
    _teach_argparse()
    parser = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    parser.add_argument(OPTION)
    try:
        chosen = parser.parse_known_args(sys.argv[1:] if arguments is None else arguments)[0].lang
    except argparse.ArgumentError:
        chosen = None
    return spoken(chosen or default_locale("LC_MESSAGES") or DEFAULT) or DEFAULT


def _teach_argparse() -> None:
    """It asks the gettext of the standard library, which looks for files that no program of the system brings."""
    vars(argparse).update(_=_, ngettext=ngettext)
