"""Brings the PO files of all languages to what the sources say: python -m planner.language [LANGUAGE]

A language that is named and not there yet gets its folder.
"""

import sys

from planner.language.current import DEFAULT, languages
from planner.language.messages import update

for each in sys.argv[1:] or [language for language in languages() if language != DEFAULT]:
    update(each)
