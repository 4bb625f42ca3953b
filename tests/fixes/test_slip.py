"""Slips of the hand: one letter, and only one word that can be meant."""

import pytest

from masa.fixes.slip import is_one_slip, one_slip_from, plainly


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        pytest.param("agreed_onn", "agreed_on", True, id="added"),
        pytest.param("agred_on", "agreed_on", True, id="left-out"),
        pytest.param("agreed_om", "agreed_on", True, id="changed"),
        pytest.param("argeed_on", "agreed_on", True, id="exchanged"),
        pytest.param("xagreed_on", "agreed_on", True, id="added-at-the-start"),
        pytest.param("agreed_on", "agreed_on", False, id="the-same"),
        pytest.param("agreed_by", "agreed_on", False, id="two-letters"),
        pytest.param("agreed", "agreed_on", False, id="a-word-short"),
        pytest.param("unagreed_on", "agreed_on", False, id="the-opposite"),
    ],
)
def test_one_letter_is_a_slip(one: str, other: str, *, slip: bool) -> None:
    assert is_one_slip(one, other) is slip
    assert is_one_slip(other, one) is slip


@pytest.mark.parametrize(
    ("word", "words", "meant"),
    [
        pytest.param("form", ["from", "to"], "from", id="one"),
        pytest.param("hwo", ["how", "to"], None, id="too-short"),
        pytest.param("lead", ["head", "senior"], None, id="another-word-of-four-letters"),
        pytest.param("cost", ["post", "name"], None, id="another-key-of-four-letters"),
        pytest.param("ahead", ["head"], None, id="a-letter-before-four"),
        pytest.param("atypical", ["typical"], None, id="the-opposite-by-one-letter"),
        pytest.param("pubished", ["published"], "published", id="left-out"),
        pytest.param("publisged", ["published"], "published", id="changed-in-a-long-word"),
        pytest.param("member", ["members"], "members", id="singular"),
        pytest.param("rate", ["date", "late"], None, id="two-could-be-meant"),
        pytest.param("unlike", ["from", "to"], None, id="none"),
    ],
)
def test_only_one_word_can_be_meant(word: str, words: list[str], meant: str | None) -> None:
    assert one_slip_from(word, words) == meant


def test_blanks_hyphens_and_capitals_are_joined() -> None:
    assert plainly("Local  Authority", "-") == "local-authority"
    assert plainly("Agreed-On", "_") == "agreed_on"
