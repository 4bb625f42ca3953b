"""The templates' surroundings: a sandbox that escapes all it is given. Sole user of Jinja."""

import traceback
from collections.abc import Callable, Mapping

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.loaders import FunctionLoader
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from masa.render.errors import RenderError

LoadTemplate = Callable[[str], str | None]
Escape = Callable[[str], str]


class Templates:
    """Templates of one format.

    Text that reaches a template is escaped by the format's own rules, unless a filter has marked it as done.
    Text of a document is a value, never a template.
    """

    def __init__(self, load: LoadTemplate, filters: Mapping[str, Callable[..., object]], escape: Escape) -> None:
        def finish(value: object) -> Markup:
            return value if isinstance(value, Markup) else Markup(escape(str(value)))  # noqa: S704 - escaped here

        self._environment = ImmutableSandboxedEnvironment(
            autoescape=True,
            undefined=StrictUndefined,
            loader=FunctionLoader(_named(load)),
            finalize=finish,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters.update(filters)

    def render(self, name: str, **values: object) -> str:
        """Return the page that a template makes of the values."""
        try:
            return self._environment.get_template(name).render(**values)
        except TemplateError as error:
            raise RenderError(_explained(name, error)) from error
        except (ArithmeticError, TypeError, ValueError, RecursionError) as error:
            raise RenderError(_explained(name, error)) from error


def _named(load: LoadTemplate) -> Callable[[str], tuple[str, str, None] | None]:
    """Let each template carry its own name, so that an error can say where it is."""

    def find(name: str) -> tuple[str, str, None] | None:
        text = load(name)
        return None if text is None else (text, name, None)

    return find


def _explained(name: str, error: Exception) -> str:
    if isinstance(error, TemplateSyntaxError):
        return f"Template {error.name or name}, line {error.lineno}: {error.message}"
    line = next(
        (frame for frame in reversed(traceback.extract_tb(error.__traceback__)) if ".j2" in frame.filename),
        None,
    )
    place = f"{line.filename}, line {line.lineno}" if line else name
    reason = f"there is no template {error}" if type(error).__name__ == "TemplateNotFound" else str(error)
    return f"Template {place}: {reason}"
