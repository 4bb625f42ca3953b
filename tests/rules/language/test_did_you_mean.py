"""What a refusal offers for a word that nothing knows."""

import pytest

from masa.rules.language.did_you_mean import did_you_mean


@pytest.mark.parametrize(
    ("word", "offered"),
    [
        pytest.param("identfy", " Did you mean `identify`?", id="near"),
        pytest.param("zebra", "", id="near-to-none"),
        pytest.param(7, "", id="no-word"),
    ],
)
def test_did_you_mean(word: object, offered: str) -> None:
    assert did_you_mean(word, {"identify": 1, "respond": 2}) == offered
