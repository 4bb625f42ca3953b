"""Writing: whole or not at all."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.writing import target_in, write_new, write_whole

Make = Callable[[Path, dict[str, str]], None]
Refusal = Callable[[Callable[[], object]], str]


def test_file_is_written_with_its_folder(tmp_path: Path) -> None:
    write_whole(tmp_path / "out" / "a.md", "one\ntwo £\n")

    assert (tmp_path / "out" / "a.md").read_bytes() == "one\ntwo £\n".encode()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.md"]


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.pdf", b"\xff\r\n")

    assert (tmp_path / "a.pdf").read_bytes() == b"\xff\r\n"


def test_new_file_has_the_permissions_of_any_other(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.md", "")
    (tmp_path / "b.md").touch()

    assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "b.md").stat().st_mode


def test_replaced_file_keeps_its_permissions(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {"a.md": "old"})
    (tmp_path / "a.md").chmod(0o640)

    write_whole(tmp_path / "a.md", "new")

    assert (tmp_path / "a.md").read_text() == "new"
    assert (tmp_path / "a.md").stat().st_mode & 0o777 == 0o640


def test_what_others_may_not_read_is_never_theirs_to_read(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, {"a.md": "old"})
    (tmp_path / "a.md").chmod(0o600)
    modes: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda file: modes.append(os.fstat(file).st_mode & 0o777))

    write_whole(tmp_path / "a.md", "new")

    assert modes == [0o600]


def test_read_only_file_is_not_replaced(tmp_path: Path, make: Make, refusal: Refusal) -> None:
    make(tmp_path, {"a.md": "old"})
    (tmp_path / "a.md").chmod(0o444)

    message = refusal(lambda: write_whole(tmp_path / "a.md", "new"))

    assert message.endswith("a.md is read-only, and nothing was written. Allow writing to it first.")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.md", "old")]


def test_link_still_points_where_it_did(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {"real.md": "old"})
    (tmp_path / "link.md").symlink_to("real.md")

    write_whole(tmp_path / "link.md", "new")

    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_failure_on_the_way_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, make: Make, refusal: Refusal
) -> None:
    make(tmp_path, {"a.md": "old"})

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, full)

    assert refusal(lambda: write_whole(tmp_path / "a.md", "new")).endswith(
        "a.md cannot be written: no space left on device."
    )
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.md", "old")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("folder", "is a folder", id="folder"),
        pytest.param("a.md/b.md", "is a file, not a folder", id="beneath-a-file"),
        pytest.param("a\0b", "cannot be written", id="zero-byte"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(
    tmp_path: Path, name: str, words: str, make: Make, refusal: Refusal
) -> None:
    make(tmp_path, {"a.md": "old", "folder/b.md": "old"})

    assert words in refusal(lambda: write_whole(tmp_path / name, "new"))
    assert (tmp_path / "a.md").read_text() == "old"


@pytest.mark.usefixtures("pipes")
def test_pipe_is_not_replaced(tmp_path: Path, refusal: Refusal) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert "device or a pipe" in refusal(lambda: write_whole(tmp_path / "pipe", "new"))
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.usefixtures("permissions")
def test_read_only_folder_keeps_what_it_has(tmp_path: Path, make: Make, refusal: Refusal) -> None:
    make(tmp_path, {"out/a.md": "old"})
    (tmp_path / "out").chmod(0o555)
    try:
        assert "permission" in refusal(lambda: write_whole(tmp_path / "out" / "a.md", "new"))
        assert [(path.name, path.read_text()) for path in (tmp_path / "out").iterdir()] == [("a.md", "old")]
    finally:
        (tmp_path / "out").chmod(0o755)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("out.md", "out.md is a link", id="link-out"),
        pytest.param("inner.md", "inner.md is a link or lies behind one, and nothing was written.", id="link-within"),
        pytest.param("gone.md", "gone.md is a link", id="link-to-nothing"),
        pytest.param("linked/a.md", "linked/a.md is a link or lies behind one", id="linked-folder"),
        pytest.param("circle.md", "circle.md is a link", id="circle"),
        pytest.param("../victim.md", "leads outside", id="dots"),
    ],
)
def test_a_file_that_masa_names_goes_through_no_link(
    tmp_path: Path, name: str, words: str, make: Make, refusal: Refusal
) -> None:
    make(tmp_path, {"victim.md": "kept", "site/.git/config": "kept", "site/real/a.md": "kept"})
    links = {"out.md": "../victim.md", "inner.md": ".git/config", "gone.md": "none", "linked": "real"}
    for link, target in {**links, "circle.md": "circle.md"}.items():
        (tmp_path / "site" / link).symlink_to(target)

    assert words in refusal(lambda: target_in(tmp_path / "site", name))


def test_a_folder_that_a_person_names_may_be_a_link(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {"real/a.md": "old"})
    (tmp_path / "site").symlink_to("real")

    assert target_in(tmp_path / "site", "a.md") == tmp_path / "site" / "a.md"
    assert target_in(tmp_path / "site", "new/b.md") == tmp_path / "site" / "new" / "b.md"
    assert target_in(tmp_path / "new", "b.md") == tmp_path / "new" / "b.md"


def test_new_file_is_written_once(tmp_path: Path, refusal: Refusal) -> None:
    write_new(tmp_path / "out" / "a.yaml", "one\n")

    assert "is there already" in refusal(lambda: write_new(tmp_path / "out" / "a.yaml", "two\n"))
    assert (tmp_path / "out" / "a.yaml").read_text() == "one\n"


def test_new_file_that_cannot_be_written_whole_does_not_stay(tmp_path: Path, refusal: Refusal) -> None:
    unwritable = "one\n\ud800"  # half of a pair, which no file can hold

    assert "cannot be written" in refusal(lambda: write_new(tmp_path / "a.yaml", unwritable))
    assert list(tmp_path.iterdir()) == []
