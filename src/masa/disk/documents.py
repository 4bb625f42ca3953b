"""Finding documents: files named are always taken, folders are searched for the key `masa`."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path
from typing import NamedTuple

from masa.disk.errors import explained
from masa.disk.reading import LARGEST, is_ordinary
from masa.disk.settings import SETTINGS

_ENDINGS = frozenset({".yaml", ".yml"})
_KEY = re.compile(rb"(?:\A(?:\xef\xbb\xbf)?|[\r\n])(['\"]?)masa\1\s*:")
_BASELINE_KEY = re.compile(_KEY.pattern.replace(b"masa", b"masa_baseline"))


class Problem(NamedTuple):
    """A path that could not be searched, and one sentence that says why."""

    path: str
    message: str


class Found(NamedTuple):
    """The documents to judge, how many YAML files are none, and what could not be searched.

    A baseline is masa's own file: it is no document, and is not counted among the others either.
    """

    documents: tuple[Path, ...]
    skipped: int = 0
    problems: tuple[Problem, ...] = ()


def is_masas_own(path: Path) -> bool:
    """Say whether a file that is there holds a document, a baseline or settings: what no report may be written over."""
    is_yaml = path.suffix.lower() in _ENDINGS
    return path.name == SETTINGS or (is_yaml and (_has(_KEY, path) or _has(_BASELINE_KEY, path)))


def find_documents(paths: Sequence[Path] = ()) -> Found:
    """Return the documents that paths stand for, each once; without a path, those of this folder.

    A folder without any document, and a pattern that fits no file, is a problem, so that a slip never looks like
    a pass. A pattern stands for files as named ones do, and for folders.
    """
    parts = [_search(path) if os.path.isdir(path) else _named(path) for path in paths or [Path()]]  # noqa: PTH112 - the method raises for odd names
    return Found(
        _each_once(path for part in parts for path in part.documents),
        sum(part.skipped for part in parts),
        tuple(problem for part in parts for problem in part.problems),
    )


def _named(path: Path) -> Found:
    """Return a file as named; where there is none and the name is a pattern, what fits it."""
    if os.path.lexists(path) or not has_magic(str(path)):
        return Found((path,))
    fitting = sorted(Path(name) for name in glob(str(path), recursive=True))  # noqa: PTH207 - the path may be absolute
    if not fitting:
        return Found((), 0, (Problem(str(path), f"No file fits the pattern {path}."),))
    return find_documents([file for file in fitting if file.is_dir() or _may_be_document(file)])


def _may_be_document(file: Path) -> bool:
    return file.suffix.lower() in _ENDINGS and (not _has(_BASELINE_KEY, file) or _has(_KEY, file))


def _search(folder: Path) -> Found:
    problems: list[Problem] = []
    files = list(_files(folder, problems))
    documents = tuple(path for path in files if _has(_KEY, path))
    others = [path for path in set(files).difference(documents) if not _has(_BASELINE_KEY, path)]
    if not documents and not problems:
        problems.append(Problem(str(folder), f"No YAML file in the folder {folder} has the top-level key masa."))
    return Found(documents, len(others), tuple(problems))


def _files(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield the YAML files of a folder in order; hidden folders and links to folders are not entered."""

    def refused(error: OSError) -> None:
        problems.append(Problem(str(error.filename), explained(error, error.filename, "searched").message))

    for name, folders, files in os.walk(folder, onerror=refused):
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        yield from (Path(name, file) for file in sorted(files) if Path(file).suffix.lower() in _ENDINGS)


def _has(key: re.Pattern[bytes], path: Path) -> bool:
    """Say whether a file has a key; one that may not be looked into does, so that its fault is told."""
    if not is_ordinary(path):
        return False
    try:
        with path.open("rb") as file:
            return key.search(file.read(LARGEST)) is not None
    except OSError:
        return True


def _each_once(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the paths without a second one to the same place."""
    first: dict[str, Path] = {}
    for path in paths:
        first.setdefault(os.path.realpath(path), path)
    return tuple(first.values())
