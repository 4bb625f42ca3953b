"""Exampleshire and small documents, read as masa reads them."""

from collections.abc import Callable, Mapping

import pytest

from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.source.yaml_parser import parse_yaml
from tests.edits import EXAMPLESHIRE

ReadText = Callable[..., Reading]


@pytest.fixture(scope="session")
def read_text(table: Table) -> ReadText:
    def reading(text: str, prose: Mapping[str, str] | None = None) -> Reading:
        return read(parse_yaml(text, "arrangements.yaml"), table, prose or {})

    return reading


@pytest.fixture(scope="session")
def example_text() -> str:
    return EXAMPLESHIRE.read_text()


@pytest.fixture(scope="session")
def example(read_text: ReadText, example_text: str) -> Reading:
    return read_text(example_text)
