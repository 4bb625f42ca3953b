"""Reading one file: what is refused, and in which words."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.reading import LARGEST, read_bytes

Make = Callable[[Path, dict[str, str]], None]
Refusal = Callable[[Callable[[], object]], str]


def test_file_is_read_byte_for_byte(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"masa: 1\r\n\xff\x00")

    assert read_bytes(tmp_path / "a.yaml") == b"masa: 1\r\n\xff\x00"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("missing.yaml", "There is no file", id="missing"),
        pytest.param("notes.yaml", "but notes.yaml.txt: take the .txt off its name", id="named-by-notepad"),
        pytest.param("a" * 254, "There is no file", id="as-long-as-a-name-may-be"),
        pytest.param("folder", "is a folder, not a file", id="folder"),
        pytest.param("a.yaml/b.yaml", "is a file, not a folder", id="beneath-a-file"),
        pytest.param("circle", "cannot be read", id="links-in-a-circle"),
        pytest.param("gone", "There is no file", id="broken-link"),
        pytest.param("a\0b", "cannot be read", id="zero-byte"),
        pytest.param("a" * 5000, "cannot be read", id="name-too-long"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(
    tmp_path: Path, name: str, words: str, make: Make, refusal: Refusal
) -> None:
    make(tmp_path, {"a.yaml": "masa: 1\n", "folder/b.yaml": "masa: 1\n", "notes.yaml.txt": "masa: 1\n"})
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "gone").symlink_to("nowhere")

    assert words in refusal(lambda: read_bytes(tmp_path / name))


@pytest.mark.usefixtures("pipes")
def test_pipe_is_refused_without_waiting_for_it(tmp_path: Path, refusal: Refusal) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")

    assert "device or a pipe" in refusal(lambda: read_bytes(tmp_path / "pipe.yaml"))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_device_is_refused(refusal: Refusal) -> None:
    assert "device or a pipe" in refusal(lambda: read_bytes(Path("/dev/zero")))


def test_large_file_is_refused_unread(tmp_path: Path, refusal: Refusal) -> None:
    with (tmp_path / "a.yaml").open("wb") as file:
        file.truncate(LARGEST + 1)

    assert "too large" in refusal(lambda: read_bytes(tmp_path / "a.yaml"))


@pytest.mark.usefixtures("permissions")
def test_file_without_permission(tmp_path: Path, make: Make, refusal: Refusal) -> None:
    make(tmp_path, {"a.yaml": "masa: 1\n"})
    (tmp_path / "a.yaml").chmod(0)

    assert "permission" in refusal(lambda: read_bytes(tmp_path / "a.yaml"))
