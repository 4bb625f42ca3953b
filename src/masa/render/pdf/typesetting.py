"""HTML made into a PDF by WeasyPrint, which fetches nothing. Sole user of WeasyPrint."""

import logging
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree.ElementTree import Element

from weasyprint import HTML, Document
from weasyprint.urls import URLFetcher

from masa.render.errors import RenderError, TooLongError
from masa.render.html.linter.amount import TooMuchStyleError
from masa.render.pdf.amount import check_amount, cut_long_texts
from masa.render.pdf.columns import set_columns
from masa.render.pdf.metadata import Dates
from masa.render.pdf.selecting import selectable
from masa.render.pdf.structure import mend

_LOG = logging.getLogger("weasyprint")
_VARIANT = "pdf/ua-1"
_NO_GLYPH = ".notdef"
_NOT_SET = (
    "The PDF cannot be set. Look in the style of your own templates for what is very large, such as a size or a number "
    "of columns, or very deep; or write the format html, open it in a browser and print it to a PDF file"
)
_TOO_MUCH_STYLE = (
    "The PDF would take many minutes: the style of your own templates has more rules than can be held against so many "
    "elements, or rules that look through too many of them; write fewer and plainer ones."
)
_SHOWN = 10  # characters without a font that a message names


def typeset(html: str, dates: Dates) -> tuple[bytes, tuple[str, ...]]:
    """Return the PDF, and one sentence for each thing that is missing from it or not shown as it was written.

    Raises TooLongError for a page that would take many minutes, and RenderError for one that WeasyPrint cannot set.
    """
    with _heard() as heard:
        content = _set(html, dates)
    missing = sorted({ord(letter) for record in heard for letter in _without_glyph(record)})
    faults = tuple(dict.fromkeys(_fault(record) for record in heard if record.levelno >= logging.ERROR))
    if not missing:
        return content, faults
    with _heard():
        content = _set(html.translate({code: f"[{_name(code)}]" for code in missing}), dates)
    return content, (*faults, _no_font(missing))


def _set(html: str, dates: Dates) -> bytes:
    try:
        return _written(html, dates)
    except RenderError:
        raise
    except TooMuchStyleError as error:
        raise TooLongError(_TOO_MUCH_STYLE) from error
    except Exception as error:  # what the style of a template asks for may be more than WeasyPrint was made for
        raise RenderError(f"{_NOT_SET} (WeasyPrint says: {error or type(error).__name__}).") from error


def _written(html: str, dates: Dates) -> bytes:
    source = HTML(string=html, url_fetcher=URLFetcher(allowed_protocols={"data"}), media_type="print")
    check_amount(source.etree_element)
    set_columns(source.etree_element)
    _flatten_links(source.etree_element)
    cut_long_texts(source.etree_element)
    source.wrapper_element = selectable(source.etree_element)
    document: Document = source.render(pdf_variant=_VARIANT)
    document.metadata.created, document.metadata.modified = dates
    content: bytes = document.write_pdf(pdf_variant=_VARIANT, finisher=mend)
    return content


def _flatten_links(page: Element) -> None:
    """Leave words only in a link: WeasyPrint tags markup inside one as further links that PDF/UA-1 does not allow."""
    for link in page.iter("a"):
        words = "".join(link.itertext())
        link[:] = []
        link.text = words


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@contextmanager
def _heard() -> Iterator[list[logging.LogRecord]]:
    """Keep what WeasyPrint says, instead of letting it reach the user's terminal."""
    ear = _Ear()
    level, spreads = _LOG.level, _LOG.propagate
    _LOG.addHandler(ear)
    _LOG.setLevel(logging.WARNING)
    _LOG.propagate = False
    try:
        yield ear.heard
    finally:
        _LOG.removeHandler(ear)
        _LOG.setLevel(level)
        _LOG.propagate = spreads


def _without_glyph(record: logging.LogRecord) -> tuple[str, ...]:
    if _NO_GLYPH in str(record.msg) and isinstance(record.args, tuple) and record.args:
        return (str(record.args[0]),)
    return ()


def _fault(record: logging.LogRecord) -> str:
    return f"In the PDF something is missing: {record.getMessage()}."


def _name(code: int) -> str:
    return unicodedata.name(chr(code), "").lower() or f"U+{code:04X}"


def _no_font(missing: list[int]) -> str:
    shown = " ".join(chr(code) for code in missing[:_SHOWN])
    more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
    return (
        f"No font on this machine has these characters: {shown}{more}. The PDF gives their names in brackets "
        "instead. Install a font that has them, such as Noto Sans for their script, and render again."
    )
