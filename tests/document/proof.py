"""veraPDF, the reference validator: what it says of a file."""

import json
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from planner.paths import ROOT

JARS = ROOT / ".venv" / "verapdf"
# A short life: compiling for a long one, on every core, costs more than it brings.
JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
PROGRAM = "org.verapdf.apps.GreenfieldCliWrapper"


def has_verapdf() -> bool:
    return (JARS / "ready").exists()


def needs_verapdf() -> None:
    """Where it is a must (.ci/run) a missing validator is a failure; elsewhere `make test` has said so already."""
    if not has_verapdf():
        if os.environ.get("PROOF") == "required":
            pytest.fail("veraPDF is not here: run scripts/verapdf.sh, which fetches it or names what it needs.")
        pytest.skip("No veraPDF here: run scripts/verapdf.sh, which fetches it or names what it needs.")


def faults(files: Iterable[Path], flavour: str) -> dict[str, list[str]]:
    """The rules that each file breaks, by the file's name; `flavour`: "ua1" or "3a"."""
    command = [*JAVA, "-cp", f"{JARS}/*", PROGRAM, "--flavour", flavour, "--format", "json", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return {Path(job["itemDetails"]["name"]).name: _broken(job) for job in json.loads(done.stdout)["report"]["jobs"]}


def _broken(job: dict) -> list[str]:  # type: ignore[type-arg]
    (result,) = job["validationResult"]
    assert result["details"]["passedRules"] > 100
    return [f"{each['clause']}: {each['description']}" for each in result["details"]["ruleSummaries"]]
