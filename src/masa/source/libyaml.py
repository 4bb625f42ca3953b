"""libyaml's parser without the rest of ruamel.yaml, whose other modules take longer to import than a file to lint.

ruamel.yaml's C extension takes from its Python modules the classes that it makes. It is given the few below in their
stead: they hold what masa reads, under ruamel's own names. The modules that stand in are gone after the import.
"""

import sys
from types import ModuleType
from typing import Any

_EXTENSION = "_ruamel_yaml"
_MODULES = (
    *("error", "events", "nodes", "tokens", "reader", "scanner", "parser", "composer", "constructor"),
    *("emitter", "serializer", "representer"),
)
_TRIAL = "%YAML 1.1\n---\na: &b !c 'd'\ne: [*b, f]\n"


class YAMLError(Exception):
    """Text that the parser cannot take, with no place."""


class MarkedYAMLError(YAMLError):
    """Text that the parser cannot take: what it was doing and where it began, what it met and where."""

    def __init__(self, context: str | None, context_mark: object, problem: str | None, problem_mark: object) -> None:
        super().__init__(problem)
        self.context, self.context_mark = context, context_mark
        self.problem, self.problem_mark = problem, problem_mark


class Event:
    """Something that stands in the file, from one mark to another."""

    __slots__ = ("end_mark", "start_mark")

    def __init__(self, start_mark: object, end_mark: object, *_more: object) -> None:
        self.start_mark = start_mark
        self.end_mark = end_mark


class StreamStartEvent(Event):
    """The file begins."""

    __slots__ = ()


class StreamEndEvent(Event):
    """The file ends."""

    __slots__ = ()


class DocumentStartEvent(Event):
    """A document begins; `version` and `tags` are what orders before it say."""

    __slots__ = ("tags", "version")

    def __init__(self, start_mark: object, end_mark: object, _explicit: object, version: object, tags: object) -> None:
        self.start_mark = start_mark
        self.end_mark = end_mark
        self.version = version
        self.tags = tags


class DocumentEndEvent(Event):
    """A document ends."""

    __slots__ = ()


class AliasEvent(Event):
    """A mark that points to a value elsewhere."""

    __slots__ = ("anchor",)

    def __init__(self, anchor: str, start_mark: object, end_mark: object) -> None:
        self.anchor = anchor
        self.start_mark = start_mark
        self.end_mark = end_mark


class ScalarEvent(Event):
    """A single value or key; `style` is the mark that it is written with, or empty."""

    __slots__ = ("anchor", "ctag", "style", "value")

    def __init__(  # noqa: PLR0913, PLR0917 - the extension's own call
        self,
        anchor: str | None,
        tag: str | None,
        _implicit: object,
        value: str,
        start_mark: object,
        end_mark: object,
        style: str,
    ) -> None:
        self.anchor = anchor
        self.ctag = tag
        self.value = value
        self.start_mark = start_mark
        self.end_mark = end_mark
        self.style = style


class SequenceStartEvent(Event):
    """A list begins; `flow_style` tells that it is written in brackets."""

    __slots__ = ("anchor", "ctag", "flow_style")

    def __init__(
        self,
        anchor: str | None,
        tag: str | None,
        _implicit: object,
        start_mark: object,
        end_mark: object,
        flow_style: bool,  # noqa: FBT001
    ) -> None:
        self.anchor = anchor
        self.ctag = tag
        self.start_mark = start_mark
        self.end_mark = end_mark
        self.flow_style = flow_style


class MappingStartEvent(SequenceStartEvent):
    """Keys with values begin; `flow_style` tells that they are written in braces."""

    __slots__ = ()


class SequenceEndEvent(Event):
    """A list ends."""

    __slots__ = ()


class MappingEndEvent(Event):
    """Keys with values end."""

    __slots__ = ()


class _StandIn(ModuleType):
    """A module of ruamel.yaml for the extension's import: the classes above, and one for all that no events need."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in {"ScannerError", "ParserError"}:
            return MarkedYAMLError
        return globals().get(name, YAMLError)


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
        made = list(iter(parser(_TRIAL).get_event, None))
        document, text, row, alias = made[1], made[4], made[6], made[7]
        held = (document.version, text.anchor, text.ctag, text.value, text.style, row.flow_style, alias.anchor)
        places = (text.start_mark.index, text.end_mark.line, text.end_mark.column)
    except (AttributeError, IndexError, TypeError, YAMLError):
        return False
    return held == ((1, 1), "b", "!c", "d", "'", True, "b") and places == (17, 2, 12)
