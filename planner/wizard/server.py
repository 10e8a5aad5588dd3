"""The web server: what is warm before the first visitor comes, and where it listens."""

import asyncio
import os
import socket
import sys
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Any

import streamlit as st
import uvicorn
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from streamlit.web.bootstrap import load_config_options

from planner.jobs.queue import render_queue
from planner.language import _
from planner.paths import ASSETS, FONTS
from planner.wizard import tongue
from planner.wizard.guard import Guard
from planner.wizard.listener import listener
from planner.wizard.settings import ADDRESS, MESSAGE_MEGABYTES, PORT, host, settings
from planner.wizard.theme import FONT_ROUTE
from planner.wizard.tongue import Tongue
from planner.wizard.warmth import keep_tidy, load_all

PAGE = Path(__file__).with_name("page.py")
_YEAR = 365 * 24 * 60 * 60


def application() -> st.App:
    """The page with everything around it, to be served by any ASGI server."""
    return st.App(PAGE, **equipment())


def equipment() -> dict[str, Any]:
    """What st.App takes beside the page."""
    return {
        "lifespan": _lifespan,
        "middleware": [Middleware(Guard), Middleware(Tongue)],
        "on_script_error": _apologize,
        "routes": [
            Mount(FONT_ROUTE, _Fonts(directory=FONTS, check_dir=False)),
            # Its frame asks for this one; st.set_page_config(page_icon=...) would load numpy and Pillow for it.
            Route("/favicon.png", _icon),
            Route(tongue.ROUTE, tongue.change),
        ],
    }


def start(address: str = ADDRESS, port: int = PORT, open_browser: bool = True) -> None:
    """Serves until stopped, on the first free port from `port` on; raises CannotListen."""
    with listener(address, port) as door, suppress(KeyboardInterrupt):
        app = application()
        actual = door.getsockname()[1]
        load_config_options({**settings(address), "server.port": actual})
        url = f"http://{host(address)}:{actual}"
        _Server(_uvicorn_config(app), lambda: _announce(actual, port, url, open_browser)).run([door])


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()


class _Fonts(StaticFiles):
    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = f"public, max-age={_YEAR}"
        return response


async def _icon(_request: Request) -> Response:
    return FileResponse(ASSETS / "logo.svg", media_type="image/svg+xml")


def _apologize(_error: Exception) -> bool:
    """In place of a traceback, which Streamlit has logged by now."""
    st.error(
        _(
            "Something went wrong on this page, and the fault is Roadworthy's. Your saved answers are safe. "
            "Reload the page or go on elsewhere; the window where Roadworthy was started says what happened."
        ),
        icon=":material/error:",
    )
    return True


@asynccontextmanager
async def _lifespan(_app: st.App) -> AsyncIterator[None]:
    queue = render_queue()
    queue.warm()
    load_all()
    tidying = asyncio.create_task(keep_tidy())
    yield
    tidying.cancel()
    queue.close()


def _uvicorn_config(app: st.App) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        lifespan="on",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=2,
        ws="websockets-sansio",
        ws_max_size=MESSAGE_MEGABYTES * 1_000_000,
        ws_per_message_deflate=False,
    )


def _announce(port: int, wished: int, url: str, open_browser: bool) -> None:
    if port == wished or not wished:
        print(_("Roadworthy is open at {url}").format(url=url), flush=True)
    else:
        sentence = _("Port {wished} is taken, so Roadworthy is open at {url}")
        print(sentence.format(wished=wished, url=url), flush=True)
    if open_browser and _has_screen():
        Thread(target=webbrowser.open, args=(url,), daemon=True).start()


def _has_screen() -> bool:
    # Without one, a browser of the text kind would take the terminal over.
    wanted = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in wanted)
