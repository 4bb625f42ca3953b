"""Links: to a section of the same document, or to an address that a page may link to."""

from collections.abc import Iterable
from itertools import count
from urllib.parse import urlsplit

from docx.opc.constants import RELATIONSHIP_TYPE
from markdown_it.common.normalize_url import normalizeLink

from masa.render.prose import safe_address
from masa.render.word.bookmarks import bookmark_name
from masa.render.word.elements import Element, attribute, element


class Links:
    """The links of one document, whose `relations` to other parts have ids of their own; each address is held once."""

    def __init__(self, relations: str) -> None:
        self._free = (name for number in count(1) if attribute(name := f"rId{number}") not in relations)
        self._held: dict[str, str] = {}

    def may_lead(self, address: str) -> bool:
        """Tell whether a page may link there."""
        return address.startswith("#") or _uniform(address) != ""

    def to(self, address: str, runs: Iterable[Element]) -> Element:
        """Return runs as a link to where a page may link."""
        if address.startswith("#"):
            return element("hyperlink", *runs, anchor=bookmark_name(address[1:]))
        target = _uniform(address)
        if target not in self._held:
            self._held[target] = next(self._free)
        return element("hyperlink", *runs, **{"r:id": self._held[target]})

    def added(self) -> str:
        """Return the relations of the addresses, as they are written."""
        kind = attribute(RELATIONSHIP_TYPE.HYPERLINK)
        return "".join(
            f'<Relationship Id={attribute(name)} Type={kind} Target={attribute(target)} TargetMode="External"/>'
            for target, name in self._held.items()
        )


def _uniform(address: str) -> str:
    """Return an address as a URI, without which Word calls the whole file damaged; empty where it makes none."""
    try:
        port = urlsplit(address).port
    except ValueError:  # such as a bracket that is not closed, or a port that is no number
        return ""
    return normalizeLink(address) if safe_address(address) and port != 0 else ""
