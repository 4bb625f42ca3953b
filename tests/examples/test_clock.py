"""Moving only the clock over one document: on each day exactly the findings that the day brings, and no others.

In `documents/clock.yaml` every dated thing lapses on a day of its own. A row names the first day on which something is
false, and what appears (+) and vanishes (-) against the day before; between two rows nothing changes.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from masa.deadlines.calendar import calendar_of
from masa.model.document_path import written
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge
from masa.rules.language.catalogue import Compiled
from masa.source.yaml_parser import parse_yaml

pytestmark = pytest.mark.timeless

CLOCK = Path(__file__).parent / "documents" / "clock.yaml"
A_DAY = timedelta(days=1)
START = "2025-06-01"
ROWS: Mapping[str, list[str]] = {
    "2025-07-01": ["+ no-dangling-promise not-met publication.commitments[1].due"],
    "2025-08-01": ["+ post-holder-current not-met people[3].to"],
    "2025-09-01": ["+ vacancy-filled not-met people[8].to"],
    "2025-09-16": ["+ designate-in-post not-met people[9].from"],
    "2025-09-26": ["- yearly-published needs-a-person yearly_report"],  # a report comes out
    "2025-11-01": ["+ section-review-current not-met disputes.next_review"],
    "2025-11-16": ["+ entry-review-current not-met governance.decisions[1].next_review"],
    "2026-01-01": [],  # the chair's turn ends, and the next one begins
    "2026-03-18": ["+ review-after-2026 not-met publication.checked_against"],  # the edition of 2026 takes effect
    "2026-05-01": ["+ funding-year-current not-met funding.to"],
    "2026-06-01": ["+ threshold-review-current not-met needs.threshold_document.next_review"],
    "2026-07-01": ["+ needs-priorities-current not-met needs.plan.to"],
    "2026-08-01": ["+ needs-priorities-current not-met needs.priorities[1].to"],
    "2026-09-01": ["+ scrutiny-plan-current not-met independent_scrutiny.plan.to"],
    "2026-09-26": ["+ yearly-published needs-a-person yearly_report.reports[1].published_on"],  # 12 months without one
    # Section 16LA is in force, and judged on the document's own date: this one is older.
    "2026-09-30": ["- info-duty-16la not-checked document"],
    "2026-11-01": [
        "+ scrutiny-arranged needs-a-person independent_scrutiny.strands[1]",
        "+ scrutiny-term not-met independent_scrutiny.strands[1].to",
    ],
    "2026-12-01": ["+ agreement-review-current not-met information_sharing.agreements[1].next_review"],
    "2027-01-01": ["+ chair-term-current not-met partnership_chair[2].to"],
    "2027-01-16": [
        "+ agreement-current not-met information_sharing.agreements[1].to",
        "- agreement-review-current not-met information_sharing.agreements[1].next_review",  # it is over
    ],
    "2027-02-15": [
        "+ departure-ended not-met departures[1]",
        "+ links-to-other-boards not-met governance.links",
        "- links-to-other-boards departed governance.links",
    ],
    "2027-03-01": ["+ review-date not-met publication.next_review"],
    "2027-03-16": ["+ dsp-each-partner not-met lead_safeguarding_partners[3].organisation"],
    # The day after the last for which the register of bodies is complete: what was looked up there is not checked.
    "2027-04-01": [
        "+ agencies-district-councils not-checked document",
        "+ body-code-known not-checked organisations[1].code",
        "+ body-code-known not-checked organisations[2].code",
        "+ body-code-known not-checked organisations[3].code",
        "+ partner-body-legal-name not-checked lead_safeguarding_partners[1].organisation",
        "+ partner-body-legal-name not-checked lead_safeguarding_partners[2].organisation",
        "+ partner-body-legal-name not-checked lead_safeguarding_partners[3].organisation",
        "+ partners-every-force-touching not-checked document",
        "+ partners-every-icb-touching not-checked document",
        "+ police-chief-officer-title not-checked lead_safeguarding_partners[3]",
        "+ reorganisation-handover not-checked document",
        "- agencies-district-councils not-met relevant_agencies",
    ],
    "2027-05-01": ["+ change-still-ahead not-met area.changes_ahead[1].expected"],
    "2027-05-16": ["+ listed-body-current not-met organisations[6].to"],
    "2027-06-01": ["+ agencies-name-current not-met relevant_agencies[2].organisation"],
    "2027-07-01": ["+ route-group-current not-met governance.groups[3].to"],
    "2027-08-01": ["+ group-chair-current not-met governance.groups[2].chairs[1].to"],
    "2027-09-26": [  # 24 months without a report
        "+ yearly-published not-met yearly_report.reports[1].published_on",
        "- yearly-published needs-a-person yearly_report.reports[1].published_on",
    ],
    "2027-10-16": [
        "+ partners-all-three-kinds not-met lead_safeguarding_partners",
        "- partner-body-legal-name not-checked lead_safeguarding_partners[2].organisation",
        "- partners-every-icb-touching not-checked document",
    ],
    "2028-01-01": ["+ arrangements-in-effect not-met publication.effective_to"],
}
DAYS = [START, *ROWS]
# The calendar tells these dates in another way: a law, an edition, a report, the register, a turn that goes on.
NO_DATE_OF_THE_DOCUMENT = ("2025-09-26", "2026-03-18", "2026-09-26", "2026-09-30", "2027-04-01", "2027-09-26")

Found = frozenset[str]
OnDay = Callable[[date], Found]


@pytest.fixture(scope="module")
def reading(table: Table) -> Reading:
    made = read(parse_yaml(CLOCK.read_text(), CLOCK.name), table, {})
    assert made.faults == ()
    return made


@pytest.fixture(scope="module")
def on_day(reading: Reading, compiled: Compiled) -> OnDay:
    """Return what is told on a day, a line each."""
    catalogue = compiled.catalogue

    @cache
    def found(day: date) -> Found:
        findings = judge(reading, catalogue, question_for(reading.values, catalogue.editions, day))
        return frozenset(
            f"{one.rule} {one.outcome} {written(one.path) or 'document'}"
            for one in findings
            if one.outcome not in ("met", "not-applicable")
        )

    return found


@pytest.mark.parametrize(("day", "changes"), ROWS.items(), ids=ROWS)
def test_what_a_day_brings(on_day: OnDay, day: str, changes: list[str]) -> None:
    first = date.fromisoformat(day)
    before, now = on_day(first - A_DAY), on_day(first)

    assert sorted([*(f"+ {line}" for line in now - before), *(f"- {line}" for line in before - now)]) == changes


@pytest.mark.parametrize(("day", "following"), list(pairwise(DAYS)), ids=DAYS[1:])
def test_between_two_rows_nothing_changes(on_day: OnDay, day: str, following: str) -> None:
    assert on_day(date.fromisoformat(day)) == on_day(date.fromisoformat(following) - A_DAY)


def test_the_rows_stand_in_order() -> None:
    assert sorted(DAYS) == DAYS
    assert all(sorted(changes) == changes for changes in ROWS.values())


@pytest.mark.parametrize("day", DAYS)
def test_the_edition_stays_that_of_the_document(reading: Reading, compiled: Compiled, day: str) -> None:
    editions = compiled.catalogue.editions
    unnamed = {key: value for key, value in reading.values.items() if key not in ("guidance", "publication")}

    assert question_for(reading.values, editions, date.fromisoformat(day)).edition == "wt2023"
    # Without an edition and a date of its own it would move with the clock.
    assert question_for(unnamed, editions, date.fromisoformat(day)).edition == (
        "wt2026" if day >= "2026-03-18" else "wt2023"
    )


def test_the_calendar_tells_each_of_these_days_ahead(reading: Reading, compiled: Compiled) -> None:
    catalogue = compiled.catalogue
    question = question_for(reading.values, catalogue.editions, date.fromisoformat(START))

    due = [one for one in calendar_of(reading, catalogue, question, "x").due if one.span and one.kind != "report"]

    # A designate takes office on a day, and is shown wrongly from the next on; all else is over after its last day.
    told = {(one.due.last + A_DAY).isoformat() for one in due}
    assert told == set(ROWS) - set(NO_DATE_OF_THE_DOCUMENT)
    assert not any(one.overdue or one.computed for one in due)


def test_the_calendar_tells_each_of_them_as_overdue(reading: Reading, compiled: Compiled) -> None:
    catalogue = compiled.catalogue
    question = question_for(reading.values, catalogue.editions, date(2028, 1, 1))

    overdue = [one for one in calendar_of(reading, catalogue, question, "x").due if one.overdue]

    told = {(one.due.last + A_DAY).isoformat() for one in overdue if one.kind != "report"}
    known = set(ROWS) - set(NO_DATE_OF_THE_DOCUMENT)
    # The turn of the first chair is history, and nobody reviews an agreement that is over.
    assert known - told == {"2026-01-01", "2026-12-01"}
    assert told <= known


NORFOLK = """masa: 1
guidance: wt2023
area: {councils: county}
organisations:
  - {id: county, name: Norfolk County Council, kind: local-authority, code: E10000020}
  - {id: icb, name: NHS Norfolk and Waveney Integrated Care Board, kind: integrated-care-board, code: E54000022}
