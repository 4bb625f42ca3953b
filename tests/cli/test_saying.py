"""Long sentences in a narrow terminal, and in a file."""

import sys

import pytest

from masa.cli.saying import fitted, print_line, say, tell, tell_lines


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


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param("a is written.", "masa: a is written.\n", id="plain"),
        pytest.param("a\n::b is written.", "masa: a\ufffd::b is written.\n", id="no-line-is-added"),
        pytest.param("##[a] is written.", "masa: #\ufffd[a] is written.\n", id="no-command"),
    ],
)
def test_a_sentence_is_one_line(sentence: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    tell(sentence)

    assert capsys.readouterr() == ("", told)


def test_the_lines_of_a_refusal_stay_lines(capsys: pytest.CaptureFixture[str]) -> None:
    tell_lines("Too hard:\n- one\x1b\n  ::error::two")

    assert capsys.readouterr() == ("", "masa: Too hard:\n- one\ufffd\n  \ufffd:error::two\n")


def test_a_line_that_names_a_file_steers_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    print_line("::error::out/\x1b[31m##[a].html")

    assert capsys.readouterr() == ("\ufffd:error::out/\ufffd[31m#\ufffd[a].html\n", "")
