"""How Streamlit is set; `python -m planner.wizard.settings` prints it as .streamlit/config.toml."""

import json
from collections.abc import Iterator
from ipaddress import ip_address
from itertools import groupby
from typing import Any

from planner.wizard.theme import theme

Settings = dict[str, Any]

ADDRESS = "127.0.0.1"
PORT = 8501
UPLOAD_MEGABYTES = 6  # a plan file may have 5
MESSAGE_MEGABYTES = 20

_ALWAYS: Settings = {
    "browser.gatherUsageStats": False,
    # A visitor sees neither Streamlit's own furniture nor the inside of a mistake.
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
    "client.showSidebarNavigation": False,
    "client.toolbarMode": "minimal",
    "runner.magicEnabled": False,
    # A full garbage collection after every run would cost more than the run; see wizard/warmth.py.
    "runner.postScriptGC": False,
    # We open the browser ourselves.
    "server.headless": True,
    "server.fileWatcherType": "none",
    # A closed laptop finds its page as it was for an hour; what was answered is in the store anyway.
    "server.disconnectedSessionTTL": 3600,
    "server.maxMessageSize": MESSAGE_MEGABYTES,
    "server.maxUploadSize": UPLOAD_MEGABYTES,
}


def settings(address: str = ADDRESS) -> Settings:
    """Every setting but the port, by Streamlit's dotted names."""
    return {
        **_ALWAYS,
        # Where it is unset, Streamlit asks a host on the internet.
        "browser.serverAddress": host(address),
        "server.address": address,
        "server.allowedHosts": _hosts(address),
        **theme(),
    }


def host(address: str) -> str:
    """The name under which a browser on this computer finds a server that listens at `address`."""
    try:
        place = ip_address(address)
    except ValueError:
        return address
    if place.is_loopback or place.is_unspecified:
        return "localhost"
    return f"[{address}]" if place.version == 6 else address


def _hosts(address: str) -> list[str]:
    # A name on the internet may be pointed at 127.0.0.1 to reach in; only these names are ours there.
    if address in ("0.0.0.0", "::") or host(address) != "localhost":
        return []
    return ["localhost", "127.0.0.1", "::1"]


def toml(chosen: Settings) -> str:
    return "\n".join(_lines(chosen)) + "\n"


def _lines(chosen: Settings) -> Iterator[str]:
    yield "# Written by `python -m planner.wizard.settings`; `roadworthy start` has the same in code."
    names = sorted(chosen, key=lambda name: (name.rpartition(".")[0], isinstance(chosen[name], list), name))
    for section, members in groupby(names, key=lambda name: name.rpartition(".")[0]):
        yield f"\n[{section}]"
        for name in members:
            yield from _entry(name, chosen[name])


def _entry(name: str, value: Any) -> Iterator[str]:
    """One setting; a list of tables becomes [[name]] sections, which is why lists come last."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        for table in value:
            yield f"\n[[{name}]]"
            yield from (f"{key} = {json.dumps(item)}" for key, item in table.items())
    else:
        yield f"{name.rpartition('.')[2]} = {json.dumps(value)}"


if __name__ == "__main__":
    print(toml(settings()), end="")
