"""A Babel extractor: the sentences of the catalogue's YAML that a person reads, with their lines."""

from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

import yaml

from planner.catalog.schema import TRANSLATED

Message = tuple[int, str, str, list[str]]


def catalog_messages(
    fileobj: IO[bytes], keywords: object, comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Message]:
    """Named in babel.cfg; the signature, and (line, function, message, comments), are Babel's."""
    document = yaml.compose(fileobj, yaml.SafeLoader)
    yield from _messages(document)


def _messages(node: yaml.Node | None) -> Iterator[Message]:
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        if isinstance(value, yaml.ScalarNode) and key.value in TRANSLATED and value.value:
            yield key.start_mark.line + 1, "_", value.value, []
        yield from _messages(value)
