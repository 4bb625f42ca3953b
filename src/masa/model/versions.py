"""Versions for readers: accessible versions, and the partnership's words for children."""

from typing import Annotated

from pydantic import Field

from masa.model.mark import mark
from masa.model.record import Contact, Record, Section
from masa.model.types import Day, Line, Lines, Prose, YesNo


class AccessibleVersion(Record):
    """A version of a document for other readers."""

    title: Line | None = None
    form: (
        Annotated[
            str,
            mark(
                "choice",
                "text",
                "web-page",
                "easy-read",
                "poster",
                "video",
                "animation",
                "audio",
                "translation",
                "sign-language",
                "large-print",
                "braille",
            ),
        ]
        | None
    ) = None
    of: (
        Annotated[
            str,
            mark("choice", "arrangements", "yearly-report", "scrutiny", "thresholds", "national-guide", "other"),
        ]
        | None
    ) = None
    for_: Annotated[tuple[str, ...], mark("choice", "children", "families", "everyone", many=True)] = Field(
        (), alias="for"
    )
    origin: Annotated[str, mark("choice", "local", "national")] | None = None
    made_with: Lines = ()
    made_on: Day | None = None
    captions: YesNo | None = None
    language: Line | None = None
    transcript: Line | None = None
    url: Line | None = None


class HardWord(Record):
    """A word that children may not know, and what it means."""

    word: Line | None = None
    means: Prose | None = None


class Children(Section):
    """The partnership's own words for the children's version."""

    welcome: Prose | None = None
    who_is_in_charge: Prose | None = None
    who_checks: Prose | None = None
    how_we_listen: Prose | None = None
    what_we_spend: Prose | None = None
    how_to_complain: Prose | None = None
    help: tuple[Contact, ...] = ()
    words: tuple[HardWord, ...] = ()
    made_with: Lines = ()
    made_on: Day | None = None
