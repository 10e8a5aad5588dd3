"""Logos for the tests, made here."""

from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 0 60 20" onload="x()">{}</svg>'
)


def svg(inside: str) -> bytes:
    return SVG.format(inside).encode()


def picture(kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (60, 20), **extra: Any) -> bytes:
    written = BytesIO()
    Image.new(mode, size, 0).save(written, kind, **extra)
    return written.getvalue()


def dot(color: str, inner: str = "") -> bytes:
    """A dot on a clear ground, with another in it."""
    image = Image.new("RGBA", (64, 64))
    pen = ImageDraw.Draw(image)
    pen.ellipse((4, 4, 60, 60), fill=color)
    if inner:
        pen.ellipse((12, 12, 52, 52), fill=inner)
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()
