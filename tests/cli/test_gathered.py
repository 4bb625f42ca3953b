"""The modules of a lint in one file: with it, without it, and with one that is of no use, a lint is the same."""

import marshal
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from masa.cli.catalogue import shipped_rules
from masa.cli.gathered import file_name
from masa.rules.compiled.writing import compiled_bytes

ROOT = Path(__file__).parents[2]
LINT = ["lint", str(ROOT / "tests/planted/arrangements.yaml"), "--format", "concise", "--as-of", "2025-06-01"]
LOADED_BY = """
import os, sys, masa.cli

def leave(code):
    judge = sys.modules["masa.rules.engine.judge"]
    print(type(judge.__loader__).__name__, judge.__file__, judge.judge.__code__.co_filename, file=sys.stderr)
    os._exit(code)

masa.cli.leave = leave
masa.cli.main()
"""
GATHER = [sys.executable, "-m", "masa.cli.gathering"]
BESIDE_OTHERS = """
import json, email.message, pydantic, runpy, typer

runpy.run_module("masa.cli.gathering", run_name="__main__")
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with masa as a wheel brings it, the modules of a lint among its data."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "src/masa", folder / "masa", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "masa/_data").mkdir()
    (folder / "masa/_data/compiled.marshal").write_bytes(compiled_bytes(shipped_rules()))
    _run([*GATHER, str(folder / "masa/_data")], folder)
    return folder


@pytest.fixture(scope="module")
def of_checkout() -> tuple[int, str]:
    """Return the exit code and the findings of the same lint in the checkout."""
    linted = _run([sys.executable, "-m", "masa", *LINT], ROOT / "src")
    assert linted.returncode == 1
    return linted.returncode, linted.stdout


def test_a_lint_takes_its_modules_from_the_file(site: Path, of_checkout: tuple[int, str]) -> None:
    linted = _run([sys.executable, "-c", LOADED_BY, *LINT], site)

    judge = "masa/rules/engine/judge.py"
    assert linted.stderr.split() == ["_Gathered", str(site / judge), judge]
    assert (linted.returncode, linted.stdout) == of_checkout


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(None, id="none"),
        pytest.param(b"", id="an-empty-one"),
        pytest.param(b"modules", id="no-modules"),
        pytest.param(marshal.dumps(("0.0.1", {})), id="one-of-another-masa"),
        pytest.param(marshal.dumps(1), id="a-number"),
        pytest.param(marshal.dumps((1, 2, 3)), id="three-numbers"),
    ],
)
def test_a_file_of_no_use_is_left_aside(
    site: Path, of_checkout: tuple[int, str], tmp_path: Path, written: bytes | None
) -> None:
    shutil.copytree(site, tmp_path / "site")
    file = tmp_path / "site/masa/_data" / file_name()
    file.unlink()
    if written is not None:
        file.write_bytes(written)

    linted = _run([sys.executable, "-c", LOADED_BY, *LINT], tmp_path / "site")

    assert linted.stderr.startswith("SourceFileLoader ")
    assert (linted.returncode, linted.stdout) == of_checkout


def test_other_commands_take_no_notice_of_it(site: Path) -> None:
    assert _run([sys.executable, "-m", "masa", "--version"], site).stdout.startswith("masa ")
    assert _run([sys.executable, "-m", "masa", *LINT[:2], "--format", "json"], site).stdout.startswith("{")


def test_it_is_the_same_whatever_else_a_process_has_loaded(site: Path, tmp_path: Path) -> None:
    _run([sys.executable, "-c", BESIDE_OTHERS, str(tmp_path)], site)

    assert (tmp_path / file_name()).read_bytes() == (site / "masa/_data" / file_name()).read_bytes()


def _run(command: list[str], source: Path) -> subprocess.CompletedProcess[str]:
    """Run a command with masa from a folder."""
    at = {**os.environ, "PYTHONPATH": str(source)}
    return subprocess.run(command, env=at, capture_output=True, text=True, check=False)  # noqa: S603 - our own program
