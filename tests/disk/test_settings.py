"""Finding masa.toml: the nearest one upward, within the repository."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.errors import DiskError
from masa.disk.reading import LARGEST
from masa.disk.settings import find_settings, path_below, read_settings

Make = Callable[[Path, dict[str, str]], None]


@pytest.mark.parametrize(
    ("files", "folder", "expected"),
    [
        pytest.param({"masa.toml": ""}, ".", "masa.toml", id="beside"),
        pytest.param({"masa.toml": "", "a/b/x": ""}, "a/b", "masa.toml", id="above"),
        pytest.param({"masa.toml": "", "a/masa.toml": "", "a/b/x": ""}, "a/b", "a/masa.toml", id="nearest"),
        pytest.param({"masa.toml": "", "a/.git": "", "a/b/x": ""}, "a/b", None, id="not-above-a-repository"),
        pytest.param({"masa.toml": "", ".git": "", "a/x": ""}, "a", "masa.toml", id="at-the-top-of-a-repository"),
        pytest.param({".git": "", "a/x": ""}, "a", None, id="none"),
        pytest.param({".git": "", "masa.toml": ""}, "not/there", "masa.toml", id="folder-that-is-not-there"),
    ],
)
def test_find_settings(
    tmp_path: Path,
    make: Make,
    monkeypatch: pytest.MonkeyPatch,
    files: dict[str, str],
    folder: str,
    expected: str | None,
) -> None:
    make(tmp_path, files)
    monkeypatch.chdir(tmp_path)

    assert find_settings(Path(folder)) == expected


def test_the_path_is_said_from_the_working_folder(tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, {"masa.toml": "", "a/b/x": ""})
    monkeypatch.chdir(tmp_path / "a/b")

    assert find_settings(Path()) == "../../masa.toml"


@pytest.mark.usefixtures("pipes")
@pytest.mark.parametrize(
    ("make_it", "words"),
    [
        pytest.param(lambda path: path.symlink_to("/etc/hostname"), "leads outside its folder", id="link-out"),
        pytest.param(
            lambda path: path.symlink_to(".git/config"), ".git begins with a dot", id="link-to-what-is-hidden"
        ),
        pytest.param(lambda path: path.symlink_to("nowhere"), "There is no file", id="link-to-nothing"),
        pytest.param(lambda path: path.mkdir(), "is a folder", id="folder"),
        pytest.param(lambda path: os.mkfifo(path), "not an ordinary file", id="pipe"),  # noqa: PLW0108 - not everywhere
        pytest.param(lambda path: path.write_bytes(b"#" * (LARGEST + 1)), "too large", id="huge"),
    ],
)
def test_what_stands_there_and_cannot_be_read_is_found_and_refused(
    tmp_path: Path, make_it: Callable[[Path], object], words: str
) -> None:
    make_it(tmp_path / "masa.toml")
    found = find_settings(tmp_path)

    assert found is not None
    with pytest.raises(DiskError, match=words):
        read_settings(found)


@pytest.mark.parametrize(
    ("folder", "document", "expected"),
    [
        pytest.param(".", "a/b.yaml", "a/b.yaml", id="below"),
        pytest.param("a", "a/./b.yaml", "b.yaml", id="beside"),
        pytest.param("a", "c/b.yaml", "../c/b.yaml", id="outside"),
    ],
)
def test_path_below(tmp_path: Path, folder: str, document: str, expected: str) -> None:
    assert path_below(tmp_path / folder, tmp_path / document) == expected
