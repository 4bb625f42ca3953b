"""Kinds that stay words: nothing is typed by its look."""

from collections.abc import Callable

import pytest

from masa.model.kinds.words import parse_id, parse_line, parse_prose, parse_yes_no


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        pytest.param(parse_line, "2.10", "2.10", id="version"),
        pytest.param(parse_line, "01632 960100", "01632 960100", id="phone-with-its-first-nought"),
        pytest.param(parse_line, "01632960100", "01632960100", id="phone-without-a-blank"),
        pytest.param(parse_line, "Null", "Null", id="surname"),
        pytest.param(parse_line, "1E5", "1E5", id="room-number"),
        pytest.param(parse_line, "no", "no", id="no"),
        pytest.param(parse_line, "09:30", "09:30", id="time-of-day"),
        pytest.param(parse_line, "  Siân O\u2019Connor\n", "Siân O\u2019Connor", id="outer-blanks"),
        pytest.param(parse_prose, "\nOne line.\n\nAnother.\n", "One line.\n\nAnother.", id="prose-keeps-its-lines"),
        pytest.param(parse_id, "north-unit", "north-unit", id="id"),
        pytest.param(parse_id, "0-19-service", "0-19-service", id="id-with-figures"),
        pytest.param(parse_id, "101", "101", id="id-of-figures"),
        pytest.param(parse_yes_no, "yes", True, id="yes"),
        pytest.param(parse_yes_no, "Yes ", True, id="capital"),
        pytest.param(parse_yes_no, "true", True, id="true"),
        pytest.param(parse_yes_no, "NO", False, id="capitals"),
        pytest.param(parse_yes_no, "false", False, id="false"),
    ],
)
def test_words(parse: Callable[[str], object], text: str, value: object) -> None:
    assert parse(text) == value


@pytest.mark.parametrize(
    ("parse", "text", "word"),
    [
        pytest.param(parse_line, "Chair:\nAsha Fenwick", "several lines", id="several-lines"),
        pytest.param(parse_id, "North-Unit", "lower-case words", id="capitals"),
        pytest.param(parse_id, "north_unit", "lower-case words", id="underscore"),
        pytest.param(parse_id, "north unit", "lower-case words", id="blank"),
        pytest.param(parse_id, "-north", "lower-case words", id="hyphen-first"),
        pytest.param(parse_id, "north--unit", "lower-case words", id="two-hyphens"),
        pytest.param(parse_id, "siân", "lower-case words", id="accent"),
        pytest.param(parse_id, "unit-٣", "lower-case words", id="arabic-digit"),
        pytest.param(parse_id, "null", "take it for a value", id="null"),
        pytest.param(parse_id, "true", "take it for a value", id="true"),
        pytest.param(parse_id, "", "lower-case words", id="nothing"),
        pytest.param(parse_yes_no, "y", "neither yes nor no", id="y"),
        pytest.param(parse_yes_no, "1", "neither yes nor no", id="1"),
        pytest.param(parse_yes_no, "partly", "neither yes nor no", id="partly"),
        pytest.param(parse_yes_no, "yes, in part", "neither yes nor no", id="a-condition"),
    ],
)
def test_words_that_a_kind_refuses(parse: Callable[[str], object], text: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        parse(text)


def test_a_message_repeats_a_long_text_cut_and_on_one_line() -> None:
    with pytest.raises(ValueError, match="is not an id") as refused:
        parse_id("We share\nwhat we know. " * 100_000)
    assert "“We share what we know. We share" in str(refused.value)
    assert "…”" in str(refused.value)
    assert len(str(refused.value)) < 200
