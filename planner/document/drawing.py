"""SVG from outside: only the elements and attributes that draw are let through."""

import re

from lxml import etree

from planner.document.brand import BrandError
from planner.language import _

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
MOST_ELEMENTS = 5000
MOST_USES = 200
# Whatever is not named here is dropped, an element with all that is in it.
ELEMENTS = re.compile(
    "svg|g|defs|symbol|use|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc"
    "|linearGradient|radialGradient|stop|clipPath|mask"
)
ATTRIBUTES = re.compile(
    "id|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|fx|fy|dx|dy|d|points|width|height|viewBox|preserveAspectRatio|transform|version"
    "|fill|fill-opacity|fill-rule|stroke|stroke-(width|opacity|linecap|linejoin|miterlimit|dasharray|dashoffset)"
    "|opacity|clip-path|clip-rule|clipPathUnits|mask|maskUnits|maskContentUnits"
    "|gradientUnits|gradientTransform|spreadMethod|offset|stop-color|stop-opacity|color|display|visibility"
    "|font-family|font-size|font-weight|font-style|text-anchor|letter-spacing"
)
INNER = re.compile(r"url\(\s*['\"]?(#[\w.:-]+)['\"]?\s*\)")
MARKUP_OF_OTHERS = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
LENGTH = re.compile(r"\s*([0-9.]+)")


def cleaned(data: bytes) -> bytes:
    """BrandError if it is no SVG that can be drawn."""
    root = _read(data)
    if sum(1 for _each in root.iter()) > MOST_ELEMENTS or len(list(root.iter(f"{{{SVG}}}use"))) > MOST_USES:
        raise BrandError(_("The logo is too detailed an SVG drawing; simplify it or export it as PNG."))
    _rid(root)
    _measure(root)
    if not any(_name(each) not in ("svg", "title", "desc", "defs", "g") for each in root.iter()):
        raise BrandError(_("The logo is an SVG file that draws nothing of its own; export it as PNG and choose that."))
    drawn: bytes = etree.tostring(root, encoding="utf-8")
    return drawn


def _read(data: bytes) -> etree._Element:
    reader = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(_without_doctype(data), reader)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BrandError(_("The logo is no PNG, JPEG or SVG file; choose one of these.")) from error
    if root.tag != f"{{{SVG}}}svg":
        raise BrandError(_("The logo is no PNG, JPEG or SVG file; choose one of these."))
    return root


def _without_doctype(data: bytes) -> bytes:
    """Drawing programs write a plain doctype; one that declares something is refused."""
    plain = re.sub(rb"<!DOCTYPE\s+svg[^\[>]*>", b"", data, count=1)
    if MARKUP_OF_OTHERS.search(plain):
        raise BrandError(
            _("The logo is an SVG file with entities, which are not taken; export it as plain SVG or PNG.")
        )
    return plain


def _name(element: etree._Element) -> str:
    """Without the namespace; nothing for an element of another one."""
    tag = element.tag if isinstance(element.tag, str) else ""
    return tag.removeprefix(f"{{{SVG}}}") if tag.startswith(f"{{{SVG}}}") else ""


def _rid(root: etree._Element) -> None:
    """Of all that the lists do not name."""
    for element in list(root.iter()):
        parent = element.getparent()
        if not ELEMENTS.fullmatch(_name(element)) and parent is not None:
            _take_out(parent, element)
    for element in root.iter():
        _keep_attributes(element)
    etree.cleanup_namespaces(root)


def _take_out(parent: etree._Element, element: etree._Element) -> None:
    element.tail = None
    parent.remove(element)


def _keep_attributes(element: etree._Element) -> None:
    said = dict(element.attrib)
    styled = _styles(said.get("style", ""))
    element.attrib.clear()
    for name, value in {**said, **styled}.items():
        if name in (f"{{{XLINK}}}href", "href"):
            if _name(element) in ("use", "linearGradient", "radialGradient") and re.fullmatch(r"#[\w.:-]+", value):
                element.set(f"{{{XLINK}}}href", value)
        elif ATTRIBUTES.fullmatch(name) and _is_inner(value):
            element.set(name, value)


def _styles(style: str) -> dict[str, str]:
    """A style attribute as the attributes that it stands for."""
    pairs = (each.partition(":") for each in style.split(";"))
    return {name.strip(): value.strip() for name, colon, value in pairs if colon and name.strip() != "style"}


def _is_inner(value: str) -> bool:
    """It points to nothing, or to something in the same drawing."""
    rest = INNER.sub("", value).lower()
    return not any(sign in rest for sign in ("url", "\\", "@", "javascript", "data:", "//"))


def _measure(root: etree._Element) -> None:
    """A drawing says its own size; without one WeasyPrint would not know its shape."""
    if root.get("viewBox") is None:
        sides = [LENGTH.match(root.get(side, "")) for side in ("width", "height")]
        if not all(sides):
            raise BrandError(_("The logo is an SVG file without a size; export it with one, or as PNG."))
        root.set("viewBox", " ".join(("0 0", *(side[1] for side in sides if side))))
    for side in ("width", "height"):
        root.attrib.pop(side, None)
    _x, _y, width, height = _box(root.get("viewBox", ""))
    root.set("width", f"{width:g}")
    root.set("height", f"{height:g}")


def _box(said: str) -> tuple[float, float, float, float]:
    try:
        x, y, width, height = (float(each) for each in re.split(r"[\s,]+", said.strip()))
    except ValueError:
        width = height = 0
    if not (0 < width < 1e6 and 0 < height < 1e6):
        raise BrandError(_("The logo is an SVG file without a size; export it with one, or as PNG."))
    return x, y, width, height
