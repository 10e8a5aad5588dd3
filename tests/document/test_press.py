"""The press: nothing of the machine and nothing of the network gets into a document."""

import os
import sys
from pathlib import Path

import pytest

from planner.document.press import assets
from planner.plan import Plan
from tests.document.papers import all_text, opened, printed
from tests.document.plans import full

BUNDLED = ("Rubik", "Open-Sans", "Tinos")
SECRET = "the combination of the safe is 4711"
touched: list[str] = []
watching = [False]


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if watching[0] and event in ("open", "socket.connect", "socket.getaddrinfo"):
        touched.append(f"{event} {arguments[0]!r} {arguments[1]!r}")


# Python's own record of what is opened; a hook cannot be taken away again.
sys.addaudithook(_watch)


def hostile(secret: Path) -> Plan:
    address = secret.as_uri()
    text = (
        f"<link rel=attachment href={address}><img src={address}>@import url({address});"
        f"<a rel=attachment href='{address}'>x</a> url(http://127.0.0.1:9/) {{% include '{secret}' %}}"
    )
    return full(lambda path, longest: text[:longest], entries=1)


def test_file_named_in_an_answer_does_not_reach_the_document(tmp_path: Path) -> None:
    secret = tmp_path / "safe.txt"
    secret.write_text(SECRET)
    touched.clear()
    watching[0] = True
    pdf = printed(hostile(secret)).pdf
    watching[0] = False
    with opened(pdf) as document:
        assert not document.attachments and "/AF" not in document.Root
    assert "4711" not in all_text(pdf)
    assert not [what for what in touched if str(secret) in what or what.startswith("socket")]


@pytest.mark.parametrize(
    "address",
    ["file:///etc/hostname", "http://127.0.0.1:9/", "data:text/plain,x", "asset:none.ttf", "asset:../x", "asset:logo"],
)
def test_only_bundled_assets_are_served(address: str) -> None:
    with pytest.raises(ValueError, match="Not an asset"):
        assets().fetch(address)


def test_bundled_font_is_served() -> None:
    assert assets().fetch("asset:Rubik-Regular.ttf").read()[:4] == b"\0\1\0\0"


def test_document_embeds_bundled_typefaces_only() -> None:
    with opened(printed(Plan()).pdf) as document:
        fonts = {str(font.BaseFont) for page in document.pages for font in page.Resources.Font.values()}
    assert fonts and all(name.rpartition("+")[2].startswith(BUNDLED) for name in fonts)


def test_other_programs_started_from_here_keep_their_fonts() -> None:
    printed(Plan())
    assert "FONTCONFIG_FILE" not in os.environ
