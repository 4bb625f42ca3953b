"""The sentences of the baseline's commands: how much is accepted, of law apart, and what is left to a person."""

from datetime import date
from pathlib import Path

import pytest

from masa.baseline.entry import Entry, Key
from masa.baseline.updating import Updated
from masa.baseline.weighing import Weighed
from masa.cli.baseline.words import told_of_check, told_of_creation, told_of_rest, told_of_update
from masa.cli.catalogue import shipped_rules

UNTIL = date(2025, 9, 30)
FILE = Path("b.yaml")
NOT_MET = "None of it is met: accepting a finding changes no duty."


def entry(rule: str = "dsp-named", item: str = "people", findings: int = 1) -> Entry:
    return Entry(Key("a.yaml", rule, item), findings, "Soon", "Ann", UNTIL, ("accepted", 0))


LAW = entry("reviews-send-before", "practice_reviews.sent_before", 2)


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        pytest.param(
            [entry()], f"b.yaml: 1 finding in 1 document accepted until 2025-09-30, 0 of law. {NOT_MET}", id="1"
        ),
        pytest.param(
            [entry(), LAW],
            f"b.yaml: 3 findings in 1 document accepted until 2025-09-30, 2 of law. {NOT_MET}",
            id="of-law",
        ),
    ],
)
def test_creation(entries: list[Entry], told: str) -> None:
    assert told_of_creation(FILE, entries, UNTIL, shipped_rules().catalogue.rules) == told


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        pytest.param("groups[id=board]", 0, id="an-id"),
        pytest.param("groups[id=board, what=2024]", 0, id="a-year"),
        pytest.param("groups[3].members", 1, id="a-number"),
    ],
)
def test_items_known_by_their_number_are_told(item: str, lines: int) -> None:
    assert len(list(told_of_rest([], [entry(item=item, findings=0)]))) == lines


@pytest.mark.parametrize(
    ("done", "told"),
    [
        pytest.param(
            Updated("", [], [], []), ["b.yaml: 0 entries dropped, 0 lowered, 0 added, 0 of them of law."], id="0"
        ),
        pytest.param(
            Updated("", [entry()], [], [LAW]),
            [
                "dropped: a.yaml, dsp-named, people",
                "added: a.yaml, reviews-send-before, practice_reviews.sent_before",
                "b.yaml: 1 entry dropped, 0 lowered, 1 added, 2 of them of law.",
            ],
            id="one-for-another",
        ),
    ],
)
def test_update(done: Updated, told: list[str]) -> None:
    weighed = [Weighed(one, 0, "baseline-unused") for one in done.dropped]

    assert list(told_of_update(FILE, done, weighed, shipped_rules().catalogue.rules)) == told


def test_update_tells_what_it_leaves_to_a_person() -> None:
    lines = told_of_update(FILE, Updated("", [], [], []), [Weighed(entry(), 1, "baseline-expired")], {})

    assert list(lines)[-1] == "1 entry still without effect: `masa baseline check` says why."


@pytest.mark.parametrize(
    ("weighed", "told"),
    [
        pytest.param([], "b.yaml: no entry is about these documents.", id="none"),
        pytest.param(
            [Weighed(entry(), 1), Weighed(LAW, 2)],
            f"b.yaml: 2 entries in use, 3 findings accepted, 2 of law. {NOT_MET}",
            id="two",
        ),
    ],
)
def test_check(weighed: list[Weighed], told: str) -> None:
    assert told_of_check(FILE, weighed, shipped_rules().catalogue.rules) == told
