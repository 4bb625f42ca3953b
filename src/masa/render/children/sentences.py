"""The fixed sentences of the children's page, from the one file that a translation replaces."""

import re
from collections.abc import Mapping
from typing import Any

from masa.render.errors import RenderError
from masa.source.tree import SourceError
from masa.source.yaml_parser import parse_yaml

FILE = "children.sentences.yaml"
_SLOT = re.compile(r"\{(\w+)\}")


class Sentences:
    """The sentences by their dotted name. A slot takes words of the document, as words and never as a template."""

    def __init__(self, text: str | None) -> None:
        if text is None:
            raise RenderError(f"There is no {FILE} among the templates.")
        try:
            self._values = parse_yaml(text, FILE).values
        except SourceError as error:
            raise RenderError(f"{FILE} cannot be read: {error.fault.message}") from error

    def one(self, name: str, **slots: str) -> str:
        """Return one sentence or title with its slots filled."""
        value = self._find(name)
        if not isinstance(value, str):
            raise RenderError(f"{FILE}: `{name}` should be one sentence.")
        return _filled(name, value, slots)

    def many(self, name: str, **slots: str) -> str:
        """Return several sentences as one line of text."""
        return " ".join(self.each(name, **slots))

    def each(self, name: str, **slots: str) -> list[str]:
        """Return several sentences one by one."""
        value = self._find(name)
        entries = [value] if isinstance(value, str) else value
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            raise RenderError(f"{FILE}: `{name}` should be a list of sentences.")
        return [_filled(name, entry, slots) for entry in entries]

    def entries(self, name: str) -> list[Mapping[str, str]]:
        """Return a list of entries with keys."""
        value = self._find(name)
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            raise RenderError(f"{FILE}: `{name}` should be a list of entries with keys.")
        return value

    def _find(self, name: str) -> Any:  # noqa: ANN401 - whatever the file holds
        value: Any = self._values
        for key in name.split("."):
            if not isinstance(value, dict) or value.get(key) is None:
                raise RenderError(f"{FILE} lacks `{name}`.")
            value = value[key]
        return value


def _filled(name: str, sentence: str, slots: Mapping[str, str]) -> str:
    def fill(slot: re.Match[str]) -> str:
        if slot[1] not in slots:
            raise RenderError(f"{FILE}: `{name}` has the slot {{{slot[1]}}}, which nothing fills.")
        return slots[slot[1]]

    return _SLOT.sub(fill, sentence)
