"""Whatever the terminal, the locale and the clock are, masa says the same and ends with the same exit code."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

DAY = ("--as-of", "2025-06-01")
SMALL = "masa: 1\npartnership: {name: Ynys Môn £}\nvoic: 1\n"
LINT = ("lint", "a.yaml", *DAY)
CLOSED = {"in": "<&-", "out": ">&-", "err": "2>&-"}


@pytest.fixture
def started(tmp_path: Path) -> Callable[..., CompletedProcess[bytes]]:
    """Run masa in a process of its own, with other settings of the environment and, by a shell, with streams closed."""
    (tmp_path / "a.yaml").write_text(SMALL, encoding="utf-8")

    def run(*command: str, closed: str = "", **settings: str) -> CompletedProcess[bytes]:
        names = {**os.environ, "COLUMNS": "100", **settings}
        script = f'exec "$@" {CLOSED.get(closed, "")}'
        return subprocess.run(  # noqa: S603 - our own command
            ["/bin/sh", "-c", script, "sh", sys.executable, "-m", "masa", *command],
            cwd=tmp_path,
            env=names,
            capture_output=True,
            timeout=60,
            check=False,
        )

    return run


@pytest.mark.skipif(os.name == "nt", reason="these are the settings of other systems")
@pytest.mark.parametrize(
    "settings",
    [
        pytest.param(
            {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, id="c"
        ),
        pytest.param({"TERM": "dumb", "NO_COLOR": "1", "LC_ALL": "tr_TR.UTF-8"}, id="dumb-terminal"),
    ],
)
def test_the_report_is_the_same(started: Callable[..., CompletedProcess[bytes]], settings: dict[str, str]) -> None:
    done = started(*LINT, **settings)

    assert done.returncode == 1
    assert done.stderr == b""
    assert "Ynys" not in done.stdout.decode("utf-8") or "Môn" in done.stdout.decode("utf-8")
    assert b"unknown-key" in done.stdout
    assert b"\x1b" not in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="a shell closes no streams there")
@pytest.mark.parametrize(
    ("closed", "command", "code"),
    [
        pytest.param("in", ("lint", "-", *DAY), 2, id="standard-input-asked-for"),
        pytest.param("out", LINT, 2, id="nowhere-to-print"),
        pytest.param("out", (*LINT, "--format", "concise"), 2, id="nowhere-to-print-quickly"),
        pytest.param("out", ("trace", "a.yaml", *DAY), 2, id="nowhere-to-print-a-summary"),
        pytest.param("out", ("rules",), 2, id="nowhere-to-print-a-table"),
        pytest.param("out", ("--help",), 2, id="nowhere-to-print-help"),
        pytest.param("err", (*LINT, "--format", "concise"), 1, id="nowhere-to-complain"),
    ],
)
def test_streams_that_are_closed(
    started: Callable[..., CompletedProcess[bytes]], closed: str, command: tuple[str, ...], code: int
) -> None:
    done = started(*command, closed=closed)

    assert done.returncode == code, done.stderr
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 1


@pytest.mark.parametrize("day", ["1969-12-31", "0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("command", ["lint", "calendar", "trace", "check"])
def test_days_at_the_ends_of_time(masa: Run, tmp_path: Path, command: str, day: str) -> None:
    (tmp_path / "a.yaml").write_text(SMALL, encoding="utf-8")

    done = masa(command, "a.yaml", "--as-of", day)

    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr


def test_interrupted(masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_text(SMALL, encoding="utf-8")

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for place in ("masa.cli.lint", "masa.cli.quick"):
        monkeypatch.setattr(f"{place}.find_documents", interrupt, raising=False)
    for form in ("text", "concise"):
        done = masa(*LINT, "--format", form)
        assert done.returncode == 128 + signal.SIGINT
        assert "Traceback" not in done.stderr
