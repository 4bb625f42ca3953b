"""The reader's table: for each record of a document, the kind of each key. Plain data, made from the models."""

from masa.light_tuple import LightTuple


class Field(LightTuple):
    """What one key may hold.

    `kind` is a name in KINDS, or `record`. `many` is a list; a lone scalar stands for a list of one.
    `words` are the words of a choice, `refers` what an id may name: organisations, people, groups or words
    (the collective words), or a line: a place of the document; `record` is the record's name.
    """

    kind: str
    many: bool = False
    words: tuple[str, ...] = ()
    refers: tuple[str, ...] = ()
    record: str = ""

    @property
    def single(self) -> "Field":
        """Return what one entry of a list may hold."""
        return tuple.__new__(Field, (self[0], False, *self[2:]))  # `_replace` takes ten times as long


Record = dict[str, Field]


class Table(LightTuple):
    """The records by name; `root` names the document's own."""

    root: str
    records: dict[str, Record]

    def fields(self, record: str) -> Record:
        """Return the keys of one record, in the order in which they are written."""
        return self.records[record]
