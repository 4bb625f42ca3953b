"""Routes: the paths that rules use, compiled; and the walk along one through a reading."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import groupby
from operator import attrgetter

from masa.light_date import date
from masa.light_tuple import LightTuple, QuickTuple
from masa.light_typing import Any
from masa.rules.engine.collective import members, unread_members
from masa.rules.engine.placeholder import is_placeholder
from masa.rules.engine.scene import Node, Scene, node_of, plain
from masa.rules.engine.time import in_force, last_day, unread_term
from masa.source.tree import Path


class Keys(LightTuple):
    """Step into the value of a key, and of a key of that, and so on: neighbouring keys of a route are one step."""

    names: tuple[str, ...]


class Each(LightTuple):
    """Step into the entries of a list: those in force on the day (now), all, or the last to have been in force."""

    which: str


class Where(LightTuple):
    """Keep the entries in which a route leads, or does not lead, to a word."""

    route: "Route"
    word: str
    equal: bool


class Follow(LightTuple):
    """Go from an id, or a collective word, to the entries that it names."""


class Told(LightTuple):
    """Keep the points that say something: a point without `text`, or with a placeholder there, counts for nothing."""


_VALUE = attrgetter("value")
ALL = "all"  # the whole of a closed list of points, by reference
Step = Keys | Each | Where | Follow | Told


class Route(LightTuple):
    """A compiled path; `text` is the path as written, `rooted` starts at the whole document."""

    text: str
    steps: tuple[Step, ...]
    rooted: bool = False
    kind: str = ""


class Found(QuickTuple):
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

    As long as one thing leads to one thing, and nothing there is dark, there is nothing to note but an absent key.
    From there on a walk is made once on a day: two routes that are written alike and start at one place are the same.
    """
    if route.rooted:
        start = Node((), scene.reading.values)
    path, value, origin, is_followed = start
    memory, steps = scene.memory, route.steps
    near_dark = memory.near_dark
    for number, step in enumerate(steps):
        if type(step) is Keys and (not near_dark or (path or step.names[:1]) not in near_dark):
            for name in step.names:
                value = value.get(name) if isinstance(value, dict) else None
                path += (name,)
                if not value and (value is None or value == []):
                    return _found_of(((), (), origin, (origin,)) if is_followed else ((), (), path, ()))
        elif type(step) is Follow and isinstance(value, str) and value in memory.named:
            origin, is_followed = origin if is_followed else path, True
            path, value = memory.named[value]
        else:
            rest = steps[number:]
            break
    else:
        rest = ()
    reached = node_of((path, value, origin if is_followed else path, is_followed))
    if rest or isinstance(value, list):
        return _onward(scene, start, route.text, reached, rest)
    return _found_of(((reached,), (), None, ()))


def _onward(scene: Scene, start: Node, text: str, reached: Node, rest: Sequence[Step]) -> Found:
    """Return where the rest of a route leads from the place that it reached."""
    path, value, origin, is_followed = start
    if not value:  # from something that is not there, something else may be asked for
        return _Trail(scene, reached).along(rest)
    kept, asked = scene.memory.kept, (scene.day, (text, path, origin, is_followed))
    if asked not in kept:
        kept[asked] = _Trail(scene, reached).along(rest)
    found: Found = kept[asked]
    return found


def followed(route: Route) -> Route:
    """Return a route to references, led on to the entries that they name."""
    return route._replace(text=f"{route.text}->", steps=(*route.steps, Follow()))


