"""Logos: taken apart and put together anew, so that nothing but the picture itself gets into a document."""

from io import BytesIO
from typing import Literal

from PIL import Image, ImageOps, UnidentifiedImageError

from planner.document.brand import BrandError
from planner.language import _

Kind = Literal["png", "jpeg", "svg"]

# What a document calls it: <img src="asset:logo">.
NAME = "logo"
KINDS: dict[Kind, str] = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}
MOST_BYTES = 2_000_000
MOST_PIXELS = 16_000_000
# Of what is kept: sharp in the width of a cover at 300 dots an inch.
LONGEST_SIDE = 2000
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
    if kind != "svg":
        return _redrawn(data, kind)
    # Slow to import, and few logos are drawings.
    from planner.document.drawing import cleaned

    return cleaned(data)


def _redrawn(data: bytes, kind: Kind) -> bytes:
    """Decoded and encoded anew: no metadata, no color profile, nothing after the end of the picture."""
    try:
        with Image.open(BytesIO(data), formats=(kind.upper(),)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise BrandError(
                    _("The logo has more than 16 million pixels; save it in a smaller size and choose that.")
                )
            image.load()
            return _encoded(image, kind)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        if isinstance(error, BrandError):
            raise
        raise BrandError(
            _("The logo cannot be read as a picture, its file is damaged; export it anew as PNG, JPEG or SVG.")
        ) from error


def _encoded(image: Image.Image, kind: Kind) -> bytes:
    upright = ImageOps.exif_transpose(image)
    clear = kind == "png" and upright.has_transparency_data
    drawn = upright.convert("RGBA" if clear else "RGB")
    drawn.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    plain = Image.new(drawn.mode, drawn.size)
    plain.paste(drawn)
    written = BytesIO()
    plain.save(written, kind.upper(), **({"optimize": True} if kind == "png" else {"quality": 92}))
    return written.getvalue()
