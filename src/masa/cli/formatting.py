"""What `masa fmt` is to do with one file, and why not where it is left alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from masa.cli.catalogue import shipped_table
from masa.cli.examining import STANDARD_INPUT
from masa.disk.errors import DiskError
from masa.disk.reading import read_bytes, read_standard_input
from masa.layout.formatting import ChangedValuesError, FaultyError, formatted
from masa.model.document_path import written
from masa.source.decoding import decode
from masa.source.tree import Fault, SourceError
from masa.source.tree import Path as Place

_NAMED = 4  # places told of in one line


class Outcome(NamedTuple):
    """A file as it is and as it is to be, and in words what differs; `why_not` says what stands against it.

    `mark` is the byte order mark that some editors put first, and that stays.
    """

    path: Path
    before: str = ""
    after: str = ""
    changes: str = ""
    mark: bytes = b""
    why_not: tuple[str, ...] = ()


def outcome_of(path: Path) -> Outcome:
    """Return what is to become of one file; whatever hinders it is told, and hinders no other file."""
    try:
        data = read_standard_input() if path == STANDARD_INPUT else read_bytes(path)
        before = decode(data, str(path))
        after, moved = formatted(before, str(path), shipped_table())
    except DiskError as error:
        return Outcome(path, why_not=(str(error),))
    except SourceError as error:
        return Outcome(path, why_not=(_told(error.fault),))
    except FaultyError as error:
        return Outcome(path, why_not=tuple(_told(fault) for fault in error.faults))
    except ChangedValuesError:
        return Outcome(path, why_not=(f"{path} was left alone: in another order it would not be read as it is now.",))
    mark = data[: len(data) - len(before.encode())]
    return Outcome(path, before, after, "" if before == after else _in_words(moved), mark)


def _in_words(moved: Sequence[Place]) -> str:
    """Return what changed: the records whose keys moved, or else that only blanks did."""
    if not moved:
        return "blanks and line ends at the end of lines"
    named = [written(place) if place else "the top of the file" for place in moved]
    more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    return f"keys put in order in {', '.join(named[:_NAMED])}{more}"


def _told(fault: Fault) -> str:
    start = fault.span.start
    where = f"{fault.span.file}:{start.line}:{start.column}"
    return f"{where}: {fault.id}: {fault.message} {fault.remedy}"
