"""Prose: Markdown in, harmless HTML and Markdown out, and a sentence for what is not published."""

import pytest

from masa.render.markdown.prose import prose_line, prose_markdown
from masa.render.prose import prose_html, safe_address
from masa.render.prose_problems import prose_problems


@pytest.mark.parametrize(
    ("text", "html"),
    [
        pytest.param("Plain words.", "<p>Plain words.</p>", id="plain"),
        pytest.param("**bold** and *em*", "<p><strong>bold</strong> and <em>em</em></p>", id="emphasis"),
        pytest.param("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>", id="list"),
        pytest.param("# Title", "<h3>Title</h3>", id="heading-below-the-section"),
        pytest.param("### A\n\n##### B\n\n# C", "<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>", id="no-level-skipped"),
        pytest.param("[x](https://a.example)", '<p><a href="https://a.example">x</a></p>', id="link"),
        pytest.param(
            "https://a.example/b_c", '<p><a href="https://a.example/b_c">https://a.example/b_c</a></p>', id="address"
        ),
        pytest.param("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>", id="raw-html-as-text"),
        pytest.param("[x](http://a.example)", "<p>[x](http://a.example)</p>", id="http-as-text"),
        pytest.param("[x](//a.example)", "<p>[x](//a.example)</p>", id="no-scheme-as-text"),
        pytest.param("![x](https://a.example/p.png)", "<p>![x](https://a.example/p.png)</p>", id="picture-as-text"),
        pytest.param("    indented", "<p>indented</p>", id="indent-is-no-code"),
        pytest.param("{{ 7*7 }}", "<p>{{ 7*7 }}</p>", id="template-as-text"),
        pytest.param("a\u202eb", "<p>a[U+202E]b</p>", id="hidden-mark-shown"),
        pytest.param("a&#x202E;b &rlm; &amp;", "<p>a[U+202E]b [U+200F] &amp;</p>", id="hidden-mark-by-reference-shown"),
        pytest.param(
            "[Ring]: https://a.example", "<p>[Ring]: https://a.example</p>", id="definition-of-a-link-as-text"
        ),
        pytest.param(
            "[b][1]\n\n[1]: https://a.example", "<p>[b][1]</p>\n<p>[1]: https://a.example</p>", id="link-by-reference"
        ),
    ],
)
def test_prose_as_html(text: str, html: str) -> None:
    assert prose_html(text, 2) == html


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        pytest.param("Plain\nwords.", "Plain words.", id="plain"),
        pytest.param("# Title", "### Title", id="heading-below-the-section"),
        pytest.param("* a\n* b\n\n  more", "- a\n- b\n\n  more", id="list"),
        pytest.param("| a |\n|---|\n| b |", "| a |\n| --- |\n| b |", id="table"),
        pytest.param(
            "|a|b|\n|-|-|\n|c|d|e|", "| a | b |\n| --- | --- |\n| c | d \\| e |", id="table-with-surplus-cell"
        ),
        pytest.param(
            "> |a|\n> |-|\n> | |*e*|x|", "> | a |\n> | --- |\n> | *e* \\| x |", id="surplus-cells-in-a-quotation"
        ),
        pytest.param("|a|\n|-|\n|b| | |", "| a |\n| --- |\n| b |", id="surplus-cells-without-words"),
        pytest.param("a|b\n-|-\nc|d|e", "| a | b |\n| --- | --- |\n| c | d \\| e |", id="surplus-cell-without-edges"),
        pytest.param("> said", "> said", id="quotation"),
        pytest.param("1) a", "1. a", id="numbers"),
        pytest.param("3. c\n4. d", "3. c\n3. d", id="numbers-from-three"),
        pytest.param("- a\n\n* b", "- a\n\n<!-- -->\n\n- b", id="two-lists"),
        pytest.param("<https://a.example/b_c>", "<https://a.example/b_c>", id="bare-address"),
        pytest.param("Write to a@b.example.", "Write to <a@b.example>.", id="bare-mail"),
        pytest.param("<b>x</b>", r"\<b\>x\</b\>", id="raw-html-as-text"),
        pytest.param("Stop![x](https://a.example)", r"Stop!\[x\](https\://a.example)", id="picture-as-text"),
        pytest.param("[a](https://b.example/(c))", "[a](https://b.example/%28c%29)", id="link"),
    ],
)
def test_prose_as_markdown(text: str, markdown: str) -> None:
    assert prose_markdown(text, 2) == markdown


def test_an_exclamation_mark_before_a_link_makes_no_picture() -> None:
    assert prose_markdown("Look!\\\n[x](https://a.example)", 2) == "Look! [x](https://a.example)"
    assert prose_markdown("Look\\![x](https://a.example)", 2) == r"Look\![x](https://a.example)"


