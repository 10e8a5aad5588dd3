"""A Babel extractor: the sentences of the rules' docstrings, beside those that Python code marks."""

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

from planner.checks.explain import sections
from planner.language.calls import Message, messages


def rule_messages(
    fileobj: IO[bytes], keywords: object, comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Message]:
    """Named in babel.cfg for planner/checks; Babel wants (line, function, message, comments)."""
    tree = ast.parse(fileobj.read())
    yield from messages(tree)
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.decorator_list:
            *sentences, _sources = sections(ast.get_docstring(function) or "")
            yield from ((function.lineno, "_", text, []) for _heading, text in sentences)
