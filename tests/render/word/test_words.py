"""Every word of the Markdown page is in the Word document, and no other; whatever stands in the document."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Opened = Any  # the class of conftest.py
Open = Callable[[Document], Opened]

HOSTILE = [
    pytest.param(
        " <script>alert(1)</script><img src=x> &lt;b&gt; ]]> \u202eabc \\ [x](javascript:alert(1)) [y](//host.example)",
        id="html-and-links",
    ),
    pytest.param(
        " {{ 7*7 }} {% for x in y %} | cell | `code` **bold** __x__ ~~gone~~ <!-- ![p](http://x.example/p) # no title",
        id="templates-and-markdown",
    ),
]


def test_the_whole_format(whole: Document, whole_word: Opened, pages: Pages) -> None:
    assert len(whole_word.shown) > 4000
    assert whole_word.shown == markdown_words(pages(whole, "markdown").text)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_in_every_field(hostile: str, everything_hostile: Documents, opened: Open, pages: Pages) -> None:
    document = everything_hostile(hostile)

    assert opened(document).shown == markdown_words(pages(document, "markdown").text)


def markdown_words(page: str) -> list[str]:
    """Return the words that a reader of Markdown shows, without the table of contents and the sections' numbers."""
    before, _, after = page.partition("\n## Contents\n")
    body = re.sub(r"^## \d+\\?\. ", "## ", after[after.index("\n## ") :], flags=re.MULTILINE)
    reader = MarkdownIt("commonmark").enable("table")
    return re.findall(r"\w+", " ".join(_texts(reader.parse(f"{before}\n{body}"))))


def _texts(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join(child.content or " " * child.type.endswith("break") for child in token.children or ())
