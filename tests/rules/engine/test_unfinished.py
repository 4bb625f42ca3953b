"""Placeholders wherever they stand, and words that only look like them."""

import pytest

from masa.rules.engine.unfinished import unfinished


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        pytest.param("vision", "TBC", "TBC", id="alone"),
        pytest.param("vision", "tba", "tba", id="in-small-letters"),
        pytest.param("vision", "To be confirmed.", "To be confirmed.", id="in-words"),
        pytest.param("post", "Head teacher TBC", "TBC", id="beside-a-post"),
        pytest.param("called", "Chair to be confirmed", "Chair to be confirmed", id="beside-a-chair"),
        pytest.param("purpose", "The chair is TBC until May.", "TBC", id="in-a-sentence"),
        pytest.param("purpose", "The chair is tbc.", "tbc", id="in-a-sentence-in-small-letters"),
        pytest.param("purpose", "It is \u0422\u0412\u0421.", "\u0422\u0412\u0421", id="cyrillic-look-alikes"),
        pytest.param("purpose", "A caf\u00e9: \u03a4\u0392C, and more.", "\u03a4\u0392C", id="greek-look-alikes"),
        pytest.param("vision", "\u0422BC", "\u0422BC", id="one-look-alike-alone"),
        pytest.param("vision", "DRAFT - Every child.", "DRAFT", id="draft"),
        pytest.param("vision", "To follow", "To follow", id="to-follow"),
        pytest.param("purpose", "Chair: to be confirmed\nDeputy: Ann", "to be confirmed", id="after-a-colon"),
        pytest.param("purpose", "Two members (to be announced) sit in it.", "(to be announced)", id="in-brackets"),
        pytest.param("purpose", "We meet. Lorem ipsum dolor.", "Lorem ipsum", id="filler"),
        pytest.param("purpose", "Write to [insert name] first.", "[insert name]", id="to-insert"),
        pytest.param("purpose", "Write to <insert name> first.", "<insert name>", id="to-insert-in-angles"),
        pytest.param("purpose", "See [link] here.", "[link]", id="link"),
        pytest.param("purpose", "It is due on XX/XX/2025.", "XX", id="crosses"),
        pytest.param("phone", "00000", "00000", id="noughts"),
        pytest.param("phone", "01234 567890", "01234 567890", id="counting-up"),
        pytest.param("phone", "TBC", "TBC", id="no-number-at-all"),
        pytest.param("email", "team@example.com", "example.com", id="mail"),
        pytest.param("url", "https://www.example.org/page", "example.org", id="link-to-nobody"),
        pytest.param("url", "https://", "https://", id="empty-link"),
        pytest.param("website", "#", "#", id="link-to-itself"),
        pytest.param("website", "None", "None", id="no-link-at-all"),
        pytest.param("list_at", "Not applicable", "Not applicable", id="no-link-in-words"),
        pytest.param("url", "http:", "http:", id="only-how-a-link-begins"),
        pytest.param("url", "https://www", "https://www", id="no-dot-behind-www"),
        pytest.param("url", "www.#", "www.#", id="www-and-a-sign"),
        pytest.param("status", "to-be-confirmed", "to-be-confirmed", id="status"),
    ],
)
def test_placeholders(key: str, text: str, words: str) -> None:
    assert unfinished(key, text, frozenset()) == words


@pytest.mark.parametrize(
    ("key", "text"),
    [
        pytest.param("name", "Tobias Tbcson", id="inside-a-name"),
        pytest.param("name", "TBC Community Homes", id="name-of-a-body"),
        pytest.param("purpose", "\u0412 \u0425\u0425 \u0432\u0435\u043a\u0435 \u0422\u0412", id="russian"),
        pytest.param("purpose", "The TBC sends a member.", id="short-name-of-a-body"),
        pytest.param("purpose", "The date is to be confirmed by the leads each March.", id="sentence"),
        pytest.param("purpose", "Membership is [set out](https://escp.example) elsewhere.", id="markdown-link"),
        pytest.param("purpose", "See [link](https://escp.example).", id="markdown-link-called-link"),
        pytest.param("purpose", "A [child] said so.", id="brackets-in-a-quotation"),
        pytest.param("purpose", "It rests on Part XX of the Act.", id="roman-twenty"),
        pytest.param("purpose", "Young people go to the XX-Club.", id="part-of-a-word"),
        pytest.param("phone", "999", id="emergency"),
        pytest.param("phone", "0800 1111", id="childline"),
        pytest.param("phone", "01632 960100", id="number"),
        pytest.param("url", "https://escp.example/help", id="link"),
        pytest.param("url", "mailto:", id="another-scheme"),
        pytest.param("url", "https://wwwell.example", id="begins-as-www"),
        pytest.param("email", "hello@goodexample.org", id="mail"),
    ],
)
def test_no_placeholders(key: str, text: str) -> None:
    assert unfinished(key, text, frozenset()) == ""


def test_the_initials_of_a_body_are_no_placeholder() -> None:
    assert unfinished("called", "TBC", frozenset({"tbc"})) == ""
    assert unfinished("called", "TBA", frozenset({"tbc"})) == "TBA"
    assert unfinished("purpose", "Ask tbc.", frozenset({"tbc"})) == ""
