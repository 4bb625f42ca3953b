"""A file of a git revision: read as it stood, whatever the repository's settings would have git run."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from masa.disk.errors import DiskError
from masa.disk.revisions import Revision, read_revision, reader_beside, revision_of

WHO = ("-c", "user.name=A", "-c", "user.email=a@escp.example", "-c", "commit.gpgsign=false")


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *WHO, *words], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607 - the tests' own words


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working folder with one commit, in which the files have since changed."""
    if shutil.which("git") is None:
        assert not os.environ.get("MASA_CI"), "CI needs git"
        pytest.skip("git is not installed")
    (tmp_path / "area" / "sections").mkdir(parents=True)
    (tmp_path / "area" / "a.yaml").write_text("masa: 1\n")
    (tmp_path / "area" / "sections" / "a.md").write_text("As it was.\n")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "one")
    (tmp_path / "area" / "a.yaml").write_text("masa: 1 # later\n")
    (tmp_path / "area" / "sections" / "a.md").write_text("As it is.\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("HEAD~1:a.yaml", Revision("HEAD~1", "a.yaml"), id="revision"),
        pytest.param("main:./area/a.yaml", Revision("main", "./area/a.yaml"), id="from-here"),
        pytest.param("a.yaml", None, id="file"),
        pytest.param(r"C:\area\a.yaml", None, id="drive"),
        pytest.param("C:/area/a.yaml", None, id="drive-with-slashes"),
        pytest.param("-x:a.yaml", None, id="looks-like-an-option"),
        pytest.param("HEAD:", None, id="no-path"),
    ],
)
def test_what_a_name_means(text: str, found: Revision | None) -> None:
    assert revision_of(text) == found


@pytest.mark.skipif(os.name == "nt", reason="a name may hold no colon there")
def test_a_file_of_that_name_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "HEAD:a.yaml").write_text("masa: 1\n")

    assert revision_of("HEAD:a.yaml") is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("area/a.yaml", b"masa: 1\n", id="from-the-top"),
        pytest.param("./area/a.yaml", b"masa: 1\n", id="from-here"),
    ],
)
def test_it_is_read_as_it_stood(repository: Path, name: str, text: bytes) -> None:
    assert (repository / "area" / "a.yaml").read_bytes() != text
    assert read_revision(Revision("HEAD", name)) == text
    assert reader_beside(Revision("HEAD", name))("sections/a.md") == b"As it was.\n"


@pytest.mark.parametrize(
    ("revision", "says"),
    [
        pytest.param(Revision("v9", "a.yaml"), "this repository has no revision v9.", id="no-revision"),
        pytest.param(Revision("HEAD", "a.yaml"), "Of a file in this folder write HEAD:./a.yaml.", id="no-path"),
        pytest.param(Revision("HEAD", "area"), "cannot be read: it is no file of a revision", id="folder"),
        pytest.param(Revision("HEAD", "\0"), "git did not answer", id="zero-byte"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_what_cannot_be_read(revision: Revision, says: str) -> None:
    with pytest.raises(DiskError, match=says):
        read_revision(revision)


@pytest.mark.parametrize("name", ["../a.md", "/a.md", "sections/../../a.md"])
def test_prose_stays_inside_its_folder(name: str) -> None:
    with pytest.raises(DiskError, match="leads outside its folder"):
        reader_beside(Revision("HEAD", "area/a.yaml"))(name)


def test_prose_of_a_revision_is_not_hidden() -> None:
    with pytest.raises(DiskError, match="begins with a dot"):
        reader_beside(Revision("HEAD", "area/a.yaml"))("sections/.a.md")


def test_without_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    with pytest.raises(DiskError, match="in no git repository"):
        read_revision(Revision("HEAD", "a.yaml"))


def test_without_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    with pytest.raises(DiskError, match="There is no git here"):
        read_revision(Revision("HEAD", "a.yaml"))


@pytest.mark.parametrize("places", [".", "", "bin"])
def test_a_git_in_the_working_folder_is_not_run(places: str, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for own in (repository / "git", repository / "bin" / "git"):
        own.parent.mkdir(exist_ok=True)
        own.write_text("#!/bin/sh\ntouch owned\n")
        own.chmod(0o755)
    monkeypatch.setenv("PATH", f"{places}{os.pathsep}{os.environ['PATH']}")

    assert read_revision(Revision("HEAD", "area/a.yaml")) == b"masa: 1\n"
    assert not (repository / "owned").exists()


def test_nothing_of_the_repository_runs(repository: Path) -> None:
    ran = repository / "ran"
    program = repository / "program"
    program.write_text(f"#!/bin/sh\ntouch '{ran}'\n")
    program.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "diff.external", "core.sshCommand", "diff.x.textconv"):
        git(repository, "config", key, str(program))
    git(repository, "config", "core.hooksPath", str(repository))
    ran.unlink(missing_ok=True)

    assert read_revision(Revision("HEAD", "area/a.yaml")) == b"masa: 1\n"
    assert not ran.exists()
