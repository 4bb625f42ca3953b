"""The action's own shell, run with a stand-in for Python that only writes down what it was asked."""

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

Read = Callable[[str], Any]
Accepts = Callable[[Sequence[str]], None]

SHOWN = {"MASA_FORMAT": "github", "MASA_SARIF": "masa.sarif"}
STAND_IN = """#!/bin/sh
if [ "$2" = -c ]; then echo mark; exit; fi
for word in "$@"; do printf '%s\\0' "$word"; done > "$RUNNER_TEMP/asked"
while [ $# -gt 0 ]; do
  if [ "$1" = --output ] && [ "$2" != - ]; then echo report > "$2"; fi
  shift
done
exit "$CODE"
"""


class Step:
    """A step of the action by its name, run in a folder of its own."""

    def __init__(self, read: Read, folder: Path) -> None:
        self._steps = {step["name"]: step for step in read("action.yml")["runs"]["steps"] if "run" in step}
        self._folder = folder
        (folder / "python").write_text(STAND_IN)
        (folder / "python").chmod(0o755)

    def run(self, name: str, variables: Mapping[str, str], code: int = 0) -> int:
        """Run a step as GitHub does, with some of its variables set, and return its exit code."""
        here = str(self._folder)
        github = {
            "RUNNER_TEMP": here,
            "GITHUB_OUTPUT": f"{here}/output",
            "GITHUB_STEP_SUMMARY": f"{here}/summary",
            "CODE": str(code),
        }
        given = {**dict.fromkeys(self._steps[name]["env"], ""), **variables}
        return subprocess.run(  # noqa: S603 - the action's own text
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", self._steps[name]["run"]],  # noqa: S607 - as GitHub
            cwd=here,
            env={**github, **given, "PATH": f"{here}{os.pathsep}{os.environ['PATH']}"},
            check=False,
        ).returncode

    def asked(self) -> list[str]:
        """Return what Python was asked, without its own options."""
        words = (self._folder / "asked").read_text().split("\0")[:-1]
        assert words[:2] == ["-I", "-m"]
        return words[2:]


@pytest.fixture
def step(read: Read, tmp_path: Path) -> Step:
    return Step(read, tmp_path)


@pytest.mark.parametrize(
    ("version", "package"),
    [
        pytest.param("", "/action", id="own-files"),
        pytest.param("0.1.0", "masa-arrangements==0.1.0", id="from-an-index"),
        pytest.param("1; touch a", "masa-arrangements==1; touch a", id="hostile"),
    ],
)
def test_what_is_installed(step: Step, version: str, package: str) -> None:
    step.run("Install masa", {"MASA_VERSION": version, "MASA_SOURCE": "/action"})

    assert step.asked()[-2:] == ["--", package]


@pytest.mark.parametrize(
    ("variables", "ends"),
    [
        pytest.param({"MASA_PATHS": "a b.yaml\nareas/**/*.yaml\n"}, ["--", "a b.yaml", "areas/**/*.yaml"], id="paths"),
        pytest.param({"MASA_PATHS": "--output"}, ["--", "--output"], id="path-like-an-option"),
        pytest.param(
            {"MASA_PATHS": "a", "MASA_ARGS": "--fail-on=error\n--edition=wt2023"},
            ["--fail-on=error", "--edition=wt2023", "--", "a"],
            id="arguments",
        ),
        pytest.param({"MASA_PATHS": '$(touch x)\n"; touch x; "'}, ["--", "$(touch x)", '"; touch x; "'], id="hostile"),
    ],
)
def test_lines_become_words_that_masa_takes_and_the_shell_runs_none(
    step: Step, accepts: Accepts, tmp_path: Path, variables: dict[str, str], ends: list[str]
) -> None:
    step.run("Run masa lint", {**SHOWN, **variables})

    program, *words = step.asked()
    assert program == "masa"
    assert words[-len(ends) :] == ends
    accepts(words)
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("code", [pytest.param(code, id=str(code)) for code in (0, 1, 2)])
def test_the_exit_code_is_that_of_masa_and_the_reports_are_handed_on(step: Step, tmp_path: Path, code: int) -> None:
    done = step.run("Run masa lint", {**SHOWN, "MASA_PATHS": "a"}, code)

    assert done == code
    assert (tmp_path / "output").read_text().splitlines() == [f"exit-code={code}", "sarif<<mark", "masa.sarif", "mark"]
    assert (tmp_path / "summary").read_text() == "report\n"


def test_without_sarif_no_such_file_is_asked_for(step: Step) -> None:
    step.run("Run masa lint", {"MASA_PATHS": "a", "MASA_FORMAT": "text"})

    assert "sarif" not in step.asked()
