"""What a rule says of itself, and the page made of it."""

from io import BytesIO

import pytest

from planner.checks.__main__ import page
from planner.checks.explain import Reference, explained
from planner.checks.messages import rule_messages
from planner.paths import PACKAGE

ROOT = PACKAGE.parent


def test_docstring_is_the_explanation() -> None:
    told = explained("ROAD003")
    assert told.name == "too-much-advertising"
    assert told.title == 'Too many posts say "buy this".'
    assert told.example.startswith("Half of the posts are offers")
    assert told.sources == (Reference("seed-A", "A5"),)


def test_threshold_comes_from_the_catalogue() -> None:
    assert explained("ROAD003").checks == "Whether more than 30 posts in a hundred are promotional."


def test_code_that_never_was_is_refused() -> None:
    with pytest.raises(KeyError):
        explained("FUEL999")


def test_page_of_the_rules_is_current() -> None:
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert written == page(), "Run: python -m planner.checks > docs/rules.md"


def test_translators_get_the_sentences_of_docstring_and_code() -> None:
    source = (PACKAGE / "checks" / "strategy" / "roads.py").read_bytes()
    texts = {message for _line, _function, message, _comments in rule_messages(BytesIO(source), {"_": None}, (), {})}
    assert "None of the four roads is chosen." in texts
    assert "Choose the one you could keep up in a bad week. One is enough." in texts
    assert "Whether a single person has more than {roads-for-one} of the four roads to serve." in texts
