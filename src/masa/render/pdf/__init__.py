"""The arrangements as a tagged PDF. WeasyPrint is loaded only when one is written."""

from masa.render.errors import MissingLibraryError
from masa.render.page import HTML, write_page
from masa.render.pdf.metadata import Dates
from masa.render.publication import Publication
from masa.render.request import Request, Resources
from masa.render.templating.environment import LoadTemplate

TEMPLATE = "paper.html.j2"

_NO_PANGO = (
    "The PDF cannot be written, because Pango, the library that sets its text, is not on this machine or could not be "
    "loaded. On Windows install MSYS2 and in it the package mingw-w64-x86_64-pango; on macOS: brew install pango; on "
    "Debian or Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. Or write the format html, "
    "open it in a browser and print it to a PDF file."
)


def write_pdf(request: Request, publication: Publication, resources: Resources) -> tuple[bytes, tuple[str, ...]]:
    """Return the PDF, and one sentence for each thing in it that needs a look; raise MissingLibraryError without Pango.

    The same publication gives the same bytes where the same fonts and the same WeasyPrint are installed. No
    clock is read: the dates in the file are the document's own.
    """
    return _typeset(_html(publication, resources.load_template), Dates.of(request.document.publication))


def _html(publication: Publication, load: LoadTemplate) -> str:
    return write_page(publication, HTML, TEMPLATE, load)


def _typeset(html: str, dates: Dates) -> tuple[bytes, tuple[str, ...]]:
    try:
        from masa.render.pdf.typesetting import typeset  # noqa: PLC0415 - slow, and not installed everywhere
    except OSError as error:
        raise MissingLibraryError(_NO_PANGO) from error
    return typeset(html, dates)
