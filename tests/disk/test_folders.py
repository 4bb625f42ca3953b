"""The YAML files beneath a folder: which are read, and what is refused in one sentence."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.folders import each_folder_once, texts_beneath

Make = Callable[[Path, dict[str, str]], None]
Refusal = Callable[[Callable[[], object]], str]


def test_what_is_read(make: Make, tmp_path: Path) -> None:
    make(tmp_path, {"b/two.yaml": "x: 2", "a/one.yaml": "x: 1", "sources.YML": "x: 3", "readme.md": "no"})
    make(tmp_path, {".git/config.yaml": "no", "a/.hidden.yaml": "no"})
    (tmp_path / "a" / "link.yaml").symlink_to("one.yaml")

    assert list(texts_beneath(tmp_path)) == ["a/link.yaml", "a/one.yaml", "b/two.yaml", "sources.YML"]


@pytest.mark.parametrize(
    ("link", "target", "words"),
    [
        pytest.param("a/out.yaml", "../../outside.yaml", "a/out.yaml leads outside its folder", id="file-outside"),
        pytest.param("a/out.yaml", "../.git/x.yaml", ".git begins with a dot", id="file-hidden"),
        pytest.param("b", "..", "b is a link to a folder", id="folder"),
        pytest.param("a/out.yaml", "out.yaml", "a/out.yaml cannot be read", id="circle"),
    ],
)
def test_links_that_are_not_followed(
    make: Make, refusal: Refusal, tmp_path: Path, link: str, target: str, words: str
) -> None:
    make(tmp_path, {"rules/a/one.yaml": "x: 1", "outside.yaml": "x: 2"})
    (tmp_path / "rules" / link).symlink_to(target)

    assert words in refusal(lambda: texts_beneath(tmp_path / "rules"))


@pytest.mark.parametrize(
    ("files", "words"),
    [
        pytest.param({f"a/{number}.txt": "" for number in range(1001)}, "more than 1,000 files", id="many"),
        pytest.param({f"a/{number}.yaml": "x" * 1_900_000 for number in range(3)}, "more than 4,194,304", id="large"),
        pytest.param({"a/one.yaml": "x: \0"}, "a/one.yaml:1: The file is not plain text", id="binary"),
        pytest.param({"a/one.yaml": ""}, "a/one.yaml:1: ", id="empty"),
        pytest.param({"a/o\x1bne.yaml": "x"}, r"hidden characters: 'a/o\x1bne.yaml'", id="name"),
    ],
)
def test_what_is_refused(make: Make, refusal: Refusal, tmp_path: Path, files: dict[str, str], words: str) -> None:
    make(tmp_path, files)

    assert words in refusal(lambda: texts_beneath(tmp_path))


def test_a_name_that_no_disk_takes_is_refused(refusal: Refusal) -> None:
    assert "There is no folder aaa" in refusal(lambda: texts_beneath(Path("a" * 5_000)))


@pytest.mark.usefixtures("pipes")
def test_a_pipe_is_refused(refusal: Refusal, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "one.yaml")

    assert "not an ordinary file" in refusal(lambda: texts_beneath(tmp_path))


def test_a_folder_that_is_none(make: Make, refusal: Refusal, tmp_path: Path) -> None:
    make(tmp_path, {"file": ""})

    assert "There is no folder" in refusal(lambda: texts_beneath(tmp_path / "nowhere"))
    assert "is a file, not a folder" in refusal(lambda: texts_beneath(tmp_path / "file"))


def test_each_folder_once(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)

    assert each_folder_once([tmp_path, tmp_path / "link", tmp_path / "a" / ".."]) == (tmp_path,)
