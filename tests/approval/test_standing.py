"""How the leads of a small document stand to what it says."""

from datetime import date

import pytest

from masa.approval.digest import digest_of
from masa.approval.standing import approvals
from masa.model.reading import Reading
from masa.report.approvals import json_approvals, text_approvals
from tests.approval.conftest import ReadText

DAY = date(2025, 6, 1)
DOCUMENT = """\
masa: 1
publication:
  status: published
  version: 1.1
  sign_off: [{rows}]
organisations:
  - {{id: north, name: North Council}}
  - {{id: police, name: North Police}}
people:
  - {{id: ann, name: Ann Ash}}
  - {{id: bob, name: Bob Birch}}
  - {{id: cleo, name: Cleo Cole}}
lead_safeguarding_partners:
  - {{organisation: north, person: ann}}
  - {{organisation: police, person: bob, to: 2025-03}}
  - {{organisation: police, person: cleo, from: 2025-04}}
"""
OF_ANN = """\
masa: 1
publication: {sign_off: []}
organisations: [{id: north, name: North}, {id: police, name: Police}]
people: [{id: ann, name: Ann, OFFICE}]
lead_safeguarding_partners: [{organisation: north, person: ann, SEATS}]
"""


def _document(read_text: ReadText, rows: str) -> Reading:
    digest = digest_of(read_text(DOCUMENT.format(rows="")))
    return read_text(DOCUMENT.format(rows=rows.replace("NOW", f"'{digest}'")))


@pytest.mark.parametrize(
    ("rows", "state", "words"),
    [
        pytest.param("", "missing", "has not approved", id="missing"),
        pytest.param(
            "{person: ann, signed_on: 2025-02-20, digest: NOW, minute: m4}",
            "signed",
            "approved this content on 20 February 2025 (minute m4)",
            id="signed",
        ),
        pytest.param(
            "{person: ann, signed_on: 2031-02-20, digest: NOW}", "missing", "has not approved", id="on-a-day-to-come"
        ),
        pytest.param(
            "{person: ann, signed_on: 2025-02-20, version: 1.1, digest: '1:00'}",
            "void",
            "the content has changed since",
            id="void",
        ),
        pytest.param(
            "{person: ann, version: 1.1}", "unbound", "approved outside masa, on which day is not said", id="unbound"
        ),
        pytest.param(
            "{person: ann, version: 1.0, digest: '1:00'}", "other-version", "approved version 1.0", id="other"
        ),
        pytest.param(
            "{person: ann, version: 1.0}, {person: ann, signed_on: 2025-05-01, digest: NOW}",
            "signed",
            "this content",
            id="best-row",
        ),
        pytest.param(
            "{person: [cleo, ann], signed_on: 2025-05-01, version: 1.1, digest: NOW}",
            "shared",
            "is named with others in one row on 1 May 2025; a row is one person's approval",
            id="row-of-two",
        ),
        pytest.param(
            "{person: ann, version: 1.0, signed_on: 2025-05-01, digest: NOW}",
            "other-version",
            "approved version 1.0 on 1 May 2025, and not this one",
            id="row-of-another-version-with-this-digest",
        ),
        pytest.param(
            "{person: ann, digest: NOW}", "undated", "approved this content, on which day is not said", id="no-day"
        ),
    ],
)
def test_how_a_lead_stands(rows: str, state: str, words: str, read_text: ReadText) -> None:
    reading = _document(read_text, rows)
    found = approvals(reading, DAY)

    assert found.seats[0].state == state
    assert words in next(line for line in text_approvals("North", found).splitlines() if "Ann Ash" in line)


