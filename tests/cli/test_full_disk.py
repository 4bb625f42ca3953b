"""Where nothing can be printed, masa says so and ends with 2: a lost report is no pass."""

import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="the machine has no device that is always full")
def test_a_report_that_cannot_be_printed() -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "masa", "rules", "--review", "--format", "json"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert done.returncode == 2
    assert done.stderr.decode().startswith("masa: What was found could not be printed: no space left on device.")
