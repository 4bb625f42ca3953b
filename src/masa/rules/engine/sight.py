"""What a glance sees of a document: values, and where routes lead among them, without a thought of their places."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from masa.light_typing import Any, TypeVar
from masa.rules.engine.collective import members, unread_members
from masa.rules.engine.placeholder import gives_nothing
from masa.rules.engine.route import EVERY, Each, Follow, Keys, Route, Step, Told, Where
from masa.rules.engine.scene import Scene, plain
from masa.rules.engine.shade import ShadedRecord, unseen
from masa.rules.engine.time import TERM, in_force

T = TypeVar("T")
Values = Sequence[Any]
_DARK = object()


class Sight:
    """The values of a scene, those that are dark shaded; each way among them is gone once."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.shades = scene.memory.shades
        self._kept: dict[Hashable, Any] = {}

    def once(self, asked: Hashable, work: Callable[[], T]) -> T:
        """Return what was seen when the same was asked, else look; `asked` names it. What is dark stays so."""
        found: T | None = self._kept.get(asked)
        if found is None:
            self._kept[asked] = _DARK
            found = self._kept[asked] = work()
        return unseen() if found is _DARK else found

    def values(self, route: Route, start: Any) -> Values:  # noqa: ANN401 - any value of a document
        """Return the values to which a route leads from a value of the document; of a list at its end, the entries."""
        text, keys, onward, is_rooted, _ = route
        if is_rooted:
            start = self.shades.root
        value = start
        for name in keys:
            value = value.get(name) if isinstance(value, dict) else None
            if not value and (value is None or value == []):
                return ()
        if not onward:
            return entries((value,)) if isinstance(value, list) else (value,)
        found: Values | None = self._kept.get((id(start), text))
        if found is None:
            found = self._kept[id(start), text] = self.along(onward, (value,))
        return found

    def along(self, steps: Iterable[Step], values: Values) -> Values:
        """Return the values to which steps lead from others, with the entries of each list in its place."""
        for step in steps:
            values = _GO[type(step)](self, step, values)
        return entries(values)

    def in_force(self, values: Values) -> Values:
        """Return the entries that hold on the day."""
        day = self.scene.day
        return [one for one in values if in_force(one.of_keys(TERM) if isinstance(one, ShadedRecord) else one, day)]


def entries(values: Values) -> Values:
    """Return values, with the entries of each list in its place."""
    found: list[Any] = []
    for value in values:
        found += [one for one in value if one is not None] if isinstance(value, list) else (value,)
    return found


def _keys(_: Sight, step: Keys, values: Values) -> Values:
    for name in step.names:
        held = [value.get(name) for value in values if isinstance(value, dict)]
        values = [one for one in held if one or (one is not None and one != [])]
    return values


def _each(sight: Sight, step: Each, values: Values) -> Values:
    which = step.which
    if which == EVERY or not values:
        return entries(values)
    if len(values) == 1:
        held = sight.once(("in force", id(values[0])), lambda: sight.in_force(entries(values)))
    else:
        held = sight.in_force(entries(values)) if which == "now" else unseen()
    # Where none holds, the last is one of those that have ended.
    return held if held or which == "now" else unseen()


def _where(sight: Sight, step: Where, values: Values) -> Values:
    route, word, equal = step
    return [one for one in entries(values) if (word in map(plain, sight.values(route, one))) == equal]


def _told(_: Sight, __: Told, values: Values) -> Values:
    texts = ((one, one.get("text")) for one in entries(values) if isinstance(one, dict))
    return [one for one, text in texts if text and not gives_nothing(str(text))]


def _follow(sight: Sight, _: Follow, values: Values) -> Values:
    scene, shades = sight.scene, sight.shades
    named, ids = scene.memory.named, scene.reading.ids
    led: list[Any] = []
    for value in entries(values):
        if isinstance(value, str) and value in named:
            led.append(shades.at(*named[value]))
            continue
        name = str(value)
        if unread_members(scene, name):
            unseen()
        places = [ids[one] for one in (name, *members(scene, name)) if one in ids]
        led += [shades.at(path, scene.value(path)) for path in places]
    return led


_GO: Mapping[type, Callable[[Sight, Any, Values], Values]] = {
    Keys: _keys,
    Each: _each,
    Where: _where,
    Follow: _follow,
    Told: _told,
}
