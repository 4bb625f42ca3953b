"""Checks of the dates of every record: none that lies ahead, and no period that ends before it begins."""

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.model.kinds.day import Day
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, UNSURE, Answer, Answers
from masa.rules.engine.gap import listed
from masa.rules.engine.lost import unread_of_arrangements
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.texts import Records
from masa.source.tree import Path


class NotAhead(LightTuple):
    """No date under some keys is after the day asked about, or so many years after, in the arrangements or one record.

    Where the document was published only after that day, nobody can tell a slip from a document asked about too early.
    """

    not_ahead: tuple[str, ...]
    by_years: int = 0

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary, or unsure, at each date of which the first possible day is after."""
        against = UNSURE if _is_later(scene) else CONTRARY
        limit, asked = str(Day.of(scene.day)), frozenset(self.not_ahead)
        answers = [
            Answer(against, (*path, key), str(record[key]), limit)
            for path, record in _records(scene, node, self.not_ahead)
            for key in filter(asked.__contains__, record)
            if isinstance(record[key], Day) and _is_after(record[key], scene.day, self.by_years)
        ]
        return answers or _none(scene, node, self.not_ahead)

    def sentence(self) -> str:
        """Say which dates are looked at."""
        keys = listed([f"`{key}`" for key in self.not_ahead], "or")
        after = f"more than {self.by_years} years after" if self.by_years else "after"
        return f"no date under {keys} is {after} the day asked about"


class EndsNotBefore(LightTuple):
    """In each record that has both dates, of the arrangements or in one, the end is not before the beginning."""

    ends: str
    not_before: str

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each end that is, with the beginning as its limit."""
        answers: Answers = []
        for path, record in _records(scene, node, (self.ends,)):
            start, end = record.get(self.not_before), record[self.ends]
            if isinstance(start, Day) and isinstance(end, Day) and end.last < start.first:
                related = ((*path, self.not_before),)
                answers.append(Answer(CONTRARY, (*path, self.ends), str(end), str(start), related=related))
        return answers or _none(scene, node, (self.ends, self.not_before))

    def sentence(self) -> str:
        """Say which dates are held against each other."""
        return f"`{self.ends}` is not before the `{self.not_before}` beside it"


def _records(scene: Scene, node: Node, keys: tuple[str, ...]) -> Records:
    """Return the records of the whole arrangements that have any of some keys, or the one record that is asked of."""
    wanted = frozenset(keys)
    if not node.path:
        return scene.memory.texts.records_with(wanted)
    return [] if wanted.isdisjoint(node.value) else [(node.path, node.value)]


def _none(scene: Scene, node: Node, keys: tuple[str, ...]) -> Answers:
    """Answer where no date is against the rule: met, unless one may stand where nobody could read."""
    unread = [path for path in unread_of_arrangements(scene, node.path) if _may_hold(scene, path, keys)]
    return [Answer(UNREAD, unread[0]) if unread else Answer(MET, node.path)]


def _may_hold(scene: Scene, path: Path, keys: tuple[str, ...]) -> bool:
    """Tell whether a place that was not read may hold one of some dates: no text under another key does."""
    return path[-1] in keys or path in scene.lost or not isinstance(scene.reading.tree.written(path), str)


def _is_after(day: Day, other: date, years: int) -> bool:
    """Tell whether the first day that is possible lies after another, by more than so many years."""
    year, month, number = day
    return (year - years, month or 1, number or 1) > (other.year, other.month, other.day)


def _is_later(scene: Scene) -> bool:
    """Tell whether the document was published only after the day asked about."""
    published = (scene.reading.values.get("publication") or {}).get("published_on")
    return isinstance(published, Day) and published.first > scene.day
