"""Writes the page of all rules: python -m planner.checks > docs/rules.md"""

import sys
from collections.abc import Iterator

from planner.catalog import load
from planner.checks.explain import HEADINGS, Explanation, Reference, explained
from planner.checks.registry import FAMILIES, RULES, rules_of
from planner.checks.rule import Rule
from planner.plan import Plan

INTRODUCTION = """\
# The rules

Written by `python -m planner.checks > docs/rules.md` from their docstrings; limits and sources are the catalogue's.

A rule finds a **blocker** (the plan cannot go on the road), a **warning** (decide this) or gives **advice** (think of
this). It waits until the sections that it needs are begun. Rules **on trial** are asked with `--preview` only, and
count for nothing else. A finding can be accepted as a risk, with a reason, a name and a day to look again: then it
prints as such, and it is open again on that day, or as soon as what it says about the plan changes.

A plan is **roadworthy** when no blocker and no essential question is open, and roadworthy **with accepted risks** when
that holds because somebody accepted them. `roadworthy rule FUEL001` explains one rule in the terminal.
"""


def page() -> str:
    return "\n".join([INTRODUCTION, *_contents(), *_families()])


def _contents() -> Iterator[str]:
    yield "| Code | Severity | Finds |\n|---|---|---|"
    for code, rule in RULES.items():
        anchor = f"{code}-{rule.name}".lower()
        yield f"| [{code}](#{anchor}) | {_severity(rule)} | {explained(code).title} |"


def _families() -> Iterator[str]:
    for family, module in FAMILIES.items():
        yield f"\n## {module.__doc__ or family}"
        yield from (_entry(rule, explained(rule.code)) for rule in rules_of(module))


def _entry(rule: Rule, told: Explanation) -> str:
    needs = ", ".join(Plan.model_fields[section].title or section for section in rule.needs)
    texts = (told.checks, told.why, told.example, "; ".join(map(_cited, told.sources)))
    paragraphs = (f"**{heading}.** {text}" for heading, text in zip(HEADINGS, texts, strict=True))
    status = f"**{told.title}** Severity: {_severity(rule)}." + (f" Waits for: {needs}." if needs else "")
    return "\n\n".join([f"\n### {told.code} {told.name}", status, *paragraphs])


def _severity(rule: Rule) -> str:
    return f"{rule.severity.name.lower()}, on trial" if rule.preview else rule.severity.name.lower()


def _cited(reference: Reference) -> str:
    source = load().sources[reference.source]
    linked = f"[{source.named}]({source.url})" if source.url else source.named
    return f"{linked} ({reference.part})" if reference.part else linked


if __name__ == "__main__":
    sys.stdout.buffer.write(page().encode())
