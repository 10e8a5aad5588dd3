"""Pictures of pixels: decoded and encoded anew, and looked at. The one room that loads Pillow, and only for a logo."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from planner.document.brand import BrandError
from planner.language import _

MOST_PIXELS = 16_000_000
# Of what is kept: sharp in the width of a cover at 300 dots an inch.
LONGEST_SIDE = 2000
SAMPLE = 96
OPAQUE = 128


def size(logo: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(logo)) as image:
        return image.size


def redrawn(data: bytes, kind: str) -> bytes:
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


def _encoded(image: Image.Image, kind: str) -> bytes:
    upright = ImageOps.exif_transpose(image)
    clear = kind == "png" and upright.has_transparency_data
    drawn = upright.convert("RGBA" if clear else "RGB")
    drawn.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    plain = Image.new(drawn.mode, drawn.size)
    plain.paste(drawn)
    written = BytesIO()
    plain.save(written, kind.upper(), **({"optimize": True} if kind == "png" else {"quality": 92}))
    return written.getvalue()


def edges(logo: bytes) -> Iterator[str]:
    """The colors of the pixels that have a clear one beside them. A picture without any stands on its own ground."""
    image = _small(logo)
    width, height = image.size
    data = image.tobytes()

    def is_clear(x: int, y: int) -> bool:
        return 0 <= x < width and 0 <= y < height and data[4 * (y * width + x) + 3] < OPAQUE

    for at in range(width * height):
        y, x = divmod(at, width)
        beside = ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1))
        if not is_clear(x, y) and any(is_clear(*each) for each in beside):
            yield f"#{data[4 * at : 4 * at + 3].hex()}"


def _small(logo: bytes) -> Image.Image:
    with Image.open(BytesIO(logo)) as image:
        image.draft("RGB", (SAMPLE, SAMPLE))
        small = image.convert("RGBA")
    small.thumbnail((SAMPLE, SAMPLE))
    return small
