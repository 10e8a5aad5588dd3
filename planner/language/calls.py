"""A Babel extractor for Python: the sentences in calls of `_` and `N_`, `ngettext` and `ngettext_noop`.

Babel's own goes by tokens, and before Python 3.12 a call within an f-string is no token.
"""

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

Message = tuple[int, str, str | tuple[str, ...], list[str]]
# How many of the first arguments are sentences.
SENTENCES = {"_": 1, "N_": 1, "ngettext": 2, "ngettext_noop": 2}


def python_messages(
    fileobj: IO[bytes], keywords: object, comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Message]:
    """Named in babel.cfg; Babel wants (line, function, message, comments)."""
    yield from messages(ast.parse(fileobj.read()))


def messages(tree: ast.AST) -> Iterator[Message]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SENTENCES:
            words = tuple(_words(argument) for argument in node.args[: SENTENCES[node.func.id]])
            if all(words):
                yield node.lineno, node.func.id, words if len(words) > 1 else words[0], []


def _words(argument: ast.expr) -> str:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else ""
