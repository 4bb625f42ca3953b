"""Long sentences in a narrow terminal, and in a file."""

import sys

import pytest

from masa.cli.saying import fitted, say


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        pytest.param("short", "short", id="short"),
        pytest.param("one two three four", "one two\nthree four", id="between-words"),
        pytest.param("  kind   one two", "  kind  \n    one two", id="an-entry-hangs"),
        pytest.param("a\n\nb\n", "a\n\nb\n", id="empty-lines-stay"),
        pytest.param("a/path/that-is-too-long", "a/path/that-is-too-long", id="a-name-stays-whole"),
    ],
)
def test_fitted(text: str, fits: str) -> None:
    assert "\n".join(line.rstrip() for line in fitted(text, 11).split("\n")) == fits.replace("  \n", "\n")


@pytest.mark.parametrize(
    ("reads_there", "printed"),
    [pytest.param(True, "one two\nthree\n", id="terminal"), pytest.param(False, "one two three\n", id="file")],
)
def test_only_a_terminal_is_narrow(
    reads_there: bool,  # noqa: FBT001 - a row of the table
    printed: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", "9")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: reads_there)

    say("one two three")

    assert capsys.readouterr().out == printed
