"""What holds for all rules: their codes, what they say of themselves, and what their findings say."""

import re
from collections import Counter
from functools import cache

import pytest

from planner.catalog import load
from planner.checks import RETIRED, RULES, Finding, Severity, check, mended
from planner.checks.explain import HEADINGS, explained, sections
from planner.checks.registry import FAMILIES, rules_of
from planner.plan import Plan
from planner.plan.places import titled
from tests.checks.cases import TODAY, cases


@cache
def findings() -> list[tuple[Plan, Finding]]:
    return [(case.plan, found) for case in cases() for found in check(case.plan, load(), TODAY)]


def test_codes_are_unique_and_those_retired_stay_free() -> None:
    written = [rule.code for family in FAMILIES.values() for rule in rules_of(family)]
    assert len(set(written)) == len(written)
    assert not RETIRED.keys() & set(written)
    assert set(RETIRED.values()) <= set(written)


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES.values()}) == len(RULES)


@pytest.mark.parametrize("family", FAMILIES)
def test_code_is_that_of_the_family(family: str) -> None:
    for rule in rules_of(FAMILIES[family]):
        assert re.fullmatch(rf"{family}\d{{3}}", rule.code)


@pytest.mark.parametrize("code", RULES)
def test_docstring_has_a_title_and_the_four_headings_in_order(code: str) -> None:
    headings, texts = zip(*sections(RULES[code].look.__doc__ or ""), strict=True)
    assert headings == ("", *HEADINGS)
    assert all(texts)


@pytest.mark.parametrize("code", RULES)
def test_limits_in_a_docstring_are_filled_in(code: str) -> None:
    told = explained(code)
    assert not re.search(r"[{}]", told.title + told.checks + told.why + told.example)


@pytest.mark.parametrize("code", RULES)
def test_sources_are_in_the_catalogue(code: str) -> None:
    for reference in explained(code).sources:
        assert load().source(reference.source), reference


def test_finding_stands_in_the_section_of_its_family() -> None:
    """Only the document is made of all sections."""
    for _plan, finding in findings():
        if not finding.code.startswith("DOC"):
            assert FAMILIES[finding.code.rstrip("0123456789")].__name__.endswith(f".{finding.section}")


def test_path_leads_to_a_place_that_is_named() -> None:
    for plan, finding in findings():
        assert finding.title == titled(plan, finding.path)
        assert finding.against_title == (titled(plan, finding.against) if finding.against else "")


def test_key_tells_a_finding_from_every_other_of_its_plan() -> None:
    """So that one acceptance covers one finding, and nothing else."""
    keys = Counter((id(plan), finding.key) for plan, finding in findings())
    assert [key for key, count in keys.items() if count > 1] == []


def test_mend_mends() -> None:
    """What was found is not found any more, and nothing new that blocks comes in its place."""
    for plan, finding in findings():
        if finding.mend:
            before, after = (_keys(each) for each in (plan, mended(plan, finding.mend)))
            assert finding.key not in after
            assert not {key for key in after - before if RULES[key[0]].severity is Severity.BLOCKER}


def _keys(plan: Plan) -> set[tuple[str, str, str]]:
    return {each.key for each in check(plan, load(), TODAY)}


@pytest.mark.parametrize("part", ["message", "remedy"])
def test_finding_speaks_in_whole_sentences(part: str) -> None:
    for _plan, finding in findings():
        text = getattr(finding, part)
        assert re.fullmatch(r"[A-Z0-9““].*[.]”?", text, re.DOTALL), text
        assert "{" not in text and "None" not in text.replace("None of", "")


def test_finding_is_found_by_the_rule_of_its_code() -> None:
    assert all(finding.severity is RULES[finding.code].severity for _plan, finding in findings())
    assert all(isinstance(finding, Finding) for _plan, finding in findings())