lead_safeguarding_partners: [{organisation: county}, {organisation: icb}]
"""


@pytest.mark.parametrize(
    ("day", "changes"),
    [
        pytest.param(
            "2026-04-01",
            ["+ partner-body-legal-name not-met lead_safeguarding_partners[2].organisation"],
            id="a-board-ends",
        ),
        pytest.param(
            "2027-04-01",
            ["- partner-body-legal-name not-met lead_safeguarding_partners[2].organisation"],
            id="nobody-can-tell-any-more",
        ),
    ],
)
def test_the_register_has_its_own_days(table: Table, compiled: Compiled, day: str, changes: list[str]) -> None:
    reading = read(parse_yaml(NORFOLK, "norfolk.yaml"), table, {})
    rule = compiled.catalogue.rules["partner-body-legal-name"]
    catalogue = compiled.catalogue._replace(rules={rule.id: rule})

    def found(on: date) -> set[str]:
        findings = judge(reading, catalogue, question_for(reading.values, catalogue.editions, on))
        return {f"{one.rule} {one.outcome} {written(one.path)}" for one in findings if one.outcome == "not-met"}

    first = date.fromisoformat(day)
    before, now = found(first - A_DAY), found(first)
    assert [*(f"+ {line}" for line in now - before), *(f"- {line}" for line in before - now)] == changes
