"""How deep a page is nested: no deeper than a reader of pages takes in the time that its length allows.

Readers of HTML look through all that is open at many a start tag, so the time for a page grows with its depth times its
length. What people write is some twenty elements deep.
"""

import re

DEEPEST = 256
"""The most elements that one may stand in."""

TOO_DEEP = f"in the page: elements stand in more than {DEEPEST} others, or are not closed; nest them less deeply."
_FEW = 8000  # start and end tags, which any reader takes in a moment, however they are nested
_VALUE = r"""(?:"[^"]*(?:"|\Z)|'[^']*(?:'|\Z)|[^\s>"'][^\s>]*+)"""
_ATTRIBUTE = rf"[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+{_VALUE}?)?+"
_TAG = re.compile(rf"<!--.*?(?:-->|\Z)|<(/?)([a-z][^\s/>]*+)(?:{_ATTRIBUTE})*+", re.IGNORECASE | re.DOTALL)
_NEVER_IN_ITSELF = frozenset(  # no end tag is needed: the next start tag, or the end of what is around, closes them
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"),
        *("p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup"),
    )
)


class TooDeepError(ValueError):
    """A page is nested too deep to be read."""


def is_too_deep(html: str) -> bool:
    """Tell, before a long page is read, whether more elements are open at once than may be.

    An end tag counts that closes what was opened last. Those of pages written with care all do; of others, what is
    closed out of turn counts as open.
    """
    return html.count("<") > _FEW and _passes(html)


def _passes(html: str) -> bool:
    opened: list[str] = []
    for end, name in _TAG.findall(html):
        tag = name.lower()
        if not tag or tag in _NEVER_IN_ITSELF:
            continue
        if not end:
            opened.append(tag)
            if len(opened) > DEEPEST:
                return True
        elif opened and opened[-1] == tag:
            opened.pop()
    return False
