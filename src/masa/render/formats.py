"""The formats that pages are written in, each with its file and its writer."""

from collections.abc import Callable, Mapping
from functools import partial
from importlib.util import find_spec
from typing import NamedTuple

from masa.render.data import write_data
from masa.render.fragment import write_fragment
from masa.render.html.linter.faults import page_faults
from masa.render.page import HTML, MARKDOWN, write_page
from masa.render.pdf import write_pdf
from masa.render.publication import Publication
from masa.render.request import Request, Resources
from masa.render.templating.environment import Language
from masa.render.word import write_word

Written = tuple[bytes, tuple[str, ...]]
Write = Callable[[Request, Publication, Resources], Written]
_FRAGMENT = ".fragment.html"


class Format(NamedTuple):
    """A format: the file that it is written to, how it is written, and what has to be installed for it.

    The writer returns the bytes and one sentence for each thing in them that needs a look. `extra` names
    the extra of masa that brings `package`, the library that writes the format.
    """

    file: str
    write: Write
    for_children: bool = False
    extra: str = ""
    package: str = ""


def is_installed(format: Format) -> bool:  # noqa: A002 - the word that users type
    """Tell whether all that a format needs is there."""
    return not format.package or find_spec(format.package) is not None


def missing(name: str) -> str:
    """Return the sentence that says how to install what a format needs."""
    return (
        f"The format {name} needs a part of masa that is not installed. "
        f'Install it with: pip install "masa-arrangements[{FORMATS[name].extra}]"'
    )


def faults_of(format: Format, content: bytes) -> tuple[str, ...]:  # noqa: A002 - the word that users type
    """Return one sentence for each fault of a page or fragment of HTML; other formats have none to find."""
    if not format.file.endswith(".html"):
        return ()
    faults = page_faults(content.decode(), whole=not format.file.endswith(_FRAGMENT))
    return tuple(f"{format.file}, {fault}" for fault in faults)


def _template(name: str, language: Language, _request: Request, page: Publication, resources: Resources) -> Written:
    return write_page(page, language, name, resources.load_template).encode(), ()


FORMATS: Mapping[str, Format] = {
    "html": Format("arrangements.html", partial(_template, "arrangements.html.j2", HTML)),
    "fragment": Format("arrangements.fragment.html", write_fragment),
    "markdown": Format("arrangements.md", partial(_template, "arrangements.md.j2", MARKDOWN)),
    "json": Format("arrangements.json", write_data),
    "docx": Format("arrangements.docx", write_word, extra="docx", package="docx"),
    "pdf": Format("arrangements.pdf", write_pdf, extra="pdf", package="weasyprint"),
    "children-html": Format("children.html", partial(_template, "children.html.j2", HTML), for_children=True),
    "children-markdown": Format("children.md", partial(_template, "children.md.j2", MARKDOWN), for_children=True),
}
