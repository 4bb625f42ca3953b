"""The check that no placeholder is left in the document."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.model.kinds.quoted import cut
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.collective import ids_of, members
from masa.rules.engine.lost import lost_addresses
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.texts import NOT_ARRANGEMENTS, Texts
from masa.rules.engine.unfinished import signs_in, unfinished
from masa.source.tree import Path

# Faults of values that are an id or a word of a list, and so never a text.
_HOLD_NO_TEXT = ("unknown-id", "not-in-list", "duplicate-id", "reserved-id")
_SEATS = ("leads", "delegates")
_OF_PERSON = ("name", "post", "status")
_SECTIONS_ASIDE = tuple((section,) for section in NOT_ARRANGEMENTS)


class Finished(LightTuple):
    """No text, name or contact of the document is, or holds, a placeholder.

    Who leads and delegates are is asked elsewhere.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each placeholder, with its words."""
        initials, seated = frozenset(_initials(scene)), frozenset(_seated(scene))
        signs = signs_in(scene.memory.texts.whole)
        answers = []
        for path, text in _texts(scene):
            elsewhere = path[:-1] in seated and path[-1] in _OF_PERSON
            words = "" if elsewhere else unfinished(_key(path), text, initials, signs)
            answers += [Answer(CONTRARY, path, cut(words.replace("-", " ")), phrase=words)] if words else []
        unread = _unread(scene)
        return answers or ([Answer(UNREAD, unread[0])] if unread else [Answer(MET, node.path)])

    def sentence(self) -> str:
        """Say what a placeholder is."""
        return (
            "no text, name or contact is, or holds, a placeholder such as TBC, “Lorem ipsum”, [insert name], XX, "
            "00000 or example.com; those of leads and delegates aside"
        )


def _texts(scene: Scene) -> Texts:
    """Return every text of the arrangements themselves; an id is none."""
    ids = scene.reading.ids
    return [(path, text) for path, text in scene.memory.texts.arrangements if path[-1] != "id" and text not in ids]


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


def _unread(scene: Scene) -> list[Path]:
    """Return the places not read that may hold a text of the arrangements."""
    faulty = (fault.path for fault in scene.reading.faults if fault.id in _HOLD_NO_TEXT)
    no_text = {*faulty, *lost_addresses(scene.reading)}
    return [path for path in scene.blocked_below(()) if path not in no_text and path[:1] not in _SECTIONS_ASIDE]
