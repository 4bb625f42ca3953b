"""A document's text with its keys in the order of the format; refused where that would change what it says."""

from collections import Counter
from typing import NamedTuple

from masa.layout.arranging import Arranger
from masa.layout.lines import lines_of
from masa.model.faults import Faults
from masa.model.format_version import is_of_this_version
from masa.model.table import Table
from masa.source.tree import Fault, Path, SourceError, Tree
from masa.source.yaml_parser import parse_yaml


class Layout(NamedTuple):
    """A text as it is to be, and the places of the records whose keys changed places."""

    text: str
    moved: tuple[Path, ...]


class FaultyError(ValueError):
    """A file has faults that hinder putting it in order; `faults` says which and where."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults[0].message)
        self.faults = faults


class ChangedValuesError(ValueError):
    """A text would not be read as it was before."""


def formatted(text: str, file: str, table: Table) -> Layout:
    """Return a text put in order, with no blanks at the end of lines and one line end at the end of the file.

    Raises SourceError where it cannot be read, FaultyError where what stands in it is in doubt, and
    ChangedValuesError where its values would not be the same afterwards.
    """
    tree = parse_yaml(_ended(text), file)
    _refuse_faults(tree)
    arranger = Arranger(tree, table, lines_of(tree).tidied())
    found = "".join(arranger.arranged())
    check_same_values(tree, found)
    _check_same_signs(tree.text, found)
    return Layout(found, tuple(arranger.moved))


def check_same_values(before: Tree, text: str) -> None:
    """Raise ChangedValuesError where a text does not hold the values of a tree, all of them and no others."""
    try:
        after = parse_yaml(text, before.file)
    except SourceError as error:
        raise ChangedValuesError from error
    if after.values != before.values or after.faults:
        raise ChangedValuesError


def _check_same_signs(before: str, after: str) -> None:
    """Raise ChangedValuesError where signs were lost or doubled, comments among them; blanks may come and go."""
    if Counter("".join(before.split())) != Counter("".join(after.split())):
        raise ChangedValuesError


def _refuse_faults(tree: Tree) -> None:
    found = Faults(tree)
    is_of_this_version(tree, found)
    faults = found.sorted()
    if faults:
        raise FaultyError(faults)


def _ended(text: str) -> str:
    """Return a text whose last line has an end, of the kind that its first line has."""
    if text.endswith(("\n", "\r")):
        return text
    first = text.splitlines(keepends=True)[0]
    return text + (first[len(first.rstrip("\r\n")) :] or "\n")
