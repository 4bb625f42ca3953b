"""`masa lint` as users meet it: exit codes, what is printed where, and one sentence for each thing that goes wrong."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

EXAMPLES = Path(__file__).parents[2] / "examples"
AS_OF = ("--as-of", "2025-06-01")


@pytest.mark.parametrize("output_format", ["text", "json"])
@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("exampleshire", 0, id="complete"),
        pytest.param("warwickshire", 1, id="findings"),
    ],
)
def test_exit_code_is_the_same_in_every_format(masa: Run, name: str, code: int, output_format: str) -> None:
    done = masa("lint", str(EXAMPLES / f"{name}.yaml"), *AS_OF, "--format", output_format)

    assert done.returncode == code
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [
        pytest.param("error", 0, id="error"),
        pytest.param("warning", 1, id="warning"),
        pytest.param("advice", 1, id="advice"),
    ],
)
def test_fail_on(masa: Run, tmp_path: Path, fail_on: str, code: int) -> None:
    text = (EXAMPLES / "exampleshire.yaml").read_text()
    (tmp_path / "a.yaml").write_text(text.replace("  councils: county ", "  # councils: county "))

    assert masa("lint", "a.yaml", *AS_OF, "--fail-on", fail_on).returncode == code


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"", "file-empty", id="empty"),
        pytest.param(b"- a\n- b\n", "keys", id="list-at-the-top"),
        pytest.param(b"masa: 1\na: [\n", "yaml-syntax", id="not-yaml"),
        pytest.param(b"masa: 1\n\xff\xfe\n", "UTF-8", id="not-utf8"),
        pytest.param(b"\x00\x01\x02", "text", id="binary"),
    ],
)
def test_a_file_that_cannot_be_read_gives_its_finding_and_code_2(
    masa: Run, tmp_path: Path, content: bytes, words: str
) -> None:
    (tmp_path / "a.yaml").write_bytes(content)

    for output_format in ("text", "json"):
        done = masa("lint", "a.yaml", *AS_OF, "--format", output_format)
        assert done.returncode == 2
        assert words in done.stdout
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("lint", "missing.yaml"), "missing.yaml", id="missing-file"),
        pytest.param(("lint", "."), "top-level key masa", id="nothing-checked"),
        pytest.param(("lint", ".", "--as-of", "yesterday"), "2025-06-01", id="no-day"),
        pytest.param(("lint", ".", "--edition", "wt2023a"), "Did you mean wt2023?", id="no-edition"),
        pytest.param(("explain", "dsp-name"), "Did you mean dsp-named?", id="no-rule"),
        pytest.param(("render", "missing.yaml"), "missing.yaml", id="render-missing-file"),
    ],
)
def test_what_masa_cannot_do_is_one_sentence_and_code_2(masa: Run, arguments: tuple[str, ...], words: str) -> None:
    done = masa(*arguments)

    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_is_read_for_documents_and_the_others_are_counted(masa: Run, tmp_path: Path) -> None:
    shutil.copy(EXAMPLES / "exampleshire.yaml", tmp_path)
    (tmp_path / "other.yaml").write_text("name: not masa's\n")

    done = masa("lint", *AS_OF)

    assert done.returncode == 0
    assert "1 other file was skipped" in done.stderr


def test_json_goes_to_a_file(masa: Run, tmp_path: Path) -> None:
    done = masa("lint", str(EXAMPLES / "warwickshire.yaml"), *AS_OF, "--format", "json", "--output", "out.json")

    assert done.stdout == ""
    listed = json.loads((tmp_path / "out.json").read_text())
    assert listed["schema_version"]
    assert {finding["rule"] for finding in listed["files"][0]["findings"]} >= {
        "chair-appointed",
        "dsp-police-seniority",
    }


def test_edition_is_said_with_its_reason(masa: Run) -> None:
    done = masa("lint", str(EXAMPLES / "exampleshire.yaml"), *AS_OF, "--edition", "wt2026")

    assert "Working Together 2026" in done.stdout or "wt2026" in done.stdout
    assert "--edition" in done.stdout


def test_same_input_same_bytes(masa: Run) -> None:
    arguments = ("lint", str(EXAMPLES / "lincolnshire.yaml"), "--as-of", "2026-11-21")

    assert masa(*arguments).stdout == masa(*arguments).stdout


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("sections/none.md", "sections/none.md", id="missing"),
        pytest.param("../secret.md", "outside", id="outside-the-folder"),
        pytest.param("/etc/passwd", "outside", id="absolute"),
    ],
)
def test_a_prose_file_that_cannot_be_read_says_why(masa: Run, tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "secret.md").write_text("secret")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.yaml").write_text(f"masa: 1\nneeds: {{identify: {{file: {name}}}}}\n")

    done = masa("lint", "inner/a.yaml", *AS_OF)

    assert "no-file  inner/a.yaml:2" in done.stdout
    assert words in done.stdout
