"""Archives that hold no clock: the same files give the same bytes."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# The first day that an archive can name.
DAY = (1980, 1, 1, 0, 0, 0)


def zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        for name, content in files.items():
            entry = ZipInfo(name, DAY)
            entry.compress_type = ZIP_DEFLATED
            # Nobody's rights, so that it is the same on every system.
            entry.create_system, entry.external_attr = 0, 0
            archive.writestr(entry, content)
    return out.getvalue()


def still(archive: bytes) -> bytes:
    """An archive made anew, without the times at which its files were written."""
    with ZipFile(io.BytesIO(archive)) as read:
        return zipped({name: read.read(name) for name in read.namelist()})