class _Trail:
    """One walk: notes the unread places that it meets and the first key that is not there."""

    def __init__(self, scene: Scene, start: Node) -> None:
        self.scene, self.nodes = scene, [start]
        self.blocked: list[Path] = []
        self.gap: Path | None = None
        self.bare: list[Path] = []

    def along(self, steps: Iterable[Step]) -> Found:
        """Return what is found at the end of some steps."""
        for step in steps:
            _GO[type(step)](self, step)
        nodes = self.entries(self.nodes)
        return _found_of((tuple(nodes), tuple(dict.fromkeys(self.blocked)), self.gap, tuple(self.bare)))

    def keys(self, step: Keys) -> None:
        near_dark = self.scene.memory.near_dark
        for number, name in enumerate(step.names, 1):
            nodes, self.nodes = self.nodes, []
            for path, value, origin, is_followed in nodes:
                held = value.get(name) if isinstance(value, dict) else None
                there = bool(held) or (held is not None and held != [])
                place = (*path, name)
                if near_dark and place in near_dark:
                    self._note_dark(place, () if there else step.names[number:])
                if there:
                    self.nodes.append(node_of((place, held, origin if is_followed else place, is_followed)))
                    continue
                self.gap = self.gap or (origin if is_followed else place)
                if is_followed:
                    self.bare.append(origin)

    def _note_dark(self, path: Path, ahead: Path) -> None:
        """Note the first dark place; what was lost may stand below a key that the copy does not have at all."""
        places = ((*path, *ahead[:length]) for length in range(len(ahead) + 1))
        self.blocked += [place for place in places if self.scene.memory.dark.hides(place)][:1]

    def entries(self, nodes: list[Node]) -> list[Node]:
        """Return nodes, with the entries of each list in its place."""
        if list not in map(type, map(_VALUE, nodes)):
            return nodes
        entries: list[Node] = []
        for node in nodes:
            entries += self._of_list(node, "all") if isinstance(node.value, list) else (node,)
        return entries

    def _of_list(self, node: Node, which: str) -> list[Node]:
        """Return entries of one whole list, told apart once on a day."""
        asked = ("entries", which, node.path, node.origin, node.followed)
        entries, dark = self.scene.once(asked, lambda: _Trail(self.scene, node).told_apart(which))
        self.blocked += dark
        return entries

    def told_apart(self, which: str) -> tuple[list[Node], list[Path]]:
        """Return the entries of the list at which the trail starts, and what is unread among them."""
        entries = self._opened(*self.nodes) if which == "all" else self.entries(self.nodes)
        return self._picked(entries, which), self.blocked

    def _opened(self, node: Node) -> list[Node]:
        path, value, origin, is_followed = node
        places, unread = self.scene.reading.tree.places, self.scene.reading.unreadable
        # A lone scalar stands for a list of one: it is shown where it stands.
        is_lone = len(value) == 1 and places and (*path, 0) not in places
        entries: list[Node] = []
        for number, entry in enumerate(value):
            place = (*path, number)
            if unread and place in unread:
                self.blocked.append(place)
            elif entry is not None:
                shown = path if is_lone else place
                entries.append(node_of((shown, entry, origin if is_followed else shown, is_followed)))
        return entries

    def each(self, step: Each) -> None:
        nodes, which = self.nodes, step.which
        if len(nodes) == 1 and isinstance(nodes[0].value, list):
            self.nodes = self._of_list(nodes[0], which)
        elif which == "last":
            # Entries that a filter has picked are still of one list: the last of them is one entry, not each.
            lists = [list(group) for _, group in groupby(nodes, key=_list_of)]
            self.nodes = [entry for one in lists for entry in self._picked(self.entries(one), which)]
        else:
            self.nodes = self._picked(self.entries(nodes), which)

    def _picked(self, entries: list[Node], which: str) -> list[Node]:
        if which == "all":
            return entries
        day, near_dark = self.scene.day, self.scene.memory.near_dark
        held = [entry for entry in entries if in_force(entry.value, day)]
        if which == "last" and not held:
            return _last_to_end(entries, day)
        return [entry for entry in held if entry.path not in near_dark or self._is_sure(entry)] if near_dark else held

    def _is_sure(self, entry: Node) -> bool:
        """Tell whether it is known that an entry still holds; note what of it is unread."""
        unread = unread_term(self.scene, entry.path, entry.value)
        self.blocked += [unread] if unread else []
        return unread is None

    def where(self, step: Where) -> None:
        route, word, equal = step
        told: dict[Path, tuple[list[str], tuple[Path, ...]]] = self.scene.once(("where", route.text), dict)
        nodes, self.nodes = self.entries(self.nodes), []
        for entry in nodes:
            place = entry.path
            if place not in told:
                found = walk(self.scene, entry, route)
                told[place] = ([plain(held.value) for held in found.nodes], found.blocked)
            words, blocked = told[place]
            holds = word in words
            if blocked and not holds:
                self.blocked += blocked
            elif holds == equal:
                self.nodes.append(entry)

    def told(self, _: Told) -> None:
        nodes, self.nodes = self.entries(self.nodes), []
        for entry in nodes:
            text = entry.value.get("text") if isinstance(entry.value, dict) else None
            if text and not is_placeholder(str(text)):
                self.nodes.append(entry)
            elif self.scene.is_blocked(path := (*entry.path, "text")):
                self.blocked.append(path)

    def follow(self, _: Follow) -> None:
        scene, ids = self.scene, self.scene.reading.ids
        nodes, self.nodes = self.entries(self.nodes), []
        for entry in nodes:
            name = str(entry.value)
            self.blocked += unread_members(scene, name)
            for path in [ids[one] for one in (name, *members(scene, name)) if one in ids]:
                self.nodes.append(node_of((path, scene.value(path), entry.origin, True)))


_GO: Mapping[type, Callable[[_Trail, Any], None]] = {
    Keys: _Trail.keys,
    Each: _Trail.each,
    Where: _Trail.where,
    Follow: _Trail.follow,
    Told: _Trail.told,
}


def keys_of(steps: Sequence[Step]) -> Path:
    """Return the keys at the beginning of some steps, up to the first list or reference."""
    return steps[0].names if steps and type(steps[0]) is Keys else ()


def _list_of(node: Node) -> Path:
    """Return the place of the list that a node is, or is an entry of."""
    return node.path if isinstance(node.value, list) else node.path[:-1]


def _last_to_end(entries: list[Node], today: date) -> list[Node]:
    ended = [(day, entry) for entry in entries if (day := last_day(entry.value)) and day < today]
    return [entry for _, entry in sorted(ended, key=lambda one: one[0])[-1:]]


def values_at(scene: Scene, route: Route) -> set[Any]:
    """Return the values of a route from the root, told once on a day."""
    return scene.once(("values", route.text), lambda: values_of(walk(scene, Node((), scene.reading.values), route)))


def values_of(found: Found) -> set[Any]:
    """Return the values that a walk found, in the words of the document."""
    return {plain(node.value) for node in found.nodes}
