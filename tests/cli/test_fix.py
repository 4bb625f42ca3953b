"""`masa lint --fix` and `--diff` as users meet them."""

import shutil
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

EXAMPLES = Path(__file__).parents[2] / "examples"
AS_OF = ("--as-of", "2025-06-01")
BEFORE = "masa: 1\r\npublication:\r\n  status: Draft   # until May\r\n  agreed_on: 01/06/2025\r\n"
SAFE = BEFORE.replace("Draft", "draft")
UNSAFE = SAFE.replace("01/06/2025", "2025-06-01")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + BEFORE.encode())
    return path


def _text(path: Path) -> str:
    return path.read_bytes().decode()


@pytest.mark.parametrize(
    ("options", "text", "told"),
    [
        pytest.param(("--fix",), SAFE, "masa: 1 finding mended in a.yaml.\n", id="safe"),
        pytest.param(("--fix", "--unsafe-fixes"), UNSAFE, "masa: 2 findings mended in a.yaml.\n", id="unsafe-too"),
        pytest.param(("--diff",), BEFORE, "", id="diff-writes-nothing"),
        pytest.param(("--diff", "--fix"), BEFORE, "", id="diff-before-fix"),
        pytest.param((), BEFORE, "", id="neither"),
    ],
)
def test_fixes_are_written_and_counted(
    masa: Run, document: Path, options: tuple[str, ...], text: str, told: str
) -> None:
    done = masa("lint", "a.yaml", *AS_OF, *options)

    assert _text(document) == f"\ufeff{text}"
    assert done.stderr == told
    assert done.returncode == 1


def test_the_report_after_fixes_is_of_what_remains_and_names_the_command(masa: Run, document: Path) -> None:
    before = masa("lint", "a.yaml", *AS_OF).stdout
    after = " ".join(masa("lint", "a.yaml", *AS_OF, "--fix").stdout.split())

    assert "Fix:        Write draft. (masa lint --fix)" in before
    assert "Write draft" not in after
    assert "(masa lint --fix --unsafe-fixes)" in after
    assert _text(document).endswith(SAFE)


def test_diff_prints_the_diff_alone(masa: Run, document: Path) -> None:
    done = masa("lint", "a.yaml", *AS_OF, "--diff")

    assert done.stdout.splitlines() == [
        "--- a.yaml",
        "+++ a.yaml",
        "@@ -1,4 +1,4 @@",
        " masa: 1",
        " publication:",
        "-  status: Draft   # until May",
        "+  status: draft   # until May",
        "   agreed_on: 01/06/2025",
    ]
    assert done.stderr == ""
    assert document.exists()


def test_diff_says_why_nothing_of_a_document_could_be_mended(masa: Run, document: Path) -> None:
    document.write_text("masa: 1\npublication: [draft\n")

    done = masa("lint", "a.yaml", *AS_OF, "--diff")

    assert done.stdout == ""
    assert done.stderr.startswith("masa: a.yaml, line 2: yaml-syntax: The `[` opened here is never closed.")
    assert done.returncode == 2


@pytest.mark.parametrize(
    ("options", "stdout"),
    [
        pytest.param(("--fix",), SAFE, id="mended"),
        pytest.param(("--fix", "--select", "dsp-named"), SAFE, id="what-the-reader-finds-is-never-hidden"),
    ],
)
def test_standard_input_is_mended_to_standard_output(
    masa: Run, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], stdout: str
) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(BEFORE.encode()), "utf-8"))

    done = masa("lint", "-", "--stdin-filename", "b.yaml", *AS_OF, *options)

    assert done.stdout == stdout.replace("\r\n", "\n")
    assert "“01/06/2025” is not a date." in done.stderr
    assert "Write draft" not in done.stderr
    assert not Path("b.yaml").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param(("--unsafe-fixes",), "goes with", id="unsafe-alone"),
        pytest.param(("--diff", "--format", "json"), "prints the diff alone", id="diff-and-a-format"),
    ],
)
def test_options_that_do_not_go_together(masa: Run, document: Path, options: tuple[str, ...], words: str) -> None:
    done = masa("lint", document.name, *AS_OF, *options)

    assert done.returncode == 2
    assert words in " ".join(done.stderr.replace("│", " ").split())


def test_what_is_hidden_is_not_mended(masa: Run, tmp_path: Path) -> None:
    path = tmp_path / "lincolnshire.yaml"
    shutil.copy(EXAMPLES / "lincolnshire.yaml", path)
    masa("lint", path.name, *AS_OF, "--fix", "--unsafe-fixes", "--select", "cite-right-sections")

    changed = _changed(EXAMPLES / path.name, path)

    assert [after for _, after in changed] == [before.replace("16-23", "16E-16L") for before, _ in changed]
    assert len(changed) == 1


def test_examples_change_only_where_a_fix_says_so(masa: Run, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES / "sections", tmp_path / "sections")
    paths = [path for path in sorted(EXAMPLES.glob("*.yaml")) if "expected" not in path.name]
    for path in paths:
        shutil.copy(path, tmp_path / path.name)

    done = masa("lint", *AS_OF, "--fix", "--unsafe-fixes", "--ignore", "cite-right-sections", ".")

    assert done.stderr == "masa: 5 findings mended in lincolnshire.yaml.\n"
    for path in paths:
        changed = _changed(path, tmp_path / path.name)
        assert len(changed) == (5 if path.name == "lincolnshire.yaml" else 0)
        assert all("called: " in before and "called: " in after for before, after in changed)


def _changed(before: Path, after: Path) -> list[tuple[str, str]]:
    """Return the lines that differ between two files of as many lines."""
    rows = zip(_text(before).splitlines(), _text(after).splitlines(), strict=True)
    return [(was, is_now) for was, is_now in rows if was != is_now]
