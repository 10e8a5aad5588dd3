"""Whether letters of a color can be read on white paper: relative luminance and contrast as WCAG 2 defines them."""

import re

COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
PAPER = (255, 255, 255)
# Red, green and blue as the eye weighs them; below the knee a screen is linear.
WEIGHTS = (0.2126, 0.7152, 0.0722)
KNEE, SLOPE, SHIFT, POWER = 0.03928, 12.92, 0.055, 2.4
GLARE = 0.05

Color = tuple[int, int, int]


def read(text: str) -> Color | None:
    """ "#7A3E12" -> (122, 62, 18)."""
    if not COLOR.fullmatch(text.strip()):
        return None
    red, green, blue = (int(text.strip()[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def written(color: Color) -> str:
    return "#" + "".join(f"{part:02X}" for part in color)


def luminance(color: Color) -> float:
    return sum(weight * _linear(part / 255) for weight, part in zip(WEIGHTS, color, strict=True))


def _linear(part: float) -> float:
    return part / SLOPE if part <= KNEE else float(((part + SHIFT) / (1 + SHIFT)) ** POWER)


def contrast(color: Color, paper: Color = PAPER) -> float:
    """From 1, where both are the same, to 21 for black on white."""
    dark, light = sorted((luminance(color), luminance(paper)))
    return (light + GLARE) / (dark + GLARE)


def darker(color: Color, least: float) -> Color:
    """The nearest darker color of the same hue whose contrast with the paper is at least so much."""
    brightest = max(color)
    for part in range(brightest, 0, -1):
        red, green, blue = (round(each * part / brightest) for each in color)
        if contrast((red, green, blue)) >= least:
            return red, green, blue
    return 0, 0, 0
