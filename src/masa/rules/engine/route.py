"""Routes: the paths that rules use, compiled; and the walk along one through a reading."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby, takewhile
from typing import Annotated, Any, Literal, NamedTuple

from masa.rules.engine.collective import members, unread_members
from masa.rules.engine.placeholder import is_placeholder
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.time import in_force, last_day, unread_term
from masa.source.tree import Path


class Key(NamedTuple):
    """Step into the value of a key."""

    name: str


class Each(NamedTuple):
    """Step into the entries of a list: those in force on the day, all, or the last to have been in force."""

    which: Literal["now", "all", "last"]


class Where(NamedTuple):
    """Keep the entries in which a route leads, or does not lead, to a word."""

    route: "Route"
    word: str
    equal: bool


class Follow(NamedTuple):
    """Go from an id, or a collective word, to the entries that it names."""


class Told(NamedTuple):
    """Keep the points that say something: a point without `text`, or with a placeholder there, counts for nothing."""


ALL = "all"  # the whole of a closed list of points, by reference
Step = Key | Each | Where | Follow | Told


class Route(NamedTuple):
    """A compiled path; `text` is the path as written, `rooted` starts at the whole document."""

    text: str
    steps: tuple[Step, ...]
    rooted: bool = False
    kind: str = ""


Rooted = Annotated[Route, "rooted"]


class Found(NamedTuple):
    """What a walk found: the nodes, the unread places on the way, and the first key that was absent.

    `bare` are the references behind which the key was absent.
    """

    nodes: tuple[Node, ...]
    blocked: tuple[Path, ...]
    gap: Path | None
    bare: tuple[Path, ...] = ()


def walk(scene: Scene, start: Node, route: Route) -> Found:
    """Return the nodes that a route leads to; a list at its end counts as its entries."""
    if not route.rooted:
        return _walk(scene, start, route)
    asked = (scene.day, route)
    if asked not in scene.walked:
        scene.walked[asked] = _walk(scene, Node((), scene.reading.values), route)
    found: Found = scene.walked[asked]
    return found


def _walk(scene: Scene, start: Node, route: Route) -> Found:
    nodes = [start]
    trail = _Trail(scene)
    for number, step in enumerate(route.steps):
        trail.ahead = keys_of(route.steps[number + 1 :]) if scene.has_gaps else ()
        nodes = list(trail.step(nodes, step))
    nodes = [entry for node in nodes for entry in trail.entries(node)]
    return Found(tuple(nodes), tuple(dict.fromkeys(trail.blocked)), trail.gap, tuple(trail.bare))


class _Trail:
    """One walk: notes the unread places that it meets and the first key that is not there."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.blocked: list[Path] = []
        self.gap: Path | None = None
        self.bare: list[Path] = []
        self.ahead: Path = ()

    def step(self, nodes: Iterable[Node], step: Step) -> Iterator[Node]:
        if isinstance(step, Each):
            # Entries that a filter has picked are still of one list: the last of them is one entry, not each.
            for _, entries in groupby(nodes, key=_list_of):
                yield from self._each(list(entries), step.which)
            return
        for node in nodes:
            if isinstance(step, Key):
                yield from self._key(node, step.name)
            elif isinstance(step, Where):
                yield from self._where(node, step)
            elif isinstance(step, Told):
                yield from self._told(node)
            else:
                yield from self._follow(node)

    def _key(self, node: Node, name: str) -> Iterator[Node]:
        path = (*node.path, name)
        origin = node.origin if node.followed else path
        value = node.value.get(name) if isinstance(node.value, dict) else None
        there = value is not None and value != []
        self.blocked += self._blocked_at(path, () if there else self.ahead) if self.scene.has_gaps else ()
        if there:
            yield Node(path, value, origin, node.followed)
            return
        self.gap = self.gap or origin
        if node.followed:
            self.bare.append(origin)

    def _blocked_at(self, path: Path, below: Path) -> list[Path]:
        # What was lost may stand below a key that the copy does not have at all.
        places = [(*path, *below[:length]) for length in range(len(below) + 1)]
        return [place for place in places if self.scene.is_blocked(place)][:1]

    def entries(self, node: Node) -> Iterator[Node]:
        if not isinstance(node.value, list):
            yield node
            return
        places = self.scene.reading.tree.places
        for number, entry in enumerate(node.value):
            path = (*node.path, number)
            # A lone scalar stands for a list of one: it is shown where it stands.
            shown = path if path in places or not places else node.path
            if self.scene.is_unread(path):
                self.blocked.append(path)
            elif entry is not None:
                yield Node(shown, entry, node.origin if node.followed else shown, node.followed)

    def _each(self, nodes: Iterable[Node], which: str) -> Iterator[Node]:
        entries = [entry for node in nodes for entry in self.entries(node)]
        if which == "all":
            yield from entries
            return
        held = [entry for entry in entries if in_force(entry.value, self.scene.day)]
        sure = [entry for entry in held if not self._unread_term(entry)]
        yield from sure
        if which == "last" and not held:
            yield from _last_to_end(entries, self.scene.day)

    def _unread_term(self, entry: Node) -> bool:
        """Note an entry of which it is not known whether it still holds."""
        unread = unread_term(self.scene, entry.path, entry.value) if self.scene.has_gaps else None
        self.blocked += [unread] if unread else []
        return unread is not None

    def _where(self, node: Node, step: Where) -> Iterator[Node]:
        for entry in self.entries(node):
            found = walk(self.scene, entry, step.route)
            holds = any(plain(held.value) == step.word for held in found.nodes)
            if found.blocked and not holds:
                self.blocked.extend(found.blocked)
            elif holds == step.equal:
                yield entry

    def _told(self, node: Node) -> Iterator[Node]:
        for entry in self.entries(node):
            path = (*entry.path, "text")
            text = entry.value.get("text") if isinstance(entry.value, dict) else None
            if text and not is_placeholder(str(text)):
                yield entry
            elif self.scene.is_blocked(path):
                self.blocked.append(path)

    def _follow(self, node: Node) -> Iterator[Node]:
        for entry in self.entries(node):
            self.blocked.extend(unread_members(self.scene, str(entry.value)))
            for path in self._named(str(entry.value)):
                yield Node(path, self.scene.value(path), entry.origin, followed=True)

    def _named(self, name: str) -> list[Path]:
        ids = self.scene.reading.ids
        return [ids[one] for one in (name, *members(self.scene, name)) if one in ids]


def keys_of(steps: Iterable[Step]) -> Path:
    """Return the keys at the beginning of some steps, up to the first list or reference."""
    return tuple(step.name for step in takewhile(lambda step: isinstance(step, Key), steps) if isinstance(step, Key))


def _list_of(node: Node) -> Path:
    """Return the place of the list that a node is, or is an entry of."""
    return node.path if isinstance(node.value, list) else node.path[:-1]


def _last_to_end(entries: list[Node], today: date) -> list[Node]:
    ended = [(day, entry) for entry in entries if (day := last_day(entry.value)) and day < today]
    return [entry for _, entry in sorted(ended, key=lambda one: one[0])[-1:]]


def values_of(found: Found) -> set[Any]:
    """Return the values that a walk found, in the words of the document."""
    return {plain(node.value) for node in found.nodes}
