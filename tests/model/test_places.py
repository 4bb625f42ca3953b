"""Where a place of the document is shown."""

import pytest

from masa.model.places import span_of
from masa.source.plain import tree_of
from masa.source.span import Span
from masa.source.tree import Path
from masa.source.yaml_parser import parse_yaml

TEXT = """\
# Ours
masa: 1
partnership:
  name: Example
  contact: {phone: 01632 960100}
  vision: |
    One line.
    Another.
  mission:
    On a line of its own.
education:
  standing: member
needs:
  priorities:
    - title: Neglect
      from: 2025
    - {title: Babies}
    -
      title: Harm
  taking_part: [partners,
    children]
  respond: We sit
    together.
  identify:
"""
LINES = TEXT.splitlines()


def shown(path: Path) -> tuple[int, str]:
    """Return the line and the words that a place is shown at."""
    _, start, end = span_of(parse_yaml(TEXT, "a.yaml"), path)
    line = LINES[start.line - 1]
    return start.line, line[start.column - 1 : end.column - 1 if end.line == start.line else None]


@pytest.mark.parametrize(
    ("path", "line", "words"),
    [
        pytest.param(("partnership", "name"), 4, "Example", id="a-value"),
        pytest.param(("partnership", "contact"), 5, "{phone: 01632 960100}", id="a-row"),
        pytest.param(("partnership", "vision"), 6, "vision", id="a-block-of-text"),
        pytest.param(("partnership", "mission"), 10, "On a line of its own.", id="a-text-below-its-key"),
        pytest.param(("partnership",), 3, "partnership", id="a-section"),
        pytest.param(("education",), 11, "education", id="a-section-of-one-line-below-its-key"),
        pytest.param(("needs", "priorities"), 14, "priorities", id="a-list"),
        pytest.param(("needs", "priorities", 0), 15, "title: Neglect", id="an-entry's-first-line"),
        pytest.param(("needs", "priorities", 1), 17, "{title: Babies}", id="an-entry-in-a-row"),
        pytest.param(("needs", "priorities", 2), 19, "title: Harm", id="an-entry-below-its-dash"),
        pytest.param(("needs", "taking_part"), 20, "taking_part", id="a-row-of-two-lines"),
        pytest.param(("needs", "taking_part", 1), 21, "children", id="an-entry-on-the-second-line"),
        pytest.param(("needs", "respond"), 22, "respond", id="a-text-of-two-lines"),
        pytest.param(("needs", "identify"), 24, "identify", id="an-empty-key"),
    ],
)
def test_what_is_there(path: Path, line: int, words: str) -> None:
    assert shown(path) == (line, words)


@pytest.mark.parametrize(
    ("path", "line", "words"),
    [
        pytest.param(("partnership", "serves"), 3, "partnership", id="a-key-of-a-section"),
        pytest.param(("education", "sectors"), 11, "education", id="a-key-of-a-short-section"),
        pytest.param(("partnership", "contact", "email"), 5, "contact", id="a-key-of-a-row"),
        pytest.param(("needs", "plan", "title"), 13, "needs", id="a-key-of-a-record-left-out"),
        pytest.param(("needs", "priorities", 0, "to"), 15, "title: Neglect", id="a-key-of-an-entry"),
        pytest.param(("needs", "priorities", 1, "to"), 17, "{title: Babies}", id="a-key-of-an-entry-in-a-row"),
        pytest.param(("needs", "priorities", 7), 14, "priorities", id="an-entry"),
        pytest.param(("publication",), 3, "partnership", id="a-section-is-shown-at-the-one-before"),
        pytest.param(("publication", "status"), 3, "partnership", id="a-key-of-a-missing-section"),
        pytest.param(("governance", "groups"), 3, "partnership", id="sections-before-it-are-missing-too"),
        pytest.param(("transcription",), 13, "needs", id="the-last-section"),
        pytest.param(("guidance",), 2, "masa", id="the-second-section"),
    ],
)
def test_what_is_missing_is_shown_at_what_is_nearest(path: Path, line: int, words: str) -> None:
    assert shown(path) == (line, words)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param("# ours\nneeds: {}\n", ("masa",), id="nothing-stands-before-the-first"),
        pytest.param("needs: {}\n", ("area",), id="only-later-sections-are-there"),
        pytest.param("needs: {}\n", ("weather",), id="no-section-at-all"),
    ],
)
def test_what_has_nothing_before_it_is_shown_at_the_start(text: str, path: Path) -> None:
    assert span_of(parse_yaml(text, "a.yaml"), path) == Span.at("a.yaml")


def test_the_section_before_is_the_one_before_in_the_written_order_wherever_it_stands() -> None:
    tree = parse_yaml("needs: {}\npartnership: {}\nmasa: 1\n", "a.yaml")
    assert span_of(tree, ("publication",)).start == (2, 1)


def test_values_that_stand_in_no_file_are_shown_at_its_start() -> None:
    tree = tree_of({"needs": {"priorities": [{"title": "Neglect"}]}}, "an example")
    for path in [("needs",), ("needs", "priorities", 0), ("needs", "plan"), ("area",)]:
        assert span_of(tree, path) == Span.at("an example")
