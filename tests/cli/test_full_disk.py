"""Where nothing can be printed, masa says so and ends with 2: a lost report is no pass."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

FULL = Path("/dev/full")
EXAMPLE = str(Path(__file__).parents[2] / "examples/exampleshire.yaml")
MASA = [sys.executable, "-m", "masa"]
COMMANDS = {
    "a list": ["rules", "--review", "--format", "json"],
    "findings, printed the quick way": ["lint", EXAMPLE, "--as-of", "2031-01-01", "--format", "concise"],
    "findings for people": ["lint", EXAMPLE, "--as-of", "2031-01-01"],
    "an explanation": ["explain", "dsp-named"],
}
BUFFERED = {"as Python has it": "", "unbuffered, as in many containers": "1"}


@pytest.fixture
def full_pipe() -> Iterator[int]:
    """Yield the end to write to of a pipe that takes nothing more, and whose writer does not wait."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        while True:
            os.write(writing, b"x" * 4096)
    except BlockingIOError:
        yield writing
    finally:
        os.close(writing)
        os.close(reading)


@pytest.mark.skipif(not FULL.exists(), reason="the machine has no device that is always full")
@pytest.mark.parametrize("unbuffered", BUFFERED.values(), ids=BUFFERED)
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_full_disk(command: list[str], unbuffered: str) -> None:
    with FULL.open("wb") as full:
        _expect_told(command, full.fileno(), unbuffered, "no space left on device")


@pytest.mark.parametrize("unbuffered", BUFFERED.values(), ids=BUFFERED)
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_pipe_that_takes_nothing_more(command: list[str], unbuffered: str, full_pipe: int) -> None:
    _expect_told(command, full_pipe, unbuffered, "")


def _expect_told(command: list[str], stdout: int, unbuffered: str, reason: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own command
        [*MASA, *command],
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
    )

    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"masa: What was found could not be printed: {reason}")
