"""What cannot be read is told in one sentence, what can be is judged all the same, and the exit code is 2."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from masa.disk import documents, reading

Run = Callable[..., CompletedProcess[str]]

DAY = ("--as-of", "2025-06-01")
SMALL = "masa: 1\npartnership: {name: Somewhere}\n"


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def listening(path: Path) -> None:
    socket.socket(socket.AF_UNIX).bind(str(path))


ODD = [
    pytest.param(Path.mkdir, "No YAML file in the folder odd.yaml has the top-level key masa.", id="folder"),
    pytest.param(pipe, "odd.yaml is a device or a pipe, not an ordinary file.", id="pipe"),
    pytest.param(device, "odd.yaml is a device or a pipe, not an ordinary file.", id="device"),
    pytest.param(listening, "odd.yaml is a device or a pipe, not an ordinary file.", id="socket"),
    pytest.param(lambda path: path.symlink_to(path.name), "odd.yaml cannot be read: ", id="link-to-itself"),
    pytest.param(lambda path: path.symlink_to("gone"), "There is no file odd.yaml.", id="link-to-nothing"),
    pytest.param(lambda _: None, "There is no file odd.yaml.", id="nothing"),
]


@pytest.mark.skipif(os.name == "nt", reason="there are no such files there")
@pytest.mark.parametrize(("make", "says"), ODD)
def test_an_odd_thing_is_told_and_the_other_document_judged(
    masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], says: str
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket has a short name
    (tmp_path / "a.yaml").write_text(SMALL)
    make(Path("odd.yaml"))

    done = masa("lint", "odd.yaml", "a.yaml", "--format", "concise", *DAY)

    assert done.returncode == 2
    assert f"masa: {says}" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "a.yaml:" in done.stdout


@pytest.mark.parametrize("names", [pytest.param(("a.yaml", "b.yaml"), id="named"), pytest.param((".",), id="folder")])
def test_a_file_that_vanishes_before_it_is_read(
    masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(SMALL)
    find = documents.find_documents

    def found_then_gone(paths: tuple[Path, ...]) -> documents.Found:
        found = find(paths)
        (tmp_path / "a.yaml").unlink()
        return found

    for place in ("masa.cli.lint", "masa.cli.quick"):
        monkeypatch.setattr(f"{place}.find_documents", found_then_gone, raising=False)
    done = masa("lint", *names, "--format", "concise", *DAY)

    assert done.returncode == 2
    assert done.stderr == "masa: There is no file a.yaml.\n"
    assert "b.yaml:" in done.stdout


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), OSError(5, "Input/output error")])
def test_a_file_that_may_not_be_read(
    masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(SMALL)
    ordinary = reading._ordinary  # noqa: SLF001 - what asks the system

    def refuse(path: str, name: str) -> os.stat_result:
        if str(path).endswith("a.yaml"):
            raise error
        return ordinary(path, name)

    monkeypatch.setattr(reading, "_ordinary", refuse)
    done = masa("lint", ".", "--format", "concise", *DAY)

    assert done.returncode == 2
    assert done.stderr.startswith("masa: a.yaml cannot be read: ")
    assert len(done.stderr.splitlines()) == 1
    assert "b.yaml:" in done.stdout


def test_a_folder_that_may_not_be_searched(masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_text(SMALL)
    (tmp_path / "locked").mkdir()
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    done = masa("lint", ".", "--format", "concise", *DAY)

    assert done.returncode == 2
    assert "locked cannot be searched: you have not been given permission." in done.stderr
    assert "a.yaml:" in done.stdout


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("a" * 5_000, id="too-long-a-name"),
        pytest.param("a/" * 3_000 + "b.yaml", id="too-long-a-path"),
        pytest.param("a\x1b[31m\n::error::b.yaml", id="signs-that-steer"),
        pytest.param("CON", id="name-reserved-by-windows"),
        pytest.param(r"C:\areas\a.yaml", id="path-of-windows"),
        pytest.param("", id="no-name"),
    ],
)
def test_a_name_that_leads_nowhere(masa: Run, name: str) -> None:
    done = masa("lint", name, "--isolated", *DAY)

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("masa: ")
    assert "\x1b" not in done.stderr


@pytest.mark.parametrize("ends", [pytest.param("\r\n", id="windows"), pytest.param("\r", id="old-mac")])
def test_line_ends_change_no_finding(masa: Run, tmp_path: Path, ends: str) -> None:
    text = f"{SMALL}needs:\n  identify: {{file: needs.md}}\nvoic: 1\n"
    (tmp_path / "needs.md").write_text("We listen.\n")
    found = []
    for each in ("\n", ends):
        (tmp_path / "a.yaml").write_bytes(text.replace("\n", each).encode())
        (tmp_path / "needs.md").write_bytes(f"We{each}listen.{each}".encode())
        found.append(masa("lint", "a.yaml", "--format", "concise", *DAY).stdout)

    assert found[0] == found[1]
    assert "a.yaml:5:1 unknown-key" in found[0]
