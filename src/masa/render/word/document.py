"""The publication as a Word document, from its title to its last page."""

from masa.render.archive import archive_of
from masa.render.publication import Publication, Section
from masa.render.request import Request
from masa.render.templating.environment import LoadTemplate
from masa.render.word.blank import blank_document
from masa.render.word.blocks import write_blocks, write_notice
from masa.render.word.bookmarks import Bookmarks
from masa.render.word.contents import Contents
from masa.render.word.edges import foot, head
from masa.render.word.elements import Element, written
from masa.render.word.flow import Flow, Shared
from masa.render.word.headings import DEEPEST, write_heading
from masa.render.word.links import Links
from masa.render.word.numbering import Numbering
from masa.render.word.properties import with_properties
from masa.render.word.runs import run

_PROPERTIES, _RELATIONS = "docProps/core.xml", "word/_rels/document.xml.rels"
_LAST = "</Relationships>"


def word_document(request: Request, page: Publication, load: LoadTemplate) -> bytes:
    """Return the bytes of a .docx file, the same for the same publication; raise RenderError at a bad template."""
    blank = blank_document(load)
    relations = blank.parts[_RELATIONS].decode()
    shared = Shared(Links(relations), Numbering(blank.lists), Bookmarks(), Contents())
    made = {
        "word/document.xml": shared.bookmarks.released(written(_body(page, shared))),
        "word/numbering.xml": written(shared.numbering.added),
        "word/header1.xml": head(page).xml,
        "word/footer1.xml": foot(page).xml,
    }
    own = {name: blank.filled(name, xml) for name, xml in made.items()}
    own[_PROPERTIES] = with_properties(blank.parts[_PROPERTIES], page, request.document)
    own[_RELATIONS] = relations.replace(_LAST, f"{shared.links.added()}{_LAST}").encode()
    return archive_of({**blank.parts, **own})


def _body(page: Publication, shared: Shared) -> list[Element]:
    body: list[Element] = []
    flow = Flow(shared, body)
    _write_front(page, flow)
    before = len(body)
    for section in page.sections:
        _write_section(section, flow, 1)
    write_blocks(page.closing, flow)
    flow.close()
    contents = shared.contents.block(page.around.contents)
    return body if contents is None else [*body[:before], contents, *body[before:]]


def _write_front(page: Publication, flow: Flow) -> None:
    flow.paragraph(run(page.title), style="Title")
    if page.owner:
        flow.paragraph(run(page.owner), style="Subtitle")
    for notice in page.notices:
        write_notice(notice, flow)
    write_blocks(page.summary, flow)


def _write_section(section: Section, flow: Flow, level: int) -> None:
    write_heading(flow, min(level, DEEPEST), [run(section.title)], section.id)
    write_blocks(section.blocks, flow.below(min(level, DEEPEST)))
    for inner in section.sections:
        _write_section(inner, flow, level + 1)
