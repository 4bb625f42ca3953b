"""The walk along a route through a reading: to what it leads, and what is dark or absent on the way."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import groupby
from operator import itemgetter

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.collective import members, unread_members
from masa.rules.engine.placeholder import gives_nothing
from masa.rules.engine.route import EVERY, Each, Follow, Keys, Route, Step, Told, Where
from masa.rules.engine.scene import Node, Scene, node_of, plain
from masa.rules.engine.time import in_force, last_day, unread_term
from masa.source.tree import Path

_value = itemgetter(1)  # of a node


class Found(LightTuple):
    """What a walk found: the nodes, the unread places on the way, and the first key that was absent.

    `bare` are the references behind which the key was absent.
    """

    nodes: tuple[Node, ...]
    blocked: tuple[Path, ...]
    gap: Path | None
    bare: tuple[Path, ...] = ()


_found_of = partial(tuple.__new__, Found)


def walk(scene: Scene, start: Node, route: Route) -> Found:
    """Return the nodes that a route leads to; a list at its end counts as its entries.

    Along the keys at its beginning one thing leads to one thing: where nothing there is dark, there is nothing to note
    but an absent key.
    """
    if route.rooted:
        start = Node((), scene.reading.values)
    path, value, origin, is_followed = start
    near_dark = scene.memory.near_dark
    for name in route.keys:
        value = value.get(name) if isinstance(value, dict) else None
        path += (name,)
        if near_dark and path in near_dark:
            return _onward(scene, start, route.text, start, route.steps)
        if not value and (value is None or value == []):
            return _found_of(((), (), origin, (origin,)) if is_followed else ((), (), path, ()))
    reached = node_of((path, value, origin if is_followed else path, is_followed))
    if route.onward:
        return _onward(scene, start, route.text, reached, route.onward)
    return _entries(scene, reached) if isinstance(value, list) else _found_of(((reached,), (), None, ()))


def _onward(scene: Scene, start: Node, text: str, reached: Node, steps: Sequence[Step]) -> Found:
    """Return where steps lead from the place that a walk has reached.

    A walk is made once on a day: two routes that are written alike and start at one place are the same.
    """
    path, value, origin, is_followed = start
    if not value:  # from something that is not there, something else may be asked for
        return _Trail(scene, reached).along(steps)
    kept, asked = scene.memory.kept, (scene.day, (text, path, origin, is_followed))
    found: Found | None = kept.get(asked)
    if found is None:
        found = kept[asked] = _Trail(scene, reached).along(steps)
    return found


def _entries(scene: Scene, node: Node, which: str = EVERY) -> Found:
    """Return entries of one whole list, and what is unread among them, told apart once on a day."""
    path, _, origin, is_followed = node
    kept, asked = scene.memory.kept, (scene.day, ("entries", which, path, origin, is_followed))
    found: Found | None = kept.get(asked)
    if found is None:
        found = kept[asked] = _opened(scene, node) if which == EVERY else _Trail(scene, node).holding(which)
    return found


def _opened(scene: Scene, node: Node) -> Found:
    path, value, origin, is_followed = node
    places, unread = scene.reading.tree.places, scene.reading.unreadable
    # A lone scalar stands for a list of one: it is shown where it stands.
    is_lone = len(value) == 1 and (*path, 0) not in places and places
    nodes: list[Node] = []
    blocked: list[Path] = []
    for number, entry in enumerate(value):
        place = (*path, number)
        if unread and place in unread:
            blocked.append(place)
        elif entry is not None:
            shown = path if is_lone else place
            nodes.append(node_of((shown, entry, origin if is_followed else shown, is_followed)))
    return _found_of((tuple(nodes), tuple(blocked), None, ()))


class _Trail:
    """One walk: notes the unread places that it meets and the first key that is not there."""

    def __init__(self, scene: Scene, start: Node) -> None:
        self.scene, self.memory = scene, scene.memory
        self.nodes: Sequence[Node] = (start,)
        self.blocked: list[Path] = []
        self.gap: Path | None = None
        self.bare: list[Path] = []

    def along(self, steps: Iterable[Step]) -> Found:
        """Return what is found at the end of some steps."""
        for step in steps:
            self.nodes = _GO[type(step)](self, step)
        nodes = tuple(self.entries())
        return _found_of(
            (nodes, tuple(dict.fromkeys(self.blocked)) if self.blocked else (), self.gap, tuple(self.bare))
        )

    def holding(self, which: str) -> Found:
        """Return the entries that hold on the day, of the list at which the trail starts."""
        nodes = tuple(self._picked(self.entries(), which))
        return _found_of((nodes, tuple(self.blocked), None, ()))

    def keys(self, step: Keys) -> Sequence[Node]:
        nodes, near_dark = self.nodes, self.memory.near_dark
        for number, name in enumerate(step.names, 1):
            left, nodes = nodes, []
            for path, value, origin, is_followed in left:
                held = value.get(name) if isinstance(value, dict) else None
                there = held or (held is not None and held != [])
                place = (*path, name)
                if near_dark and place in near_dark:
                    self._note_dark(place, () if there else step.names[number:])
                if there:
                    nodes.append(node_of((place, held, origin if is_followed else place, is_followed)))
                    continue
                self.gap = self.gap or (origin if is_followed else place)
                if is_followed:
                    self.bare.append(origin)
        return nodes

    def _note_dark(self, path: Path, ahead: Path) -> None:
        """Note the first dark place; what was lost may stand below a key that the copy does not have at all."""
        places = ((*path, *ahead[:length]) for length in range(len(ahead) + 1))
        self.blocked += [place for place in places if self.memory.dark.hides(place)][:1]

    def entries(self) -> Sequence[Node]:
        """Return the nodes, with the entries of each list in its place; note what is unread among them."""
        nodes = self.nodes
        if len(nodes) == 1:
            return self._of_list(nodes[0], EVERY) if isinstance(nodes[0][1], list) else nodes
        if list not in map(type, map(_value, nodes)):
            return nodes
        entries: list[Node] = []
        for node in nodes:
            entries += self._of_list(node, EVERY) if isinstance(node.value, list) else (node,)
        return entries

    def _of_list(self, node: Node, which: str) -> Sequence[Node]:
        found = _entries(self.scene, node, which)
        self.blocked += found[1]
        return found[0]

    def each(self, step: Each) -> Sequence[Node]:
        nodes, which = self.nodes, step.which
        if len(nodes) == 1 and isinstance(nodes[0].value, list):
            return self._of_list(nodes[0], which)
        if which != "last":
            return self._picked(self.entries(), which)
        # Entries that a filter has picked are still of one list: the last of them is one entry, not each.
        picked: list[Node] = []
        for _, group in groupby(nodes, key=_list_of):
            self.nodes = list(group)
            picked += self._picked(self.entries(), which)
        return picked

    def _picked(self, entries: Sequence[Node], which: str) -> Sequence[Node]:
        if which == EVERY:
            return entries
        day, near_dark = self.scene.day, self.memory.near_dark
        held = [entry for entry in entries if in_force(entry.value, day)]
        if which == "last" and not held:
            return _last_to_end(entries, day)
        return [entry for entry in held if entry.path not in near_dark or self._is_sure(entry)] if near_dark else held

    def _is_sure(self, entry: Node) -> bool:
        """Tell whether it is known that an entry still holds; note what of it is unread."""
        unread = unread_term(self.scene, entry.path, entry.value)
        self.blocked += [unread] if unread else []
        return unread is None

    def where(self, step: Where) -> Sequence[Node]:
        """Return the entries that a filter leaves, and note what is unread of those of which nobody can say."""
        route, word, equal = step
        left: list[Node] = []
        for entry, words, blocked in self._told(self.entries(), route):
            holds = word in words
            if blocked and not holds:
                self.blocked += blocked
            elif holds == equal:
                left.append(entry)
        return left

    def _told(self, nodes: Sequence[Node], route: Route) -> list[tuple[Node, list[str], tuple[Path, ...]]]:
        """Return each of some entries with the words to which a route leads in it, told once on a day for one list."""
        # The nodes are kept beside: they must be there for as long as their number is.
        told, _ = self.scene.once(("words", id(nodes), route.text), lambda: (self._words(nodes, route), nodes))
        return told

    def _words(self, nodes: Sequence[Node], route: Route) -> list[tuple[Node, list[str], tuple[Path, ...]]]:
        walks = [(entry, walk(self.scene, entry, route)) for entry in nodes]
        return [(entry, [plain(held[1]) for held in found.nodes], found.blocked) for entry, found in walks]

    def told(self, _: Told) -> Sequence[Node]:
        return [entry for entry in self.entries() if self._says(entry)]

    def _says(self, entry: Node) -> bool:
        text = entry.value.get("text") if isinstance(entry.value, dict) else None
        if text and not gives_nothing(str(text)):
            return True
        if self.scene.is_blocked(path := (*entry.path, "text")):
            self.blocked.append(path)
        return False

    def follow(self, _: Follow) -> Sequence[Node]:
        scene, ids, named = self.scene, self.scene.reading.ids, self.memory.named
        nodes: list[Node] = []
        for entry in self.entries():
            value, origin = entry[1:3]
            if isinstance(value, str) and value in named:
                nodes.append(node_of((*named[value], origin, True)))
                continue
            name = str(value)
            self.blocked += unread_members(scene, name)
            places = [ids[one] for one in (name, *members(scene, name)) if one in ids]
            nodes += [node_of((path, scene.value(path), origin, True)) for path in places]
        return nodes


_GO: Mapping[type, Callable[[_Trail, Any], Sequence[Node]]] = {
    Keys: _Trail.keys,
    Each: _Trail.each,
    Where: _Trail.where,
    Follow: _Trail.follow,
    Told: _Trail.told,
}


def _list_of(node: Node) -> Path:
    """Return the place of the list that a node is, or is an entry of."""
    return node.path if isinstance(node.value, list) else node.path[:-1]


def _last_to_end(entries: Sequence[Node], today: date) -> list[Node]:
    ended = [(day, entry) for entry in entries if (day := last_day(entry.value)) and day < today]
    return [entry for _, entry in sorted(ended, key=lambda one: one[0])[-1:]]


def values_at(scene: Scene, route: Route) -> set[Any]:
    """Return the values of a route from the root, told once on a day."""
    return scene.once(("values", route.text), lambda: values_of(walk(scene, Node((), scene.reading.values), route)))


def values_of(found: Found) -> set[Any]:
    """Return the values that a walk found, in the words of the document."""
    return {plain(node.value) for node in found.nodes}
