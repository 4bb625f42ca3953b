"""Whether a document is ready to be published, and all that is left to do."""

from typing import NamedTuple

from masa.deadlines.deadline import Deadline
from masa.readiness.item import REASONS, Item
from masa.readiness.links import OutsideLink
from masa.rules.engine.scene import Question


class Section(NamedTuple):
    """The things to do in one section, in the order of the document; `key` is empty for the document as a whole."""

    key: str
    title: str
    items: tuple[Item, ...]


class Unchecked(NamedTuple):
    """Why some requirements were not checked, and which: the id of each rule and what it says."""

    reason: str
    requirements: tuple[tuple[str, str], ...]


class Readiness(NamedTuple):
    """What stands between a document and its publication, on a day, under an edition (`edition` is its title).

    `accepted` are things to do as well, that somebody accepted for now. `due` falls in the twelve months from the
    day, or is overdue; `unread` is how many places could not be read, whose dates and links are missing here.
    """

    file: str
    title: str
    status: str
    version: str
    question: Question
    edition: str
    sections: tuple[Section, ...]
    to_judge: tuple[Item, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    departures: tuple[Item, ...] = ()
    due: tuple[Deadline, ...] = ()
    links: tuple[OutsideLink, ...] = ()
    remarks: tuple[str, ...] = ()
    unread: int = 0

    @property
    def items(self) -> tuple[Item, ...]:
        """Return everything to do, in the order of the document."""
        return tuple(item for section in self.sections for item in section.items)

    @property
    def blocking(self) -> tuple[Item, ...]:
        """Return what stands in the way, in the order in which to do it."""
        reasons = list(REASONS)
        return tuple(sorted((one for one in self.items if one.blocks), key=lambda one: reasons.index(one.blocks)))

    @property
    def accepted(self) -> tuple[Item, ...]:
        """Return what is not met and somebody accepted for now."""
        return tuple(item for item in self.items if item.accepted)

    @property
    def ready(self) -> bool:
        """Tell whether nothing stands in the way."""
        return not self.blocking

    @property
    def verdict(self) -> str:
        """Return the verdict in one sentence that a business manager can act on."""
        number = len(self.blocking)
        if not number:
            return "Ready to publish: nothing that masa checks stands in the way."
        return f"Not ready to publish: {number} {'thing' if number == 1 else 'things'} to do first."

    @property
    def standing(self) -> str:
        """Return what a status that does not stand in the way means for the pages; empty for published."""
        return STANDING.get(self.status, "")


STANDING = {
    "": "The document gives no status. Write `status: published` under `publication` when it is.",
    "draft": "The document is a draft, and every page says so. Write `status: published` when it is.",
    "agreed": "The document is agreed and not yet published. Write `status: published` when it is.",
}
"""What each status means for the pages that says that the document is not published yet."""

NOT_MEANT = (
    "Ready means that nothing masa checks stands in the way of publishing. masa checks that things are said, not that "
    "they are done: whether the arrangements work, and whether they meet the law, is for people to judge. "
    "No lawyer has signed masa's rules."
)
"""What ready does not mean."""
