"""Checks of the relevant agencies: whom the Schedule holds, and which kinds of agency were considered."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.reference.schedule import Misfit
from masa.rules.engine.agency import NO_SCHEDULE, Agency, agency_at, unread_of
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer, Answers
from masa.rules.engine.gap import listed
from masa.rules.engine.placeholder import gives_no_reason
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import in_force
from masa.source.tree import Path

_LISTS = ("relevant_agencies", "invited_bodies")


class FitsSchedule(LightTuple):
    """An agency's paragraphs are paragraphs of the Schedule, and its name is none that they do not fit.

    A name that fits only in some cases is for a person, unless a paragraph is given. Without either, nothing is said.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer once: contrary with what is to be said of the name in `found`, missing where no paragraph is given."""
        schedule = scene.reference.schedule
        if not schedule.paragraphs:
            return [Answer(UNKNOWN, node.path, NO_SCHEDULE)]
        agency = agency_at(scene, node.path, node.value)
        numbers = scene.once("paragraphs", lambda: frozenset([paragraph.para for paragraph in schedule.paragraphs]))
        beyond = sorted(agency.paragraphs - numbers)
        if beyond:
            return [_beyond(node, beyond, len(schedule.paragraphs))]
        own_words = not agency.called.isdisjoint(agency.paragraphs)
        against = [misfit for misfit in agency.misfits if not own_words and _is_against(misfit, agency)]
        against.sort(key=lambda misfit: misfit.fits != "no")
        unread = unread_of(scene, node.path, node.value)
        if against and not (unread and against[0].fits == "depends"):
            return [_answer(node, against[0])]
        if unread:
            return [Answer(UNREAD, unread[0])]
        return [Answer(MET, (*node.path, "schedule")) if agency.paragraphs else Answer(MISSING, node.path)]

    def sentence(self) -> str:
        """Say what is asked of a paragraph and of a name."""
        return (
            "each paragraph in `schedule` is one of the Schedule's, and the body has no name, and is of no kind, that "
            "the Schedule does not hold"
        )


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


def _is_against(misfit: Misfit, agency: Agency) -> bool:
    """Tell whether a name speaks against an agency: whatever paragraph is given, or because none is."""
    if misfit.fits == "no":
        return not agency.paragraphs & set(misfit.paragraphs)
    return misfit.fits == "depends" and not agency.paragraphs


def _answer(node: Node, misfit: Misfit) -> Answer:
    verdict = CONTRARY if misfit.fits == "no" else UNSURE
    named_at = "organisation" if "organisation" in node.value else "called"
    return Answer(verdict, (*node.path, named_at), found=f"{misfit.position} {misfit.suggestion}")


def _beyond(node: Node, numbers: list[int], count: int) -> Answer:
    words = listed([str(number) for number in numbers])
    found = (
        f"The Schedule has paragraphs 1 to {count}, and {words} {'is' if len(numbers) == 1 else 'are'} not among them."
    )
    return Answer(CONTRARY, (*node.path, "schedule"), value=words, found=found)


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
    return not gives_no_reason(str(entry.get("why") or ""))
