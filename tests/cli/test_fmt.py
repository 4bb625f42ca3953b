"""`masa fmt`: what is written, what is only told, and the exit codes."""

import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

MIXED = b"area:\n  # ours\n  boundaries: b\n  councils: a\nmasa: 1\n"
IN_ORDER = b"masa: 1\narea:\n  councils: a\n  # ours\n  boundaries: b\n"
TWICE = b"masa: 1\nmasa: 1\n"


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., None]:
    def files(**texts: bytes) -> None:
        for name, text in texts.items():
            (tmp_path / f"{name}.yaml").write_bytes(text)

    return files


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    return lambda data: monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(data)))


def test_files_are_put_in_order(masa: Run, write: Callable[..., None], tmp_path: Path) -> None:
    write(one=MIXED, two=IN_ORDER, mark=b"\xef\xbb\xbf" + MIXED.replace(b"\n", b"\r\n"))

    ran = masa("fmt")

    assert ran.returncode == 0
    assert ran.stdout == (
        "mark.yaml: keys put in order in the top of the file, area.\n"
        "one.yaml: keys put in order in the top of the file, area.\n"
    )
    assert ran.stderr == "masa: 2 of 3 files changed.\n"
    assert (tmp_path / "one.yaml").read_bytes() == (tmp_path / "two.yaml").read_bytes() == IN_ORDER
    assert (tmp_path / "mark.yaml").read_bytes() == b"\xef\xbb\xbf" + IN_ORDER.replace(b"\n", b"\r\n")
    assert masa("fmt").stdout == ""


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        pytest.param(
            ["one.yaml", "--check"],
            1,
            "one.yaml would change: keys put in order in the top of the file, area",
            id="check",
        ),
        pytest.param(["one.yaml", "--diff"], 1, "--- one.yaml\n+++ one.yaml\n@@ -1,5 +1,5 @@\n", id="diff"),
        pytest.param(["one.yaml", "--diff", "--check"], 1, "+masa: 1\n", id="both"),
        pytest.param(["end.yaml", "--diff"], 1, "-masa: 1\n\\ No newline at end of file\n+masa: 1\n", id="last-line"),
        pytest.param(["end.yaml", "--check"], 1, "blanks and line ends", id="only-blanks"),
        pytest.param(["two.yaml", "--check"], 0, "", id="nothing-to-do"),
        pytest.param(["two.yaml", "--diff"], 0, "", id="no-difference"),
        pytest.param(["bad.yaml", "one.yaml", "--check"], 2, "one.yaml would change", id="a-fault-hinders-no-other"),
    ],
)
def test_nothing_is_written(
    options: list[str], code: int, told: str, masa: Run, write: Callable[..., None], tmp_path: Path
) -> None:
    write(one=MIXED, two=IN_ORDER, bad=TWICE, end=b"masa: 1")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}

    ran = masa("fmt", *options)

    assert ran.returncode == code
    assert told in ran.stdout
    assert bool(told) == bool(ran.stdout)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(TWICE, "bad.yaml:2:1: duplicate-key: `masa` is written twice", id="a-key-twice"),
        pytest.param(b"masa: [1\n", "bad.yaml:1:7: yaml-syntax: ", id="no-yaml"),
        pytest.param(b"masa: \xff\n", "bad.yaml:1:7: not-utf8: ", id="no-text"),
        pytest.param(b"masa: 9\n", "bad.yaml:1:7: format-version: ", id="another-version"),
        pytest.param(None, "There is no file bad.yaml.", id="no-file"),
    ],
)
def test_a_file_in_doubt_is_left_alone(
    text: bytes | None, said: str, masa: Run, write: Callable[..., None], tmp_path: Path
) -> None:
    write(one=MIXED, **({} if text is None else {"bad": text}))

    ran = masa("fmt", "bad.yaml", "one.yaml")

    assert ran.returncode == 2
    assert f"masa: {said}" in ran.stderr
    assert (tmp_path / "one.yaml").read_bytes() == IN_ORDER
    assert text is None or (tmp_path / "bad.yaml").read_bytes() == text


@pytest.mark.parametrize(
    ("options", "text", "code", "out"),
    [
        pytest.param([], MIXED, 0, IN_ORDER, id="written-out"),
        pytest.param([], IN_ORDER, 0, IN_ORDER, id="as-it-was"),
        pytest.param(
            ["--check"], MIXED, 1, b"- would change: keys put in order in the top of the file, area.\n", id="check"
        ),
        pytest.param([], TWICE, 2, b"", id="in-doubt"),
    ],
)
def test_standard_input(
    options: list[str], text: bytes, code: int, out: bytes, masa: Run, piped: Callable[[bytes], None]
) -> None:
    piped(text)

    ran = masa("fmt", "-", *options)

    assert (ran.returncode, ran.stdout.encode()) == (code, out)
