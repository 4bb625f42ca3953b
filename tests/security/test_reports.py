"""No name, key or text of a document becomes a sign for a terminal, a command for a log, or markup in any format."""

import json
import re
from collections.abc import Callable
from datetime import date
from xml.etree.ElementTree import fromstring

import pytest
from markdown_it import MarkdownIt

from masa.diagnostic import Accepted, Finding
from masa.report.file_report import FileReport
from masa.report.formats import FORMATS, Format
from masa.report.run import Run
from masa.report.statistics import STATISTICS
from masa.report.text.quiet import quiet_report
from masa.source.span import Position, Span

pytestmark = pytest.mark.timeless

HOSTILE = [
    pytest.param("\x1b[31mred\x1b[2J", id="escape"),
    pytest.param("\x1b]8;;https://evil.example\x07click\x1b]8;;\x07", id="link-of-a-terminal"),
    pytest.param("\x9b31m\x90q\x9c", id="escape-in-one-byte"),
    pytest.param("a\n::error file=x::owned", id="command-on-a-line-of-its-own"),
    pytest.param("a\r\n##[error]owned", id="command-of-another-log"),
    pytest.param("a ##[stop-commands]b ##vso[task.setvariable variable=PATH]c", id="command-within-a-line"),
    pytest.param("::stop-commands::owned " * 30, id="command-where-a-line-is-broken"),
    pytest.param("%0A::error::owned%0D::set-output name=x::y", id="escaped-line-end"),
    pytest.param("a,title=owned::b:c", id="property"),
    pytest.param("a\u2028::error::b\u2029c\x85d", id="line-ends-of-unicode"),
    pytest.param("\u202edesrever\u2066", id="direction"),
    pytest.param("\ud800half", id="half-a-character"),
    pytest.param("]]><script>alert(1)</script><!--", id="markup"),
    pytest.param('"/><failure message="owned', id="attribute"),
    pytest.param("[x](javascript:alert(1)) ![p](https://evil.example/p.png) <img src=x onerror=y>", id="links"),
    pytest.param("| cell | `code` **bold** @somebody #1 https://evil.example www.evil.example", id="markdown"),
    pytest.param("</summary></details><details open><summary>", id="folded"),
    pytest.param("[bold red]x[/] {0.__class__} %s $(id) `id` ${HOME}", id="templates"),
    pytest.param("\x00\x08\x7f\ufffe", id="no-characters"),
]
COMMAND = re.compile(r"^\s*::|##\w*\[", re.MULTILINE)
"""What the runners of GitHub, of Azure and of TeamCity obey: `::` at the start of a line, `##[` anywhere."""

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
WRITERS = {**FORMATS, "quiet": quiet_report, **{f"statistics-{name}": one for name, one in STATISTICS.items()}}


def run_of(words: str, folder: str = "area/") -> Run:
    """Return a run in which these words stand wherever a document, its files or their names have a say."""
    name = f"{folder}{words}.yaml"
    span = Span(name, Position(1, 1), Position(1, 2))
    not_met = Finding(
        rule="unknown-key",
        outcome="not-met",
        force=None,
        severity="error",
        certainty=None,
        message=f"Said: {words}",
        remedy=f"Do: {words}",
        path=("needs", words),
        item=f"needs[{words}]",
        span=span,
        related=(span, Span(words, Position(1, 1), Position(1, 2))),
        authority=(),
        evidence=(),
    )
    found = [
        not_met,
        not_met._replace(rule="needs-identify", outcome="departed", force="guidance-should"),
        not_met._replace(rule="needs-threshold", accepted=Accepted(words, words, "2027-03-31")),
        not_met._replace(rule="needs-help", span=Span(f"{words}.md", Position(1, 1), Position(1, 2))),
    ]
    report = FileReport(
        name, f"needs: {words}\n", {f"{words}.md": words}, found, "wt2023", words, date(2025, 6, 1), frozenset({words})
    )
    return Run([report], problems=[f"There is no file {words}."], colour=False)


def shape_of(value: object) -> object:
    if isinstance(value, dict):
        return {key: shape_of(inner) for key, inner in value.items()}
    return [shape_of(inner) for inner in value] if isinstance(value, list) else type(value).__name__


def markup_of(text: str) -> list[str]:
    """Return the kinds of what a reader of Markdown that allows everything finds, but for the words."""
    reader = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable(["table", "strikethrough"])
    tokens = [inner for token in reader.parse(text) for inner in (token, *(token.children or []))]
    return [
        f"{one.type} {one.content if 'html' in one.type else ''}"
        for one in tokens
        if one.type not in ("text", "inline")
    ]


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("form", list(WRITERS))
def test_nothing_steers_a_terminal(form: str, hostile: str) -> None:
    assert not STEERING.findall(WRITERS[form](run_of(hostile)))


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("form", [Format.TEXT, Format.CONCISE, Format.GITHUB, Format.MARKDOWN])
def test_no_line_is_added(form: str, hostile: str) -> None:
    plain, made = FORMATS[form](run_of("a")), FORMATS[form](run_of(hostile))

    assert len(COMMAND.findall(made)) == (3 if form == Format.GITHUB else 0)
    if form != Format.TEXT:  # which breaks a long line
        assert len(made.splitlines()) == len(plain.splitlines())


@pytest.mark.parametrize("form", [form for form in WRITERS if form != Format.GITHUB])
@pytest.mark.parametrize("name", ["::stop-commands::a", " ::error::a", "##[add-mask]a"])
def test_the_name_of_a_file_is_no_command(form: str, name: str) -> None:
    assert not COMMAND.findall(WRITERS[form](run_of(name, "")))


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize(
    ("form", "shape"),
    [
        *(pytest.param(form, lambda text: shape_of(json.loads(text)), id=form)
          for form in (Format.JSON, Format.GITLAB, Format.RDJSON, Format.SARIF)),
        pytest.param(Format.JUNIT, lambda text: [one.tag for one in fromstring(text).iter()], id="junit"),  # noqa: S314 - masa's own
        pytest.param(Format.MARKDOWN, markup_of, id="markdown"),
    ],
)  # fmt: skip
def test_the_shape_is_that_of_plain_words(form: str, shape: Callable[[str], object], hostile: str) -> None:
    assert shape(FORMATS[form](run_of(hostile))) == shape(FORMATS[form](run_of("a")))
