"""The Schedule of relevant agencies as rules/schedule.yaml gives it."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from masa.reference.schedule import Misfit, Paragraph, Schedule
from masa.rules.language.error import CatalogueError
from masa.rules.language.rule_file import Certainty
from masa.rules.language.shaped_files import entries_in

SCHEDULE = "schedule.yaml"
Number = Annotated[int, Field(ge=1, le=38)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ParagraphEntry(_Strict):
    """A paragraph of the Schedule; `defined_by` is left out where it names no enactment."""

    para: Number
    heading: str
    label: str
    slug: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    defined_by: str = ""
    certainty: Certainty
    names: tuple[str, ...] = ()


class MisfitEntry(_Strict):
    """A name or a kind of body that is often taken for a relevant agency."""

    id: str
    names: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    belongs: Literal["invited", "partner", "paragraphs"]
    paragraphs: tuple[Number, ...] = ()
    fits: Literal["no", "depends", "yes"]
    position: str
    suggestion: str


def schedule_of(texts: Mapping[str, str]) -> Schedule:
    """Return the Schedule from the texts of the rules folder, or an empty one where the file is not there.

    Raises CatalogueError for a shape that is wrong.
    """
    if SCHEDULE not in texts:
        return Schedule()
    paragraphs = entries_in(texts, SCHEDULE, ParagraphEntry, "paragraphs")
    misfits = entries_in(texts, SCHEDULE, MisfitEntry, "misfits")
    numbers = [entry.para for entry in paragraphs]
    twice = [number for number in numbers if numbers.count(number) > 1]
    if twice:
        raise CatalogueError(f"{SCHEDULE}: there is paragraph {twice[0]} twice.")
    return Schedule(
        tuple(Paragraph(**entry.model_dump()) for entry in paragraphs),
        tuple(Misfit(**entry.model_dump()) for entry in misfits),
    )
