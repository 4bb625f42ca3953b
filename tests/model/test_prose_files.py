"""Prose that stands in a file of its own."""

from collections.abc import Callable

import pytest

from masa.model.prose_files import named_files
from masa.model.reading import Reading

ReadText = Callable[..., Reading]


def test_the_words_of_a_file_stand_where_it_is_named(read_text: ReadText) -> None:
    text = "masa: 1\narea: {boundaries: {file: sections/area.md}}\npartnership: {purposes: [One, {file: two.md}]}\n"
    reading = read_text(text, {"sections/area.md": "\nThe **county**.\n", "two.md": "Two"})
    assert reading.faults == ()
    assert reading.values["area"] == {"boundaries": "The **county**."}
    assert reading.values["partnership"] == {"purposes": ["One", "Two"]}
    assert reading.prose_files == {
        ("area", "boundaries"): "sections/area.md",
        ("partnership", "purposes", 1): "two.md",
    }


def test_a_lone_file_stands_for_a_list_of_one(read_text: ReadText) -> None:
    reading = read_text("masa: 1\npartnership: {purposes: {file: one.md}}\n", {"one.md": "One"})
    assert reading.faults == ()
    assert reading.values["partnership"] == {"purposes": ["One"]}


@pytest.mark.parametrize(
    ("prose", "identity", "word"),
    [
        pytest.param({}, "no-file", "The file “area.md” could not be read.", id="missing"),
        pytest.param({"area.md": " \n"}, "empty-key", "The file “area.md” is empty.", id="empty"),
    ],
)
def test_a_file_without_words(read_text: ReadText, prose: dict[str, str], identity: str, word: str) -> None:
    reading = read_text("masa: 1\narea:\n  boundaries: {file: area.md}\n", prose)
    assert [(fault.id, fault.span.start) for fault in reading.faults] == [(identity, (3, 15))]
    assert reading.faults[0].message == word
    assert reading.values["area"] == {}


def test_the_files_that_a_document_names() -> None:
    named = {"file": "b.md"}
    values = {"a": [{"text": {"file": "a.md"}}, {"file": "x", "more": "y"}], "b": named, "c": {"text": named}}
    assert named_files(values) == ["a.md", "b.md"]


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"file": {"file": {"file": None}}}, id="files-in-files"),
        pytest.param({"file": ["x"]}, id="a-list"),
        pytest.param("file", id="a-word"),
        pytest.param(None, id="nothing"),
    ],
)
def test_what_names_no_file(values: object) -> None:
    assert named_files(values) == []
