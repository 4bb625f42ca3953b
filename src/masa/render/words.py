"""Words on a line, before they take a format: text, names, links, dates, marks."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from masa.model.kinds.day import Day


@dataclass(frozen=True, slots=True)
class Inline:
    """A piece of a line; `words` is plain text as a reader sees it."""

    kind: ClassVar[str] = ""
    words: str


@dataclass(frozen=True, slots=True)
class Text(Inline):
    """Plain words."""

    kind: ClassVar[str] = "text"


@dataclass(frozen=True, slots=True)
class Strong(Inline):
    """Words that carry weight: a name, a total."""

    kind: ClassVar[str] = "strong"


@dataclass(frozen=True, slots=True)
class Link(Inline):
    """Words that lead somewhere: an https, mailto or tel address, or `#id` of a section of the same page."""

    kind: ClassVar[str] = "link"
    address: str


@dataclass(frozen=True, slots=True)
class Time(Inline):
    """A date, with the form that machines read."""

    kind: ClassVar[str] = "time"
    machine: str

    @classmethod
    def of(cls, day: Day) -> "Time":
        """Return a day, month or year as it is written in words."""
        return cls(str(day), day.written)


@dataclass(frozen=True, slots=True)
class Tag(Inline):
    """A status that must not be overlooked, such as acting, vacant or past."""

    kind: ClassVar[str] = "tag"


@dataclass(frozen=True, slots=True)
class Bar(Inline):
    """A share of a whole, drawn where the format can draw; its words always say it."""

    kind: ClassVar[str] = "bar"
    percent: Decimal


@dataclass(frozen=True, slots=True)
class Stretch(Inline):
    """A stretch of time, drawn where the format can draw; its words always say it, and `parts` are the same words.

    `left` and `width` are in per cent of a scale of so many `years`; an open end is not given, or not on the scale.
    """

    kind: ClassVar[str] = "stretch"
    parts: tuple[Inline, ...]
    left: Decimal
    width: Decimal
    years: int
    open_left: bool = False
    open_right: bool = False


Words = tuple[Inline, ...]
