"""Where `masa lint` writes, and how much of it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

EXAMPLES = Path(__file__).parents[2] / "examples"
AS_OF = ("--as-of", "2025-06-01")


@pytest.fixture
def document(tmp_path: Path) -> str:
    """Exampleshire with a key misspelt, an advice and a warning."""
    text = (EXAMPLES / "exampleshire.yaml").read_text()
    text = text.replace("\n  vision:", "\n  vison:").replace("  due: 30 September", "  due: 31 December")
    text = text.replace(
        "    - {level: 3, about: case, at: senior-managers, within: 3 working days}\n",
        "    - {level: 3, about: case, at: senior-managers}\n",
    )
    (tmp_path / "a.yaml").write_text(text)
    return "a.yaml"


def test_several_formats_in_one_run(masa: Run, tmp_path: Path, document: str) -> None:
    done = masa(
        "lint", document, *AS_OF, "--format", "json", "--output", "out/a.json", "--format", "text", "--output", "-"
    )

    assert done.returncode == 1
    assert "unknown-key" in done.stdout
    found = json.loads((tmp_path / "out" / "a.json").read_text())["files"][0]["findings"]
    assert {"unknown-key", "yearly-by-30-sept"} <= {one["rule"] for one in found}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--format", "text", "--format", "json"), "its own `--output`", id="no-outputs"),
        pytest.param(("--format", "text", "--format", "json", "--output", "a.json"), "its own", id="one-output-short"),
        pytest.param(("--format", "json", "--output", "a", "--output", "b"), "its own", id="one-output-more"),
        pytest.param(
            ("--format", "text", "--output", "-", "--format", "json", "--output", "-"), "the screen", id="screen-twice"
        ),
        pytest.param(
            ("--format", "text", "--output", "a", "--format", "json", "--output", "a"), "go to a", id="file-twice"
        ),
        pytest.param(("--format", "sarif", "--statistics"), "text and json; not sarif", id="no-statistics-in-sarif"),
    ],
)
def test_what_does_not_go_together(
    masa: Run, tmp_path: Path, document: str, arguments: tuple[str, ...], words: str
) -> None:
    done = masa("lint", document, *AS_OF, *arguments)

    assert done.returncode == 2
    assert words in " ".join(done.stderr.split())
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


def test_quiet_prints_what_fails_and_nothing_else(masa: Run, document: str) -> None:
    done = masa("lint", document, *AS_OF, "--quiet", "--fail-on", "error")

    assert done.returncode == 1
    assert "unknown-key" in done.stdout
    assert "yearly-by-30-sept" not in done.stdout
    assert "What this means" not in done.stdout


def test_quiet_prints_nothing_of_a_file_that_passes(masa: Run) -> None:
    done = masa("lint", str(EXAMPLES / "exampleshire.yaml"), *AS_OF, "-q")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_statistics_count_each_rule(masa: Run, document: str) -> None:
    done = masa("lint", document, *AS_OF, "--statistics")
    listed = json.loads(masa("lint", document, *AS_OF, "--statistics", "--format", "json").stdout)

    assert done.returncode == 1
    assert "1  error    unknown-key\n" in done.stdout
    assert {"rule": "yearly-by-30-sept", "severity": "warning", "findings": 1} in listed["rules"]


def test_a_failed_write_leaves_the_old_file(masa: Run, tmp_path: Path, document: str) -> None:
    (tmp_path / "folder").mkdir()
    shutil.copy(EXAMPLES / "exampleshire.yaml", tmp_path / "folder" / "kept.yaml")

    done = masa("lint", document, *AS_OF, "--format", "json", "--output", "folder")

    assert done.returncode == 2
    assert done.stderr == "masa: folder is a folder, not a file.\n"
    assert [path.name for path in (tmp_path / "folder").iterdir()] == ["kept.yaml"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("a.yaml", "", id="the-document-itself"),
        pytest.param("other.yaml", "masa: 1\n", id="another-document"),
        pytest.param("base.yaml", "masa_baseline: 1\n", id="baseline"),
        pytest.param("masa.toml", "", id="settings"),
    ],
)
def test_no_report_is_written_over_what_masa_reads(
    masa: Run, tmp_path: Path, document: str, name: str, text: str
) -> None:
    before = (tmp_path / name).read_text() if name == document else text
    (tmp_path / name).write_text(before)

    done = masa("lint", document, *AS_OF, "--format", "json", "--output", name)

    assert done.returncode == 2
    assert f"masa: {name} holds a document, a baseline or settings; write to another file." in done.stderr
    assert (tmp_path / name).read_text() == before
