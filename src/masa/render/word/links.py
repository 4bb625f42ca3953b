"""Links: to a section of the same document, or to an address that a page may link to."""

from urllib.parse import urlsplit

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from markdown_it.common.normalize_url import normalizeLink

from masa.render.prose import safe_address
from masa.render.word.bookmarks import bookmark_name
from masa.render.word.elements import Element, element


class Links:
    """The links of one part of a document; each address is held once."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._held: dict[str, str] = {}

    def to(self, address: str) -> Element | None:
        """Return a link for runs to be put into; None where a page may not link there."""
        if address.startswith("#"):
            return element("hyperlink", anchor=bookmark_name(address[1:]))
        target = _uniform(address)
        return element("hyperlink", **{"r:id": self._relationship(target)}) if target else None

    def _relationship(self, target: str) -> str:
        if target not in self._held:
            self._held[target] = self._part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return self._held[target]


def _uniform(address: str) -> str:
    """Return an address as a URI, without which Word calls the whole file damaged; empty where it makes none."""
    try:
        port = urlsplit(address).port
    except ValueError:  # such as a bracket that is not closed, or a port that is no number
        return ""
    return normalizeLink(address) if safe_address(address) and port != 0 else ""
