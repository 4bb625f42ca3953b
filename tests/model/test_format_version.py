"""The version of the format."""

from collections.abc import Callable

import pytest

from masa.model.reading import Reading
from masa.model.table import Table

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("masa: 2\n", (1, 7), id="newer"),
        pytest.param("partnership: {nom: x}\nmasa: 2\nnew_key: {x: y}\n", (2, 7), id="its-keys-may-be-new"),
        pytest.param("masa: 0\n", (1, 7), id="older"),
        pytest.param("masa: 999999999\n", (1, 7), id="far-off"),
        pytest.param("masa: '2'\narea: &a {}\n", (1, 7), id="its-yaml-may-be-new"),
    ],
)
def test_another_version_is_refused_in_one_sentence(
    read_text: ReadText, table: Table, text: str, place: tuple[int, int]
) -> None:
    reading = read_text(text)
    assert [(fault.id, fault.span.start) for fault in reading.faults] == [("format-version", place)]
    assert reading.faults[0].message.endswith("this masa reads version 1.")
    assert reading.faults[0].message.count(".") == 1
    assert reading.values == {}
    assert reading.unreadable == {(key,) for key in table.fields(table.root)}


def test_a_file_that_does_not_say_its_version_is_read_all_the_same(read_text: ReadText) -> None:
    reading = read_text("# ours\npartnership: {name: Example}\n")
    assert [(fault.id, fault.span.start) for fault in reading.faults] == [("no-format-version", (1, 1))]
    assert "Write `masa: 1` as the first line." in reading.faults[0].remedy
    assert reading.values == {"partnership": {"name": "Example"}}
