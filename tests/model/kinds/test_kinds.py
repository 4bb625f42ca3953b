"""All the kinds together."""

import pytest

from masa.model.kinds import KINDS

ODD = (
    "",
    " ",
    "\x00",
    "\ufeff",
    "\U0001d7d9\U0001d7da",
    "½",
    "⅔%",
    "௧௨",
    "Ⅻ",
    "—",
    "£",
    "%",
    "-",
    ".",
    "[",
    "9" * 100_000,
    "a" * 100_000,
)


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("text", ODD, ids=[ascii(text[:4]) for text in ODD])
def test_a_kind_takes_a_text_or_says_why_not(name: str, text: str) -> None:
    sentence = refusal(name, text)
    assert sentence is None or (sentence.endswith(".") and len(sentence) < 200)


def refusal(name: str, text: str) -> str | None:
    try:
        KINDS[name].parse(text)
    except ValueError as error:
        return str(error)
    return None
