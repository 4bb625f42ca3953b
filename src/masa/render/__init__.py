"""Documents as pages: for adults and for children, as HTML and as Markdown. Opens no file and asks no clock."""

from datetime import date
from typing import NamedTuple

from masa.model.document import Document
from masa.render.adult import adult_publication
from masa.render.children import children_publication
from masa.render.children.sentences import FILE as SENTENCES_FILE
from masa.render.children.sentences import Sentences
from masa.render.environment import LoadTemplate
from masa.render.errors import RenderError
from masa.render.help_lines import parse_help_lines
from masa.render.page import HTML, MARKDOWN, write_page
from masa.render.problems import document_problems

__all__ = ["FORMATS", "Page", "RenderError", "Resources", "render"]

FORMATS: dict[str, str] = {
    "html": "arrangements.html",
    "markdown": "arrangements.md",
    "children-html": "children.html",
    "children-markdown": "children.md",
}
_ADULT = {"html": HTML, "markdown": MARKDOWN}


class Resources(NamedTuple):
    """What pages are made with: templates by name, the help lines' text, and the day on which their age is judged."""

    load_template: LoadTemplate
    help_lines_text: str
    as_of: date


class Page(NamedTuple):
    """A page, and one sentence for each thing that it does not show as it was written or that needs a look."""

    text: str
    problems: tuple[str, ...]


def render(document: Document, format: str, resources: Resources) -> Page:  # noqa: A002 - the word that users type
    """Return a document as one page; raise RenderError where the page may not or cannot be made."""
    if format not in FORMATS:
        raise RenderError(f"There is no format {format}. Choose among {', '.join(FORMATS)}.")
    load, problems = resources.load_template, tuple(document_problems(document))
    if format in _ADULT:
        page = adult_publication(document)
        return Page(write_page(page, _ADULT[format], f"{FORMATS[format]}.j2", load), problems)
    lines = parse_help_lines(resources.help_lines_text)
    page = children_publication(document, Sentences(load(SENTENCES_FILE)), lines)
    language = HTML if format == "children-html" else MARKDOWN
    text = write_page(page, language, f"{FORMATS[format]}.j2", load)
    return Page(text, (*problems, *lines.warnings(resources.as_of)))
