"""What is over is told on every later day.

Said exactly: what a rule that asks of the day finds wrong on one day, and what the calendar calls overdue then, is
still told on each later day. It may only stop where the entry that it stands in, or one around it, has itself come to
an end by then, or where something has happened in between by the document's own dates: another entry of the list
began, a paper came out. What lies ahead is another thing: a date that was not to be is in order when its day comes.
"""

import random
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from masa.cli.judging import Judged
from masa.cli.rule_files import shipped_catalogue
from masa.deadlines.calendar import calendar_of
from masa.model.kinds.day import Day
from masa.rules.engine.scene import Question
from masa.source.tree import Path as Place
from tests.robustness.generation import document
from tests.robustness.judging import EXAMPLES, ROOT, judged, sample
from tests.robustness.writing import text_of

EDITION = "wt2023"
DAYS = (date(2024, 6, 1), date(2025, 6, 1), date(2026, 12, 1), date(2040, 1, 1))
AHEAD = "on_or_before: the-day"
TOLD = ("not-met", "needs-a-person", "departed")
MADE = tuple(f"made-{number}" for number in range(12))

Things = dict[tuple[str, str], Place]


@cache
def rules_that_ask_of_the_day() -> frozenset[str]:
    texts = {path.stem: path.read_text() for path in (ROOT / "rules").glob("*/*.yaml")}
    return frozenset(name for name, text in texts.items() if "the-day" in text.replace(AHEAD, ""))


@cache
def found_on(name: str, day: date) -> tuple[Judged, Things]:
    """What is told of a document on a day, by rule or kind and item, each with its place."""
    if name in MADE:
        chance = random.Random(name)  # noqa: S311 - reproducible, and no secret
        made = document(chance)
        one = judged(text_of(made.values, chance), made.prose, day, EDITION)
    else:
        example = sample(name)
        one = judged(example.text, example.prose, day, EDITION)
    things = {
        (finding.rule, str(finding.path)): finding.path
        for finding in one.report.findings
        if finding.outcome in TOLD and finding.rule in rules_that_ask_of_the_day()
    }
    return one, things | dict(_overdue(one, day))


def _overdue(one: Judged, day: date) -> Iterator[tuple[tuple[str, str], Place]]:
    assert one.reading
    places = {span: path for path, place in one.reading.tree.places.items() for span in place if span}
    due = calendar_of(one.reading, shipped_catalogue().catalogue, Question(day, EDITION, ""), "")
    for thing in due.due:
        if thing.overdue:
            assert thing.span
            yield (thing.kind, thing.item), places[thing.span]


def is_settled(values: Any, path: Place, earlier: date, later: date) -> bool:  # noqa: ANN401 - a document's values
    """Tell whether what stands around a place came to an end, or something there or beside it happened in between."""
    for number, key in enumerate(path):
        if any(_happens(one, earlier, later) for one in (values if isinstance(values, list) else [values])):
            return True
        values = values[key]
        ends = values.get("to") if isinstance(values, dict) else None
        if (
            isinstance(values, dict)
            and (values.get("ended") or (ends and ends.last < later))
            and number < len(path) - 1
        ):
            return True
    return False


def _happens(entry: Any, earlier: date, later: date) -> bool:  # noqa: ANN401
    days = (
        [one for key, one in entry.items() if isinstance(one, Day) and key != "to"] if isinstance(entry, dict) else []
    )
    return any(earlier < day.first <= later for day in days)


@pytest.mark.parametrize("name", [*EXAMPLES, *MADE])
def test_what_is_over_is_told_on_every_later_day(name: str) -> None:
    for earlier, later in pairwise(DAYS):
        one, before = found_on(name, earlier)
        _, after = found_on(name, later)

        assert one.reading
        hidden = [
            (thing, earlier, later)
            for thing, path in before.items()
            if thing not in after and not is_settled(one.reading.values, path, earlier, later)
        ]
        assert not hidden


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_a_rule_finds_over_in_an_example_is_never_hidden(name: str) -> None:
    told = [{key for key in found_on(name, day)[1] if key[0] in rules_that_ask_of_the_day()} for day in DAYS]

    assert all(before <= after for before, after in pairwise(told))


def test_something_is_over_in_most_documents() -> None:
    assert sum(len(found_on(name, DAYS[-1])[1]) > 0 for name in (*EXAMPLES, *MADE)) > len(MADE)
