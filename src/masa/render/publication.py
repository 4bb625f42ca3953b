"""A publication: sections of blocks, with nothing of any output format. Every format is made from it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import ClassVar

from masa.render.words import Text, Words


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page that stands on its own lines."""

    kind: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """One paragraph of masa's own words and a document's names, dates and short texts."""

    kind: ClassVar[str] = "paragraph"
    words: Words


@dataclass(frozen=True, slots=True)
class Prose(Block):
    """Sentences of the document: Markdown as the partnership wrote it, not yet to be trusted."""

    kind: ClassVar[str] = "prose"
    markdown: str


@dataclass(frozen=True, slots=True)
class BulletList(Block):
    """A list; each item is one or several blocks."""

    kind: ClassVar[str] = "list"
    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A term and what the document says of it."""

    term: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Facts(Block):
    """Terms, each with what the document says of it."""

    kind: ClassVar[str] = "facts"
    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The heading of a column; figures stand to the right. `scale` are the years that its cells are drawn on."""

    title: str
    numeric: bool = False
    scale: tuple[int, ...] = ()


Cell = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; its first cell names it. A past row is shown as past, a total as a total.

    `id` is unique on the page and lasts; empty where the document names the row by none.
    """

    cells: tuple[Cell, ...]
    past: bool = False
    total: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table of data; `id` is unique on the page. A quiet caption only repeats the heading above it."""

    kind: ClassVar[str] = "table"
    id: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    quiet: bool = False

    @property
    def numeric(self) -> bool:
        """Tell whether a column holds figures."""
        return any(column.numeric for column in self.columns)

    @property
    def body(self) -> tuple[Row, ...]:
        """Return the rows that are no totals."""
        return tuple([row for row in self.rows if not row.total])

    @property
    def foot(self) -> tuple[Row, ...]:
        """Return the totals, which stand below the other rows."""
        return tuple([row for row in self.rows if row.total])


@dataclass(frozen=True, slots=True)
class Node:
    """A place in a structure, a note to it, and what reports to it."""

    words: Words
    note: Words = ()
    children: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Tree(Block):
    """A structure as a nested list."""

    kind: ClassVar[str] = "tree"
    id: str
    caption: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Route(Block):
    """One way to get help: when to take it, and what to do."""

    kind: ClassVar[str] = "route"
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class HelpBox(Block):
    """Where to get help now."""

    kind: ClassVar[str] = "help"
    id: str
    title: str
    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word and what it means."""

    word: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Glossary(Block):
    """Words and what they mean."""

    kind: ClassVar[str] = "glossary"
    entries: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class Notice(Block):
    """What a reader has to know before anything else; `name` is draft, example, copy or ended."""

    kind: ClassVar[str] = "notice"
    name: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A section; its id is made from the document's key, so that links to it last."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to show."""
        return not self.blocks and not self.sections


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a page's own words, in its language: for adults it is masa's English.

    `language` is a language tag; `foot` stands at the foot of every printed page.
    """

    language: str = "en-GB"
    contents: str = "Contents"
    skip: str = "Skip to main content"
    draft: str = "Draft"
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    """A whole page, before it takes a format."""

    title: str
    owner: str
    draft: bool
    notices: tuple[Notice, ...]
    summary: tuple[Block, ...]
    sections: tuple[Section, ...]
    closing: tuple[Block, ...] = ()
    around: Around = Around()

    def all_sections(self) -> Iterator[Section]:
        """Yield every section, with those inside it, in the order of the page."""
        waiting = list(reversed(self.sections))
        while waiting:
            section = waiting.pop()
            yield section
            waiting.extend(reversed(section.sections))


def _parts_of(kind: type) -> tuple[str, ...]:
    return tuple(part.name for part in fields(kind)) if is_dataclass(kind) else ()


parts_of: Callable[[type], tuple[str, ...]] = cache(_parts_of)
"""Return the names of the parts of a kind of block or piece; none of any other kind of value."""


def alone(blocks: tuple[Block, ...]) -> Paragraph | None:
    """Return the one paragraph that blocks are; nothing for other blocks."""
    only = blocks[0] if len(blocks) == 1 else None
    return only if isinstance(only, Paragraph) else None


def paragraph(text: str) -> tuple[Block, ...]:
    """Return one paragraph of plain text."""
    return (Paragraph((Text(text),)),)
