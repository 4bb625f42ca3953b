"""How a record is told: as facts, as rows of a table, as points. What a section does not ask for still appears."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from masa.model.record import Shape
from masa.render.publication import Block, BulletList, Cell, Column, Fact, Facts, Paragraph, Row, Section, Table
from masa.render.telling.anchors import row_ids
from masa.render.telling.keys import attributes_of, fields_of, given, is_given
from masa.render.telling.values import Values
from masa.render.telling.wording import capital, choice, label
from masa.render.words import Text, Words

_TOGETHER = {  # the first key is one that every record with the others knows
    "held": ("from", "to", "ended"),
    "agreed": ("agreed_by", "agreed_on"),
    "review": ("reviewed", "next_review", "review_when", "reviewed_by"),
}
_LAST = ("text", "documents")


class Show(NamedTuple):
    """A column of a table: its title, the keys it answers for, and how they are shown if not one after another."""

    title: str
    keys: tuple[str, ...]
    how: Callable[[Any], Cell] | None = None
    numeric: bool = False


class Telling(Values):
    """A document's values with the shapes that sections are made of."""

    def facts(self, record: Shape | None, *told: str) -> tuple[Block, ...]:
        """Return all that a record says, but for the keys told elsewhere: facts, then its free text."""
        return () if record is None else self._facts(record, self.rows(record, *told, begin=True), told)

    def remarks(self, record: Shape | None, *told: str) -> tuple[Block, ...]:
        """Return the same for a cell or an item, where each fact follows its term on the line."""
        return () if record is None else self._facts(record, self.rows(record, *told), told)

    def rows(self, record: Shape, *told: str, begin: bool = False) -> tuple[Fact, ...]:
        """Return one fact for each key that is given and not told elsewhere; dates, approval and review are joined."""
        name, known = type(record).__name__, fields_of(type(record))
        take = self.begun if begin else self.blocks
        values = vars(record)
        found = [
            (label(name, key), take(record, key))
            for key, attribute in _told_here(type(record), told)
            if is_given(values[attribute])
        ]
        found += [(title, line(capitals(words) if begin else words)) for title, words in self._together(record, told)]
        if "documents" not in told and "documents" in known:
            found.append(("Documents", self.blocks(record, "documents")))
        return tuple(Fact(term, blocks) for term, blocks in found if blocks)

    def begun(self, record: Shape | None, key: str) -> tuple[Block, ...]:
        """Return a value as blocks; masa's own words begin with a capital, the document's stay as they are."""
        blocks = self.blocks(record, key)
        if record is None or not blocks or fields_of(type(record))[key].kind in ("line", "prose", "record"):
            return blocks
        return tuple(Paragraph(capitals(block.words)) if isinstance(block, Paragraph) else block for block in blocks)

    def titled(self, term: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return blocks under a term; nothing where there are none."""
        return (Facts((Fact(term, blocks),)),) if blocks else ()

    def points(self, records: Iterable[Shape]) -> tuple[Block, ...]:
        """Return points: those expected under what they cover, then local ones as a list."""
        records = tuple(record for record in records if record is not None)
        expected = tuple(
            Fact(self.covered(point), self.remarks(point, "covers") or line((Text("Covered."),)))
            for point in records
            if given(point, "covers")
        )
        local = tuple(self.remarks(point) for point in records if not given(point, "covers"))
        return (*((Facts(expected),) if expected else ()), *((BulletList(local),) if local else ()))

    def covered(self, point: Shape) -> str:
        """Return what a point covers, in words."""
        return capital("; ".join(choice(type(point).__name__, "covers", word) for word in given(point, "covers")))

    def table(
        self,
        name: str,
        caption: str,
        records: Iterable[Shape],
        shown: Sequence[Show],
        totals: Sequence[Mapping[str, Cell]] = (),
    ) -> tuple[Block, ...]:
        """Return a table with the columns that hold something; what no column shows stands in a last one.

        Totals are rows at the foot, each with its cells by the title of the column.
        """
        records = tuple(record for record in records if record is not None)
        if not records and not totals:
            return ()
        told = tuple(key for show in shown for key in show.keys)
        columns = (*shown, Show("More", (), lambda record: self.remarks(record, *told)))
        named = zip(records, row_ids(name, records), strict=True)
        rows = [Row(self._cells(record, columns), past=self.past(record), id=key) for record, key in named]
        rows += [Row(tuple(sums.get(show.title, ()) for show in columns), total=True) for sums in totals]
        kept = [n for n in range(len(columns)) if n == 0 or any(row.cells[n] for row in rows)]
        headings = tuple(Column(columns[n].title, columns[n].numeric) for n in kept)
        trimmed = tuple(Row(tuple([row.cells[n] for n in kept]), row.past, row.total, row.id) for row in rows)
        return (Table(f"{name}-table", caption, headings, trimmed),)

    def section(
        self,
        name: str,
        title: str,
        *parts: Iterable[Block],
        sections: Iterable[Section] = (),
    ) -> Section:
        """Return a section of the parts that hold something; facts that follow each other stand together."""
        inner = tuple(section for section in sections if not section.empty)
        blocks: list[Block] = []
        for block in (block for part in parts for block in part):
            if isinstance(block, Facts) and blocks and isinstance(last := blocks[-1], Facts):
                blocks[-1] = Facts((*last.rows, *block.rows))
            elif isinstance(block, Table) and block.caption == title:
                blocks.append(Table(block.id, block.caption, block.columns, block.rows, quiet=True))
            else:
                blocks.append(block)
        return Section(name.replace("_", "-"), title, tuple(blocks), inner)

    def period(self, record: Shape) -> Cell:
        """Return a cell with the time that an entry holds."""
        return line(capitals(self.held(record)))

    def approval(self, record: Shape) -> Cell:
        """Return a cell with who agreed an entry, and when."""
        return line(capitals(self.agreed(record)))

    def opening(self, record: Shape | None) -> tuple[Block, ...]:
        """Return the free text of a section, which stands before all else."""
        return () if record is None else self.blocks(record, "text")

    def closing(self, record: Shape | None) -> tuple[Block, ...]:
        """Return the documents that a section relies on, which stand at its end."""
        return self.titled("Documents", self.blocks(record, "documents") if record else ())

    def _facts(self, record: Shape, rows: tuple[Fact, ...], told: Sequence[str]) -> tuple[Block, ...]:
        text = self.blocks(record, "text") if "text" in fields_of(type(record)) and "text" not in told else ()
        return (*((Facts(rows),) if rows else ()), *text)

    def _cells(self, record: Shape, columns: Iterable[Show]) -> tuple[Cell, ...]:
        return tuple([show.how(record) if show.how else self._all(record, show.keys) for show in columns])

    def _all(self, record: Shape, keys: Iterable[str]) -> Cell:
        return tuple([block for key in keys for block in self.begun(record, key)])

    def _together(self, record: Shape, told: Sequence[str]) -> Iterable[tuple[str, Words]]:
        say = {"held": self.held, "agreed": self.agreed, "review": self.reviewed}
        return [(title, words) for what, title in _joined(type(record), told) if (words := say[what](record))]


@cache
def _told_here(record: type[Shape], told: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the keys of a record that are facts of their own and not told elsewhere, each with its attribute."""
    others = {*told, *_LAST, "id"}.union(*_TOGETHER.values())
    return tuple((key, attribute) for key, attribute, _ in attributes_of(record) if key not in others)


@cache
def _joined(record: type[Shape], told: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return which of a record's dates, approval and review are joined and not told elsewhere, each with its title."""
    known, name = fields_of(record), record.__name__
    alone = ((what, keys) for what, keys in _TOGETHER.items() if not set(keys) & set(told))
    return tuple((what, label(name, what)) for what, keys in alone if keys[0] in known)


def line(words: Words) -> tuple[Block, ...]:
    """Return words as a paragraph of their own; nothing where there are none."""
    return (Paragraph(words),) if words else ()


def capitals(words: Words) -> Words:
    """Return words that begin with a capital, where they begin with plain text."""
    if words and isinstance(words[0], Text):
        return (Text(capital(words[0].words)), *words[1:])
    return words
