"""A file as it stood in a revision of a git repository: asked of git, which may run nothing and fetch nothing."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from masa.disk.errors import DiskError
from masa.disk.reading import LARGEST, refuse_hidden

_WRITTEN = re.compile(r"(?P<revision>[^:\s-][^:]*):(?P<path>.+)", re.DOTALL)
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_SECONDS = 30
# What a repository's own settings could have git run, or fetch, or show otherwise, is turned off.
_SAFE = (
    *("--no-pager", "--no-replace-objects", "--literal-pathspecs", "-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}", "-c", "protocol.allow=never", "-c", "core.pager=cat"),
    *("-c", "diff.external=", "-c", "core.sshCommand=false", "-c", "credential.helper="),
)
_SAFE_NAMES = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "LC_ALL": "C",
    "LANGUAGE": "C",
}


class Revision(NamedTuple):
    """A path in a revision, as `git show` writes it: `name` and `path` stand on the two sides of a colon."""

    name: str
    path: str

    def __str__(self) -> str:
        return f"{self.name}:{self.path}"

    def beside(self, name: str) -> "Revision":
        """Return a file in the folder of this one; refused where its name leads out of it, or is hidden."""
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise DiskError(f"{name} leads outside its folder, and masa reads nothing there.")
        refuse_hidden(name, name)
        folder, slash, _ = self.path.rpartition("/")
        return self._replace(path=f"{folder}{slash}{name}")


def revision_of(text: str) -> Revision | None:
    """Return the revision and path that a name on the command line means; None for the name of a file.

    A file of that name wins, and a drive of Windows is no revision.
    """
    match = _WRITTEN.fullmatch(text)
    if match is None or _DRIVE.match(text) or os.path.lexists(text):
        return None
    return Revision(match["revision"], match["path"])


def read_revision(revision: Revision) -> bytes:
    """Return what a file held in a revision of the repository around the working folder.

    Raises DiskError where there is no git, repository, revision or file, or it is too large to be arrangements.
    """
    size = int(_git("-s", revision) or b"0")
    if size > LARGEST:
        raise DiskError(f"{revision} is too large to be arrangements: it holds {size:,} bytes or more.")
    return _git("blob", revision)


def reader_beside(revision: Revision) -> Callable[[str], bytes]:
    """Return what reads the prose files of a document from the same revision."""
    return lambda name: read_revision(revision.beside(name))


def _git(asked: str, revision: Revision) -> bytes:
    program = _program()
    if program is None:
        raise DiskError(f"There is no git here, and without it masa cannot read {revision}. Name two files instead.")
    names = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    try:
        done = subprocess.run(  # noqa: S603 - a list, without a shell; git alone reads the words
            [program, *_SAFE, "cat-file", asked, str(revision)],
            env={**names, **_SAFE_NAMES},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise DiskError(f"git did not answer when asked for {revision}. Name two files instead.") from error
    if done.returncode:
        raise DiskError(_why(done.stderr.decode("utf-8", "replace"), revision))
    return done.stdout


def _program() -> str | None:
    """Return where git is, but never in the working folder, where a search path may lead and Windows looks first."""
    places = [place for place in os.get_exec_path() if os.path.isabs(place)]
    found = shutil.which("git", path=os.pathsep.join(places))
    return found if found and os.path.isabs(found) else None


def _why(said: str, revision: Revision) -> str:
    """Return in one sentence why git refused."""
    if "not a git repository" in said:
        return f"There is no file {revision}, and this folder is in no git repository that could hold it."
    if "dubious ownership" in said:
        return f"git does not trust this repository, which belongs to somebody else, and did not show {revision}."
    if "invalid object name" in said:
        return f"There is no file {revision}, and this repository has no revision {revision.name}."
    if "does not exist" in said or "exists on disk, but not in" in said:
        here = f"{revision.name}:./{Path(revision.path).name}"
        return (
            f"There is no file {revision.path} in the revision {revision.name}. Of a file in this folder write {here}."
        )
    return f"{revision} cannot be read: it is no file of a revision that git can show."
