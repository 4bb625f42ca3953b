"""How much becomes a PDF: long texts in pieces, with no letter lost, and a sentence where it would take too long."""

from xml.etree.ElementTree import Element, fromstring, tostring

import pytest

from masa.render.errors import TooLongError
from masa.render.pdf.amount import check_amount, cut_long_texts

WORD, WORDS = "a" * 2500, "each child has a plan " * 120


def _page(body: str) -> Element:
    return fromstring(f"<html><head><style>{WORD}</style></head><body>{body}</body></html>")  # noqa: S314 - our own


@pytest.mark.parametrize(
    ("body", "pieces"),
    [
        pytest.param("<p>Each child has a plan.</p>", 0, id="short"),
        pytest.param(f"<p>{WORD}</p>", 3, id="one-long-word"),
        pytest.param(f"<p>{WORDS}</p>", 3, id="many-words"),
        pytest.param(f"<p>One <b>two</b>{WORD} <i>three</i>{WORD}</p>", 6, id="behind-words-in-bold"),
        pytest.param(f'<p>{WORD}<a href="#x">{WORD}</a>{WORD}</p>', 6, id="round-a-link-that-stays-whole"),
    ],
)
def test_long_texts_are_cut_and_nothing_else_changes(body: str, pieces: int) -> None:
    page = _page(body)
    cut_long_texts(page)

    spans = list(page.iter("span"))
    assert len(spans) == pieces
    assert all(len(span.text or "") <= 1000 for span in spans)
    assert tostring(page, encoding="unicode").replace("<span>", "").replace("</span>", "") == tostring(
        _page(body), encoding="unicode"
    )


def test_words_stay_whole_where_they_can() -> None:
    page = _page(f"<p>{WORDS}</p>")
    cut_long_texts(page)

    assert all((span.text or "").endswith(" ") for span in page.iter("span"))


@pytest.mark.parametrize(
    ("body", "told"),
    [
        pytest.param("<ul>" + "<li>a</li>" * 20_001 + "</ul>", "20,006 parts", id="entries-of-a-list"),
        pytest.param(f"<p>{WORD * 401}</p>", "1,005,000 characters, and at most 1,000,000", id="characters"),
        pytest.param(f'<p><a href="#x">{WORD * 3}</a></p>', "7,500 characters in one link", id="a-link"),
    ],
)
def test_too_much_is_told_with_a_way_out(body: str, told: str) -> None:
    with pytest.raises(TooLongError, match=f"its page has {told}.* write html and print it"):
        check_amount(_page(body))


def test_a_page_of_a_large_document_is_not_too_much() -> None:
    check_amount(_page("<p>Each <b>child</b> has a plan.</p>" * 5000))
