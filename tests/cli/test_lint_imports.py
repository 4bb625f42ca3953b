"""What `masa lint` waits for before it has read a line: every module is listed here, so that none comes in unseen."""

import subprocess
import sys
from pathlib import Path

import pytest

from masa.cli.catalogue import shipped_rules
from masa.rules.compiled.writing import compiled_bytes

EXAMPLE = Path(__file__).parents[2] / "examples/exampleshire.yaml"
LINT = """
import sys
before = set(sys.modules)
import masa.cli
from masa.disk import shipped

shipped._INSTALLED = sys.argv.pop()
masa.cli.leave = lambda code: print(code, *sorted(set(sys.modules) - before), sep="\\n", file=sys.stderr)
masa.cli.main()
"""
OTHERS = """
    _collections _cython_3_0_11 _datetime _decimal _functools _operator _ruamel_yaml
    collections collections.abc cython_runtime decimal functools gc itertools keyword numbers operator
    reprlib ruamel.yaml.clib._ruamel_yaml types unicodedata
"""
"""The modules of others that a lint may load, beyond those that Python itself starts with.

Python takes `unicodedata` to compile names of characters, where it may not keep what it compiled.
"""
ROOMS = (
    *(
        "masa.cli",
        "masa.diagnostic",
        "masa.disk",
        "masa.light_date",
        "masa.light_pattern",
        "masa.light_tuple",
        "masa.light_typing",
        "masa.model",
        "masa.reference",
        "masa.refusal",
        "masa.report",
    ),
    *("masa.rules.compiled", "masa.rules.engine", "masa.source"),
)
CLI = {"catalogue", "clock", "gathered", "judging", "lint_arguments", "quick", "sentences", "workers"}
REPORT = {"concise", "exit_code", "file_report", "places", "run"}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the modules that a plain lint loads where masa came from a wheel."""
    folder = tmp_path_factory.mktemp("installed")
    (folder / "compiled.marshal").write_bytes(compiled_bytes(shipped_rules()))
    lint = ["lint", str(EXAMPLE), "--format", "concise", "--as-of", "2025-06-01"]
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", LINT, *lint, str(folder)], capture_output=True, text=True, check=False
    )
    code, *modules = done.stderr.split()
    assert code == "0", done.stderr
    return modules


def test_of_others(loaded: list[str]) -> None:
    assert [name for name in loaded if not name.startswith("masa") and name not in OTHERS.split()] == []


def test_of_masa(loaded: list[str]) -> None:
    own = [f"{name}." for name in loaded if name.startswith("masa.") and name != "masa.rules"]

    assert [name for name in own if not name.startswith(tuple(f"{room}." for room in ROOMS))] == []
    assert {name.split(".")[2] for name in own if name.startswith("masa.cli.")} - {""} == CLI
    assert {name.split(".")[2] for name in own if name.startswith("masa.report.")} - {""} == REPORT
