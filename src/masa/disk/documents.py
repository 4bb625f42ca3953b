"""Finding documents: files named are always taken, folders are searched for the key `masa`."""

import os
from collections.abc import Iterable, Iterator, Sequence

from masa.disk.errors import DiskError, Name
from masa.disk.reading import LARGEST, is_ordinary
from masa.disk.settings import SETTINGS
from masa.disk.walking import walk
from masa.light_pattern import pattern
from masa.light_tuple import LightTuple
from masa.refusal import in_one_line
from masa.source.decoding import UTF8_MARK, UTF16_MARKS

_ENDINGS = (".yaml", ".yml")
_OF_A_PATTERN = frozenset("*?[")
_KEY, _BASELINE_KEY = b"masa", b"masa_baseline"
# A run that searches no folder compiles none of these.
_OPENING = rb"(?:[ \t]*(?:#[^\r\n]*)?[\r\n]|(?:%|---)[^\r\n]*[\r\n])*( *)(\{?)"
_ON_A_LINE = rb"(?:\A|[\r\n])( *)(['\"]?)KEY\2\s*:"
_IN_BRACES = rb"[{,\s](['\"]?)KEY\1\s*:"


class Problem(LightTuple):
    """A path that could not be searched, and one sentence that says why."""

    path: str
    message: str


class Found(LightTuple):
    """The documents to judge, how many YAML files are none, and what could not be searched.

    A baseline is masa's own file: it is no document, and is not counted among the others either.
    """

    documents: tuple[str, ...]
    skipped: int = 0
    problems: tuple[Problem, ...] = ()


def is_masas_own(path: Name) -> bool:
    """Say whether a file that is there holds a document, a baseline or settings: what no report may be written over."""
    name = os.path.realpath(path)  # what a link leads to is written over
    return os.path.basename(name) == SETTINGS or (_is_yaml(name) and (_has(_KEY, name) or _has(_BASELINE_KEY, name)))


def find_documents(paths: Sequence[Name] = ()) -> Found:
    """Return the documents that paths stand for, each once; without a path, those of this folder.

    A folder without any document, and a pattern that fits no file, is a problem, so that a slip never looks like
    a pass. A pattern stands for files as named ones do, and for folders.
    """
    names = [_plain(os.fspath(path)) for path in paths or [os.curdir]]
    parts = [_search(name) if os.path.isdir(name) else _named(name) for name in names]
    return Found(
        _each_once(path for part in parts for path in part.documents),
        sum(part.skipped for part in parts),
        tuple(problem for part in parts for problem in part.problems),
    )


def _plain(name: str) -> str:
    """Return a path without what says nothing: `./`, `//` and a slash at its end."""
    name = name.replace("/", os.sep)
    drive, rest = os.path.splitdrive(name)
    top = os.sep if rest.startswith(os.sep) else ""
    return drive + top + os.sep.join(part for part in rest.split(os.sep) if part not in ("", os.curdir)) or os.curdir


def _is_yaml(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in _ENDINGS


def _named(path: str) -> Found:
    """Return a file as named; where there is none and the name is a pattern, what fits it."""
    if _OF_A_PATTERN.isdisjoint(path) or os.path.lexists(path):
        return Found((path,))
    from glob import glob  # noqa: PLC0415 - few runs name a pattern, and each would wait for it

    fitting = sorted(glob(path, recursive=True), key=lambda name: name.split(os.sep))
    if not fitting:
        return Found((), 0, (Problem(path, in_one_line(f"No file fits the pattern {path}.")),))
    return find_documents([file for file in fitting if os.path.isdir(file) or _may_be_document(file)])


def _may_be_document(file: str) -> bool:
    return _is_yaml(file) and (not _has(_BASELINE_KEY, file) or _has(_KEY, file))


def _search(folder: str) -> Found:
    problems: list[Problem] = []
    files = list(_files(folder, problems))
    documents = tuple(path for path in files if _has(_KEY, path) or _is_odd(path))
    others = [path for path in set(files).difference(documents) if not _has(_BASELINE_KEY, path)]
    if not documents and not problems:
        none = in_one_line(f"No YAML file in the folder {folder} has the top-level key masa.")
        problems.append(Problem(folder, none))
    return Found(documents, len(others), tuple(problems))


def _files(folder: str, problems: list[Problem]) -> Iterator[str]:
    """Yield the YAML files of a folder in order; hidden folders and links to folders are not entered."""

    def refused(path: str, error: DiskError) -> None:
        problems.append(Problem(path, error.message))

    for name, folders, files in walk(folder, refused):
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        yield from (_plain(os.path.join(name, file)) for file in sorted(files) if _is_yaml(file))


def _has(key: bytes, path: str) -> bool:
    """Say whether a file has a key; one that may not be looked into does, so that its fault is told."""
    if not is_ordinary(path):
        return False
    try:
        with open(path, "rb") as file:
            return _is_top_level(key, file.read(LARGEST))
    except OSError:
        return True


def _is_odd(path: str) -> bool:
    """Tell whether a file is a link to nothing, a pipe or a device: reading it says so; an editor's own is hidden."""
    return not is_ordinary(path) and not os.path.basename(path).startswith(".")


def _is_top_level(key: bytes, data: bytes) -> bool:
    """Tell whether a key stands no deeper than the first one does, or anywhere in a document all in braces."""
    if data.startswith(UTF16_MARKS):
        data = data.decode("utf-16", "replace").encode()
    data = data.removeprefix(UTF8_MARK)
    opening = pattern(_OPENING).match(data) if key in data else None
    if opening is None:
        return False
    if opening[2]:
        return pattern(_IN_BRACES.replace(b"KEY", key)).search(data, opening.end() - 1) is not None
    return any(len(found[1]) <= len(opening[1]) for found in pattern(_ON_A_LINE.replace(b"KEY", key)).finditer(data))


def _each_once(paths: Iterable[str]) -> tuple[str, ...]:
    """Return the paths without a second one to the same place."""
    first: dict[str, str] = {}
    for path in paths:
        first.setdefault(os.path.realpath(path), path)
    return tuple(first.values())
