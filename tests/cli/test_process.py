"""masa in a process of its own, as a user starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_as_a_module(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "masa", "lint", str(EXAMPLES / "exampleshire.yaml"), "--as-of", "2025-06-01"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env={**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "ascii"},
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert "· 0 warnings ·" in done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param({}, id="no-words"),
        pytest.param({"COMP_WORDS": "masa li"}, id="no-number"),
        pytest.param({"COMP_WORDS": "masa li", "COMP_CWORD": "one"}, id="number-in-letters"),
    ],
)
def test_completion_that_is_half_asked_for_is_passed_over(tmp_path: Path, words: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "masa", "--version"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env={**os.environ, "_MASA_COMPLETE": "complete_bash", **words},
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"masa ")


def test_a_command_waits_for_no_other() -> None:
    code = "import sys; from masa.cli.program import app_of; app_of(['lint']); sys.exit('masa.render' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code
