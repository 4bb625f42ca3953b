"""`masa lint --format`: the exit code depends on what was found, and not on how it is printed."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from masa.report.formats import Format

Run = Callable[..., CompletedProcess[str]]

FAULTY = "masa: 1\npartnership:\n  name: Exampleshire Safeguarding Partnership\n  webpage: https://esp.example\n"


@pytest.mark.parametrize("output_format", list(Format))
def test_exit_code_and_place_in_every_format(masa: Run, tmp_path: Path, output_format: Format) -> None:
    document = tmp_path / "areas" / "faulty.yaml"
    document.parent.mkdir()
    document.write_text(FAULTY)

    done = masa("lint", str(document), "--as-of", "2025-06-01", "--format", output_format)

    assert (done.returncode, done.stderr) == (1, "")
    assert "unknown-key" in done.stdout
    # Programs are given the path from the working folder; people and JSON the one that was typed.
    as_typed = output_format in {Format.TEXT, Format.JSON}
    assert (str(tmp_path) in done.stdout) is as_typed
    assert (str(document) if as_typed else "areas/faulty.yaml") in done.stdout
