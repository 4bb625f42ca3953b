"""Each exception from ruff's security rules says why on its line, and what CI installs is checked against hashes."""

import re
import tomllib
from pathlib import Path

import pytest

pytestmark = pytest.mark.timeless

ROOT = Path(__file__).parents[2]
EXCEPTION = re.compile(r"# noqa: [A-Z0-9, ]*\bS\d{3}(?P<rest>.*)")


def test_each_exception_has_its_reason() -> None:
    found = [
        (path.name, match)
        for folder in ("src", "tests")
        for path in (ROOT / folder).rglob("*.py")
        for match in EXCEPTION.finditer(path.read_text(encoding="utf-8"))
    ]

    assert len(found) > 5
    assert [(name, match[0]) for name, match in found if not re.match(r"[A-Z0-9, ]* - [\w`]", match["rest"])] == []


def test_no_security_rule_is_off_for_the_project() -> None:
    lint = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]

    assert lint["select"] == ["ALL"]
    assert [rule for rule in lint["ignore"] if re.match(r"S\d|S$", rule)] == []
    assert {rule for rules in lint["per-file-ignores"].values() for rule in rules if re.match(r"S\d|S$", rule)} <= {
        "S101"
    }


def test_what_ci_installs_has_hashes_and_names_no_host() -> None:
    listed = (ROOT / ".ci" / "requirements.txt").read_text(encoding="utf-8")
    releases = re.split(r"\n(?=\S)", listed.strip())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = [*project["dependencies"], *(one for name in ("pdf", "docx", "xlsx", "dev") for one in extras[name])]
    names = {re.split(r"[\[>=<;]", one)[0].lower().replace(".", "-") for one in asked} - {project["name"]}

    assert all(re.match(r"[a-z0-9.\[\]-]+==\S+.*\n +--hash=sha256:", release) for release in releases)
    assert names <= {re.split(r"[\[=]", release)[0].replace(".", "-") for release in releases}
    assert "://" not in listed
    assert "--require-hashes" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
