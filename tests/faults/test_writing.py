"""A file is written whole or not at all: whatever fails, and at whatever step, what stood there still stands."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from errno import EACCES, EDQUOT, EIO, ENOSPC, EROFS
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
Break = Callable[[str, int], None]

DAY = ("--as-of", "2025-06-01")
DOCUMENT = (
    "masa: 1\n"
    "publication: {status: draft, version: 1.0, agreed_on: 2025-06-01}\n"
    "people:\n- {id: a, name: A Person, post: Chief Executive, organisation: c}\n"
    "partnership: {name: Somewhere}\n"
    "organisations:\n- {id: c, name: Our County Council, kind: local-authority}\n"
    "lead_safeguarding_partners:\n- {organisation: c, person: a}\n"
)
FIXABLE = DOCUMENT.replace("2025-06-01", "1st June 2025")
COMMANDS = [
    pytest.param(("lint", "a.yaml", "--output", "report.txt", *DAY), "report.txt", id="lint-output"),
    pytest.param(("lint", "a.yaml", "--fix", "--unsafe-fixes", *DAY), "a.yaml", id="lint-fix"),
    pytest.param(("fmt", "a.yaml"), "a.yaml", id="fmt"),
    pytest.param(("sign", "a.yaml", "--as", "a", "--on", "2025-06-01"), "a.yaml", id="sign"),
    pytest.param(("render", "a.yaml", "--to", "markdown", "--out", ".", *DAY), "arrangements.md", id="render"),
    pytest.param(("trace", "a.yaml", "--format", "csv", "--output", "report.txt", *DAY), "report.txt", id="trace"),
    pytest.param(("calendar", "a.yaml", "--output", "report.txt", *DAY), "report.txt", id="calendar"),
]
FAULTS = [
    pytest.param("fsync", ENOSPC, "no space left on device", id="disk-full"),
    pytest.param("fsync", EDQUOT, "disk quota exceeded", id="quota"),
    pytest.param("fsync", EIO, "input/output error", id="disk-broken"),
    pytest.param("replace", EACCES, "you have not been given permission", id="file-held-open-by-another-program"),
    pytest.param("replace", EROFS, "read-only file system", id="read-only"),
]


@pytest.fixture
def breaking(monkeypatch: pytest.MonkeyPatch) -> Break:
    """Have a call of the system fail, as it does on a disk that is full or that nobody may write to."""

    def fail_at(step: str, number: int) -> None:
        def fail(*_: object, **__: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, step, fail)

    return fail_at


@pytest.mark.parametrize(("command", "target"), COMMANDS)
@pytest.mark.parametrize(("step", "number", "reason"), FAULTS)
def test_nothing_is_half_written(
    masa: Run,
    tmp_path: Path,
    breaking: Break,
    command: tuple[str, ...],
    target: str,
    step: str,
    number: int,
    reason: str,
) -> None:
    (tmp_path / "a.yaml").write_text(FIXABLE if "--fix" in command else DOCUMENT)
    if target != "a.yaml":
        (tmp_path / target).write_text("as it was")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    breaking(step, number)

    done = masa(*command)

    assert done.returncode == 2
    assert f"{target} cannot be written: {reason}." in done.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


KILLED = """
import os, signal
from pathlib import Path
from masa.disk.writing import write_whole
setattr(os, {step!r}, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
write_whole(Path("a.yaml"), "new")
"""


@pytest.mark.skipif(os.name == "nt", reason="no process is killed so there")
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_killed_on_the_way(masa: Run, tmp_path: Path, step: str) -> None:
    (tmp_path / "a.yaml").write_text(DOCUMENT)
    done = subprocess.run([sys.executable, "-c", KILLED.format(step=step)], cwd=tmp_path, check=False)  # noqa: S603 - our own code

    assert done.returncode == -signal.SIGKILL
    assert (tmp_path / "a.yaml").read_text() == DOCUMENT
    left = [path.name for path in tmp_path.iterdir() if path.name != "a.yaml"]
    assert [name.startswith(".masa-") and name.endswith(".tmp") for name in left] == [True]

    again = masa("lint", ".", "--format", "concise", *DAY)
    assert again.returncode == 1
    assert "skipped" not in again.stderr
    assert ".masa-" not in again.stdout + again.stderr


def test_interrupted_while_writing(masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_text(DOCUMENT)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    done = masa("fmt", "a.yaml")

    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.yaml", DOCUMENT)]
