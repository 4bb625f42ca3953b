"""How files and columns are named to other programs."""

import pytest

from masa.report.file_report import FileReport
from masa.report.places import byte_column, document_of, file_of, last_line
from masa.report.run import Run
from masa.source.span import Position, Span


@pytest.mark.parametrize(
    ("path", "folder", "name"),
    [
        pytest.param("areas/a.yaml", "/work", "areas/a.yaml", id="relative"),
        pytest.param("/work/areas/a.yaml", "/work", "areas/a.yaml", id="below-the-working-folder"),
        pytest.param("/elsewhere/a.yaml", "/work", "/elsewhere/a.yaml", id="outside"),
        pytest.param("/workshop/a.yaml", "/work", "/workshop/a.yaml", id="a-folder-of-a-like-name"),
        pytest.param("./a.yaml", "", "a.yaml", id="dot"),
        pytest.param("../a.yaml", "/work", "../a.yaml", id="above"),
        pytest.param("-", "/work", "-", id="standard-input"),
    ],
)
def test_name_of_the_document(report: FileReport, path: str, folder: str, name: str) -> None:
    assert document_of(Run([], folder=folder), report._replace(path=path)) == name


def test_a_prose_file_is_named_with_the_folder_of_its_document(report: FileReport) -> None:
    moved = report._replace(path="/work/areas/a.yaml")

    assert file_of(Run([], folder="/work"), moved, Span.at("sections/needs.md")) == "areas/sections/needs.md"


@pytest.mark.parametrize(
    ("end", "line"),
    [
        pytest.param(Position(3, 9), 3, id="within-its-line"),
        pytest.param(Position(3, 5), 3, id="empty"),
        pytest.param(Position(4, 1), 3, id="to-the-end-of-its-line"),
        pytest.param(Position(5, 2), 5, id="over-lines"),
    ],
)
def test_last_line(end: Position, line: int) -> None:
    assert last_line(Span("a", Position(3, 5), end)) == line


@pytest.mark.parametrize(
    ("position", "text", "column"),
    [
        pytest.param(Position(1, 3), "abc", 3, id="plain"),
        pytest.param(Position(1, 3), "a児b", 5, id="three-bytes"),
        pytest.param(Position(2, 2), "児\r\n£b", 3, id="second-line"),
        pytest.param(Position(1, 2), "\ud800b", 4, id="half-a-character"),
        pytest.param(Position(4, 7), "", 7, id="text-not-known"),
    ],
)
def test_columns_in_bytes(position: Position, text: str, column: int) -> None:
    assert byte_column(position, text) == column
