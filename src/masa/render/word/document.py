"""The publication as a Word document, from its title to its last page."""

from io import BytesIO

from docx.document import Document as WordDocument

from masa.render.archive import same_bytes
from masa.render.publication import Publication, Section
from masa.render.request import Request
from masa.render.templating.environment import LoadTemplate
from masa.render.word.blank import blank_document
from masa.render.word.blocks import write_blocks, write_notice
from masa.render.word.bookmarks import Bookmarks
from masa.render.word.contents import Contents
from masa.render.word.edges import set_edges
from masa.render.word.flow import Flow, Shared
from masa.render.word.headings import DEEPEST, write_heading
from masa.render.word.links import Links
from masa.render.word.numbering import Numbering
from masa.render.word.properties import set_properties
from masa.render.word.runs import run


def word_document(request: Request, page: Publication, load: LoadTemplate) -> bytes:
    """Return the bytes of a .docx file, the same for the same publication; raise RenderError at a bad template."""
    word = blank_document(load)
    set_properties(word, page, request.document)
    set_edges(word, page)
    _write_body(word, page)
    saved = BytesIO()
    word.save(saved)
    return same_bytes(saved.getvalue())


def _write_body(word: WordDocument, page: Publication) -> None:
    body = word.element.body
    (edges,) = body
    body.remove(edges)
    part = word.part
    flow = Flow(Shared(Links(part), Numbering(part.numbering_part.element), Bookmarks(), Contents()), body)
    _write_front(page, flow)
    before = len(body)
    for section in page.sections:
        _write_section(section, flow, 1)
    write_blocks(page.closing, flow)
    flow.close()
    contents = flow.shared.contents.block(page.around.contents)
    if contents is not None:
        body.insert(before, contents)
    body.append(edges)
    flow.shared.bookmarks.release(body)


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
