"""Brand kits as files: what is read, and what is refused with a sentence."""

import json
from base64 import b64encode
from pathlib import Path

import pytest

from planner.document.brand import BrandError
from planner.document.brand_files import brand_from, brand_of
from tests.document.logos import picture, svg


def test_kit_is_read_with_its_logo_made_safe() -> None:
    logo = svg("<script/><path d='M0 0'/>")
    found = brand_of(json.dumps({"name": "Northwind", "accent": "0B5C66", "logo": b64encode(logo).decode()}).encode())
    assert found.name == "Northwind" and b"path" in found.logo and b"script" not in found.logo


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "no JSON"),
        (b"\xff\xfe{", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "one JSON object"),
        (b'{"colour": "red"}', "“colour”, which is not known"),
        (b'{"logo_file": "logo.png"}', "“logo_file”, which is not known"),
        (b'{"name": 3}', "“name” of the brand kit must be text"),
        (b'{"logo": "%%%"}', "Base64"),
        (b'{"logo": "aGVsbG8="}', "no PNG, JPEG or SVG"),
    ],
)
def test_what_is_no_kit_gets_its_sentence(data: bytes, said: str) -> None:
    with pytest.raises(BrandError, match=said):
        brand_of(data)


def kit(folder: Path, **said: str) -> Path:
    path = folder / "kit.json"
    path.write_text(json.dumps(said))
    return path


def test_logo_beside_the_kit_is_read(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    assert brand_from(kit(tmp_path, logo_file="logo.png")).logo.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "name", ["../logo.png", "/etc/passwd", "a/logo.png", "..", "", "link.png", "a\\b.png", "gone.png"]
)
def test_logo_from_anywhere_else_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "link.png").symlink_to("/etc/passwd")
    with pytest.raises(BrandError, match=r"same folder|cannot be read"):
        brand_from(kit(tmp_path, logo_file=name))
