"""Prose: the Markdown that a partnership writes, made into HTML that can do no harm."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

import nh3
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token
from markupsafe import Markup

from masa.render.hidden import hidden_in, show_hidden, show_hidden_references
from masa.render.html.prose_tables import named_tables
from masa.render.plain_prose import is_address, plain_line, plain_paragraph
from masa.render.prose_rows import keep_tables

SCHEMES = ("https", "mailto", "tel")
_TAGS = {
    *("p", "ul", "ol", "li", "strong", "em", "a", "br", "h3", "h4", "h5", "h6", "blockquote"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
_DEEPEST_HEADING = 6
_HIGHEST_HEADING = 3
DEEPEST = 100
"""Levels of what stands inside each other: a list and its items count two. What is deeper would be lost."""
MOST_OPEN = 20
"""Brackets that may stand open at once, each of which might begin a link."""
_BRACKET = re.compile(r"[\[\]]")
# With `?` and its like a link would do more than begin a letter to one address.
EMAIL = r"[^\s@<>?#%:;,]+@[^\s@<>?#%:;,]+"
_SAFE_ADDRESS = re.compile(rf"https://[^/\s]\S*|mailto:{EMAIL}|tel:\+?[\d-]\S*", re.IGNORECASE)


class Markdown(MarkdownIt):
    """CommonMark with tables, without raw HTML, pictures, code or any link that is not safe; those stay text.

    So do definitions of links, `[words]: https://…`, which CommonMark shows nowhere, and cells beyond a table's last.
    """

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": False, "maxNesting": DEEPEST})
        keep_tables(self)
        self.disable(["code", "fence", "backticks", "hr", "reference"])
        self.add_render_rule("image", _picture_as_text)

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        """Allow https, mailto and tel."""
        return safe_address(url)


def picture_text(alt: str, address: object) -> str:
    """Return a picture as it was written."""
    return f"![{alt}]({address})"


def _picture_as_text(_renderer: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    picture = tokens[index]
    return escapeHtml(picture_text(picture.content, picture.attrs.get("src", "")))


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"a": {"href"}, "ol": {"start"}},
    url_schemes=set(SCHEMES),
    link_rel=None,
)
_MARKDOWN = Markdown()


def safe_address(address: str) -> bool:
    """Tell whether a page may link there: a whole https or tel address, or mailto with one address and no more."""
    return _SAFE_ADDRESS.fullmatch(address) is not None and not hidden_in(address)


@lru_cache(maxsize=2048)
def parse_prose(text: str) -> Sequence[Token]:
    """Return prose as Markdown tokens in which everything unsafe is plain text and no level of headings is skipped.

    The same text is parsed once for all the pages that show it; nobody may change the tokens.
    """
    return tuple(plain_paragraph(text) or _stepwise(_parsed(_with_plain_brackets(_with_hidden_shown(text)))))


def _with_hidden_shown(text: str) -> str:
    return show_hidden_references(show_hidden(text))


def _parsed(text: str) -> list[Token]:
    return _MARKDOWN.parse(f"<{text}>" if is_address(text) else text)


def _with_plain_brackets(text: str) -> str:
    """Return text in which a bracket is no link where more stand open than any link needs: each would be tried."""
    return text.replace("[", "&#91;") if too_many_open(text) else text


def too_many_open(text: str) -> bool:
    """Tell whether more brackets stand open than any link needs, so that none is read as one."""
    if text.count("[") <= MOST_OPEN:
        return False
    steps = (1 if bracket == "[" else -1 for bracket in _BRACKET.findall(text))
    return max(accumulate(steps, lambda depth, step: max(0, depth + step), initial=0)) > MOST_OPEN


def prose_html(text: str, level: int) -> Markup:
    """Return prose as HTML; its headings stand below a heading of this level."""
    words = plain_line(text)
    if words is not None and words.isprintable():
        return Markup(f"<p>{words.replace('>', '&gt;')}</p>")  # noqa: S704 - no other mark of HTML is in a plain line
    tokens = [_shifted(token, level) for token in parse_prose(text)]
    html = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})
    return Markup(named_tables(_CLEANER.clean(html).strip()))  # noqa: S704 - sanitised


def heading_level(tag: str, level: int) -> int:
    """Return how deep a heading of prose stands below a heading of this level."""
    return min(max(level + int(tag[1]), _HIGHEST_HEADING), _DEEPEST_HEADING)


def _stepwise(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens; headings begin at the first level and go down one at a time."""
    above: list[str] = []
    for token in tokens:
        if token.type == "heading_open":
            above = [*(tag for tag in above if tag < token.tag), token.tag]
        is_heading = token.type in ("heading_open", "heading_close")
        yield token.copy(tag=f"h{len(above)}") if is_heading else token


def _shifted(token: Token, level: int) -> Token:
    if token.type in ("heading_open", "heading_close"):
        return token.copy(tag=f"h{heading_level(token.tag, level)}")
    return token
