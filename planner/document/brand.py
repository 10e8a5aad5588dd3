"""The brand kit: whose document it is. One kit serves all the plans of a consultant, or one client's."""

from pydantic import Base64Bytes, BaseModel, ConfigDict, ValidationError

from planner.language import _


class BrandError(Exception):
    """Stands in until the themes are here."""


class Brand(BaseModel):
    """Every field may be empty; then the theme decides.

    `logo`: PNG or JPEG as it came, SVG made safe; `accent`, `second`: colors as "#0b5c66"; `heading_font`, `body_font`:
    families of the bundled set; `contact`: one line at the foot of the cover; `confidential`: a note on every page."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = ""
    logo: Base64Bytes = b""
    accent: str = ""
    second: str = ""
    heading_font: str = ""
    body_font: str = ""
    contact: str = ""
    confidential: str = ""


def brand_of(data: bytes) -> Brand:
    try:
        return Brand.model_validate_json(data)
    except ValidationError as error:
        raise BrandError(_("This is not a brand kit of Roadworthy.")) from error
