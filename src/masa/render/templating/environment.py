"""The templates' surroundings: a sandbox that escapes all it is given."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from masa.render.errors import RenderError, TooLongError
from masa.render.templating.bounds import TooManyStepsError
from masa.render.templating.errors import explained
from masa.render.templating.filters import explaining
from masa.render.templating.sandbox import Sandbox

LoadTemplate = Callable[[str], str | None]
Escape = Callable[[str], str]

_TIMES = {"prose": 20}  # reading Markdown takes so much more time than other work on a text

CONTEXT_VERSION = 1
"""Raised when what a template may read is taken away or changes its meaning; not when something is added."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What a format does with text: how it escapes, and the filters that its templates may use."""

    escape: Escape
    filters: Mapping[str, Callable[..., object]]


class Templates:
    """Templates of one format, each compiled once.

    Text that reaches a template is escaped by the format's own rules, unless a filter of the format has written it.
    Text of a document is a value, never a template.
    """

    def __init__(self, load: LoadTemplate, language: Language) -> None:
        self._loaded: set[str] = set()
        self._load = load
        self._sandbox = Sandbox(self._find, language.escape)
        weighing = self._sandbox.steps.weighing
        self._sandbox.filters |= {
            name: weighing(explaining(name, one), _TIMES.get(name, 1)) for name, one in language.filters.items()
        }
        self._sandbox.globals["context_version"] = CONTEXT_VERSION

    def render(self, name: str, **values: object) -> str:
        """Return the page that a template makes of the values; raise RenderError, which says what is wrong where."""
        self._sandbox.steps.begin()
        try:
            return self._sandbox.get_template(name).render(**values)
        except Exception as error:  # a template may raise anything, and its writer must learn the line
            known = (*values, *self._sandbox.globals)
            kind = TooLongError if isinstance(error, TooManyStepsError) else RenderError
            raise kind(explained(name, error, self._loaded, known, self._sandbox.filters)) from error

    def _find(self, name: str) -> tuple[str, str, None] | None:
        """Let each template carry its own name, so that an error can say where it is."""
        self._loaded.add(name)
        text = self._load(name)
        return None if text is None else (text, name, None)


@lru_cache(maxsize=8)
def templates_of(load: LoadTemplate, language: Language) -> Templates:
    """Return the templates that a loader finds for a format; asked for again, they are the same, already compiled."""
    return Templates(load, language)
