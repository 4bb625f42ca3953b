"""Judging takes twice the work for twice the document, and no more: counted in calls, never in time."""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest

from masa.model.reading import Reading
from masa.rules.engine.judge import judge
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from tests.calls import calls_of

DAY = date(2025, 6, 1)
ReadingOf = Callable[..., Reading]

SMALL = 40
SLACK = 1.15  # over twice the work: what is sorted takes a little more than its share
BODIES = "organisations: [{id: home, name: Home, kind: police}]\n"


def _entries(row: str, count: int) -> str:
    return "".join(f"  - {row.format(number=number)}\n" for number in range(count))


def _people(count: int) -> str:
    row = "{{id: p{number}, name: Person {number}, post: Head of Service, organisation: home}}"
    return f"{BODIES}people:\n{_entries(row, count)}"


def _bodies(count: int) -> str:
    return f"organisations:\n{_entries('{{id: b{number}, name: Trust {number}, kind: nhs-trust}}', count)}"


def _agencies(count: int) -> str:
    agencies = _entries("{{organisation: b{number}, schedule: 24, called: Agency {number}}}", count)
    return f"{_bodies(count)}relevant_agencies:\n{agencies}"


def _prose(count: int) -> str:
    row = "{{id: g{number}, name: Group {number}, tasks: [We meet to keep every child of area {number} safe.]}}"
    return f"governance:\n  groups:\n{_entries(row, count)}"


def _departures(count: int) -> str:
    rows = _entries("{{rule: named-agencies, where: 'people[id=p{number}]', reason: We agreed so.}}", count)
    return f"{_people(count)}departures:\n{rows}"


def _lost(count: int) -> str:
    lost = _entries("  {{path: 'people[id=p{number}].status', what: text}}", count).replace("-   {", "  - {")
    return f"{_people(count)}transcription:\n  title: The page\n  lost:\n{lost}"


def _of_the_wrong_kind(count: int) -> str:
    return f"{BODIES}relevant_agencies:\n{_entries('{{organisation: home, schedule: nonsense {number}}}', count)}"


def _unknown(count: int) -> str:
    return f"{BODIES}relevant_agencies:\n{_entries('{{organisation: nobody{number}}}', count)}"


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(_people, id="people"),
        pytest.param(_bodies, id="bodies"),
        pytest.param(_agencies, id="agencies"),
        pytest.param(_prose, id="groups-with-prose"),
        pytest.param(_departures, id="departures"),
        pytest.param(_lost, id="places-lost"),
        pytest.param(_of_the_wrong_kind, id="values-of-the-wrong-kind"),
        pytest.param(_unknown, id="ids-of-nobody"),
    ],
)
def test_twice_the_document_is_twice_the_work(
    compiled: Compiled, reading_of: ReadingOf, document: Callable[[int], str]
) -> None:
    readings = [reading_of(document(count)) for count in (SMALL, 2 * SMALL, 4 * SMALL)]
    question = Question(DAY, "wt2023", "")
    judge(readings[0], compiled.catalogue, question)  # what is worked out once in a process is no part of the growth
    once, twice, four = (calls_of(partial(judge, at, compiled.catalogue, question)) for at in readings)
    assert four - twice <= 2 * (twice - once) * SLACK
