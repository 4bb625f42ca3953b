"""Columns on paper: together the whole line, each with room for its longest word, long texts with more than short."""

import pytest

from masa.render.pdf.columns import Column, shares


@pytest.mark.parametrize(
    "columns",
    [
        pytest.param([Column(0, 0, 0)], id="empty"),
        pytest.param([Column(5, 5, 20), Column(7, 400, 4000)], id="short-and-long"),
        pytest.param([Column(24, 300, 900)] * 9, id="more-than-the-page-holds"),
    ],
)
def test_columns_fill_the_line_and_no_more(columns: list[Column]) -> None:
    assert sum(shares(columns)) == pytest.approx(100)
    assert min(shares(columns)) > 5


def test_a_long_text_gets_more_and_a_short_one_enough() -> None:
    name, text = shares([Column(12, 30, 300), Column(10, 400, 4000)])

    assert text > 2 * name
    assert name * 0.92 >= 12  # per cent of a line of 92 characters
