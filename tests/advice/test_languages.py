"""What is proposed is written in the plan's language, and why in the reader's."""

import re

from planner.advice import advise, drafted
from planner.catalog import load
from planner.language import using
from planner.plan import Plan
from planner.plan.paper import Paper
from tests.advice.drafts import VET, answered

CYRILLIC = re.compile("[а-яё]")


def vet(language: str) -> Plan:
    return answered(VET).revised(paper=Paper(language=language))


def test_a_consultant_reads_english_and_drafts_in_russian() -> None:
    found = advise(vet("ru"), load())
    assert CYRILLIC.search(found.plan.goal.purpose) and CYRILLIC.search(found.plan.landscape.segments[0].who)
    assert found.plan.business.offer == VET["offer"]
    assert not any(CYRILLIC.search(reason.text) for reason in found.reasons.values())


def test_reasons_are_in_the_readers_language() -> None:
    with using("ru"):
        reasons = advise(vet("en"), load()).reasons.values()
    assert sum(bool(CYRILLIC.search(reason.text)) for reason in reasons) > len(reasons) * 0.9


def test_proposals_are_the_same_whoever_reads_them() -> None:
    plan = drafted(vet("hu"), load())
    with using("he"):
        assert drafted(vet("hu"), load()) == plan
