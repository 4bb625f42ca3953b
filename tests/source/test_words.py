import re

import pytest

from masa.source.faults import fault
from masa.source.span import Span
from masa.source.words import WORDS

EVERY_NAME = dict.fromkeys(("name", "what", "line", "limit", "guess"), "x")


@pytest.mark.parametrize("case", WORDS)
def test_each_fault_says_what_is_wrong_and_what_to_do(case: str) -> None:
    found = fault(case, (), Span.at("esp.yaml"), **EVERY_NAME)

    for sentence in (found.message, found.remedy):
        assert re.search(r"^[A-Z`].*[.?]$", sentence), sentence
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", found.id)


def test_words_of_a_document_are_shown_short_and_on_one_line() -> None:
    found = fault("yaml-anchor", (), Span.at("esp.yaml"), name="one\n  two " + "x" * 500)

    assert found.message.startswith("`one two xxx")
    assert len(found.message) < 200
    assert "\n" not in found.message
