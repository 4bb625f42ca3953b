"""What is wrong with a template, said with its name, its line and what to do."""

import re
import traceback
from collections.abc import Collection, Iterable
from functools import partial

from jinja2 import StrictUndefined, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.utils import missing

from masa.model.suggestion import nearest
from masa.render.templating.filters import UNDOING

_NO_FILTER = re.compile(r"No (filter|test) named '(\w+)'")
_TOO_MUCH: dict[type[Exception], str] = {
    RecursionError: "a template includes itself, or a macro calls itself, without end.",
    MemoryError: "what it makes does not fit into this machine's memory. Make shorter texts and lists.",
}
_TOO_DEEP = "its parts stand too deep within each other to be read."
_MACRO = "template"  # what Jinja calls the code of a macro in a traceback


class UnknownNameError(UndefinedError):
    """A name that a template was not given."""

    def __init__(self, name: str, message: str | None = None) -> None:
        super().__init__(message)
        self.name = name


class Missing(StrictUndefined):
    """What a template asked for and is not there; to print it, to loop over it or to compare it is an error."""

    __slots__ = ()

    def __init__(self, *given: object, **named: object) -> None:
        super().__init__(*given, **named)  # type: ignore[arg-type]  # as Jinja calls it
        if not self._undefined_hint and self._undefined_name and not self._has_object:
            self._undefined_exception = partial(UnknownNameError, self._undefined_name)  # type: ignore[assignment]  # makes one

    @property
    def _has_object(self) -> bool:
        return self._undefined_obj is not missing

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        if not self._has_object:
            return f"There is no `{self._undefined_name}` here."
        return _no_such_part(self._undefined_obj, self._undefined_name)


def explained(
    name: str, error: Exception, loaded: Collection[str], known: Collection[str], filters: Collection[str]
) -> str:
    """Return one sentence or two about what went wrong while the template of a name made a page.

    `loaded` are the templates that had a part in it; `known` the names they were given.
    """
    if isinstance(error, TemplateSyntaxError):
        return f"Template {error.name or name}, line {error.lineno}: {_reason(error, known, filters)}"
    place = _place(name, error, loaded)
    if isinstance(error, RecursionError) and place == name:  # before the first line was come to
        return f"Template {name}: {_TOO_DEEP}"
    return f"Template {place}: {_reason(error, known, filters)}"


def _place(name: str, error: Exception, loaded: Collection[str]) -> str:
    walked = traceback.walk_tb(error.__traceback__)
    stack = traceback.StackSummary.extract(walked, lookup_lines=False)  # to read each line would take seconds
    frames = [frame for frame in stack if frame.filename in loaded]
    if not frames:
        return name
    if isinstance(error, RecursionError):
        first = _turning(frames)
        return f"{first.filename}, line {first.lineno}"
    last = frames[-1]
    place = f"{last.filename}, line {last.lineno}"
    before = [frame for frame in frames if frame.filename != last.filename]
    if last.name != _MACRO or not before:
        return place
    return f"{place}, reached from {before[-1].filename}, line {before[-1].lineno}"


def _turning(frames: list[traceback.FrameSummary]) -> traceback.FrameSummary:
    """Return where the circle begins."""
    lines = [(frame.filename, frame.lineno) for frame in frames]
    return next((frame for frame, line in zip(frames, lines, strict=True) if lines.count(line) > 1), frames[-1])


def _reason(error: Exception, known: Collection[str], filters: Collection[str]) -> str:
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error}. `masa templates list` names masa's own."
    if isinstance(error, UnknownNameError):
        return f"{error} {_meant(error.name, known)}"
    if type(error) in _TOO_MUCH:
        return _TOO_MUCH[type(error)]
    if isinstance(error, AttributeError | TypeError):
        return f"a value of the wrong kind is used here ({error}). docs/templates.md says what each part holds."
    unknown = _NO_FILTER.search(str(error))
    if unknown:
        return _no_filter(unknown[1], unknown[2], filters)
    said = str(error) or type(error).__name__
    return said if said.endswith((".", "?")) else f"{said}."


def _meant(name: str, known: Collection[str]) -> str:
    meant = nearest(name, known)
    if meant:
        return f"Did you mean `{meant}`?"
    return f"A template knows {_listed(known)}, and what it sets or imports itself."


def _no_filter(what: str, name: str, filters: Collection[str]) -> str:
    if name in UNDOING:
        return f"there is no filter `{name}`: masa escapes all that it prints, and no template decides otherwise."
    meant = nearest(name, filters) if what == "filter" else None
    hint = f"Did you mean `{meant}`?" if meant else "docs/templates.md lists them."
    return f"there is no {what} `{name}`. {hint}"


def _no_such_part(value: object, name: object) -> str:
    if isinstance(value, tuple | list | str):
        return f"text has no `{name}`." if isinstance(value, str) else f"a list has no `{name}`. Loop over it first."
    parts = [part for part in dir(value) if not part.startswith("_")]
    meant = nearest(str(name), parts)
    hint = f"Did you mean `{meant}`?" if meant else f"It has {_listed(parts)}."
    return f"{type(value).__name__} has no `{name}`. {hint}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
