"""The edges of each page: whose it is, whether it is a draft, what it is, and its number."""

from masa.render.publication import Publication
from masa.render.word.elements import Element
from masa.render.word.paragraph import Form, paragraph
from masa.render.word.runs import Look, field, run, tab


def head(page: Publication) -> Element:
    """Return the head of every page."""
    draft = (tab(), run(page.around.draft.upper(), Look("Status", bold=True))) if page.draft else ()
    return paragraph(Form("Header"), (run(page.owner or page.title), *draft))


def foot(page: Publication) -> Element:
    """Return the foot of every page."""
    pages = (tab(), run("Page "), field("PAGE", "1"), run(" of "), field("NUMPAGES", "1"))
    return paragraph(Form("Footer"), (run(page.title), *pages))
