"""The edges of each page: whose it is, whether it is a draft, what it is, and its number."""

from docx.document import Document as WordDocument

from masa.render.publication import Publication
from masa.render.word.elements import Element
from masa.render.word.paragraph import Form, paragraph
from masa.render.word.runs import Look, field, run, tab


def set_edges(word: WordDocument, page: Publication) -> None:
    """Write the head and the foot of every page."""
    (section,) = word.sections
    draft = (tab(), run(page.around.draft.upper(), Look("Status", bold=True))) if page.draft else ()
    _write(section.header.part.element, "Header", (run(page.owner or page.title), *draft))
    pages = (tab(), run("Page "), field("PAGE", "1"), run(" of "), field("NUMPAGES", "1"))
    _write(section.footer.part.element, "Footer", (run(page.title), *pages))


def _write(edge: Element, style: str, runs: tuple[Element, ...]) -> None:
    for child in list(edge):
        edge.remove(child)
    edge.append(paragraph(Form(style), runs))
