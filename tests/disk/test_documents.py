"""Finding documents in folders."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.documents import find_documents

Make = Callable[[Path, dict[str, str]], None]


def found(root: Path, *names: str) -> tuple[list[str], int, int]:
    result = find_documents([root / name for name in names])
    return [Path(path).relative_to(root).as_posix() for path in result.documents], result.skipped, len(result.problems)


FILES = {
    "b.yaml": "masa: 1\n",
    "a.yml": "# a comment\nmasa : 1\n",
    "deep/er/c.YAML": "partnership:\n  name: x\nmasa: 1\n",
    "deep/quoted.yaml": '"masa": 1\n',
    "deep/mark.yaml": "\ufeffmasa: 1\n",
    "other.yaml": "name: x\n  masa: 1\n",
    "masala.yaml": "masala: hot\nnot masa: 1\n",
    "notes.txt": "masa: 1\n",
    ".hidden/d.yaml": "masa: 1\n",
    "none/e.yaml": "a: 1\n",
    "deep/masa-baseline.yaml": "masa_baseline: 1\n",
    "empty/readme.md": "",
}
ALL = ["a.yml", "b.yaml", "deep/mark.yaml", "deep/quoted.yaml", "deep/er/c.YAML"]


@pytest.fixture
def area(tmp_path: Path, make: Make) -> Path:
    """Return a folder with documents, and with much that is none."""
    make(tmp_path, FILES)
    return tmp_path


@pytest.mark.parametrize(
    ("names", "documents", "skipped", "problems"),
    [
        pytest.param([""], ALL, 3, 0, id="folder"),
        pytest.param(["other.yaml"], ["other.yaml"], 0, 0, id="a-file-named-is-always-judged"),
        pytest.param(["notes.txt"], ["notes.txt"], 0, 0, id="whatever-its-name-ends-in"),
        pytest.param(["missing.yaml"], ["missing.yaml"], 0, 0, id="a-missing-file-is-told-when-it-is-read"),
        pytest.param(["b.yaml", "b.yaml"], ["b.yaml"], 0, 0, id="named-twice"),
        pytest.param(["deep", "deep/mark.yaml"], ALL[2:], 0, 0, id="in-a-folder-named-too"),
        pytest.param(["b.yaml", "none"], ["b.yaml"], 1, 1, id="folder-without-documents"),
        pytest.param(["empty"], [], 0, 1, id="folder-without-yaml"),
        pytest.param(["deep/*.yaml"], ALL[2:4], 0, 0, id="a-pattern-passes-over-a-baseline"),
        pytest.param([".hidden"], [".hidden/d.yaml"], 0, 0, id="hidden-folder-that-is-named"),
    ],
)
def test_find_documents(area: Path, names: list[str], documents: list[str], skipped: int, problems: int) -> None:
    assert found(area, *names) == (documents, skipped, problems)


def test_no_path_is_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Make) -> None:
    make(tmp_path, FILES)
    monkeypatch.chdir(tmp_path)

    assert list(find_documents().documents) == ALL


def test_folder_without_documents_is_told_in_words(tmp_path: Path) -> None:
    (problem,) = find_documents([tmp_path]).problems

    assert problem == (str(tmp_path), f"No YAML file in the folder {tmp_path} has the top-level key masa.")


def test_links_to_folders_are_not_entered_and_links_to_files_are(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {"real/a.yaml": "masa: 1\n", "here/b.yaml": "masa: 1\n"})
    (tmp_path / "here" / "around").symlink_to(tmp_path / "here")
    (tmp_path / "here" / "a.yaml").symlink_to(tmp_path / "real" / "a.yaml")

    assert found(tmp_path, "here") == (["here/a.yaml", "here/b.yaml"], 0, 0)


@pytest.mark.usefixtures("pipes")
def test_pipe_in_a_folder_is_taken_so_that_reading_it_says_so(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {"a.yaml": "masa: 1\n"})
    os.mkfifo(tmp_path / "pipe.yaml")

    assert found(tmp_path, "") == (["a.yaml", "pipe.yaml"], 0, 0)


@pytest.mark.usefixtures("permissions")
def test_folder_that_may_not_be_searched_is_a_problem(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {"a.yaml": "masa: 1\n", "locked/b.yaml": "masa: 1\n"})
    (tmp_path / "locked").chmod(0)
    try:
        assert found(tmp_path, "") == (["a.yaml"], 0, 1)
    finally:
        (tmp_path / "locked").chmod(0o755)


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        pytest.param(b"{masa: 1, area: {}}\n", True, id="in-braces"),
        pytest.param(b"# ours\n---\n{ area: {},\n  'masa': 1}\n", True, id="second-in-braces"),
        pytest.param(b"\n  # ours\n  area: {}\n  masa: 1\n", True, id="indented"),
        pytest.param("area: {}\nmasa: 1\n".encode("utf-16"), True, id="wide"),
        pytest.param(b"---\r\nmasa: 1\r\n", True, id="windows"),
        pytest.param(b"  area: {}\nmasa: 1\n", True, id="first-key-indented-by-a-slip"),
        pytest.param(b"  area: {}\n    masa: 1\n", False, id="deeper-than-the-first"),
        pytest.param(b"{area: masa}\n", False, id="a-value-in-braces"),
        pytest.param(b"\xff\xfe\x00", False, id="wide-and-broken"),
    ],
)
def test_top_level_key_is_found_however_it_is_written(tmp_path: Path, content: bytes, is_one: bool) -> None:  # noqa: FBT001 - the expectation of a row
    (tmp_path / "a.yaml").write_bytes(content)

    assert found(tmp_path, "") == ((["a.yaml"], 0, 0) if is_one else ([], 1, 1))


def test_link_to_nothing_is_taken_so_that_reading_it_says_so(area: Path) -> None:
    (area / "gone.yaml").symlink_to(area / "moved-away.yaml")
    (area / ".#b.yaml").symlink_to("an-editor-holds-it")

    documents, skipped, _problems = found(area, "")

    assert "gone.yaml" in documents
    assert skipped == 4
