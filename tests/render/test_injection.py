"""No text of a document becomes structure, script or template, in whatever field it stands."""

import re
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]
HostilePage = Callable[..., str]

HOSTILE = [
    pytest.param(" <script>alert(1)</script><img src=x onerror=alert(1)>", id="html"),
    pytest.param(" {{ 7*7 }} {% for x in y %}{{ x.__class__ }}", id="template"),
    pytest.param(" | cell | `code` **bold** __init__ <!-- ![p](http://x.example/p.png)", id="markdown"),
    pytest.param(" [x](javascript:alert(1)) [y](//host.example) [z](data:text/html,x)", id="links"),
    pytest.param(' " onmouseover="alert(1)" style="x', id="attribute"),
    pytest.param(" \u202eabc &lt;b&gt; &#60;b&#62; \\", id="hidden"),
    pytest.param("  \\[x](https://evil.example) ~~gone~~ # no heading", id="escapes"),
]
LONG = " and so on, and so on, and so on, and so on"  # a long line and a short one may be laid out in two ways
HTML = [pytest.param("html", id="adult"), pytest.param("children-html", id="children")]
MARKDOWN = [pytest.param("markdown", id="adult"), pytest.param("children-markdown", id="children")]


def elements(page: str) -> Counter[str]:
    return Counter(re.findall(r"<(\w+)", page))


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("output", HTML)
def test_html_keeps_its_elements(output: str, hostile: str, hostile_page: HostilePage) -> None:
    plain, page = hostile_page(output, LONG), hostile_page(output, hostile + LONG)

    added = elements(page) - elements(plain)
    assert set(added) <= {"strong", "a"}
    assert "javascript:" not in "".join(re.findall(r'href="([^"]*)"', page))
    assert not re.search(r"<[^>]*\son\w+=", page.replace("&quot;", ""))
    assert "\u202e" not in page


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("output", MARKDOWN)
def test_markdown_keeps_its_structure(output: str, hostile: str, hostile_page: HostilePage) -> None:
    plain, page = hostile_page(output, LONG), hostile_page(output, hostile + LONG)

    assert structure(page) == structure(plain)


@cache
def structure(page: str) -> Counter[str]:
    """Count what a Markdown reader that allows everything makes of a page, but for emphasis and safe links."""
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    harmless = ("strong", "em", "text", "link", "softbreak")
    every = _flat(reader.parse(page))
    tokens = [token for token in every if not token.type.startswith(harmless)]
    links = [str(token.attrs["href"]) for token in every if token.type == "link_open"]
    assert all(re.match(r"https:|mailto:|tel:|#\d", link) for link in links)
    return Counter(token.type for token in tokens)


def _flat(tokens: list[Token]) -> list[Token]:
    return [inner for token in tokens for inner in (token, *_flat(token.children or []))]


@pytest.mark.parametrize("output", ["html", "markdown", "children-html", "children-markdown"])
def test_a_template_in_a_text_comes_out_as_text(output: str, example: Documents, pages: Pages) -> None:
    page = pages(example(partnership={"name": "Sum {{ 7*7 }} {% raw %}"}), output).text

    assert "{{ 7*7 }} {% raw %}" in page.replace("\\", "")
    assert "Sum 49" not in page
