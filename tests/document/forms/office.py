"""LibreOffice without a window: what it makes of our files. A start takes seconds, so several files share one."""

import csv
import io
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

MISSING = (
    "These tests open our files with LibreOffice and poppler, which are not there. Run: sh scripts/system.sh browser"
)
# By default LibreOffice shows the values that a file brings; here it has to work them out itself.
ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>
"""
# Commas, quotation marks, UTF-8, values as they are, every sheet in a file of its own.
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def converted(files: Mapping[str, bytes], to: str) -> dict[str, bytes]:
    """By the names that LibreOffice gives them; fails if it complains, or if one of them is not made."""
    office = shutil.which("soffice")
    assert office, MISSING
    with tempfile.TemporaryDirectory() as folder:
        inside, outside, profile = (Path(folder, name) for name in ("in", "out", "profile"))
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS)
        inside.mkdir()
        for name, content in files.items():
            (inside / name).write_bytes(content)
        command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", to]
        ended = subprocess.run(
            [*command, "--outdir", outside, *(inside / name for name in files)],
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        assert "Error" not in ended.stdout + ended.stderr
        made = {path.name: path.read_bytes() for path in outside.iterdir()}
        assert all(any(done.startswith(Path(name).stem) for done in made) for name in files)
        return made


def text_of(pdf: bytes) -> str:
    poppler = shutil.which("pdftotext")
    assert poppler, MISSING
    return subprocess.run([poppler, "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def table(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode())))
