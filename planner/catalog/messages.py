"""A Babel extractor: the sentences of the catalogue's YAML that a person reads, with their lines."""

from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

import yaml

from planner.catalog.kinds import TRANSLATED

Message = tuple[int, str, str, list[str]]


def catalog_messages(
    fileobj: IO[bytes], keywords: object, comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Message]:
    """Named in babel.cfg; the signature, and (line, function, message, comments), are Babel's."""
    document = yaml.compose(fileobj, yaml.SafeLoader)
    yield from _messages(document, is_text=False)


def _messages(node: yaml.Node | None, is_text: bool) -> Iterator[Message]:
    if isinstance(node, yaml.MappingNode):
        fields = {key.value: value for key, value in node.value}
        for name, value in fields.items():
            # A title stays as it is; the units of figures are counted, and stand in planner.catalog.units.
            is_counted = name == "unit" and "likely" in fields
            is_described = name in ("title", "publisher") and "ours" in fields
            yield from _messages(value, is_described or (name in TRANSLATED and not is_counted))
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _messages(value, is_text)
    elif isinstance(node, yaml.ScalarNode) and is_text and node.value:
        yield node.start_mark.line + 1, "_", node.value, []
