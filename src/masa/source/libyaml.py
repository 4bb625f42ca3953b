"""libyaml's parser without the rest of ruamel.yaml, whose other modules take longer to import than a file to lint.

ruamel.yaml's C extension takes from its Python modules what makes an event of what libyaml read, and calls it with the
event's parts. It is given the functions below in their stead, under ruamel's own names; each returns a plain tuple,
which costs a fifth of the reading less than an object. The modules that stand in are gone after the import.
"""

import sys
from collections.abc import Callable
from types import ModuleType

from masa.light_typing import Any

# What the extension makes has no types; this name tells what is meant.
Mark = Any

Event = tuple[str, Mark, Mark, Any, str | None, str | None, str | None]
"""Something in the file: its kind, the marks of its start and end, its value, style, anchor and tag.

The value is the text of a single value or key, whether keys or a list are written in braces or brackets, and what
orders stand before a document. The style is the mark that a text is written with, or empty.
"""

SCALAR, MAPPING, SEQUENCE, ALIAS = "scalar", "mapping", "sequence", "alias"
STREAM, DOCUMENT, END = "stream", "document", "end"

_EXTENSION = "_ruamel_yaml"
_MODULES = (
    *("error", "events", "nodes", "tokens", "reader", "scanner", "parser", "composer", "constructor"),
    *("emitter", "serializer", "representer"),
)
_TRIAL = "%YAML 1.1\n---\na: &b !c 'd'\ne: [*b, f]\n"
_READ = [
    (STREAM, 0, 0, None, None, None, None),
    (DOCUMENT, 0, 13, (1, 1), None, None, None),
    (MAPPING, 14, 14, False, None, None, None),
    (SCALAR, 14, 15, "a", "", None, None),
    (SCALAR, 17, 26, "d", "'", "b", "!c"),
    (SCALAR, 27, 28, "e", "", None, None),
    (SEQUENCE, 30, 31, True, None, None, None),
    (ALIAS, 31, 33, None, None, "b", None),
    (SCALAR, 35, 36, "f", "", None, None),
    (END, 36, 37, None, None, None, None),
    (END, 38, 38, None, None, None, None),
    (END, 38, 38, None, None, None, None),
    (END, 38, 38, None, None, None, None),
]


class YAMLError(Exception):
    """Text that the parser cannot take, with no place."""


class MarkedYAMLError(YAMLError):
    """Text that the parser cannot take: what it was doing and where it began, what it met and where."""

    def __init__(self, context: str | None, context_mark: object, problem: str | None, problem_mark: object) -> None:
        super().__init__(problem)
        self.context, self.context_mark = context, context_mark
        self.problem, self.problem_mark = problem, problem_mark


def _scalar(  # noqa: PLR0913, PLR0917 - the extension's own call
    anchor: str | None,
    tag: str | None,
    _implicit: object,
    value: str,
    start: Mark,
    end: Mark,
    style: str,
) -> Event:
    return SCALAR, start, end, value, style, anchor, tag


def _mapping(
    anchor: str | None,
    tag: str | None,
    _implicit: object,
    start: Mark,
    end: Mark,
    in_braces: bool,  # noqa: FBT001 - as above
) -> Event:
    return MAPPING, start, end, in_braces, None, anchor, tag


def _sequence(*parts: Any) -> Event:  # noqa: ANN401 - as above
    return SEQUENCE, *_mapping(*parts)[1:]


def _alias(anchor: str, start: Mark, end: Mark) -> Event:
    return ALIAS, start, end, None, None, anchor, None


def _document(start: Mark, end: Mark, _explicit: object, version: object, tags: object) -> Event:
    return DOCUMENT, start, end, version or tags, None, None, None


def _stream(start: Mark, end: Mark, _encoding: object) -> Event:
    return STREAM, start, end, None, None, None, None


def _end(start: Mark, end: Mark, *_explicit: object) -> Event:
    return END, start, end, None, None, None, None


_MADE_BY: dict[str, Callable[..., object]] = {
    "StreamStartEvent": _stream,
    "StreamEndEvent": _end,
    "DocumentStartEvent": _document,
    "DocumentEndEvent": _end,
    "AliasEvent": _alias,
    "ScalarEvent": _scalar,
    "SequenceStartEvent": _sequence,
    "SequenceEndEvent": _end,
    "MappingStartEvent": _mapping,
    "MappingEndEvent": _end,
    "ScannerError": MarkedYAMLError,
    "ParserError": MarkedYAMLError,
}


class _StandIn(ModuleType):
    """A module of ruamel.yaml for the extension's import: the functions above, and an error for all else."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return _MADE_BY.get(name, YAMLError)


def c_parser() -> Any:  # noqa: ANN401 - the extension has no types
    """Return the extension's parser, which makes the events above; None where it cannot be had that way.

    That is where there is no extension, where ruamel.yaml was imported already, and where the extension is of a
    version that calls for more. Whoever imports ruamel.yaml later has all of it, but reads by its pure parser.
    """
    names = [f"ruamel.yaml.{name}" for name in _MODULES]
    if not sys.modules.keys().isdisjoint([_EXTENSION, "ruamel.yaml", *names]):
        return None
    sys.modules.update({name: _StandIn(name) for name in names})
    try:
        import _ruamel_yaml  # type: ignore[import-not-found]  # noqa: PLC0415 - only between these lines
    except ImportError:
        return None
    finally:
        for name in names:
            del sys.modules[name]
    sys.modules[_EXTENSION] = None  # type: ignore[assignment]  # an import of it fails, as where it is not installed
    return _ruamel_yaml.CParser if _is_as_expected(_ruamel_yaml.CParser) else None


def _is_as_expected(parser: Any) -> bool:  # noqa: ANN401
    try:
        made = iter(parser(_TRIAL).get_event, None)
        return [(kind, start.index, end.index, *held) for kind, start, end, *held in made] == _READ
    except (AttributeError, TypeError, ValueError, YAMLError):
        return False
