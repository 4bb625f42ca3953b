"""The check that each entry of the address book is referred to."""

from collections import Counter
from operator import itemgetter

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.lost import lost_addresses
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.texts import NOT_ARRANGEMENTS
from masa.rules.engine.time import in_force

_LISTS = ("organisations", "people")
_WITH_ID = frozenset(("id",))


class ReferredTo(LightTuple):
    """Each body and each person in force is referred to somewhere in the document."""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each entry to which nothing refers, with its id in `value`."""
        texts = scene.memory.texts
        used = Counter(map(itemgetter(1), texts.arrangements))
        used.subtract(record["id"] for _, record in texts.records_with(_WITH_ID))  # which is no use of it
        answers = [
            Answer(CONTRARY, path, name, ids=True)
            for name, path in scene.reading.ids.items()
            if path[0] in _LISTS and used[name] <= 0 and in_force(scene.value(path), scene.day)
        ]
        addresses = lost_addresses(scene.reading)
        unread = [path for path in scene.blocked_below(()) if path[0] not in NOT_ARRANGEMENTS and path not in addresses]
        return ([Answer(UNREAD, unread[0])] if unread else answers) or [Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say what must be referred to."""
        return "the id of each entry in force of `organisations` and `people` stands elsewhere in the document"
