"""Where templates, assets and the user's data lie; the only module that knows about folders."""

import os
from pathlib import Path

from platformdirs import user_data_path

PACKAGE = Path(__file__).parent
# A wheel carries the two folders inside the package; a checkout has them beside it.
ROOT = PACKAGE / "bundled" if (PACKAGE / "bundled").is_dir() else PACKAGE.parent
TEMPLATES = ROOT / "templates"
ASSETS = ROOT / "assets"
EXAMPLES = ASSETS / "examples"
FONTS = ASSETS / "fonts"
LOCALE = ASSETS / "locale"


def data_folder() -> Path:
    """The folder of the user's plans; ROADWORTHY_DATA overrides the system's usual place."""
    override = os.environ.get("ROADWORTHY_DATA")
    return Path(override).expanduser() if override else user_data_path("roadworthy", appauthor=False)
