"""Logos: taken apart and put together anew, so that nothing but the picture itself gets into a document."""

from typing import Literal

from planner.document.brand import BrandError
from planner.language import _

Kind = Literal["png", "jpeg", "svg"]

# What a document calls it: <img src="asset:logo">.
NAME = "logo"
KINDS: dict[Kind, str] = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}
MOST_BYTES = 2_000_000
BEGINNINGS: dict[bytes, Kind] = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}


def kind_of(data: bytes) -> Kind:
    """By its first bytes; what is neither PNG nor JPEG can only be a drawing."""
    return next((kind for begins, kind in BEGINNINGS.items() if data.startswith(begins)), "svg")


def safe(data: bytes) -> bytes:
    """The logo as a clean PNG, JPEG or SVG; BrandError if it is none of these, broken or too large. Fetches nothing."""
    if not data:
        raise BrandError(_("The logo is an empty file; choose a PNG, JPEG or SVG file."))
    if len(data) > MOST_BYTES:
        raise BrandError(_("The logo is larger than 2 MB; save a smaller version of it and choose that."))
    kind = kind_of(data)
    # Here, since most plans wear no logo, and what reads one takes its memory.
    if kind == "svg":
        from planner.document.drawing import cleaned

        return cleaned(data)
    from planner.document.pixels import redrawn

    return redrawn(data, kind)
