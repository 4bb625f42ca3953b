"""`masa diff` as a user runs it."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]
DAY = ("--as-of", "2025-06-01")
OLD = """masa: 1
partnership: {name: Exampleshire Safeguarding Children Partnership}
needs: {identify: {file: sections/needs.md}}
"""
NEW = OLD.replace("Children Partnership", "Partnership")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sections").mkdir()
    (tmp_path / "sections" / "needs.md").write_text("We look together.\n")
    (tmp_path / "old.yaml").write_text(OLD)
    (tmp_path / "new.yaml").write_text(NEW)
    return tmp_path


def test_two_files(masa: Run, folder: Path) -> None:
    done = masa("diff", "old.yaml", "new.yaml", *DAY, "--output", "changes.txt")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "masa: changes.txt is written.\n")
    assert "“Exampleshire Safeguarding Partnership”, where it was" in (folder / "changes.txt").read_text("utf-8")


def test_both_are_judged_by_what_the_newer_one_names(masa: Run, folder: Path) -> None:
    (folder / "new.yaml").write_text(NEW.replace("masa: 1\n", "masa: 1\nguidance: wt2018\n"))

    content = json.loads(masa("diff", "old.yaml", "new.yaml", *DAY, "--format", "json").stdout)

    assert content["edition_reason"].endswith("(the newer version)")
    assert {change["kind"] for change in content["changes"]} >= {"detail-changed"}


def test_a_notice(masa: Run, folder: Path) -> None:
    (folder / "mine").mkdir()
    own = '{% extends "masa/change-notice.md.j2" %}{% block closing %}Ours.{% endblock %}'
    (folder / "mine" / "change-notice.md.j2").write_text(own)

    done = masa("diff", "old.yaml", "new.yaml", *DAY, "--format", "notice", "--templates", "mine")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("# Notice of changes to the safeguarding arrangements\n")
    assert done.stdout.endswith("\nOurs.\n")


def test_a_revision_with_its_prose(masa: Run, folder: Path) -> None:
    if shutil.which("git") is None:
        assert not os.environ.get("MASA_CI"), "CI needs git"
        pytest.skip("git is not installed")
    who = ("-c", "user.name=A", "-c", "user.email=a@escp.example", "-c", "commit.gpgsign=false")
    for words in (("init", "--quiet"), ("add", "."), ("commit", "--quiet", "--message", "one")):
        subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607 - the tests' own words
    (folder / "sections" / "needs.md").write_text("We look together and listen.\n")

    done = masa("diff", "HEAD:old.yaml", "old.yaml", *DAY, "--format", "json", "--isolated")

    [change] = json.loads(done.stdout)["changes"]
    assert (change["kind"], change["old"]) == ("wording", "We look together.")
    assert (change["new_span"]["file"], change["new"]) == ("sections/needs.md", "We look together and listen.")


def test_the_example_of_the_page_is_true(masa: Run, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
    for name in ("old.yaml", "new.yaml"):
        (tmp_path / name).write_text(page.split(f"```yaml {name}\n")[1].split("```")[0])

    assert masa("diff", "old.yaml", "new.yaml", *DAY).stdout == page.split("```text\n")[1].split("```")[0]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param(("none.yaml", "new.yaml"), "There is no file none.yaml.", id="no-file"),
        pytest.param(("old.yaml", "bad.yaml"), "yaml-syntax", id="not-yaml"),
        pytest.param(("old.yaml", "newer.yaml"), "format-version", id="of-a-newer-format"),
        pytest.param(("old.yaml", "new.yaml", "--edition", "wt1999"), "There is no edition wt1999.", id="no-edition"),
        pytest.param(("old.yaml", "new.yaml", "--templates", "none"), "There is no folder none", id="no-templates"),
    ],
)
def test_what_it_cannot_do(masa: Run, folder: Path, words: tuple[str, ...], says: str) -> None:
    (folder / "bad.yaml").write_text("masa: [1\n")
    (folder / "newer.yaml").write_text("masa: 99\n")

    done = masa("diff", *words, *DAY, "--format", "notice", "--output", "out")

    assert done.returncode == 2
    assert says in done.stderr
    assert not (folder / "out").exists()
