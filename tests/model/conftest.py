"""Reading a text as the program does: parsed, then read by the models' table."""

from collections.abc import Callable, Mapping

import pytest

from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.source.yaml_parser import parse_yaml

FILE = "arrangements.yaml"
NO_PROSE: Mapping[str, str] = {}

ReadText = Callable[..., Reading]


@pytest.fixture(scope="session")
def read_text(table: Table) -> ReadText:
    def reading(text: str, prose: Mapping[str, str] = NO_PROSE) -> Reading:
        return read(parse_yaml(text, FILE), table, prose)

    return reading


@pytest.fixture
def seen(read_text: ReadText) -> Callable[..., list[tuple[str, int, int]]]:
    """Return what a user sees of a text's faults: id, line and column."""

    def faults(text: str, prose: Mapping[str, str] = NO_PROSE) -> list[tuple[str, int, int]]:
        found = read_text(text, prose).faults
        return [(fault.id, fault.span.start.line, fault.span.start.column) for fault in found]

    return faults
