"""How the page itself was made: its formats, what masa checked, with which version, and whom to ask for another."""

from collections.abc import Iterator

from masa import __version__
from masa.model.record import Shape
from masa.render.publication import Block, Fact, Facts, Paragraph, Section, paragraph
from masa.render.telling.keys import given
from masa.render.telling.records import Telling
from masa.render.words import Link, Text

_FORMATS = (
    "masa, the program that made this page, also writes it as HTML, Markdown, PDF, Word and a part to paste into "
    "a website. For other programs it writes the same facts as data, in a file named arrangements.json."
)
_CHECKS = (
    (
        "The web page is made to meet WCAG AA, currently 2.2. masa checks it against a list of its own when it writes "
        "it, and measures how hard the children's version is to read."
    ),
    (
        "No program can check everything, and this does not say that the page meets the standard. What masa finds on "
        "law and guidance is a separate matter, and no lawyer has signed its rules."
    ),
)
_SAME = "The same document and the same version of masa give the same page."


def formats_and_checks(telling: Telling) -> Iterator[Section]:
    """Yield what holds of the page in every format; a way to ask for another only where the document gives one."""
    told = (
        ("Formats", paragraph(_FORMATS)),
        ("Checks", tuple(block for sentences in _CHECKS for block in paragraph(sentences))),
        ("Made with", paragraph(f"masa {__version__}{_format(telling)}. {_SAME}")),
        ("To ask for another format", _contact(telling)),
        ("Versions made for other readers", _versions(telling)),
    )
    facts = Facts(tuple(Fact(term, blocks) for term, blocks in told if blocks))
    yield telling.section("about-this-page", "Formats and checks", (facts,))


def _format(telling: Telling) -> str:
    number = telling.document.masa
    return "" if number is None else f", from a document in version {number} of its format"


def _contact(telling: Telling) -> tuple[Block, ...]:
    """Return the contact for other formats, or else the partnership's own."""
    accessibility = given(telling.document.publication, "accessibility")
    return _reached(telling, accessibility, "other_formats") or _reached(
        telling, telling.document.partnership, "contact"
    )


def _reached(telling: Telling, record: Shape | None, key: str) -> tuple[Block, ...]:
    blocks = telling.blocks(record, key)
    return tuple(block for block in blocks if not isinstance(block, Paragraph) or block.words)


def _versions(telling: Telling) -> tuple[Block, ...]:
    if not any(telling.document.accessible_versions):
        return ()
    return (Paragraph((Text("They are listed under "), Link("Other versions and languages", "#accessible-versions"))),)
