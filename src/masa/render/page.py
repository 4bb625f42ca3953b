"""A publication in one format, by that format's templates."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from markupsafe import Markup

from masa.render.blank_lines import tidy
from masa.render.cells import cell_markdown
from masa.render.environment import LoadTemplate, Templates
from masa.render.html import escape_html, inline_html
from masa.render.markdown_text import escape_markdown, inline_markdown
from masa.render.prose import prose_html
from masa.render.prose_markdown import prose_markdown
from masa.render.publication import Publication

_STRUCTURE = re.compile(r"(?:- |1\. |#|>|\|)")


class Language(NamedTuple):
    """What a format does with text: how it escapes, and the filters that its templates may use."""

    escape: Callable[[str], str]
    filters: Mapping[str, Callable[..., object]]


def _beside(text: str, width: int) -> Markup:
    """Set blocks beside a mark or a term, indented below it; what is itself a list or a table begins on a new line."""
    inner = _indented(text, width)
    return Markup("\n\n" + " " * width) + inner if _STRUCTURE.match(inner) else inner  # noqa: S704 - spaces


def _indented(text: str, width: int) -> Markup:
    return Markup(tidy(text).strip("\n").replace("\n", "\n" + " " * width))  # noqa: S704 - escaped already


def _quoted(text: str) -> Markup:
    lines = tidy(text).strip("\n").split("\n")
    return Markup("\n".join(f"> {line}".rstrip() for line in lines))  # noqa: S704 - from a template, escaped already


def _hashes(level: int) -> Markup:
    return Markup("#" * level)  # noqa: S704 - hashes


HTML = Language(escape_html, {"inline": inline_html, "prose": prose_html})
MARKDOWN = Language(
    escape_markdown,
    {
        "inline": inline_markdown,
        "prose": prose_markdown,
        "cell": cell_markdown,
        "beside": _beside,
        "indented": _indented,
        "mark": Markup,
        "quoted": _quoted,
        "hashes": _hashes,
    },
)


def write_page(publication: Publication, language: Language, template: str, load: LoadTemplate) -> str:
    """Return the whole page as text."""
    templates = Templates(load, language.filters, language.escape)
    return tidy(templates.render(template, page=publication))
