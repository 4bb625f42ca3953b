"""The line of a key, or of a word within its list."""

import pytest

from masa.settings.origin import Keys
from masa.settings.toml_lines import line_of

TEXT = '''# select = ["not this"]
"select" = ["a",
  "b", # ]
  "c",
]
note = """
ignore = ["not this either"]
"""

ignore = ["x]y", "z"]
[[per-file]]
files = ["a"]

[[ per-file ]] # again
ignore = [
  "d",
]
'''


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        pytest.param(("select",), 2, id="quoted-key"),
        pytest.param(("select", 1), 3, id="word-in-a-list"),
        pytest.param(("select", 2), 4, id="last-word"),
        pytest.param(("ignore",), 10, id="not-in-a-text"),
        pytest.param(("per-file", 0), 11, id="table"),
        pytest.param(("per-file", 0, "files", 0), 12, id="in-a-table"),
        pytest.param(("per-file", 1), 14, id="second-table"),
        pytest.param(("per-file", 1, "ignore", 0), 16, id="in-the-second-table"),
        pytest.param(("per-file", 1, "files"), 14, id="what-is-not-there-is-its-table"),
        pytest.param(("fail-on",), 1, id="nowhere"),
    ],
)
def test_line_of(keys: Keys, line: int) -> None:
    assert line_of(TEXT, keys) == line


@pytest.mark.parametrize(
    ("entries", "line"),
    [
        pytest.param(['  "word",'] * 1_500, 1_402, id="long-list"),
        pytest.param(['"]",' * 40] * 1_190, 1, id="made-to-take-long"),
    ],
)
def test_a_long_list_takes_no_long_time(entries: list[str], line: int) -> None:
    assert line_of("\n".join(["# first", "select = [", *entries, "]"]), ("select", 1_399)) == line


def test_tables_within_a_line() -> None:
    text = "a = 1\nper-file = [\n  {files = ['x']},\n  {slect = ['y']},\n]\n"

    assert line_of(text, ("per-file", 1, "slect")) == 4
