"""A Babel extractor: the sentences of the rules' docstrings, beside those that Python code marks."""

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

from babel.messages.extract import extract_python

from planner.checks.explain import sections

Message = tuple[int, Any, Any, Any]


def rule_messages(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Any,
) -> Iterator[Message]:
    """Named in babel.cfg for planner/checks; Babel wants (line, function, message, comments)."""
    yield from extract_python(fileobj, keywords, comment_tags, options)
    fileobj.seek(0)
    for function in ast.parse(fileobj.read()).body:
        if isinstance(function, ast.FunctionDef) and function.decorator_list:
            *sentences, _sources = sections(ast.get_docstring(function) or "")
            yield from ((function.lineno, "_", text, []) for _heading, text in sentences)
