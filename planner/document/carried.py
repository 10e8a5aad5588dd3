"""The plan that a PDF carries inside: read out of a file that anybody may have made."""

import zlib
from io import BytesIO
from typing import Any

from planner.language import N_, _

NAME = "plan.json"
LIMIT_MB = 20
PLAN_LIMIT = 5_000_000  # bytes, as for a plan file

TOO_BIG = N_("This PDF is larger than {limit} MB. Choose one that Roadworthy has made, or the plan file beside it.")
LOCKED = N_("This PDF asks for a password. Save a copy of it without one, then open that.")
BROKEN = N_("This PDF is broken; perhaps it was not copied to its end. Copy or download it again, then open it.")
EMPTY = N_(
    "This PDF carries no plan. Choose one that was made with its plan inside, or the plan file that was saved "
    "beside it."
)
SWOLLEN = N_("The plan inside this PDF is larger than {limit} MB, which no plan is. Choose a PDF that Roadworthy made.")


class NoPlan(Exception):
    """No plan comes out of this PDF; the text says why, and what to do now."""


def carried(pdf: bytes) -> bytes:
    """The plan file in a PDF; raises NoPlan. What it holds has still to be checked."""
    from pikepdf import PasswordError, Pdf, PdfError

    if len(pdf) > LIMIT_MB * 1_000_000:
        raise NoPlan(_(TOO_BIG).format(limit=LIMIT_MB))
    try:
        with Pdf.open(BytesIO(pdf)) as document:
            return _unpacked(_attachment(document))
    except PasswordError as error:
        raise NoPlan(_(LOCKED)) from error
    except (PdfError, zlib.error, RuntimeError) as error:
        raise NoPlan(_(BROKEN)) from error


def _attachment(document: Any) -> Any:
    try:
        return document.attachments[NAME].get_file().obj
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NoPlan(_(EMPTY)) from error


def _unpacked(stream: Any) -> bytes:
    """Never more than a plan can be, however small it was packed."""
    raw: bytes = stream.read_raw_bytes()
    packed = "/Filter" in stream
    if packed and (str(stream.Filter) != "/FlateDecode" or "/DecodeParms" in stream):
        raise NoPlan(_(EMPTY))
    data = zlib.decompressobj().decompress(raw, PLAN_LIMIT + 1) if packed else raw
    if len(data) > PLAN_LIMIT:
        raise NoPlan(_(SWOLLEN).format(limit=PLAN_LIMIT // 1_000_000))
    return data
