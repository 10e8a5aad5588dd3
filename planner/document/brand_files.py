"""A brand kit as a file: JSON with the fields of Brand; the logo in Base64, or as a file of its own beside it."""

import json
from base64 import b64decode, b64encode
from binascii import Error as BinasciiError
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from planner.document import logo
from planner.document.brand import Brand, BrandError
from planner.language import _

BESIDE = "logo_file"
MOST_BYTES = 4_000_000
LOGO = "logo"


def brand_of(data: bytes) -> Brand:
    """The kit, its logo made safe; BrandError says in one sentence what is wrong with it."""
    return _brand(_read(data))


def brand_from(path: Path) -> Brand:
    """As brand_of(), and `logo_file` may name a picture in the same folder."""
    said = _read(_bytes(path))
    if BESIDE in said:
        if said.get(LOGO):
            raise BrandError(_("The brand kit has both “logo” and “logo_file”; take one of them out."))
        said[LOGO] = b64encode(_bytes(_beside(path, said.pop(BESIDE)))).decode()
    return _brand(said)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        sentence = _("The file “{name}” of the brand kit cannot be read; look whether it is there.")
        raise BrandError(sentence.format(name=path.name)) from error


def _beside(path: Path, name: object) -> Path:
    """A plain name only: no folder, no way up, no link that leads elsewhere."""
    found = path.parent / str(name)
    is_plain = isinstance(name, str) and name == Path(name).name and "\\" not in name and "\0" not in name
    if not is_plain or found.is_symlink():
        raise BrandError(_("“logo_file” of the brand kit must be the name of a file in the same folder, nothing else."))
    return found


def _read(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise BrandError(_("The brand kit is larger than 4 MB; make its logo smaller."))
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BrandError(_("The brand kit is no JSON file; correct it or save it anew.")) from error
    if not isinstance(said, dict):
        raise BrandError(_("The brand kit must be one JSON object with fields such as “name” and “accent”."))
    return said


def _brand(said: dict[str, Any]) -> Brand:
    unknown = [key for key in said if key not in Brand.model_fields]
    if unknown:
        sentence = _("The brand kit has a field “{key}”, which is not known; the fields are {known}.")
        raise BrandError(sentence.format(key=unknown[0][:40], known=", ".join(Brand.model_fields)))
    picture = _picture(said.pop(LOGO, ""))
    try:
        brand = Brand(**said)
    except ValidationError as error:
        sentence = _("“{field}” of the brand kit must be text; write it in quotation marks.")
        raise BrandError(sentence.format(field=error.errors()[0]["loc"][0])) from error
    return brand.model_copy(update={LOGO: picture})


def _picture(said: object) -> bytes:
    if said == "":
        return b""
    try:
        return logo.safe(b64decode("".join(str(said).split()), validate=True))
    except BinasciiError as error:
        raise BrandError(_("“logo” of the brand kit must be a picture in Base64; encode it anew.")) from error
