"""The check that the partners considered a kind of agency."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.agency import NO_SCHEDULE, Agency, agency_at, unread_of
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, Answer, Answers
from masa.rules.engine.gap import listed
from masa.rules.engine.placeholder import is_placeholder
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import in_force
from masa.source.tree import Path

_LISTS = ("relevant_agencies", "invited_bodies")


class AgencyConsidered(LightTuple):
    """An agency of some paragraphs of the Schedule is listed or invited, or was not chosen for a reason that is given.

    It is known by its paragraph or by its name; where it gives no paragraph, also by the kind of its body. `like` are
    misfits of the Schedule whose names count as well. A reason for choosing none at all is a reason for each.
    """

    paragraphs: tuple[int, ...]
    kinds: tuple[str, ...] = ()
    like: tuple[str, ...] = ()

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer met with the agencies found, contrary at one not chosen for no reason, missing where there is none."""
        if not scene.reference.schedule.paragraphs:
            return [Answer(UNKNOWN, node.path, NO_SCHEDULE)]
        entries = scene.once("agencies considered", lambda: list(_entries(scene)))
        found = [(path, entry) for path, entry, agency in entries if self._is_one(agency)]
        considered = [path for path, entry in found if entry.get("chosen") is not False or _has_reason(entry)]
        considered = considered or _none_at_all([entry[:2] for entry in entries])
        if considered:
            return [Answer(MET, path) for path in considered]
        unread = [
            *_unread_lists(scene),
            *(place for path, entry, _ in entries for place in unread_of(scene, path, entry)),
        ]
        if unread:
            return [Answer(UNREAD, unread[0])]
        against = [Answer(CONTRARY, path, str(entry.get("organisation")), ids=True) for path, entry in found]
        return against or [Answer(MISSING, _LISTS[:1])]

    def _is_one(self, agency: Agency) -> bool:
        by_kind = not agency.paragraphs and not agency.kinds.isdisjoint(self.kinds)
        by_paragraph = not agency.paragraphs.isdisjoint(self.paragraphs)
        return by_kind or by_paragraph or not agency.called.isdisjoint((*self.paragraphs, *self.like))

    def sentence(self) -> str:
        """Say which agencies are looked for, and where."""
        numbers = listed([str(number) for number in self.paragraphs], "or")
        kinds = f", or of kind {listed(self.kinds, 'or')} with no paragraph given" if self.kinds else ""
        like = f", or called as {listed(self.like, 'or')}" if self.like else ""
        return (
            f"an agency in paragraph {numbers} of the Schedule, or called by its names{like}{kinds}, is listed or "
            "invited, or was not chosen for a reason that is given"
        )


def _entries(scene: Scene) -> Iterator[tuple[Path, dict[str, Any], Agency]]:
    for section in _LISTS:
        for number, entry in enumerate(scene.reading.values.get(section) or []):
            if entry and in_force(entry, scene.day):
                path = (section, number)
                yield path, entry, agency_at(scene, path, entry)


def _unread_lists(scene: Scene) -> list[Path]:
    """Return the lists, and the entries of them, that could not be read at all."""
    return [place for section in _LISTS for place in scene.blocked_below((section,)) if len(place) <= len((section, 0))]


def _none_at_all(entries: list[tuple[Path, dict[str, Any]]]) -> list[Path]:
    """Return the entries that say, with a reason, that no agency was thought appropriate; none where one was."""
    agencies = [(path, entry) for path, entry in entries if path[0] == _LISTS[0]]
    chosen = [path for path, entry in agencies if entry.get("chosen") is not False]
    return [] if chosen else [path for path, entry in agencies if _has_reason(entry)]


def _has_reason(entry: dict[str, Any]) -> bool:
    return bool(entry.get("why")) and not is_placeholder(str(entry["why"]))
