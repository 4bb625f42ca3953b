"""The check that an agency falls in a paragraph of the Schedule of relevant agencies."""

from masa.light_tuple import LightTuple
from masa.reference.schedule import Misfit
from masa.rules.engine.agency import NO_SCHEDULE, Agency, agency_at, unread_of
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer, Answers
from masa.rules.engine.gap import listed
from masa.rules.engine.scene import Node, Scene


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
