"""Checks of what the prose says."""

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNREAD, Answer, Answers, unless_unread
from masa.rules.engine.gap import listed, place_of_gap
from masa.rules.engine.lost import unread_texts
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import values_at, walk
from masa.source.phrase import standing_in
from masa.source.tree import Path

_MANY = 3


class NeverSays(LightTuple):
    """No phrase stands in the text; case, dashes, apostrophes and spacing do not matter."""

    field: Route
    never_says: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each text that holds a phrase; holds where there is no text."""
        found = walk(scene, node, self.field)
        answers = []
        for entry in found.nodes:
            for path, said in scene.memory.texts.saying(entry.value, entry.path, self.never_says):
                answers += [_said_at(entry, path, phrase) for phrase in _first(said)]
        if answers:
            return answers
        unread = [*found.blocked, *(path for entry in found.nodes for path in _unread(scene, entry, self.never_says))]
        if unread:
            return [Answer(UNREAD, unread[0])]
        return [Answer(MET, entry.path) for entry in found.nodes] or [Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say what the text may not say."""
        everywhere = self.field.text == "/"
        where = "no text of the document says" if everywhere else f"`{self.field.text}` does not say"
        return f"{where} {listed([f'“{phrase}”' for phrase in self.never_says], 'or')}"


class Says(LightTuple):
    """One of the phrases stands in the text; case, dashes, apostrophes and spacing do not matter."""

    field: Route
    says: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer met at each text that holds a phrase; contrary where none does, missing where there is no text."""
        found = walk(scene, node, self.field)
        texts = scene.memory.texts
        holding = [path for entry in found.nodes for path, _ in texts.saying(entry.value, entry.path, self.says)]
        if holding:
            return [Answer(MET, path) for path in holding]
        if not any(texts.below(entry.value, entry.path) for entry in found.nodes):
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        unread = [*found.blocked, *(path for entry in found.nodes for path in _unread(scene, entry, self.says))]
        return unless_unread([Answer(CONTRARY, found.nodes[0].origin)], unread)

    def sentence(self) -> str:
        """Say what the text says."""
        return f"`{self.field.text}` says {listed([f'“{phrase}”' for phrase in self.says], 'or')}"


class Unlike(LightTuple):
    """The text is not one and the same in all of three or more values of a route."""

    field: Route
    unlike: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where every value of the route is the same text."""
        found = walk(scene, node, self.field)
        others = walk(scene, node, self.unlike)
        if not found.nodes:
            return [Answer(UNREAD, found.blocked[0]) if found.blocked else Answer(MET, node.path)]
        different = len(values_at(scene, self.unlike)) > 1
        if others.blocked and not different:
            return [Answer(UNREAD, others.blocked[0])]
        if len(others.nodes) < _MANY or different:
            return [Answer(MET, entry.path) for entry in found.nodes]
        copied = found.nodes[0]
        return [Answer(CONTRARY, copied.origin, str(copied.value), str(len(others.nodes)))]

    def sentence(self) -> str:
        """Say that the texts differ."""
        return f"`{self.field.text}` is not the same text in every `{self.unlike.text}`"


def _first(said: list[str]) -> list[str]:
    """Return the first of the phrases that a text holds, but for one that stands inside another of them."""
    return [phrase for phrase in said if not any(phrase != other and phrase in other for other in said)][:1]


def _said_at(entry: Node, path: Path, phrase: str) -> Answer:
    """Report at the words, or at the reference that led to them."""
    if entry.followed:
        return Answer(CONTRARY, entry.origin, phrase, related=(path,))
    return Answer(CONTRARY, path, phrase, phrase=phrase)


def _unread(scene: Scene, entry: Node, phrases: tuple[str, ...]) -> list[Path]:
    """Return the unread places at and below an entry that may hold a sentence with one of the phrases."""
    dark = unread_texts(scene, entry.path)
    lacking = scene.once(("lacking", phrases), lambda: _lacking(scene, phrases)) if dark else frozenset()
    return [path for path in dark if path not in lacking]


def _lacking(scene: Scene, phrases: tuple[str, ...]) -> frozenset[Path]:
    """Return the places of the document that hold a value of the wrong kind, and in it none of the phrases."""
    faulty = (fault.path for fault in scene.reading.faults if fault.id == "wrong-kind")
    return frozenset(path for path in faulty if _lacks(scene, path, phrases))


def _lacks(scene: Scene, path: Path, phrases: tuple[str, ...]) -> bool:
    """Tell whether what is written at a place is one text, of the wrong kind, and holds none of the phrases."""
    written = scene.reading.tree.written(path)
    return isinstance(written, str) and not standing_in(written, phrases)