@pytest.mark.parametrize(
    ("rows", "full", "others"),
    [
        pytest.param(
            "{person: ann, signed_on: 2025-05-01, digest: NOW}, {person: cleo, signed_on: 2025-05-01, digest: NOW}",
            True,
            (),
            id="all",
        ),
        pytest.param("{person: ann, signed_on: 2025-05-01, digest: NOW}", False, (), id="one-of-two"),
        pytest.param(
            "{person: ann, signed_on: 2025-05-01, digest: NOW}, {person: bob, signed_on: 2025-05-01, digest: NOW}",
            False,
            ("Bob Birch",),
            id="seat-has-passed",
        ),
    ],
)
def test_the_set_is_full_once_each_lead_of_the_day_has_signed(
    rows: str,
    full: bool,  # noqa: FBT001 - a column of the table
    others: tuple[str, ...],
    read_text: ReadText,
) -> None:
    found = approvals(_document(read_text, rows), DAY)

    assert found.full is full
    assert found.others == others
    assert ("does not count" in text_approvals("North", found)) is bool(others)
    assert f'"full": {str(full).lower()}' in json_approvals("North", found)


@pytest.mark.parametrize(
    ("seats", "office", "signed_on", "state"),
    [
        pytest.param("from: 2025-04", "grade: head", "2025-04-01", "signed", id="on-the-first-day"),
        pytest.param("from: 2025-04", "grade: head", "2025-03-31", "out-of-seat", id="the-day-before"),
        pytest.param("from: 2025-04-15", "grade: head", "2025-04", "signed", id="in-the-month-of-the-first-day"),
        pytest.param("from: 2025-04-15", "grade: head", "2025-03", "out-of-seat", id="in-the-month-before"),
        pytest.param("from: 2020", "from: 2025-04", "2025-03-31", "out-of-seat", id="before-the-office"),
        pytest.param("from: 2020", "from: 2025-04", "2025-04-01", "signed", id="since-the-office"),
        pytest.param(
            "to: 2024-12}, {organisation: north, person: ann, from: 2025-04", "", "2025-02-01", "out-of-seat",
            id="between",
        ),
        pytest.param(
            "to: 2024-12}, {organisation: north, person: ann, from: 2025-01", "", "2024-12-01", "signed", id="renewed"
        ),
        pytest.param(
            "from: 2025-04}, {organisation: police, person: ann, to: 2025-03", "", "2025-02-01", "out-of-seat",
            id="in-another-seat",
        ),
    ],
)  # fmt: skip
def test_an_approval_counts_only_from_a_day_in_the_seat(
    seats: str, office: str, signed_on: str, state: str, read_text: ReadText
) -> None:
    document = OF_ANN.replace("SEATS", seats).replace("OFFICE", office)
    digest = digest_of(read_text(document))
    row = f"[{{person: ann, signed_on: {signed_on}, digest: '{digest}'}}]"
    found = approvals(read_text(document.replace("[]", row)), DAY)

    assert [one.state for one in found.seats] == [state]
    assert ("did not hold this seat then, so that does not count" in text_approvals("North", found)) is (
        state == "out-of-seat"
    )


def test_who_has_left_the_office_holds_no_seat(read_text: ReadText) -> None:
    text = DOCUMENT.format(rows="").replace("name: Ann Ash", "name: Ann Ash, to: 2025-03")
    found = approvals(read_text(text), DAY)

    assert "Lead for North Council: nobody in office is named in this seat" in text_approvals("North", found)


@pytest.mark.parametrize(
    ("leads", "words"),
    [
        pytest.param("", "names no lead safeguarding partner", id="no-lead"),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: a}]\norganisations: [{id: a, name: A}]\n",
            "Lead for A: nobody in office is named in this seat",
            id="empty-seat",
        ),
    ],
)
def test_a_document_without_leads_is_never_full(leads: str, words: str, read_text: ReadText) -> None:
    found = approvals(read_text(f"masa: 1\n{leads}"), DAY)

    assert not found.full
    assert words in text_approvals("North", found)


def test_exampleshire_is_signed(example: Reading) -> None:
    found = approvals(example, DAY)

    assert found.full, (
        "what Exampleshire's leads approved has changed. Sign again, for asha-fenwick, tom-okoro and rhea-dale: "
        "masa sign examples/exampleshire.yaml --as PERSON --on 2025-02-20 --minute 2025-02/4"
    )
