"""In which language a visitor is served: the one they chose, which a cookie keeps, or the one their browser prefers.

Streamlit's page says that it is English and runs left to right, and has no setting for it: here it is told otherwise
on its way out. So another language begins with loading the page again.
"""

from http.cookies import SimpleCookie
from urllib.parse import urlsplit

import streamlit as st
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.runtime.scriptrunner import get_script_run_ctx

from planner.language import DEFAULT, current, direction, languages, own_name, spoken

COOKIE = "roadworthy-language"
ROUTE = "/language/{language}"
_YEAR = 365 * 24 * 60 * 60
_PAGE = b'<html lang="en">'


def of_visitor() -> str:
    """Of the tab that is being served; nothing if this is no such moment."""
    return _of(st.context.cookies.get(COOKIE, ""), st.context.headers.get("Accept-Language", "")) if _is_run() else ""


def _is_run() -> bool:
    return get_script_run_ctx(suppress_warning=True) is not None


def _of(cookie: str, accepted: str) -> str:
    wanted = (each.partition(";")[0].strip() for each in accepted.split(","))
    return next(filter(None, map(spoken, filter(None, (cookie, *wanted)))), DEFAULT)


def choice() -> None:
    """Every language by its own name, one click away."""
    links = (
        f"<strong lang='{each}'>{own_name(each)}</strong>"
        if each == current()
        else f"<a lang='{each}' hreflang='{each}' href='{ROUTE[1:].format(language=each)}'>{own_name(each)}</a>"
        for each in languages()
    )
    st.html(f"<nav class='languages' aria-label='{' / '.join(map(own_name, languages()))}'>{' '.join(links)}</nav>")


def change(request: Request) -> Response:
    """Keeps what was chosen and leads back to the page where it was."""
    came_from = urlsplit(request.headers.get("referer", ""))
    is_ours = came_from.netloc == request.headers.get("host")
    answer = RedirectResponse(came_from.geturl() if is_ours else "../", status_code=303)
    if language := spoken(request.path_params["language"]):
        answer.set_cookie(COOKIE, language, max_age=_YEAR, httponly=True, samesite="lax")
    return answer


class Tongue:
    """ASGI middleware: the page says in which language it is, and on which side it begins."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope) if scope["type"] == "http" else Headers()
        if "text/html" in headers.get("accept", ""):
            await self.app(_whole(scope), receive, _telling(send, _asked(headers)))
        else:
            await self.app(scope, receive, send)


def _asked(headers: Headers) -> str:
    kept = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    return _of(kept.value if kept else "", headers.get("accept-language", ""))


def _whole(scope: Scope) -> Scope:
    """Asks for the page itself, unpacked: what the browser keeps of it may be in another language."""
    unwanted = (b"if-none-match", b"if-modified-since", b"accept-encoding")
    return {**scope, "headers": [(name, value) for name, value in scope["headers"] if name not in unwanted]}


def _telling(send: Send, language: str) -> Send:
    begun: list[Message] = []
    told = f'<html lang="{language.replace("_", "-")}" dir="{direction(language)}">'.encode()

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start" and _is_page(message):
            headers = MutableHeaders(scope=message)
            if "content-length" in headers:
                headers["content-length"] = str(int(headers["content-length"]) + len(told) - len(_PAGE))
            del headers["etag"], headers["last-modified"]
            headers["vary"] = "Cookie, Accept-Language"
            begun.append(message)
        elif begun:
            message["body"] = message.get("body", b"").replace(_PAGE, told, 1)
        await send(message)

    return sent


def _is_page(message: Message) -> bool:
    return Headers(raw=message["headers"]).get("content-type", "").startswith("text/html")
