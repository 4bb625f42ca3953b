"""Documents as pages, for adults and for children, in every format. Opens no file and asks no clock."""

from dataclasses import replace
from functools import cached_property

from masa.render.adult import adult_publication
from masa.render.children import children_publication
from masa.render.children.readability.level import easy_reading
from masa.render.children.readability.rules import FILE as READING_FILE
from masa.render.children.readability.rules import reading_rules
from masa.render.children.readability.word_forms import taught_words
from masa.render.children.sentences import FILE as SENTENCES_FILE
from masa.render.children.sentences import sentences_of
from masa.render.collecting import collecting_put_off
from masa.render.errors import MissingLibraryError, RenderError
from masa.render.formats import FORMATS, Format, faults_of, is_installed, missing
from masa.render.help_lines import check_kept, parse_help_lines
from masa.render.problems import Placed, document_problems, texts_in
from masa.render.publication import Notice, Publication, paragraph
from masa.render.request import Choices, Page, Request, Resources

__all__ = [
    "FORMATS",
    "Choices",
    "Format",
    "MissingLibraryError",
    "Page",
    "Pages",
    "RenderError",
    "Request",
    "Resources",
    "is_installed",
    "missing",
    "render",
]

_Made = tuple[Publication, tuple[str, ...], tuple[str, ...]]  # a page, its problems, and remarks on it
_UNREAD = "{count} of the arrangements could not be read when this page was made. What stands there is missing here."


def render(request: Request, format: str, resources: Resources) -> Page:  # noqa: A002 - the word that users type
    """Return a document as one page; raise RenderError where the page may not or cannot be made."""
    return Pages(request, resources).page(format)


class Pages:
    """The pages of one document: what several formats share is found out once, when the first of them is made."""

    def __init__(self, request: Request, resources: Resources) -> None:
        self._request = request
        self._resources = resources

    @collecting_put_off()
    def page(self, format: str) -> Page:  # noqa: A002 - the word that users type
        """Return the document as one page; raise RenderError where the page may not or cannot be made."""
        if format not in FORMATS:
            raise RenderError(f"There is no format {format}. Choose among {', '.join(FORMATS)}.")
        chosen = FORMATS[format]
        if not is_installed(chosen):
            raise RenderError(missing(format))
        publication, problems, remarks = self._children if chosen.for_children else self._adult
        content, faults = chosen.write(self._request, publication, self._resources)
        if chosen.for_children:
            check_kept(content.decode(), parse_help_lines(self._resources.help_lines_text))
        changed, marred = self._changed, faults_of(chosen, content)
        return Page(content, (*changed, *problems, *faults, *marred), remarks, (*changed, *marred))

    @cached_property
    def _changed(self) -> tuple[str, ...]:
        return tuple(document_problems(self._request.document, self._texts))

    @cached_property
    def _texts(self) -> list[Placed]:
        return texts_in(self._request.document)

    @cached_property
    def _adult(self) -> _Made:
        return _told(adult_publication(self._request.document), self._request, _UNREAD), (), ()

    @cached_property
    def _children(self) -> _Made:
        document, resources = self._request.document, self._resources
        lines = parse_help_lines(resources.help_lines_text)
        say = sentences_of(resources.load_template(SENTENCES_FILE))
        page = _told(children_publication(document, say, lines), self._request, say.one("unread"))
        rules = reading_rules(resources.load_template(READING_FILE), resources.choices.reading_grade)
        reading = easy_reading(page, self._texts, rules, taught_words(resources.taught_words))
        return page, (*lines.warnings(resources.as_of), *reading.warnings), (reading.level,)


def _told(page: Publication, request: Request, sentence: str) -> Publication:
    """Return the page with a notice above all else where parts of the document could not be read."""
    if not request.unread:
        return page
    count = "1 part" if request.unread == 1 else f"{request.unread} parts"
    notice = Notice("unread", paragraph(sentence.replace("{count}", count)))
    return replace(page, notices=(notice, *page.notices))
