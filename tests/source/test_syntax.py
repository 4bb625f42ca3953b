import pytest

from masa.source.tree import Fault, SourceError
from masa.source.yaml_parser import parse_yaml


def refusal(text: str) -> Fault:
    with pytest.raises(SourceError) as caught:
        parse_yaml(text, "esp.yaml")
    return caught.value.fault


@pytest.mark.parametrize(
    ("text", "fault", "place", "words"),
    [
        # Inside braces and brackets
        pytest.param("a: {u: https://e.example}", "yaml-syntax", (1, 8), "`https://e.example`", id="link-in-braces"),
        pytest.param("a: [https://e.example]", "yaml-syntax", (1, 5), "needs quotes", id="link-in-brackets"),
        pytest.param("a: {t: 09:30}", "yaml-syntax", (1, 8), "`09:30`", id="time-in-braces"),
        pytest.param("a: {t: why? so}", "yaml-syntax", (1, 11), "question mark", id="question-in-braces"),
        pytest.param("a: [why?, so]", "yaml-syntax", (1, 8), "question mark", id="question-in-brackets"),
        pytest.param("a: {t: one: two}", "yaml-syntax", (1, 11), "second key", id="colon-in-braces"),
        pytest.param('a: {t: "x" y}', "yaml-syntax", (1, 12), "ended already", id="text-after-quotes-in-braces"),
        pytest.param("a: {b: 1,, c: 2}", "yaml-syntax", (1, 10), "missing", id="two-commas"),
        pytest.param("a: {: b}", "yaml-key", (1, 5), "no key before it", id="no-key-in-braces"),
        pytest.param("a: {b: - c}", "yaml-syntax", (1, 8), "a dash and a space", id="dash-in-braces"),
        pytest.param("a: {b: |}", "yaml-syntax", (1, 8), "`|`", id="pipe-in-braces"),
        pytest.param("a: {b: #4}", "hash-comment", (1, 8), "`#4}`", id="hash-swallows-the-brace"),
        pytest.param("a: {n:\u00a0b}", "invisible-character", (1, 7), "no-break", id="no-break-space-in-braces"),
        pytest.param("a: [b", "yaml-syntax", (1, 4), "`[` opened here is never", id="open-bracket"),
        pytest.param("a: {b: 1\nc: 2", "yaml-syntax", (1, 4), "`{` opened here is never", id="open-brace"),
        pytest.param("a: [b]]", "yaml-syntax", (1, 7), "never opened", id="surplus-bracket"),
        pytest.param("a: {b: c}}", "yaml-syntax", (1, 10), "never opened", id="surplus-brace"),
        # Colons
        pytest.param("a: Note: this", "yaml-syntax", (1, 8), "inside a text", id="colon-in-text"),
        pytest.param("a:\n- b: c: d", "yaml-syntax", (2, 7), "inside a text", id="colon-in-an-entry"),
        pytest.param("a: one\n  two: three", "yaml-syntax", (2, 3), "starts further in", id="key-too-far-in"),
        pytest.param("a: 1\nb:2\nc: 3", "yaml-syntax", (2, 2), "no space after the colon", id="no-space"),
        pytest.param("b:\n  c:2\n  d: 3", "yaml-syntax", (2, 4), "no space after", id="no-space-on-the-line-above"),
        pytest.param("a: 1\nb:\u00a02\n", "invisible-character", (2, 3), "no-break space", id="no-break-space"),
        pytest.param("b:\n  c:\u00a02\n  d: 3", "invisible-character", (2, 5), "no-break", id="no-break-space-above"),
        pytest.param("a: 1\nName\nb: 2", "yaml-syntax", (2, 1), "no key", id="line-without-a-key"),
        pytest.param(": b", "yaml-key", (1, 1), "no key before it", id="colon-first"),
        # First characters
        pytest.param("a: [draft] plan", "yaml-syntax", (1, 4), "starts with `[`", id="starts-with-bracket"),
        pytest.param("a: {draft: x} plan", "yaml-syntax", (1, 4), "starts with `{`", id="starts-with-brace"),
        pytest.param("a: *bold* text", "yaml-syntax", (1, 4), "starts with `*`", id="starts-with-star"),
        pytest.param("a: *bold text", "yaml-syntax", (1, 4), "starts with `*`", id="starts-with-alias"),
        pytest.param("a: * item", "yaml-syntax", (1, 4), "starts with `*`", id="star-and-space"),
        pytest.param("a: & more", "yaml-syntax", (1, 4), "starts with `&`", id="starts-with-and"),
        pytest.param("a: !e!x y", "yaml-tag", (1, 4), "starts with !", id="starts-with-a-broken-tag"),
        pytest.param("a: @home", "yaml-syntax", (1, 4), "starts with `@`", id="starts-with-at"),
        pytest.param("a: %5 of it", "yaml-syntax", (1, 4), "starts with `%`", id="starts-with-per-cent"),
        pytest.param("a: > 5 days", "yaml-syntax", (1, 4), "starts with `>`", id="starts-with-more-than"),
        pytest.param("a: |pipe", "yaml-syntax", (1, 4), "starts with `|`", id="starts-with-pipe"),
        pytest.param("a: `code`", "yaml-syntax", (1, 4), "a backtick", id="starts-with-backtick"),
        pytest.param("a: - dash", "yaml-syntax", (1, 4), "a dash and a space", id="starts-with-dash"),
        pytest.param("a: ?", "yaml-syntax", (1, 4), "starts with `?`", id="question-mark-alone"),
        pytest.param("a: ? who", "yaml-syntax", (1, 4), "starts with `?`", id="starts-with-question-mark"),
        pytest.param("a: , b", "yaml-syntax", (1, 4), "starts with `,`", id="starts-with-comma"),
        pytest.param('a: "One" day', "yaml-syntax", (1, 10), "closing quotation mark", id="starts-with-quotes"),
        pytest.param("a: 'One' day", "yaml-syntax", (1, 10), "closing quotation mark", id="starts-with-single-quotes"),
        # Quotation marks
        pytest.param('a: "open\nb: c', "yaml-syntax", (1, 4), "never closed", id="open-quote"),
        pytest.param("a: 'open\n\n  b", "yaml-syntax", (1, 4), "`'` opened here", id="open-single-quote"),
        pytest.param('a: "b\nc: "d"', "yaml-syntax", (1, 4), "at line 2", id="quote-closed-by-the-next"),
        pytest.param('a: "C:\\docs"', "yaml-syntax", (1, 7), "starts a code", id="backslash"),
        pytest.param('a: "\\ud800"', "yaml-syntax", (1, 7), "starts a code", id="half-of-a-pair-as-a-code"),
        # Columns and tabs
        pytest.param("a:\n\tb: 1", "yaml-tab", (2, 1), "tab", id="tab"),
        pytest.param("a:\n  b: 1\n\tc: 2", "yaml-tab", (3, 1), "tab", id="tab-after-spaces"),
        pytest.param("a: |\n\tb", "yaml-tab", (2, 1), "tab", id="tab-in-a-block"),
        pytest.param("a:\n  b: 1\n c: 2", "yaml-syntax", (3, 2), "indentation", id="too-far-out"),
        pytest.param("  a: 1\nb: 2", "yaml-syntax", (2, 1), "indentation", id="first-line-too-far-in"),
        pytest.param("a: |\n    b\n  c", "yaml-syntax", (3, 3), "indentation", id="block-too-far-out"),
        pytest.param("a:\n  - b\n  c: 2", "yaml-syntax", (3, 3), "start with a dash", id="key-among-entries"),
        pytest.param("a:\n- b: 1\n   c: 2", "yaml-syntax", (3, 4), "starts further in", id="entry-too-far-in"),
        pytest.param("a:\n  - b:\n      c: 1\n   d: 2", "yaml-syntax", (4, 4), "indentation", id="entry-between"),
        pytest.param("a: b\n- c", "yaml-syntax", (2, 1), "among keys", id="entry-among-keys"),
        pytest.param("a: b #4\n  c", "hash-comment", (1, 6), "`#4`", id="hash-cuts-two-lines"),
        # Orders and documents
        pytest.param("%FOO bar\n---\na: 1", "yaml-directive", (1, 1), "starts with %", id="unknown-directive"),
        pytest.param("%YAML 2.0\n---\na: 1", "yaml-directive", (1, 1), "starts with %", id="other-version"),
        pytest.param("%YAML 1.2\na: 1", "yaml-directive", (1, 1), "starts with %", id="directive-alone"),
        pytest.param("a: 1\n%b\n", "yaml-directive", (2, 1), "starts with %", id="per-cent-line"),
        pytest.param("a: 1\n" + "%TAG ! b\n" * 9, "yaml-directive", (2, 1), "very many", id="many-directives"),
        pytest.param("a: 1\n...\nb: 2", "yaml-documents", (3, 1), "ends the document", id="text-after-the-end"),
        pytest.param("{a: 1} b", "yaml-syntax", (1, 8), "ended already", id="text-after-a-row"),
        # What is at the top
        pytest.param("- a\n- b", "not-a-document", (1, 1), "a list", id="list"),
        pytest.param("[a]", "not-a-document", (1, 1), "a list", id="list-in-brackets"),
        pytest.param("Dear all", "not-a-document", (1, 1), "bare text", id="text"),
        pytest.param("*a", "not-a-document", (1, 1), "bare text", id="alias"),
        pytest.param(
            "name:Foo\nb: 2", "yaml-syntax", (1, 5), "no space after the colon", id="text-for-want-of-a-space"
        ),
        pytest.param("a:\u00a0b", "invisible-character", (1, 3), "no-break space", id="text-for-want-of-a-plain-space"),
        pytest.param("", "not-a-document", (1, 1), "no keys", id="nothing"),
        pytest.param("# a note\n", "not-a-document", (1, 1), "no keys", id="notes-only"),
        pytest.param("---\n---\na: 1", "not-a-document", (2, 1), "no keys", id="nothing-before-a-second-document"),
        pytest.param("!!map\na: 1", "yaml-tag", (1, 1), "`!!map`", id="tagged-keys"),
        pytest.param("{[a]: b}", "yaml-key", (1, 2), "a list", id="row-with-a-list-as-key"),
    ],
)
def test_a_trap_is_known_and_shown(text: str, fault: str, place: tuple[int, int], words: str) -> None:
    found = refusal(text)

    assert (found.id, tuple(found.span.start)) == (fault, place)
    assert words in found.message


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: \x00", id="nul"),
        pytest.param("a: \ud800", id="half-of-a-pair"),
        pytest.param("a: \x1b", id="escape"),
    ],
)
def test_text_that_was_not_decoded_is_refused_too(text: str) -> None:
    assert refusal(text).id == "yaml-syntax"


def test_no_message_is_in_the_words_of_the_parser() -> None:
    assert "mapping" not in refusal("a: b: c").message