def test_prose_on_one_line_for_a_cell() -> None:
    assert prose_line("First.\n\n- a | b\n- c") == r"First. a \| b c"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("<b>x</b>", "HTML is not published: “<b>”", id="inline-html"),
        pytest.param("<div>\nx\n</div>", "HTML is not published", id="block-html"),
        pytest.param("![x](https://a.example/p.png)", "A picture is not published: “x”", id="picture"),
        pytest.param(
            "[x](mailto:a@b.example?bcc=c@d.e)", "shown as text. Give one e-mail address alone.", id="mail-to-more"
        ),
        pytest.param("[x](http://a.example)", "The link “http://a.example” is shown as text", id="http-link"),
        pytest.param("[x](//a.example)", "The link “//a.example”", id="link-without-scheme"),
        pytest.param("[x](javascript:alert)", "The link “javascript:alert”", id="script-link"),
        pytest.param("`code`", "Code is shown as plain text", id="code"),
        pytest.param(
            "[Ring]: https://a.example", "“https://a.example” after “]:” makes no link", id="definition-of-a-link"
        ),
        pytest.param('[x](https://a.example "And ring")', "do not see the title “And ring”", id="title-of-a-link"),
        pytest.param("See [ ](https://a.example)", "“https://a.example” has no words", id="link-without-words"),
        pytest.param("|a|\n|-|\n|c|d **e**|", "“d **e**” is put into its last column", id="row-with-surplus-cell"),
        pytest.param("2023. a\n2021. b\n2020. c", "The number 2021 of a list is shown as 2024", id="list-out-of-order"),
        pytest.param("- a\n- 3. b\n  5. c", "The number 5 of a list is shown as 4", id="list-in-a-list-out-of-order"),
        pytest.param("a &#x202E; b", "The hidden mark U+202E turns text around", id="hidden-mark-by-reference"),
        *(
            pytest.param(text, f"No word is published of “{text.strip()}”", id=f"no-word-{text.strip()}")
            for text in ("&nbsp;", "&#8203;&#173;", ">", "- ", "\\", "#", "2024.", "***", "| |\n|-|".replace("\n", " "))
        ),
    ],
)
def test_a_problem_says_what_and_what_to_do(text: str, words: str) -> None:
    (problem,) = prose_problems(text)

    assert words in problem


@pytest.mark.parametrize("depth", [99, 100, 101, 102, 150, 300])
def test_words_deep_inside_quotations_are_shown_or_said_to_be_lost(depth: int) -> None:
    text = "> " * depth + "deep"

    assert ("deep" in prose_html(text, 2)) is (depth < 100)
    assert any("inside too many others" in problem for problem in prose_problems(text)) is (depth >= 100)


@pytest.mark.parametrize(("depth", "lost"), [pytest.param(40, False, id="shown"), pytest.param(60, True, id="said")])
def test_words_deep_inside_lists_are_shown_or_said_to_be_lost(depth: int, *, lost: bool) -> None:
    text = "\n".join(f"{'  ' * level}- word{level}" for level in range(depth))

    assert (f"word{depth - 1}" in prose_html(text, 2)) is not lost
    assert any("inside too many others" in problem for problem in prose_problems(text)) is lost


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# Title\n\n- **a** [b](https://c.example), [d](mailto:e@f.example)", id="list-and-links"),
        pytest.param("| a |\n|---|\n| b |\n| \\| |", id="table"),
        pytest.param("1. a\n1. b\n1. c", id="numbers-all-alike"),
        pytest.param("4. a\n5. b\n6. c", id="numbers-from-four"),
        pytest.param("2019 & 2020\n2021.", id="years"),
        pytest.param("0800 1111", id="no-letter"),
        pytest.param("[Note]: call", id="no-address-after-a-label"),
        pytest.param(" \n", id="nothing"),
    ],
)
def test_sound_prose_has_no_problems(text: str) -> None:
    assert prose_problems(text) == []


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        pytest.param("https://a.example", True, id="https"),
        pytest.param("mailto:a@b.example", True, id="mail"),
        pytest.param("mailto:a@b.example?bcc=c@d.example", False, id="mail-with-another-address"),
        pytest.param("mailto:a@b.example,c@d.example", False, id="mail-to-two"),
        pytest.param("mailto:a@b.example%3Fbcc=c@d.example", False, id="mail-with-a-hidden-mark"),
        pytest.param("mailto:a", False, id="mail-to-no-address"),
        pytest.param("tel:+441632960000", True, id="phone"),
        pytest.param("http://a.example", False, id="http"),
        pytest.param("//a.example", False, id="no-scheme"),
        pytest.param("https:///x", False, id="no-host"),
        pytest.param("javascript:x", False, id="script"),
        pytest.param(" https://a.example", False, id="space-before"),
        pytest.param("page.html", False, id="relative"),
    ],
)
def test_safe_addresses(address: str, *, safe: bool) -> None:
    assert safe_address(address) is safe
