"""Colors, and whether one can be read on another: WCAG 2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""

import re
from colorsys import hls_to_rgb, rgb_to_hls

TEXT = 4.5
WHITE = "#ffffff"
BLACK = "#000000"
HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})")
RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*\)")
BRIGHTEST = 255
STEP = 0.002


def color(typed: str) -> str:
    """As "#0b5c66", however it was typed ("0B5C66", "#abc", "rgb(11, 92, 102)"); nothing if it is no color."""
    said = typed.strip().lower()
    if found := HEX.fullmatch(said):
        digits = found[1] if len(found[1]) > 3 else "".join(2 * digit for digit in found[1])
        return f"#{digits}"
    parts = [int(part) for part in found.groups()] if (found := RGB.fullmatch(said)) else []
    return f"#{bytes(parts).hex()}" if parts and max(parts) <= BRIGHTEST else ""


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mended(wanted: str, background: str, least: float = TEXT) -> str:
    """The nearest color of the same hue that can be read on the background; `wanted` itself if it can."""
    hue, lightness, saturation = rgb_to_hls(*_parts(wanted))
    step = -STEP if contrast(BLACK, background) >= contrast(WHITE, background) else STEP
    found = wanted
    while contrast(found, background) < least and 0 <= lightness <= 1:
        lightness += step
        found = _hex(hue, lightness, saturation)
    return found


def text_on(background: str, ink: str) -> str:
    """White or ink, whichever can be read better."""
    return max(WHITE, ink, key=lambda each: contrast(each, background))


def tint(of: str, lightness: float, most: float) -> str:
    """A light relative of a color: for panels and hairlines; `most`: its saturation at the most."""
    hue, _lightness, saturation = rgb_to_hls(*_parts(of))
    return _hex(hue, lightness, min(saturation, most))


def _hex(hue: float, lightness: float, saturation: float) -> str:
    parts = hls_to_rgb(hue, min(max(lightness, 0.0), 1.0), saturation)
    return f"#{bytes(round(BRIGHTEST * part) for part in parts).hex()}"


def _parts(of: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(of.removeprefix("#"))
    return red / BRIGHTEST, green / BRIGHTEST, blue / BRIGHTEST


def _luminance(of: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(of))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
