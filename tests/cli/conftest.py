"""Running masa as a user does, in a folder of its own: in this process, so that the catalogue is compiled once."""

import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from masa.cli import main

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture(autouse=True)
def page_linter_where_asked(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the page linter out where a test does not ask for it: reading each page again takes longest of all."""
    if "linted" not in request.keywords:
        monkeypatch.setattr("masa.render.faults_of", lambda *_: ())


@pytest.fixture
def masa(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    monkeypatch.setattr("masa.cli.leave", sys.exit)

    def run(*arguments: str) -> CompletedProcess[str]:
        monkeypatch.setattr(sys, "argv", ["masa", *arguments])
        out, err = TextIOWrapper(BytesIO(), "utf-8"), TextIOWrapper(BytesIO(), "utf-8")
        with redirect_stdout(out), redirect_stderr(err):
            code = _exit_code()
        return CompletedProcess(["masa", *arguments], code, _written(out), _written(err))

    return run


def _exit_code() -> int:
    try:
        main()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return 0


def _written(stream: TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, BytesIO)
    return stream.buffer.getvalue().decode().replace("\r\n", "\n")
