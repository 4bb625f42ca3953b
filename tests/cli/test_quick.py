"""Both entrances to `masa lint` say the same of the same documents."""

import io
import os
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from masa.cli.program import run
from masa.cli.quick import quick_lint

ROOT = Path(__file__).parents[2]
DAY = ("--as-of", "2025-06-01")
BROKEN = {
    "tab.yaml": b"masa: 1\n\tpartnership: x\n",
    "latin.yaml": b"masa: 1\npartnership:\n  name: \xe9\n",
    "empty.yaml": b"",
    "list.yaml": b"- masa: 1\n",
    "keys.yaml": b"masa: 1\nparnership:\n  name: A\npublication:\n  publishd_on: 2025\n",
    "file.yaml": b"masa: 1\npartnership:\n  text:\n    file: missing.md\n",
    "version.yaml": b"masa: 2\n",
    "crlf.yaml": b"masa: 1\r\npartnership:\r\n  name: A\r\n  nane: B\r\n",
    "hostile\x1b[31m.yaml": b'masa: 1\nkey\xe2\x80\xaename: 1\n"::error::": x\n',
}

Said = tuple[int | None, str, str]


def said(entrance: Callable[[list[str]], int | None], arguments: list[str]) -> Said:
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    with redirect_stdout(out), redirect_stderr(err):
        code = entrance(arguments)
    texts = []
    for stream in (out, err):
        stream.flush()
        assert isinstance(stream.buffer, io.BytesIO)
        texts.append(stream.buffer.getvalue().decode())
    return code, texts[0], texts[1]


def typers(arguments: list[str]) -> int | None:
    sys.argv = ["masa", "lint", *arguments]
    with pytest.raises(SystemExit) as stop:
        run()
    return stop.value.code if isinstance(stop.value.code, int) else 0


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the working folder: a document for each way of being broken, and one that can be read."""
    monkeypatch.setattr(sys, "argv", sys.argv)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "broken").mkdir()
    for name, data in BROKEN.items():
        (tmp_path / "broken" / name).write_bytes(data)
    (tmp_path / "a.yaml").write_bytes((ROOT / "examples/warwickshire.yaml").read_bytes())
    (tmp_path / "other.yaml").write_text("a: 1\n")
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([str(ROOT / "examples"), *DAY], id="examples"),
        pytest.param([str(ROOT / "tests/planted/arrangements.yaml"), *DAY], id="planted"),
        pytest.param(["broken", *DAY], id="broken"),
        pytest.param(["a.yaml", "missing.yaml", *DAY], id="no-file"),
        pytest.param([".", *DAY], id="with-others-skipped"),
        pytest.param([*DAY], id="this-folder"),
        pytest.param(["./a.yaml", "a.yaml", "broken/../a.yaml", *DAY], id="one-file-by-several-names"),
        pytest.param(["other.yaml", *DAY], id="no-arrangements-but-named"),
        pytest.param(["a.yaml", "--as-of=2027-01-01", "--edition", "wt2023"], id="edition"),
        pytest.param(["a.yaml", "--fail-on", "error", "--isolated", *DAY], id="threshold"),
    ],
)
def test_same_words_and_code(arguments: list[str]) -> None:
    concise = [*arguments, "--format", "concise"]

    quick = said(quick_lint, concise)

    assert quick[0] is not None
    assert quick == said(typers, concise)


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["a.yaml", "--edition", "wt1999"], id="unknown-edition"),
        pytest.param(["*.yml"], id="pattern-that-fits-nothing"),
        pytest.param(["empty"], id="folder-without-documents"),
        pytest.param(["settled"], id="folder-with-settings"),
        pytest.param(["./-"], id="what-typer-takes-for-standard-input"),
    ],
)
def test_left_to_typer_with_nothing_printed(folder: Path, arguments: list[str]) -> None:
    (folder / "empty").mkdir()
    (folder / "settled").mkdir()
    (folder / "settled/masa.toml").write_text('fail-on = "error"\n')
    (folder / "settled/a.yaml").write_text("masa: 1\n")

    assert said(quick_lint, [*arguments, "--format", "concise"]) == (None, "", "")


class Broken(io.RawIOBase):
    """A standard output that fails as it is written to."""

    def __init__(self, error: OSError) -> None:
        self.error = error

    def writable(self) -> bool:
        return True

    def write(self, _data: object) -> int:
        raise self.error


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        pytest.param(BrokenPipeError(), 1, "", id="nobody-reads-on"),
        pytest.param(
            OSError(28, os.strerror(28)),
            2,
            "masa: What was found could not be printed: no space left on device.\n",
            id="disk-full",
        ),
    ],
)
def test_what_cannot_be_printed(error: OSError, code: int, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    out, err = io.TextIOWrapper(io.BufferedWriter(Broken(error))), io.TextIOWrapper(io.BytesIO(), "utf-8")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)

    assert quick_lint(["a.yaml", "--format", "concise", *DAY]) == code
    assert isinstance(err.buffer, io.BytesIO)
    assert err.buffer.getvalue().decode() == words
    monkeypatch.undo()
    out.detach()
