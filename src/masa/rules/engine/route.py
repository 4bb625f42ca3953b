"""Routes: the paths that rules use, compiled; and the walk along one through a reading."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Annotated, Any, Literal, NamedTuple

from masa.light_tuple import LightTuple
from masa.rules.engine.collective import members, unread_members
from masa.rules.engine.placeholder import is_placeholder
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.time import in_force, last_day, unread_term
from masa.source.tree import Path


class Keys(LightTuple):
    """Step into the value of a key, and of a key of that, and so on: neighbouring keys of a route are one step."""

    names: tuple[str, ...]


class Each(LightTuple):
    """Step into the entries of a list: those in force on the day, all, or the last to have been in force."""

    which: Literal["now", "all", "last"]


class Where(LightTuple):
    """Keep the entries in which a route leads, or does not lead, to a word."""

    route: "Route"
    word: str
    equal: bool


class Follow(LightTuple):
    """Go from an id, or a collective word, to the entries that it names."""


class Told(LightTuple):
    """Keep the points that say something: a point without `text`, or with a placeholder there, counts for nothing."""


ALL = "all"  # the whole of a closed list of points, by reference
Step = Keys | Each | Where | Follow | Told


class Route(LightTuple):
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
    """Return the nodes that a route leads to; a list at its end counts as its entries.

    A walk along more than keys is made once on a day. Two routes that are written alike and start at
    one place are one and the same.
    """
    text, steps, rooted, _ = route
    if rooted:
        start = Node((), scene.reading.values)
    first = steps[0] if steps else None
    if isinstance(first, Keys):
        straight = _straight(scene, start, first.names, steps)
        if straight:
            return straight
    if not start.value:
        return _winding(scene, start, steps)  # from something that is not there, where something else may be asked for
    kept = scene.memory.kept(scene.day)
    asked = (text, start.path, start.origin, start.followed)
    found: Found | None = kept.get(asked)
    if found is None:
        found = kept[asked] = _winding(scene, start, steps)
    return found


def followed(route: Route) -> Route:
    """Return a route to references, led on to the entries that they name."""
    return route._replace(text=f"{route.text}->", steps=(*route.steps, Follow()))


def _straight(scene: Scene, start: Node, names: tuple[str, ...], steps: tuple[Step, ...]) -> Found | None:
    """Walk along keys alone, or to the first that is absent, where nothing is dark; None for any other walk."""
    path, value, origin, is_followed = start
    if (path or names)[0] in scene.memory.dark.sections:
        return None
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
        path = (*path, name)
        if value is None or value == []:
            return Found((), (), origin, (origin,)) if is_followed else Found((), (), path)
    if len(steps) > 1 or isinstance(value, list):
        return None
    return Found((Node(path, value, origin if is_followed else path, is_followed),), (), None)


def _winding(scene: Scene, start: Node, steps: tuple[Step, ...]) -> Found:
    trail = _trail(scene, start, steps)
    nodes = trail.nodes
    if any(isinstance(node.value, list) for node in nodes):
        nodes = [entry for node in nodes for entry in trail.entries(node)]
    return Found(tuple(nodes), tuple(dict.fromkeys(trail.blocked)), trail.gap, tuple(trail.bare))


def _trail(scene: Scene, start: Node, steps: tuple[Step, ...]) -> "_Trail":
    """Return the trail along some steps; routes that begin alike share it up to their last list or reference."""
    if not steps:
        return _Trail(scene, [start])
    if isinstance(steps[-1], Keys) or not start.value:
        return _trail(scene, start, steps[:-1]).step(steps[-1])
    kept = scene.memory.kept(scene.day)
    asked = (steps, start.path, start.origin, start.followed)
    trail: _Trail | None = kept.get(asked)
    if trail is None:
        trail = kept[asked] = _trail(scene, start, steps[:-1]).step(steps[-1])
    return trail.again()


class _Trail:
    """One walk: notes the unread places that it meets and the first key that is not there."""

    def __init__(self, scene: Scene, nodes: list[Node]) -> None:
        self.scene, self.nodes = scene, nodes
        self.blocked: list[Path] = []
        self.gap: Path | None = None
        self.bare: list[Path] = []

    def again(self) -> "_Trail":
        """Return the same trail, to be led on."""
        other = _Trail(self.scene, self.nodes)
        other.blocked, other.gap, other.bare = self.blocked.copy(), self.gap, self.bare.copy()
        return other

    def step(self, step: Step) -> "_Trail":
        """Go one step on."""
        if isinstance(step, Keys):
            for number, name in enumerate(step.names, 1):
                self.nodes = self.key(self.nodes, name, step.names[number:])
        elif isinstance(step, Each):
            self.nodes = self.each(self.nodes, step.which)
        elif isinstance(step, Where):
            self.nodes = self.where(self.nodes, step)
        elif isinstance(step, Told):
            self.nodes = self.told(self.nodes)
        else:
            self.nodes = self.follow(self.nodes)
        return self

    def key(self, nodes: list[Node], name: str, ahead: Path) -> list[Node]:
        found = []
        dark = self.scene.memory.dark.sections
        for path, value, origin, is_followed in nodes:
            place = (*path, name)
            held = value.get(name) if isinstance(value, dict) else None
            there = held is not None and held != []
            if dark and place[0] in dark:
                self._note_dark(place, () if there else ahead)
            if there:
                found.append(Node(place, held, origin if is_followed else place, is_followed))
                continue
            self.gap = self.gap or (origin if is_followed else place)
            if is_followed:
                self.bare.append(origin)
        return found

    def _note_dark(self, path: Path, ahead: Path) -> None:
        """Note the first dark place; what was lost may stand below a key that the copy does not have at all."""
        if not self.scene.memory.dark.concerns(path):
            return
        places = ((*path, *ahead[:length]) for length in range(len(ahead) + 1))
        self.blocked += [place for place in places if self.scene.memory.dark.hides(place)][:1]

    def entries(self, node: Node) -> Iterator[Node]:
        path, value, origin, is_followed = node
        if not isinstance(value, list):
            yield node
            return
        scene = self.scene
        places, unread = scene.reading.tree.places, scene.reading.unreadable
        for number, entry in enumerate(value):
            place = (*path, number)
            if place in unread:
                self.blocked.append(place)
            elif entry is not None:
                # A lone scalar stands for a list of one: it is shown where it stands.
                shown = place if place in places or not places else path
                yield Node(shown, entry, origin if is_followed else shown, is_followed)

    def each(self, nodes: list[Node], which: str) -> list[Node]:
        if len(nodes) == 1 and isinstance(nodes[0].value, list) and not nodes[0].followed:
            return self._each_of_list(nodes[0], which)
        # Entries that a filter has picked are still of one list: the last of them is one entry, not each.
        return [entry for _, group in groupby(nodes, key=_list_of) for entry in self._each(list(group), which)]

    def _each_of_list(self, node: Node, which: str) -> list[Node]:
        """Return the entries of one whole list, told apart once on a day."""
        kept = self.scene.memory.kept(self.scene.day)
        asked = (which, node.path)
        if asked not in kept:
            blocked, self.blocked = self.blocked, []
            kept[asked] = (self._each([node], which), self.blocked)
            self.blocked = blocked
        entries, dark = kept[asked]
        self.blocked += dark
        return list(entries)

    def _each(self, nodes: list[Node], which: str) -> list[Node]:
        entries = [entry for node in nodes for entry in self.entries(node)]
        if which == "all":
            return entries
        held = [entry for entry in entries if in_force(entry.value, self.scene.day)]
        sure = [entry for entry in held if not self._unread_term(entry)]
        return _last_to_end(entries, self.scene.day) if which == "last" and not held else sure

    def _unread_term(self, entry: Node) -> bool:
        """Note an entry of which it is not known whether it still holds."""
        if entry.path[0] not in self.scene.memory.dark.sections:
            return False
        unread = unread_term(self.scene, entry.path, entry.value)
        self.blocked += [unread] if unread else []
        return unread is not None

    def where(self, nodes: list[Node], step: Where) -> list[Node]:
        kept = []
        for entry in (entry for node in nodes for entry in self.entries(node)):
            found = walk(self.scene, entry, step.route)
            holds = step.word in [plain(held.value) for held in found.nodes]
            if found.blocked and not holds:
                self.blocked.extend(found.blocked)
            elif holds == step.equal:
                kept.append(entry)
        return kept

    def told(self, nodes: list[Node]) -> list[Node]:
        kept = []
        for entry in (entry for node in nodes for entry in self.entries(node)):
            path = (*entry.path, "text")
            text = entry.value.get("text") if isinstance(entry.value, dict) else None
            if text and not is_placeholder(str(text)):
                kept.append(entry)
            elif self.scene.is_blocked(path):
                self.blocked.append(path)
        return kept

    def follow(self, nodes: list[Node]) -> list[Node]:
        ids = self.scene.reading.ids
        led_to = []
        for entry in (entry for node in nodes for entry in self.entries(node)):
            name = str(entry.value)
            self.blocked += unread_members(self.scene, name)
            places = [ids[one] for one in (name, *members(self.scene, name)) if one in ids]
            led_to += [Node(path, self.scene.value(path), entry.origin, followed=True) for path in places]
        return led_to


def keys_of(steps: Sequence[Step]) -> Path:
    """Return the keys at the beginning of some steps, up to the first list or reference."""
    first = steps[0] if steps else None
    return first.names if isinstance(first, Keys) else ()


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
