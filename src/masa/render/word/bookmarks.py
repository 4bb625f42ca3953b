"""Bookmarks: the places that links within a document lead to."""

import re
from hashlib import sha256

from masa.render.word.elements import Element, element

_LONGEST = 40
_PLAIN = re.compile(r"[a-z][a-z0-9-]*")
_LINK = re.compile(r'<w:hyperlink w:anchor="(\w+)">(.*?)</w:hyperlink>')
_STYLE = re.compile(r"<w:rPr><w:rStyle [^>]*/></w:rPr>")


def bookmark_name(name: str) -> str:
    """Return the bookmark's name for the id of a section: the same on every day, and another for each id.

    Word takes 40 letters, figures and low lines, a letter first, and does not tell capitals from small letters.
    """
    plain = re.sub("[^A-Za-z0-9]", "_", name)
    if _PLAIN.fullmatch(name) and len(name) <= _LONGEST:
        return plain
    return f"{'' if plain[:1].isalpha() else 'x'}{plain[:30]}_{sha256(name.encode()).hexdigest()[:8]}"


class Bookmarks:
    """The bookmarks of one document; each name stands once."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def at(self, name: str, runs: list[Element], otherwise: str = "") -> tuple[str, list[Element]]:
        """Return the bookmark's name and the runs within it; a name that is taken or empty gives way to the other.

        Where the other is empty too, the name is empty and the runs bear no bookmark.
        """
        mark = bookmark_name(name) if name else otherwise
        mark = otherwise if mark in self._names else mark
        if not mark:
            return "", runs
        number = len(self._names)
        self._names.add(mark)
        return mark, [element("bookmarkStart", id=number, name=mark), *runs, element("bookmarkEnd", id=number)]

    def released(self, body: str) -> str:
        """Return a body, as it is written, in which links that lead to no bookmark are plain words."""
        return _LINK.sub(lambda link: link[0] if link[1] in self._names else _STYLE.sub("<w:rPr/>", link[2]), body)
