"""The check that no placeholder is left in the document."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.model.kinds.quoted import cut
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.collective import ids_of, members
from masa.rules.engine.lost import unread_texts
from masa.rules.engine.placeholder import says_nothing
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.texts import Gathered
from masa.rules.engine.unfinished import ADDRESSES, LETTERS, SIGNS, is_no_address, unfinished
from masa.source.tree import Path

_SEATS = ("leads", "delegates")
_OF_PERSON = ("name", "post", "status")
_FEW = 3  # signs of a text that shows nothing, told by their numbers


class Finished(LightTuple):
    """No text, name or contact of the document is, or holds, a placeholder.

    Who leads and delegates are is asked elsewhere.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each placeholder, with its words."""
        found = {path: text for path, text in _unfinished(scene.memory.texts) if not _is_id(scene, path, text)}
        answers = list(_told(scene, found)) if found else []
        unread = unread_texts(scene)
        return answers or ([Answer(UNREAD, unread[0])] if unread else [Answer(MET, node.path)])

    def sentence(self) -> str:
        """Say what a placeholder is."""
        return (
            "no text, name or contact is, or holds, a placeholder such as TBC, “Lorem ipsum”, [insert name], XX, "
            "00000 or example.com; those of leads and delegates aside"
        )


def _unfinished(texts: Gathered) -> Iterator[tuple[Path, str]]:
    """Yield the texts that are unfinished, be some of them the initials of a body."""
    for path, text in texts.hinting(SIGNS, LETTERS):
        if unfinished(_key(path), text):
            yield path, text
    for path, text in texts.arrangements:
        begins = text[:1]
        if not (begins.isalnum() and begins.isascii()) and says_nothing(text):
            yield path, text
    for path, record in texts.records_with(ADDRESSES):
        for key in sorted(ADDRESSES.intersection(record)):
            if is_no_address(key, str(record[key])):
                yield (*path, key), str(record[key])


def _is_id(scene: Scene, path: Path, text: str) -> bool:
    return path[-1] == "id" or text in scene.reading.ids


def _told(scene: Scene, found: dict[Path, str]) -> Iterator[Answer]:
    """Answer at each text that is unfinished, in the words that show it."""
    initials, seated = frozenset(_initials(scene)), frozenset(_seated(scene))
    for path, text in found.items():
        elsewhere = path[:-1] in seated and path[-1] in _OF_PERSON
        words = "" if elsewhere else unfinished(_key(path), text, initials)
        if words:
            yield Answer(CONTRARY, path, _shown(words), phrase=words)


def _shown(words: str) -> str:
    """Return words as a message shows them: what no reader can see by its numbers."""
    if says_nothing(words):
        return words if words.isascii() else " ".join(f"U+{ord(sign):04X}" for sign in words[:_FEW])
    return cut(words.replace("-", " "))


def _key(path: Path) -> str:
    """Return the key under which a text stands, alone or in a list."""
    return next(key for key in reversed(path) if isinstance(key, str))


def _initials(scene: Scene) -> Iterator[str]:
    """Yield the initials of the bodies and of the partnership, in small letters."""
    partnership = scene.reading.values.get("partnership") or {}
    bodies = [body for body in scene.reading.values.get("organisations") or [] if body]
    for name in (name for entry in (partnership, *bodies) for name in ids_of(entry, "name")):
        words = str(name).split()
        yield "".join(word[0] for word in words).lower()
        yield "".join(word[0] for word in words if word[0].isupper()).lower()


def _seated(scene: Scene) -> Iterator[Path]:
    """Yield the entries of the people who lead or are delegated."""
    ids = scene.reading.ids
    yield from (ids[name] for seat in _SEATS for name in members(scene, seat) if name in ids)
