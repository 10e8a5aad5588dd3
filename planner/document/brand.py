"""The brand kit: whose document it is. One kit serves all the plans of a consultant, or one client's."""

from pydantic import Base64Bytes, BaseModel, ConfigDict


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
