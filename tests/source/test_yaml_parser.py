import pytest

from masa.source.tree import Path
from masa.source.yaml_parser import parse_yaml

DOCUMENT = """\
# a note
name: Sian  # another
list:
  - one
  - post: Chief
    called:

rows:
- {id: a, of: [b, c], none: {}}
prose: |
  First line.

  Last line.


folded: >-
  On and
  on.

# the end
plain: one
  two
quoted: "é 😀"
last:
"""


@pytest.mark.parametrize(
    ("written", "value"),
    [
        pytest.param("yes", "yes", id="yes"),
        pytest.param("null", "null", id="null"),
        pytest.param("~", "~", id="tilde"),
        pytest.param("2.10", "2.10", id="version"),
        pytest.param("01632960100", "01632960100", id="phone"),
        pytest.param("1E5", "1E5", id="exponent"),
        pytest.param("2025-03-03", "2025-03-03", id="day"),
        pytest.param("09:30", "09:30", id="time"),
        pytest.param("30,500.00", "30,500.00", id="sum"),
        pytest.param("https://esp.example/a?b#c", "https://esp.example/a?b#c", id="link"),
        pytest.param("-5", "-5", id="minus-five"),
        pytest.param("it's 50% of @all", "it's 50% of @all", id="marks-inside"),
        pytest.param("one\n  two", "one two", id="two-lines"),
        pytest.param("", None, id="no-value"),
        pytest.param("  # a note", None, id="note-only"),
        pytest.param('""', "", id="empty-quotes"),
        pytest.param("|\n", "", id="empty-block"),
        pytest.param("'it''s'", "it's", id="single-quotes"),
        pytest.param('"a\\tb"', "a\tb", id="double-quotes"),
        pytest.param("|\n  # one\n  #two\n", "# one\n#two\n", id="block-keeps-hashes"),
        pytest.param(">\n  one\n  two\n", "one two\n", id="folded"),
        pytest.param("[a, 1, null]", ["a", "1", "null"], id="list-in-brackets"),
        pytest.param("\n- a\n-\n- b", ["a", None, "b"], id="list-of-dashes"),
        pytest.param("{b: c, d: }", {"b": "c", "d": None}, id="row"),
        pytest.param("[b: c]", [{"b": "c"}], id="pair-in-brackets"),
        pytest.param("[]", [], id="empty-list"),
        pytest.param("{}", {}, id="empty-row"),
    ],
)
def test_values_are_text_whatever_they_look_like(written: str, value: object) -> None:
    tree = parse_yaml(f"a: {written}", "esp.yaml")

    assert tree.values == {"a": value}
    assert tree.faults == ()


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        pytest.param((), None, (2, 1, 24, 6), id="root"),
        pytest.param(("name",), (2, 1, 2, 5), (2, 7, 2, 11), id="text"),
        pytest.param(("list",), (3, 1, 3, 5), (4, 3, 6, 12), id="list-ends-with-its-last-child"),
        pytest.param(("list", 0), None, (4, 5, 4, 8), id="entry-has-no-key"),
        pytest.param(("list", 1), None, (5, 5, 6, 12), id="entry-of-keys"),
        pytest.param(("list", 1, "called"), (6, 5, 6, 11), (6, 12, 6, 12), id="no-value-stands-behind-its-colon"),
        pytest.param(("rows",), (8, 1, 8, 5), (9, 1, 9, 32), id="list-in-its-keys-column"),
        pytest.param(("rows", 0), None, (9, 3, 9, 32), id="row"),
        pytest.param(("rows", 0, "of"), (9, 11, 9, 13), (9, 15, 9, 21), id="brackets"),
        pytest.param(("rows", 0, "of", 1), None, (9, 19, 9, 20), id="entry-in-brackets"),
        pytest.param(("rows", 0, "none"), (9, 23, 9, 27), (9, 29, 9, 31), id="empty-braces"),
        pytest.param(("prose",), (10, 1, 10, 6), (10, 8, 13, 13), id="block-ends-at-its-last-word"),
        pytest.param(("folded",), (16, 1, 16, 7), (16, 9, 18, 6), id="folded-block"),
        pytest.param(("plain",), (21, 1, 21, 6), (21, 8, 22, 6), id="plain-text-of-two-lines"),
        pytest.param(("quoted",), (23, 1, 23, 7), (23, 9, 23, 14), id="columns-are-characters"),
        pytest.param(("last",), (24, 1, 24, 5), (24, 6, 24, 6), id="no-value-at-the-end"),
    ],
)
@pytest.mark.parametrize(
    "line_end", [pytest.param("\n", id="lf"), pytest.param("\r\n", id="crlf"), pytest.param("\r", id="cr")]
)
def test_places(path: Path, key: tuple[int, ...] | None, value: tuple[int, ...], line_end: str) -> None:
    place = parse_yaml(DOCUMENT.replace("\n", line_end), "esp.yaml").places[path]

    assert (place.key and (*place.key.start, *place.key.end)) == key
    assert (*place.value.start, *place.value.end) == value


def test_places_are_of_the_values_and_of_nothing_else() -> None:
    tree = parse_yaml("a: {b: [c]}\n", "esp.yaml")

    assert set(tree.places) == {(), ("a",), ("a", "b"), ("a", "b", 0)}
    assert ("b",) not in tree.places
    assert tree.places[("a", "b", 0)].value.file == "esp.yaml"


def test_the_text_is_kept() -> None:
    assert parse_yaml(DOCUMENT, "esp.yaml").text == DOCUMENT


def test_a_first_line_of_dashes_and_a_last_of_dots_are_fine() -> None:
    tree = parse_yaml("---\na: b\n...\n", "esp.yaml")

    assert tree.values == {"a": "b"}
    assert tree.faults == ()
