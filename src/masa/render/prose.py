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

from masa.render.hidden import hidden_in, show_hidden
from masa.render.html.prose_tables import named_tables
from masa.render.plain_prose import is_address, plain_line, plain_paragraph

SCHEMES = ("https", "mailto", "tel")
_TAGS = {
    *("p", "ul", "ol", "li", "strong", "em", "a", "br", "h3", "h4", "h5", "h6", "blockquote"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
_DEEPEST_HEADING = 6
_HIGHEST_HEADING = 3
_DEEPEST = 100  # of what stands inside each other: a list and its items count two; what is deeper would be lost
_SUSPECT = re.compile(r"[<\[`\t]|~~~| {4}")  # without these there is no HTML, picture, code or link
_DEEPER = re.compile(r"[-+*_>\d]")  # without these nothing stands inside another; one of them makes two levels at most
_MOST_OPEN = 20
_BRACKET = re.compile(r"[\[\]]")
_SAFE_ADDRESS = re.compile(r"(?:https://[^/\s]|mailto:[^/\s]|tel:\+?[\d-])\S*", re.IGNORECASE)


class Markdown(MarkdownIt):
    """CommonMark with tables, without raw HTML, pictures, code or any link that is not safe; those stay text."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": False, "maxNesting": _DEEPEST})
        self.enable("table")
        self.disable(["code", "fence", "backticks", "hr"])
        self.add_render_rule("image", _picture_as_text)

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        """Allow https, mailto and tel."""
        return safe_address(url)


class _Everything(MarkdownIt):
    """Markdown as it might have been meant, to find what is not published."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": True, "maxNesting": _DEEPEST + 1})
        self.enable("table")

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the library's name
        """Take every link for a link."""
        return True


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
_EVERYTHING = _Everything()


def safe_address(address: str) -> bool:
    """Tell whether a page may link there: a whole https, mailto or tel address."""
    return _SAFE_ADDRESS.fullmatch(address) is not None and not hidden_in(address)


@lru_cache(maxsize=2048)
def parse_prose(text: str) -> Sequence[Token]:
    """Return prose as Markdown tokens in which everything unsafe is plain text and no level of headings is skipped.

    The same text is parsed once for all the pages that show it; nobody may change the tokens.
    """
    return tuple(plain_paragraph(text) or _stepwise(_parsed(_with_plain_brackets(show_hidden(text)))))


def _parsed(text: str) -> list[Token]:
    return _MARKDOWN.parse(f"<{text}>" if is_address(text) else text)


def _with_plain_brackets(text: str) -> str:
    """Return text in which a bracket is no link where more stand open than any link needs: each would be tried."""
    return text.replace("[", "&#91;") if _too_many_open(text) else text


def _too_many_open(text: str) -> bool:
    if text.count("[") <= _MOST_OPEN:
        return False
    steps = (1 if bracket == "[" else -1 for bracket in _BRACKET.findall(text))
    return max(accumulate(steps, lambda depth, step: max(0, depth + step), initial=0)) > _MOST_OPEN


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


def prose_problems(text: str) -> list[str]:
    """Return one sentence for each thing in prose that is not published as it is written."""
    if _too_many_open(text):
        return [f"More than {_MOST_OPEN} brackets [ are left open, so that no link is one. Close each, or take it out."]
    if not _SUSPECT.search(text) and len(_DEEPER.findall(text)) < _DEEPEST // 2:
        return []
    tokens = list(_flat(_EVERYTHING.parse(text)))
    found = [problem for token in tokens if (problem := _problem(token))]
    if any(token.level > _DEEPEST for token in tokens):
        found.append("A list stands inside too many others, and its words are not published. Take it out of them.")
    return list(dict.fromkeys(found))


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


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or [])


def _problem(token: Token) -> str | None:
    if token.type in ("html_block", "html_inline") and not token.content.startswith("</"):
        return f"HTML is not published: “{_short(token.content)}”. Write Markdown, such as **bold**."
    if token.type == "image":
        what = token.content or token.attrs.get("src")
        return f"A picture is not published: “{_short(what)}”. Say in words what it shows."
    if token.type in ("fence", "code_block", "code_inline"):
        return f"Code is shown as plain text: “{_short(token.content)}”. Take away the backticks or the indent."
    if token.type == "link_open" and not safe_address(str(token.attrs.get("href", ""))):
        return f"The link “{_short(token.attrs.get('href'))}” is shown as text. Give the whole address, from https://."
    return None


def _short(text: object) -> str:
    line = " ".join(str(text).split())
    return line if len(line) <= 60 else f"{line[:57]}..."  # noqa: PLR2004 - enough to find it again
