"""Checks of the words that a field holds."""

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNREAD,
    Answer,
    Answers,
    met,
    met_at,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import in_words, listed, place_of_gap, place_of_list
from masa.rules.engine.glance import verdict_of
from masa.rules.engine.route import ALL, Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.sight import Sight
from masa.rules.engine.walk import Found, values_of, walk


class OneOf(LightTuple):
    """Each value is one of the words."""

    field: Route
    one_of: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for each value; missing if there is none."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        words = self.one_of
        answers = [
            met(entry.origin) if plain(entry.value) in words else _against(self.field, entry) for entry in found.nodes
        ]
        return unless_partly_read(answers, found.blocked)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether there is a value, and each is one of the words."""
        values, words = sight.values(self.field, value), self.one_of
        return verdict_of(values, is_met=all(plain(one) in words for one in values))

    def sentence(self) -> str:
        """Say which words the field may hold."""
        return f"`{self.field.text}` is {listed(self.one_of, 'or')}"


class NoneOf(LightTuple):
    """No value is one of the words; holds where there is none."""

    field: Route
    none_of: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each value that is among the words."""
        found = walk(scene, node, self.field)
        words = self.none_of
        against = [entry for entry in found.nodes if plain(entry.value) in words]
        return [_against(self.field, entry) for entry in against] or unread_or_met(node, found)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether no value is one of the words."""
        words = self.none_of
        return CONTRARY if any(plain(one) in words for one in sight.values(self.field, value)) else MET

    def sentence(self) -> str:
        """Say which words the field may not hold."""
        return f"`{self.field.text}` is not {listed(self.none_of, 'or')}"


class Includes(LightTuple):
    """Every word is among the values, or `all` is."""

    field: Route
    includes: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer missing where there is no value, contrary where words are lacking."""
        found = walk(scene, node, self.field)
        held = values_of(found)
        lacking = [] if ALL in held else [word for word in self.includes if word not in held]
        return _including(node, self.field, found, lacking)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether every word is there."""
        held = set(map(plain, sight.values(self.field, value)))
        return verdict_of(held, is_met=ALL in held or held.issuperset(self.includes))

    def sentence(self) -> str:
        """Say which words the field holds."""
        return f"`{self.field.text}` holds {listed(self.includes)}, or `all`"


class IncludesAny(LightTuple):
    """At least one of the words is among the values, or `all` is."""

    field: Route
    includes_any: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer missing where there is no value, contrary where none of the words is there."""
        found = walk(scene, node, self.field)
        is_met = not values_of(found).isdisjoint((ALL, *self.includes_any))
        lacking = [] if is_met else list(self.includes_any)
        return _including(node, self.field, found, lacking)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether one of the words is there."""
        held = set(map(plain, sight.values(self.field, value)))
        return verdict_of(held, is_met=not held.isdisjoint((ALL, *self.includes_any)))

    def sentence(self) -> str:
        """Say of which words the field holds one."""
        return f"`{self.field.text}` holds {listed(self.includes_any, 'or')}, or `all`"


class Begins(LightTuple):
    """The value is a document path that begins with one of the keys."""

    field: Route
    begins: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where the path begins otherwise, missing where there is none."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        first = [plain(entry.value).split(".")[0].split("[")[0] for entry in found.nodes]
        return [Answer(MET if set(first) & set(self.begins) else CONTRARY, found.nodes[0].origin)]

    def sentence(self) -> str:
        """Say with which keys the path begins."""
        return f"`{self.field.text}` begins with {listed(self.begins, 'or')}"


def unread_or_met(node: Node, found: Found) -> Answers:
    """Answer met with the places found; where one was unread, its silence proves nothing."""
    if found.blocked:
        return [Answer(UNREAD, found.blocked[0])]
    return met_at(found.nodes or (node,))


def _against(field: Route, entry: Node) -> Answer:
    """Answer contrary with a value in words: an id by its name, a word of masa's lists without its hyphens."""
    value = plain(entry.value)
    words = value.replace("-", " ") if field.kind == "choice" else value
    return Answer(CONTRARY, entry.origin, words, ids=field.kind == "id")


def _including(node: Node, field: Route, found: Found, lacking: list[str]) -> Answers:
    if not lacking:
        return met_at(found.nodes)
    words = listed([in_words(word) for word in lacking])
    if not found.nodes:
        missing = Answer(MISSING, place_of_gap(node, field, found), value=words)
        return unless_unread([missing], found.blocked)
    held = listed(list(dict.fromkeys(in_words(plain(entry.value)) for entry in found.nodes)))
    answer = Answer(CONTRARY, place_of_list(found), value=words, found=held)
    return unless_unread([answer], found.blocked)
