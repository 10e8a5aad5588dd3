"""roadworthy start: the wizard in the browser."""

import argparse

from planner.cli.files import GOOD, Commands, Unusable, command
from planner.language import _


def add(commands: Commands) -> None:
    parser = command(commands, "start", _("Open the wizard in the browser."), _start)
    parser.add_argument("--address", default="127.0.0.1", help=_("Where to listen; this computer only by default."))
    parser.add_argument("--port", type=int, default=8501)
    parser.add_argument("--no-browser", action="store_true", help=_("Do not open the browser."))


def _start(chosen: argparse.Namespace) -> int:
    # The web server is slow to import, and only this command needs it.
    from planner.wizard.listener import CannotListen
    from planner.wizard.server import start

    try:
        start(address=chosen.address, port=chosen.port, open_browser=not chosen.no_browser)
    except CannotListen as error:
        raise Unusable(str(error)) from error
    return GOOD
