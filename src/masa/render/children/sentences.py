"""The fixed sentences of the children's page, from the one file that a translation replaces."""

import re
from collections.abc import Mapping
from functools import lru_cache

from masa.render.errors import RenderError
from masa.render.templating.in_yaml import found_in, parse_yaml_template

FILE = "children.sentences.yaml"
_SLOT = re.compile(r"\{(\w+)\}")


class Sentences:
    """The sentences by their dotted name. A slot takes words of the document, as words and never as a template."""

    def __init__(self, text: str | None) -> None:
        if text is None:
            raise RenderError(f"There is no {FILE} among the templates.")
        self._tree = parse_yaml_template(text, FILE)

    def one(self, name: str, **slots: str) -> str:
        """Return one sentence or title with its slots filled; each slot must be in it."""
        value = found_in(self._tree.values, name, FILE)
        if not isinstance(value, str):
            raise RenderError(f"{self._at(name)}: `{name}` should be one sentence.")
        return _filled(name, [value], slots)[0]

    def many(self, name: str, **slots: str) -> str:
        """Return several sentences as one line of text."""
        return " ".join(self.each(name, **slots))

    def each(self, name: str, **slots: str) -> list[str]:
        """Return several sentences one by one; each slot must be in one of them."""
        value = found_in(self._tree.values, name, FILE)
        entries = [value] if isinstance(value, str) else value
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            raise RenderError(f"{self._at(name)}: `{name}` should be a list of sentences.")
        return _filled(name, entries, slots)

    def entries(self, name: str, *keys: str) -> list[Mapping[str, str]]:
        """Return a list of entries, each with a text for each of the keys."""
        value = found_in(self._tree.values, name, FILE)
        if not isinstance(value, list) or not all(_has(entry, keys) for entry in value):
            wanted = " and ".join(keys)
            raise RenderError(f"{self._at(name)}: `{name}` should be a list of entries, each with {wanted}.")
        return value

    def _at(self, name: str) -> str:
        return f"{FILE}, line {self._tree.places[tuple(name.split('.'))].value.start.line}"


@lru_cache(maxsize=4)
def sentences_of(text: str | None) -> Sentences:
    """Return the sentences that the text of their file holds; read once, however many pages are made of them."""
    return Sentences(text)


def _has(entry: object, keys: tuple[str, ...]) -> bool:
    return isinstance(entry, dict) and all(isinstance(entry.get(key), str) for key in keys)


def _filled(name: str, sentences: list[str], slots: Mapping[str, str]) -> list[str]:
    """Fill the slots: one that nothing fills, and one that no sentence takes, would both lose words in silence."""
    found = {slot for sentence in sentences for slot in _SLOT.findall(sentence)}
    if unknown := sorted(found - slots.keys()):
        raise RenderError(f"{FILE}: `{name}` has the slot {{{unknown[0]}}}, which nothing fills.")
    if unused := sorted(slots.keys() - found):
        raise RenderError(f"{FILE}: `{name}` lacks the slot {{{unused[0]}}}, so words of the document would be lost.")
    return [_SLOT.sub(lambda slot: slots[slot[1]], sentence) for sentence in sentences]
