"""Words of any origin in Markdown: shown as they are on GitHub and on GitLab, and nothing more.

They can neither break a table, nor be HTML, nor mention anybody, nor refer or link to anything.
"""

import re
from urllib.parse import quote

from masa.report.file_report import one_line

_SIGNS = re.compile(r"[&<>\\`*_\[\]|~$^{}@#!%]|:(?=//)|w(?=ww\.)|(?<=GH)-", re.IGNORECASE)
_MARKUP = frozenset("&<>\\`*_[]|~$^{}")
_ONLY_MARKUP = frozenset("<>\\`*_[]|{}")
_NO_JOIN = "&#8203;"
"""An empty space, which keeps a sign and the word after it from being a mention, a reference or a link."""
_LINK = re.compile(r"https?://\S+")


def code(text: str) -> str:
    """Return text in a code font, in which neither GitHub nor GitLab looks for names."""
    return f"<code>{_SIGNS.sub(_entity, one_line(text))}</code>"


def words(text: str) -> str:
    """Return text of any origin as one line that shows as it is and means nothing more."""
    return _SIGNS.sub(_parted, one_line(text))


def link(text: str, url: str) -> str:
    """Return words that lead to an address of the web; the words alone where there is none."""
    if not _LINK.fullmatch(url):
        return words(text)
    address = quote(url, safe=":/?#@!$&'*+,;=%~", errors="replace").replace("&", "&amp;")
    return f"[{words(text)}]({address})"


def _parted(sign: re.Match[str]) -> str:
    """Return a sign so that it joins with no word after it."""
    follows = sign.string[sign.end() :][:1]
    joins = sign.group() not in _ONLY_MARKUP and (follows.isalnum() or follows in {"_", '"', "/"})
    return _entity(sign) + (_NO_JOIN if joins else "")


def _entity(sign: re.Match[str]) -> str:
    found = sign.group()
    return f"&#{ord(found)};" if found in _MARKUP else found
