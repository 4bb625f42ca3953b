"""A page in Markdown is the same page on GitHub and in Pandoc: headings, lists, tables, words and links."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from difflib import unified_diff
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import cmarkgfm
import html5lib
import pytest
from cmarkgfm.cmark import Options

from masa.model.build import build
from masa.model.document import Document
from masa.model.reader import read
from masa.model.tabulate import document_table
from masa.render import Page
from masa.render.markdown.heading_anchor import heading_anchor
from masa.render.markdown.prose import prose_line, prose_markdown
from masa.render.markdown.text import escape_markdown, inline_markdown
from masa.render.words import Link, Strong, Tag, Text
from masa.source.yaml_parser import parse_yaml

Documents = Callable[..., Document]
Pages = Callable[..., Page]
HostilePage = Callable[..., str]

EXAMPLES = [path for path in sorted((Path(__file__).parents[3] / "examples").glob("*.yaml")) if "." not in path.stem]
PANDOCS_OWN = "markdown-smart+gfm_auto_identifiers"
READERS = [
    pytest.param("gfm", id="gfm"),
    pytest.param(PANDOCS_OWN, id="pandocs-own"),
]
GITHUB = Options.CMARK_OPT_FOOTNOTES | Options.CMARK_OPT_UNSAFE
_BLOCKS = {
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "th",
    "td",
    "blockquote",
    "hr",
    "pre",
    "dl",
    "dt",
    "dd",
    "sup",
    "sub",
    "del",
}
_LINES = {"p", "div", "thead", "tbody", *_BLOCKS, *(f"h{level}" for level in range(1, 7))}
_MARKED = {"em", "strong", "code", "img", "input"}

needs_pandoc = pytest.mark.skipif(
    shutil.which("pandoc") is None and "MASA_CI" not in os.environ, reason="pandoc is not installed"
)


def github(markdown: str) -> str:
    return str(cmarkgfm.github_flavored_markdown_to_html(markdown, GITHUB))


def pandoc(markdown: str, reader: str) -> str:
    command = ["pandoc", "-f", reader, "-t", "html", "--wrap=none"]
    return subprocess.run(command, input=markdown, capture_output=True, text=True, check=True).stdout  # noqa: S603 - ours


class Outline:
    """What a reader sees of a page of HTML, a line for each part: structure with its depth, words, links."""

    def __init__(self, html: str) -> None:
        self.lines: list[str] = []
        self.words = ""
        self.ids: set[str] = set()
        tree = html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)
        self._walk(tree.find("body"), 0)
        self._end()

    def _end(self) -> None:
        if words := " ".join(self.words.split()):
            self.lines.append(_one_order(words))
        self.words = ""

    def _walk(self, element: Element, depth: int) -> None:
        tag = str(element.tag)
        if not isinstance(element.tag, str) or tag == "colgroup":
            return
        self.ids.add(element.get("id", ""))
        if tag in _LINES:
            self._end()
        if tag in _BLOCKS or re.fullmatch("h[1-6]", tag):
            self.lines.append(f"<{tag}> {depth} {element.get('start', '1')}")
        self.words += _opening(element) + (element.text or "")
        for inner in element:
            self._walk(inner, depth + (tag in ("ul", "ol", "blockquote")))
            self.words += inner.tail or ""
        if tag in _MARKED or tag == "a":
            self.words += f"</{tag}>"
        if tag in _LINES:
            self._end()


def _one_order(words: str) -> str:
    """Say strong emphasis one way round: readers differ in which of the two stands within the other."""
    return words.replace("<em><strong>", "<strong><em>").replace("</strong></em>", "</em></strong>")


def _opening(element: Element) -> str:
    if element.tag == "a":
        return f"<a {unquote(element.get('href', ''))}>"
    return f"<{element.tag}>" if element.tag in _MARKED else ""


def differences(markdown: str, reader: str) -> list[str]:
    ours, theirs = Outline(github(markdown)).lines, Outline(pandoc(markdown, reader)).lines
    return list(unified_diff(ours, theirs, "GitHub", reader, lineterm="", n=1))


HOSTILE = [
    pytest.param(
        " @person #123 a1b2c3d4e5f6 user@host.example, a_b@c-d.example. x@y me@you@them.example", id="mentions"
    ),
    pytest.param(
        " https://a.example/b_c http://d.example www.e.example ftp://f.example mailto:g@h.example", id="addresses"
    ),
    pytest.param(" ~~gone~~ ~low~ H~2~O x^2^ $x$ and $y$ £5 $$z$$ :smile: :a: 10:30 [^1] ^[note]", id="marks"),
    pytest.param(
        " {#id .class} [span]{.x} `code`{=html} \\textbf{x} \\(x\\) {{ 7*7 }} <div> <!-- x --> </div>", id="attributes"
    ),
    pytest.param(
        " | cell \\| end \\\\ *a* **b** __c__ ***d*** _e_ ==f== ++g++ \"q\" 'r' ... -- --- &amp; &#60; AT&T", id="signs"
    ),
    pytest.param(" # no heading #", id="hashes"),
    pytest.param(
        " [x](https://evil.example) ![p](https://p.example/p.png) [@cite] [-@cite, p. 3] [x][y] [TOC]", id="links"
    ),
    pytest.param(" \\", id="backslash"),
    pytest.param(" \u202eabc \u00a0 \u2028 é 漢字 \U0001f600 שלום", id="letters"),
]


@needs_pandoc
@pytest.mark.parametrize("output", ["markdown", "children-markdown"])
@pytest.mark.parametrize("example", [pytest.param(path, id=path.stem) for path in EXAMPLES])
def test_examples(example: Path, output: str, pages: Pages) -> None:
    reading = read(parse_yaml(example.read_text(encoding="utf-8"), example.name), document_table(), {})
    page = pages(build(reading), output).text

    assert {reader: differences(page, reader) for reader in ("gfm", PANDOCS_OWN)} == {"gfm": [], PANDOCS_OWN: []}


ENDINGS = [str(row.values[0]) for row in HOSTILE]


@needs_pandoc
@pytest.mark.parametrize(
    "endings",
    [
        pytest.param([""], id="plain"),
        pytest.param(ENDINGS, id="by-turns"),
        pytest.param([*ENDINGS[4:], *ENDINGS[:4]], id="by-other-turns"),
        *(pytest.param([row.values[0]], id=row.id, marks=pytest.mark.on_demand) for row in HOSTILE),
    ],
)
def test_every_key_with_a_hostile_end(endings: list[str], hostile_page: HostilePage) -> None:
    assert differences(hostile_page("markdown", *endings), "gfm") == []


@needs_pandoc
@pytest.mark.parametrize("hostile", ["", " `a <!-- {#b} | ^c^ \\d $e$ @f *g #"])
def test_every_key_with_a_hostile_end_in_pandocs_own(hostile: str, hostile_page: HostilePage) -> None:
    assert differences(hostile_page("markdown", hostile), PANDOCS_OWN) == []


@needs_pandoc
@pytest.mark.parametrize("reader", READERS)
def test_the_contents_lead_to_the_headings(reader: str, whole: Document, pages: Pages) -> None:
    page = Outline(pandoc(pages(whole, "markdown").text, reader))
    targets = re.findall(r"<a #([^>]*)>", "\n".join(page.lines))

    assert targets
    assert set(targets) <= page.ids


@pytest.mark.parametrize(
    ("title", "anchor"),
    [
        pytest.param("1. About the partnership", "1-about-the-partnership", id="number"),
        pytest.param("24. What we've agreed, and why: a-b_c", "24-what-weve-agreed-and-why-a-b_c", id="marks"),
        pytest.param("Été & co", "été--co", id="letters"),
    ],
)
def test_headings_have_the_names_that_github_gives_them(title: str, anchor: str) -> None:
    assert heading_anchor(title) == anchor


STARTS = [
    *("a) one", "A) one", "(a) one", "(iv) one", "iv. one", "mix. one", "II. one", "i. one", "A. Person", "(1) one"),
    *(
        "1. one",
        "12) one",
        "999999999. x",
        "1234567890. x",
        "#. one",
        "# one",
        "###### one",
        "#one",
        "@ one",
        "(@) one",
    ),
    *("(@good) one", ": definition", "~ definition", ":: x", "::: warning", "::: {.x}", "Table: caption", "table: x"),
    *("| line block", "|", "- one", "-", "+ one", "* one", "---", "- - -", "***", "===", "=", "-x", "--x", "> said"),
    *(
        "    code",
        "```code",
        "~~~ code",
        "% title",
        "<div>",
        "</div>",
        "<!-- x",
        "[x]: https://a.example",
        "[^1]: note",
    ),
    *("*[HTML]: abbreviation", "{.class}", "\\begin{x}", "\\newpage", "\\", "\\\\", "$$", "!", "&"),
    *(
        "...",
        "\u2022 dot",
        "1.",
        "1)",
        "a.",
        "x",
        "<a@b.example>",
        "a@b.example",
        "Stop!",
        "C #",
        "C # #",
        "C \\#",
        "C#",
    ),
    *("*", "**", "***", "_x_", "__x__", "a_b_c", "a*b*c", "`", "``", "<", ">", "&amp;", "&copy", "&#35;", "1 < 2 > 1"),
    *("'q' \"r\"", "http://x.example", "https://x.example.", "www.x.example", "WWW.X.EXAMPLE", "HTTP://X.EXAMPLE"),
    *("Https://x.example/?a=1&lt;2", "mailto:a@b.example", "xmpp:a@b.example/c", "a@b", "a@b.", "a@b.c-", "a@b_c.d_e"),
    *(
        "a.b+c_d@e-f.g.example, and",
        "é@x.example",
        "éa@x.example",
        "a@é.example",
        "@a.example",
        "a@@b.example",
        "-a@b.example",
    ),
    *(
        "a@b@c.example",
        "(a@b.example)",
        "a@b.example/c",
        "a@b.1",
        "_a@b.example_",
        "*a@b.example*",
        "git@h.example:x/y.git",
    ),
    *("x:smile:y", ":+1:", "::x::", "10:30:45", "a://b", "://", "//x", "file:///x", "git+ssh://x"),
    *("a  b", "a\tb", "a\nb", "a\u00a0b", "\u00a0a", " a ", "a|b", "a\\|b", "a\\\\|b", "|a|b|", "--- | ---"),
]
PROSE = [
    *STARTS,
    "*a*__b__ and **a**_b_ and ***c*** and **d *e*** and *f **g***",
    "**a@b.example** and *c@d.example* and [e@f.example](mailto:e@f.example) and [g h@i.example](https://j.example)",
    "[https://a.example](https://a.example) [www.b.example](https://b.example) [*c* d@e.example](https://c.example/_f_)",
    "[a](https://b.example/?c=d&copy;=e|f$g~h^i{j}) [k](https://é.example/l m) [n](<https://o.example/p q>)",
    "https://a.example/b_c?d=e&f#g",
    "3. three\n4. four\n\n7) seven\n\n- a\n- b\n\n* c\n\n+ d",
    "- a\n\n  more\n\n  - b\n\n    1. c\n    2. d\n\n       deep\n- e\n\nafter",
    "- > said\n- # heading\n- | a |\n  |---|\n  | b |\n-\n- - - nested",
    "> said\n>\n> - a\n> - b\n\n> again\n\n# one\n\n### two\n\n| a | b |\n|---|:-:|\n| c \\| d | |\n\nTable: x\n\n: y",
    "line one  \nline two\\\nline three\nline four",
    "1. a\n   - b\n\n     c\n2. d\n10. e",
    "&nbsp;**&nbsp;x&nbsp;**&nbsp; **a**b *c*d e**f**g",
]


def _everywhere() -> Iterator[str]:
    """Yield blocks of Markdown in which each text stands in every place that a text can take."""
    for text in STARTS:
        words = escape_markdown(text)
        yield f"## {words}"
        yield words
        yield f"- {words}\n- **{words}:** {words}"
        yield f"| {words} | b |\n| --- | ---: |\n| {words} | {words} |"
        yield inline_markdown(
            (Text("See "), Link(text, "https://a.example/b_c"), Text(f" {text} "), Strong(text), Tag(text))
        )
    for prose in PROSE:
        yield prose_markdown(prose, 2)
        yield f"| a |\n| --- |\n| {prose_line(prose)} |"
        yield "- " + prose_markdown(prose, 2).replace("\n", "\n  ")


@needs_pandoc
@pytest.mark.parametrize("reader", READERS)
def test_every_text_in_every_place(reader: str) -> None:
    page = "\n\nBetween.\n\n".join(_everywhere())

    assert differences(page, reader) == []
