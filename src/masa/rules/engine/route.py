"""Routes: the paths that rules use, compiled."""

from collections.abc import Sequence

from masa.light_tuple import LightTuple


class Keys(LightTuple):
    """Step into the value of a key, and of a key of that, and so on: neighbouring keys of a route are one step."""

    names: tuple[str, ...]


EVERY = "all"  # entries of a list, whether they are in force or not


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


ALL = "all"  # the whole of a closed list of points, by reference
Step = Keys | Each | Where | Follow | Told


class Route(LightTuple):
    """A compiled path: the keys at its beginning, up to the first list or reference, and the steps onward from there.

    `text` is the path as written, `rooted` starts at the whole document.
    """

    text: str
    keys: tuple[str, ...]
    onward: tuple[Step, ...] = ()
    rooted: bool = False
    kind: str = ""

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, from its beginning."""
        return (Keys(self.keys), *self.onward) if self.keys else self.onward

    def by(self, text: str, steps: Sequence[Step]) -> "Route":
        """Return a route with a text and steps of its own."""
        keys = steps[0].names if steps and isinstance(steps[0], Keys) else ()
        return self._replace(text=text, keys=keys, onward=tuple(steps[1:] if keys else steps))


def followed(route: Route) -> Route:
    """Return a route to references, led on to the entries that they name."""
    return route._replace(text=f"{route.text}->", onward=(*route.onward, Follow()))
