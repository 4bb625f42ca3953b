"""Office-holders' names, found by their surnames' words before any pattern is tried."""

import re
import sys

import pytest

from masa.render.children.personal_data.known import Known
from masa.render.children.personal_data.names import by_surname, folded_words, names_in


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("Asha Fenwick", "Ask asha FENWICK.", id="case"),
        pytest.param("Asha Fenwick", "Ask Asha J. Fenwick's team", id="between"),
        pytest.param("Asha O'Brien", "Ask Mrs O'BRIEN", id="apostrophe"),
        pytest.param("Asha Fenwick-Lowe", "Ask (Dr Fenwick-Lowe)", id="hyphen"),
        pytest.param("Asha D'", "Ask Asha D'!", id="sign-at-the-end"),
        pytest.param("Asha *", "Ask Asha *.", id="no-word-at-all"),
        pytest.param("Asha I\u015f\u0131k", "Ask ASHA \u0130\u015eIK", id="dotted-and-dotless"),
        pytest.param("Asha Strauß", "Ask Asha STRAUẞ", id="sharp-s"),
    ],
)
def test_a_name_is_found_however_it_is_written(name: str, text: str) -> None:
    people = (name.split(),)

    assert [one.what for one in names_in(text, Known(people, by_surname(people), (), frozenset(), invented=True))] == [
        "the name"
    ]


def test_letters_that_a_pattern_takes_for_the_same_are_folded_to_the_same() -> None:
    cased = "".join(one for one in map(chr, range(sys.maxunicode)) if one.lower() != one or one.upper() != one)
    taken = {one: re.compile(one, re.IGNORECASE).findall(cased) for one in cased}

    assert [pair for pair in taken.items() if len({word for one in pair[1] for word in folded_words(one)}) > 1] == []
