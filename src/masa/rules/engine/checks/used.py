"""The check that each entry of the address book is referred to."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.lost import lost_addresses
from masa.rules.engine.mentions import NOT_ARRANGEMENTS
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import in_force

_LISTS = ("organisations", "people")


class ReferredTo(NamedTuple):
    """Each body and each person in force is referred to somewhere in the document."""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each entry to which nothing refers, with its id in `value`."""
        sections = [value for key, value in scene.reading.values.items() if key not in NOT_ARRANGEMENTS]
        used = set(_words(sections))
        answers = [
            Answer(CONTRARY, path, name, ids=True)
            for name, path in scene.reading.ids.items()
            if path[0] in _LISTS and name not in used and in_force(scene.value(path), scene.day)
        ]
        addresses = lost_addresses(scene.reading)
        unread = [path for path in scene.blocked_below(()) if path[0] not in NOT_ARRANGEMENTS and path not in addresses]
        return ([Answer(UNREAD, unread[0])] if unread else answers) or [Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say what must be referred to."""
        return "the id of each entry in force of `organisations` and `people` stands elsewhere in the document"


def _words(value: Any) -> Iterator[str]:  # noqa: ANN401 - any value of a document
    """Yield all that may be a reference to an entry."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _words(one)
    elif isinstance(value, dict):
        for key, below in value.items():
            if key != "id":
                yield from _words(below)
