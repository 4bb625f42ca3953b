"""What a judgement keeps is gone with it."""

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from masa.model.reader import read
from masa.model.table import Table
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge
from masa.rules.engine.scene import Node
from masa.rules.language.catalogue import Compiled
from masa.source.yaml_parser import parse_yaml

EXAMPLE = Path(__file__).parents[3] / "examples/exampleshire.yaml"
DAY = "2025-06-01"


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
def test_nothing_of_a_document_is_left_without_the_collector(table: Table, compiled: Compiled) -> None:
    catalogue = compiled.catalogue
    reading = read(parse_yaml(EXAMPLE.read_text(encoding="utf-8"), "a.yaml"), table, {})
    question = question_for(reading.values, catalogue.editions, date.fromisoformat(DAY))
    assert judge(reading, catalogue, question)

    assert [one for one in gc.get_objects() if type(one) is Node] == []
