"""Did you mean?"""

import pytest

from masa.model.suggestion import Suggestions, nearest

SECTIONS = (
    "lead_safeguarding_partners",
    "delegated_safeguarding_partners",
    "partnership_chair",
    "independent_scrutiny",
    "yearly_report",
)
KEYS = ("name", "short_name", "lead_safeguarding_partners")


@pytest.mark.parametrize(
    ("word", "words", "meant"),
    [
        pytest.param("nmae", KEYS, "name", id="swapped"),
        pytest.param("Short Name", KEYS, "short_name", id="blank-and-capitals"),
        pytest.param("lead-safeguarding-partner", KEYS, "lead_safeguarding_partners", id="hyphens"),
        pytest.param("in kind", ("cash", "in-kind"), "in-kind", id="blank-for-a-hyphen"),
        pytest.param("scrutiny", SECTIONS, "independent_scrutiny", id="a-part-of-a-longer-key"),
        pytest.param("leads", SECTIONS, "lead_safeguarding_partners", id="a-plural"),
        pytest.param("delegates", SECTIONS, "delegated_safeguarding_partners", id="the-beginning-of-a-word"),
        pytest.param("chair", SECTIONS, "partnership_chair", id="the-chair"),
        pytest.param("annual_report", SECTIONS, "yearly_report", id="annual-for-yearly"),
        pytest.param("partners", SECTIONS, None, id="a-part-of-several-keys"),
        pytest.param("weather", KEYS, None, id="nothing-near"),
        pytest.param("nam", ("nam-two", "name", "namely"), "name", id="a-letter-left-out"),
        pytest.param("naame", ("game", "name"), "name", id="a-letter-too-many"),
        pytest.param("learning-circle", ("council-delegate", "learning-group"), None, id="the-same-letters"),
        pytest.param("x" * 1_000_000, KEYS, None, id="very-long"),
        pytest.param("", KEYS, None, id="nothing"),
        pytest.param("name", (), None, id="no-words"),
    ],
)
def test_the_nearest_word(word: str, words: tuple[str, ...], meant: str | None) -> None:
    assert nearest(word, words) == meant


def test_a_document_with_very_many_slips_gets_no_suggestion_for_its_last_ones() -> None:
    suggestions = Suggestions()
    ids = [f"body-{number}" for number in range(40_000)]
    assert suggestions.nearest("bodyy-7", ids) is not None
    assert suggestions.nearest("bodyy-7", ids) is None
