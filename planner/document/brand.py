"""The brand kit: whose document it is. One kit serves all the plans of a consultant, or one client's."""

from pydantic import Base64Bytes, BaseModel, ConfigDict


class BrandError(ValueError):
    """A kit or a part of it that cannot be taken: one sentence that says what, where, and what to do."""


class Brand(BaseModel):
    """Every field may be empty; then the theme decides.

    `logo`: what planner.document.logo.safe() has let through, given in Base64; `accent`, `second`: colors as typed
    ("#0b5c66", "0B5C66", "rgb(11, 92, 102)"); `heading_font`, `body_font`: families of the bundled set; `contact`: one
    line at the foot of the cover; `confidential`: a note on every page."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = ""
    logo: Base64Bytes = b""
    accent: str = ""
    second: str = ""
    heading_font: str = ""
    body_font: str = ""
    contact: str = ""
    confidential: str = ""
