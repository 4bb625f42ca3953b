"""Checks of what a page says a second time: the counts of its lists, and other versions of a fact."""

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.document_path import resolve
from masa.model.kinds.counting import counted
from masa.model.kinds.quoted import quoted
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNREAD, Answer, Answers
from masa.rules.engine.gap import listed
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.time import in_force
from masa.rules.engine.wording import called
from masa.source.phrase import loosely
from masa.source.tree import Path

_LONG = 60  # characters: a longer text is not repeated in a message


class CountsAgree(LightTuple):
    """A list has as many entries as the page says of it, and a class of bodies includes no more than it has.

    Of a list with past or coming entries, those in force count as well as all of them.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at the list, with the count that is stated in `value` and its entries in `found`.

        Missing is a count, or a list to count.
        """
        if "path" in node.value or "says" in node.value:
            return [_listed(scene, node)]
        return [_included(scene, node)]

    def sentence(self) -> str:
        """Say which counts are compared."""
        return (
            "a number in `says` is the number of entries of the list at `path`; "
            "`how_many` is no less than the bodies in `includes`"
        )


class SaidOneWay(LightTuple):
    """What the page also says of a place is what the document has there; the counts of lists aside."""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at the place, with the other version in `value` and what the document has in `found`.

        Missing is a second version: a count of a list is none, nor is anything said of what the document leaves out.
        """
        place, said, value = _compared(scene, node)
        if place is None or said is None:
            return [_unread(scene, node) or Answer(MISSING, node.path)]
        if scene.is_blocked(place):
            return [Answer(UNREAD, place)]
        if value is None or (isinstance(value, list) and _number(said) is not None):
            return [Answer(MISSING, node.path)]
        here = _in_words(scene, value)
        if loosely(here) == loosely(said):
            return [Answer(MET, node.path)]
        found = quoted(here) if here and len(here) <= _LONG else "one thing"
        return [Answer(CONTRARY, place, said.removesuffix("."), found=found, related=(node.path,))]

    def sentence(self) -> str:
        """Say what is compared."""
        return "`says`, where it is no count of a list, is what stands at `path`"


def _listed(scene: Scene, node: Node) -> Answer:
    place, said, value = _compared(scene, node)
    stated = _number(said or "")
    if place is None or stated is None:
        return _unread(scene, node) or Answer(MISSING, node.path)
    # An entry that was not read still counts as one; a list of which part was lost cannot be counted.
    if scene.is_blocked(place) or any(path in scene.lost for path in scene.blocked_below(place)):
        return Answer(UNREAD, place)
    if not isinstance(value, list):
        return Answer(MISSING, node.path)
    if stated in (len(value), sum(in_force(entry, scene.day) for entry in value)):
        return Answer(MET, node.path)
    return Answer(CONTRARY, place, str(stated), found=str(len(value)), related=(node.path,))


def _included(scene: Scene, node: Node) -> Answer:
    stated, included = node.value.get("how_many"), node.value.get("includes")
    if stated is None or not included:
        dark = [path for key in ("how_many", "includes") for path in scene.blocked_below((*node.path, key))]
        return Answer(UNREAD, dark[0]) if dark else Answer(MISSING, node.path)
    if len(included) <= stated:
        return Answer(MET, node.path)
    place = (*node.path, "includes")
    if scene.is_blocked(place):
        return Answer(UNREAD, place)
    return Answer(CONTRARY, place, str(stated), found=str(len(included)), related=((*node.path, "how_many"),))


def _compared(scene: Scene, node: Node) -> tuple[Path | None, str | None, Any]:
    """Return the place of which something else is said, what is said of it, and what stands there.

    Of a place that leads nowhere the reader has told already.
    """
    path, said = node.value.get("path"), node.value.get("says")
    read = path and not scene.is_unread((*node.path, "path"))
    place = resolve(str(path), scene.reading.values, scene.memory.positions) if read else None
    return place, said, _value(scene, place) if place else None


def _value(scene: Scene, place: Path) -> Any:  # noqa: ANN401 - any value of a document
    try:
        return scene.value(place)
    except (KeyError, IndexError, TypeError):
        return None


def _unread(scene: Scene, node: Node) -> Answer | None:
    dark = scene.blocked_below(node.path)
    return Answer(UNREAD, dark[0]) if dark else None


def _number(said: str) -> int | None:
    return counted(said.strip().lower())


def _in_words(scene: Scene, value: Any) -> str:  # noqa: ANN401 - any value of a document
    """Return what stands at a place in the document's words; nothing for an entry or a list of entries."""
    if isinstance(value, list):
        words = [_in_words(scene, one) for one in value]
        return listed(words) if all(words) and words else ""
    if isinstance(value, str):
        return called(scene, value)
    if value is None or isinstance(value, dict):
        return ""
    return plain(value) if isinstance(value, bool) else str(getattr(value, "words", value))
