"""What a pull request shows: Markdown in which a document's words are only words."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from cmarkgfm import github_flavored_markdown_to_html

from masa.diagnostic import Accepted, Finding
from masa.report.file_report import FileReport
from masa.report.markdown import markdown_report
from masa.report.run import Run


def test_whole_report(varied: FileReport, unreadable: FileReport, snapshot: Callable[[str, str], None]) -> None:
    snapshot("findings.md", markdown_report(Run([varied, unreadable])))


class Page(HTMLParser):
    """The elements of a page, the addresses that it links to, and the text of each cell and list entry."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.links: list[str | None] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.links += [value for name, value in attrs if name == "href"]
        if tag in {"td", "li", "th"}:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if self.texts:
            self.texts[-1] += data.replace("\u200b", "")


def page(*reports: FileReport) -> Page:
    # The option 1 << 17 lets raw HTML through, as GitHub does before it takes out what is unsafe.
    return Page(github_flavored_markdown_to_html(markdown_report(Run(reports)), 1 << 17))


OURS = {"h2", "h3", "p", "strong", "code", "details", "summary", "ul", "li"}
TABLE = {"table", "thead", "tbody", "tr", "th", "td", "a", "br"}


def test_it_is_a_page_of_headings_tables_and_folded_lists(varied: FileReport, unreadable: FileReport) -> None:
    assert page(varied, unreadable).elements <= OURS | TABLE


HOSTILE = [
    pytest.param("a | b || c", id="cells"),
    pytest.param("a\n\n| b | c |\n# d", id="line-ends"),
    pytest.param("<img src=x onerror=alert(1)> <!-- ", id="html"),
    pytest.param("</code></details><script>", id="end-tags"),
    pytest.param("[a](javascript:alert(1)) ![b](https://evil.example/b.png)", id="links"),
    pytest.param("<https://evil.example> https://evil.example www.evil.example", id="bare-links"),
    pytest.param("a@evil.example", id="email"),
    pytest.param("*a* _b_ **c** ~~d~~ `e` $f$ \\g", id="emphasis"),
    pytest.param("&lt;b&gt; &#42;", id="entities"),
    pytest.param("```\n- [ ] x", id="fence"),
    pytest.param("[^1] [[_TOC_]] {+ a +}", id="notes"),
]


def with_first(report: FileReport, **changes: Any) -> FileReport:  # noqa: ANN401 - any field of a finding
    finding: Finding = report.findings[0]._replace(**changes)
    return report._replace(findings=[finding])


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_a_document_show_as_they_are(report: FileReport, words: str) -> None:
    shown = page(with_first(report, message=words, remedy=words))

    assert shown.elements <= OURS | {"table", "thead", "tbody", "tr", "th", "td"}
    assert shown.links == []
    assert [text.strip() for text in shown.texts[5:9]] == ["error", "5:3", "unknown-key", " ".join(words.split())]
    assert shown.texts[10].startswith(f"unknown-key 5:3: {' '.join(words.split())}")


@pytest.mark.parametrize("words", HOSTILE)
def test_what_was_accepted_shows_as_it_is(report: FileReport, words: str) -> None:
    shown = page(with_first(report, accepted=Accepted(words, words, words)))

    assert shown.elements <= OURS
    assert " ".join(words.split()) in shown.texts[0]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("@someone", id="person"),
        pytest.param("(@org/team)", id="team"),
        pytest.param("a@someone", id="in-a-word"),
        pytest.param("#12", id="issue"),
        pytest.param("owner/repository#12", id="issue-elsewhere"),
        pytest.param("GH-12 gh-12", id="issue-by-its-prefix"),
        pytest.param("!12", id="merge-request"),
        pytest.param('~label ~"a label" %milestone $12 &12 ^alert', id="of-gitlab"),
    ],
)
def test_nobody_and_nothing_is_mentioned(report: FileReport, words: str) -> None:
    text = github_flavored_markdown_to_html(markdown_report(Run([with_first(report, message=words)])), 1 << 17)
    shown = text.replace("&quot;", '"').replace("&amp;", "&")

    assert words not in shown
    assert not re.search(r"""[@#!~%$^][\w"]|(?<!&)&\d|gh-\d""", shown.split("<table>")[1], re.IGNORECASE)


@pytest.mark.parametrize(
    ("url", "links"),
    [
        pytest.param("https://law.example/a?b=1&copy=2", ["https://law.example/a?b=1&copy=2"], id="query"),
        pytest.param("https://law.example/a(b)|c", ["https://law.example/a%28b%29%7Cc"], id="signs-of-markdown"),
        pytest.param("javascript:alert(1)", [], id="script"),
        pytest.param("https://law.example/a b", [], id="space"),
        pytest.param("", [], id="none"),
    ],
)
def test_link_of_a_provision(report: FileReport, url: str, links: list[str]) -> None:
    authority = report.findings[2].authority[0]._replace(url=url)

    assert page(with_first(report, authority=(authority,))).links == links


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("**4 errors · 7 warnings · 1 advice**", id="not-met"),
        pytest.param("2 for a person · 3 not checked · 1 departed · 1 accepted · 2 hidden (1 of law)", id="the-rest"),
        pytest.param("Accepted by The business manager until 2025-12-31", id="acceptance"),
        pytest.param("a clean lint is not compliance", id="meaning"),
        pytest.param("Judged as of 1 June 2025, against Working Together 2023", id="basis"),
    ],
)
def test_words(varied: FileReport, words: str) -> None:
    assert words in markdown_report(Run([varied]))


@pytest.mark.parametrize(
    ("change", "clean"),
    [
        pytest.param({}, True, id="all-met"),
        pytest.param({"readable": False}, False, id="not-read"),
        pytest.param({"findings": []}, False, id="nothing-checked"),
    ],
)
def test_a_clean_run_is_said_to_be_clean_and_no_other(
    report: FileReport, change: dict[str, Any], *, clean: bool
) -> None:
    met = report._replace(findings=[finding for finding in report.findings if finding.outcome == "met"])

    text = markdown_report(Run([met._replace(**change)]))

    assert ("Nothing that masa checks is missing" in text) is clean
    assert "compliance" in text


def test_no_file_is_no_clean_run() -> None:
    assert markdown_report(Run([])) == "## masa lint\n\nNo file was checked, and that is a failure.\n"
