"""What of a baseline is read, and what is refused: with the place, and with “did you mean”."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.baseline.entry import Key
from masa.baseline.reading import BaselineError, read_baseline


def test_an_entry_is_read_whole(text: Callable[..., str]) -> None:
    (entry,) = read_baseline(text({"file": "./b/../a.yaml", "findings": "3"}), "b.yaml").entries

    assert entry.key == Key("a.yaml", "dsp-named", "people")
    assert entry[1:] == (3, "Soon", "Ann", date(2025, 12, 31), ("accepted", 0), "")


@pytest.mark.parametrize(
    "content", ["masa_baseline: 1\n", "masa_baseline: 1\naccepted:\n", "masa_baseline: 1\naccepted: []\n"]
)
def test_no_entries_are_a_baseline_too(content: str) -> None:
    assert read_baseline(content, "b.yaml").entries == ()


@pytest.mark.parametrize(
    ("change", "flaw"),
    [
        pytest.param({"reason": None}, "does not give `reason`.", id="no-reason"),
        pytest.param({"reason": '""'}, "does not give `reason`.", id="empty-reason"),
        pytest.param({"reason": "\u200b"}, "does not give `reason`.", id="invisible-reason"),
        pytest.param({"reason": "\u3164"}, "does not give `reason`.", id="reason-of-an-empty-letter"),
        pytest.param({"reason": "..."}, "does not give `reason`.", id="dots-for-a-reason"),
        pytest.param({"reason": "TBC"}, "does not give `reason`.", id="placeholder-for-a-reason"),
        pytest.param({"reason": "None"}, "does not give `reason`.", id="none-for-a-reason"),
        pytest.param({"who": "Nobody"}, "does not give `who`.", id="nobody-for-a-person"),
        pytest.param({"who": "~"}, "does not give `who`.", id="no-letter-for-a-person"),
        pytest.param({"who": "to be confirmed"}, "does not give `who`.", id="placeholder-for-a-person"),
        pytest.param({"who": None, "until": None}, "does not give `who` and `until`.", id="neither-who-nor-until"),
        pytest.param({"file": None, "rule": None, "item": None}, "`file`, `rule` and `item`", id="no-key"),
        pytest.param({"until": "2025-12"}, "“2025-12” is not a day", id="a-month-is-no-day"),
        pytest.param({"until": "31/12/2025"}, "write `until` as 2027-03-31", id="a-day-written-otherwise"),
        pytest.param({"findings": "0"}, "whole number from 1", id="accepts-nothing"),
        pytest.param({"findings": "all"}, "here stands “all”", id="accepts-everything"),
        pytest.param({"untill": "2025-12-31"}, "Did you mean `until`?", id="misspelt-key"),
        pytest.param({"who": "[Ann, Bob]"}, "`who` must be one text", id="a-list"),
    ],
)
def test_a_flaw_is_kept_with_its_entry(text: Callable[..., str], change: dict[str, str | None], flaw: str) -> None:
    first, second = read_baseline(text(change, {}), "b.yaml").entries

    assert flaw in first.flaw
    assert not second.flaw


@pytest.mark.parametrize(
    ("content", "name", "line", "words"),
    [
        pytest.param("accepted: []\n", "no-format-version", 1, "masa_baseline: 1", id="no-version"),
        pytest.param("masa_baseline: 2\n", "format-version", 1, "reads version 1", id="another-version"),
        pytest.param("masa_baseline: 1\nacepted:\n", "unknown-key", 2, "Did you mean `accepted`?", id="unknown-key"),
        pytest.param("masa_baseline: 1\naccepted: all\n", "wrong-kind", 2, "a list of entries", id="no-list"),
        pytest.param("masa_baseline: 1\naccepted:\n  - all\n", "wrong-kind", 3, "must hold keys", id="no-entry"),
        pytest.param("masa_baseline: 1\naccepted: &a []\n", "yaml-anchor", 2, "marks a value", id="anchor"),
        pytest.param("masa_baseline: 1\nmasa_baseline: 1\n", "duplicate-key", 2, "written twice", id="key-twice"),
    ],
)
def test_what_is_no_baseline_is_refused(content: str, name: str, line: int, words: str) -> None:
    with pytest.raises(BaselineError) as refused:
        read_baseline(content, "b.yaml")

    fault = next(fault for fault in refused.value.faults if fault.id == name)
    assert fault.span.start.line == line
    assert words in fault.message
