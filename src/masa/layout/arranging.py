"""The keys of a document put in order, block by block, by moving whole lines."""

from masa.layout.blocks import is_block
from masa.layout.entries import block_at, in_order
from masa.layout.lines import Lines
from masa.layout.moving import reordered
from masa.model.table import Field, Table
from masa.model.written_order import written_order
from masa.source.tree import Path, Tree

_UNKNOWN = Field("line")


class Arranger:
    """Puts the keys of one file in order; `moved` are the places of the blocks whose keys changed places."""

    def __init__(self, tree: Tree, table: Table, lines: Lines) -> None:
        self.moved: list[Path] = []
        self._tree, self._table, self._lines = tree, table, lines

    def arranged(self) -> list[str]:
        """Return the lines of the file with the keys of each block in order."""
        root = Field("record", record=self._table.root)
        return self._laid(root, (), self._tree.values, 0, len(self._lines.texts))

    def _laid(self, field: Field, path: Path, value: object, first: int, end: int) -> list[str]:
        """Return the lines from `first` to before `end`, in which one value stands, as they are to be."""
        if field.kind == "record" and is_block(self._tree, self._lines.texts, path, value):
            if isinstance(value, dict) and not field.many:
                return self._keys(field.record, path, value, first, end)
            if isinstance(value, list) and field.many:
                return self._list(field._replace(many=False), path, value, first, end)
        return self._lines.texts[first:end]

    def _list(self, field: Field, path: Path, values: list[object], first: int, end: int) -> list[str]:
        starts = [self._start((*path, number)) for number in range(len(values))]
        ends = [*starts[1:], end]
        found = self._lines.texts[first : starts[0]]
        for number, value in enumerate(values):
            found += self._laid(field, (*path, number), value, starts[number], ends[number])
        return found

    def _start(self, path: Path) -> int:
        """Return the line that an entry of a list begins on: with the comments below its dash, where that is alone."""
        start = self._tree.places[path].value.start
        line, column = start.line - 1, start.column - 1
        return line if self._lines.texts[line][:column].strip() else self._lines.with_comments(line, column)

    def _keys(self, record: str, path: Path, values: dict[str, object], first: int, end: int) -> list[str]:
        names, texts = list(values), self._lines.texts
        block = block_at(self._tree, self._lines, path, names, end)
        if block is None:
            return texts[first:end]
        wanted = in_order(names, written_order(self._table, record))
        if wanted != names:
            self.moved.append(path)
        fields = self._table.fields(record)
        laid = [
            self._laid(fields.get(name, _UNKNOWN), (*path, name), values[name], entry.first, entry.end)
            for name, entry in zip(names, block.entries, strict=True)
        ]
        if wanted != names:
            laid = list(reordered(block, self._lines, laid, wanted))
        inside = [line for own in laid for line in own]
        return [*texts[first : block.entries[0].first], *inside, *texts[block.entries[-1].end : end]]
