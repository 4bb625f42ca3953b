"""A text to a baseline: read as strictly as a document, for what it does not say it may not accept."""

import posixpath
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from masa.baseline.entry import ENTRIES_KEY, KEYS, VERSION_KEY, Baseline, Entry, Key
from masa.model.kinds.day import parse_day
from masa.model.kinds.number import parse_number
from masa.model.kinds.quoted import cut, quoted
from masa.model.places import span_of
from masa.model.suggestion import nearest
from masa.rules.engine.placeholder import gives_no_reason
from masa.source.tree import Fault, Path, Tree
from masa.source.yaml_parser import parse_yaml

VERSION = "1"
_NEEDED = ("file", "rule", "item", "reason", "who", "until")
_DECISION = ("reason", "who")


class BaselineError(Exception):
    """A baseline that cannot be read as it is written, and so accepts nothing; `faults` say why, and where."""

    def __init__(self, faults: Collection[Fault]) -> None:
        super().__init__("The baseline cannot be read as it is written.")
        self.faults = faults


def read_baseline(text: str, file: str) -> Baseline:
    """Return the entries of a text; raises SourceError where it is no YAML, BaselineError where it is no baseline.

    An entry that lacks something, or holds something else, is returned with its flaw.
    """
    tree = parse_yaml(text, file)
    faults = [*tree.faults, *_faults(tree)]
    if faults:
        raise BaselineError(faults)
    values: Any = tree.values
    entries = enumerate(values.get(ENTRIES_KEY) or [])
    return Baseline(tree, tuple(_entry((ENTRIES_KEY, number), entry) for number, entry in entries))


def _faults(tree: Tree) -> Iterator[Fault]:
    """Yield what is wrong with the file as a whole: then not even its good entries can be told from its bad ones."""
    values: Any = tree.values
    version = values.get(VERSION_KEY)
    if version is None:
        yield _fault(tree, "no-format-version", (), "The file does not say `masa_baseline: 1`, as a baseline does.")
    elif version != VERSION:
        message = f"This baseline is of version {quoted(str(version))}; this masa reads version {VERSION}."
        yield _fault(tree, "format-version", (VERSION_KEY,), message)
    for key in values:
        if key not in (VERSION_KEY, ENTRIES_KEY):
            message = f"`{cut(key)}` is not a key of a baseline.{_meant(key, (VERSION_KEY, ENTRIES_KEY))}"
            yield _fault(tree, "unknown-key", (key,), message)
    yield from _faults_of_list(tree, values.get(ENTRIES_KEY) or [])


def _faults_of_list(tree: Tree, entries: object) -> Iterator[Fault]:
    if not isinstance(entries, list):
        yield _fault(tree, "wrong-kind", (ENTRIES_KEY,), "`accepted` must hold a list of entries, each with a dash.")
        return
    for number, entry in enumerate(entries):
        if not isinstance(entry, dict):
            message = "An entry must hold keys: file, rule, item, reason, who and until."
            yield _fault(tree, "wrong-kind", (ENTRIES_KEY, number), message)


def _fault(tree: Tree, name: str, path: Path, message: str) -> Fault:
    place = tree.places.get(path)
    span = place.key if place and place.key else span_of(tree, path)
    return Fault(name, path, span, message, "Correct it, or write the file anew with `masa baseline create`.")


def _entry(path: Path, written: dict[str, Any]) -> Entry:
    words = {key: _line(written.get(key)) for key in KEYS}
    file = posixpath.normpath(words["file"]) if words["file"] else ""
    return Entry(
        Key(file, words["rule"], words["item"]),
        _number(words["findings"]) or 1,
        words["reason"],
        words["who"],
        _day(words["until"]),
        path,
        next(_flaws(written, words), ""),
    )


def _flaws(written: dict[str, Any], words: dict[str, str]) -> Iterator[str]:
    for key, value in written.items():
        if key not in KEYS:
            yield f"`{cut(key)}` is not a key of an entry.{_meant(key, KEYS)}"
        elif isinstance(value, list | dict):
            yield f"`{key}` must be one text."
    missing = [f"`{key}`" for key in _NEEDED if not _is_given(key, words[key])]
    if missing:
        yield f"This entry does not give {', '.join(missing[:-1])}{' and ' if missing[1:] else ''}{missing[-1]}."
    if not _day(words["until"]):
        yield f"{quoted(words['until'])} is not a day: write `until` as 2027-03-31."
    if "findings" in written and not _number(words["findings"]):
        yield f"`findings` must be a whole number from 1; here stands {quoted(words['findings'])}."


def _is_given(key: str, words: str) -> bool:
    return says_who_or_why(words) if key in _DECISION else bool(words)


def says_who_or_why(words: str) -> bool:
    """Tell whether words can be a reason or a person: not dots or what cannot be seen, no TBC and no None."""
    return not gives_no_reason(words)


def _line(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _number(words: str) -> int:
    try:
        return parse_number(words)
    except ValueError:
        return 0


def _day(words: str) -> date | None:
    try:
        day = parse_day(words)
    except ValueError:
        return None
    return day.first if day.day else None


def _meant(word: str, words: Collection[str]) -> str:
    meant = nearest(word, words)
    return f" Did you mean `{meant}`?" if meant else ""
