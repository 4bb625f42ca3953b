"""Each fixer on a small document: the line before, the line after, and whether the fix is safe."""

from collections.abc import Callable

import pytest

from masa.fixes.mending import Mended

Mend = Callable[..., Mended]
FILE = "arrangements.yaml"

HEAD = """masa: 1
people:
  - {id: asha-fenwick, name: Asha Fenwick, organisation: county}
organisations:
  - {id: county, name: Exampleshire County Council, kind: local-authority}
  - {id: icb, name: NHS Exampleshire Integrated Care Board, kind: integrated-care-board}
"""


def _line(mend: Mend, line: str, *, unsafe: bool) -> str:
    """Mend a document whose last line is given, and return its last line."""
    section = "publication:\n" if line.startswith("  ") else ""
    head = f"{HEAD}{'' if line.startswith('  - {id:') else section}"
    done = mend(f"{head}{line}\n", unsafe=unsafe)
    assert done.texts[FILE].startswith(head)
    return done.texts[FILE].removeprefix(head).removesuffix("\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("  agreed_onn: 2025-02-20 # note", "  agreed_on: 2025-02-20 # note", id="key-one-letter"),
        pytest.param("  Agreed-On: 2025-02-20", "  agreed_on: 2025-02-20", id="key-capitals-and-hyphen"),
        pytest.param('  "agreed on": 2025-02-20', '  "agreed_on": 2025-02-20', id="key-in-quotes"),
        pytest.param("  commitment: []", "  commitments: []", id="key-of-an-empty-list"),
        pytest.param(
            "  comitments: [{what: it, due: 2025-01}]", "  commitments: [{what: it, due: 2025-01}]", id="key-of-a-list"
        ),
        pytest.param("publiction: {status: draft}", "publication: {status: draft}", id="key-at-the-top"),
        pytest.param("publiction: {status: none}", "publication: {status: none}", id="key-of-a-record-with-a-fault"),
        pytest.param("  agreed_on:   20 February 2025 # x", "  agreed_on:   2025-02-20 # x", id="day"),
        pytest.param("  agreed_on: '20 February 2025'", "  agreed_on: '2025-02-20'", id="day-in-quotes"),
        pytest.param('  agreed_on: "Feb 2025"', '  agreed_on: "2025-02"', id="month-in-double-quotes"),
        pytest.param("  agreed_on: 20\n    February 2025", "  agreed_on: 2025-02-20", id="day-over-two-lines"),
        pytest.param("  reviewed: Annually", "  reviewed: yearly", id="frequency"),
        pytest.param("  status: Published", "  status: published", id="word-with-a-capital"),
        pytest.param("  status: 'publised'", "  status: 'published'", id="word-one-letter"),
        pytest.param("  - {id: y, kind: ICB}", "  - {id: y, kind: integrated-care-board}", id="icb"),
        pytest.param("  - {id: y, kind: Local Authority}", "  - {id: y, kind: local-authority}", id="blanks"),
        pytest.param("  agreed_by: leads, delegates", "  agreed_by: [leads, delegates]", id="brackets"),
        pytest.param("  agreed_by: leads and delegates", "  agreed_by: [leads, delegates]", id="brackets-for-and"),
        pytest.param("  agreed_by: Asha_Fenwick", "  agreed_by: asha-fenwick", id="id-of-an-entry"),
        pytest.param("  - {id: North Unit, name: N}", "  - {id: north-unit, name: N}", id="id-of-ones-own"),
    ],
)
def test_safe(mend: Mend, before: str, after: str) -> None:
    assert _line(mend, before, unsafe=False) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("  agreed: 2025-02-20", "  agreed_on: 2025-02-20", id="key-a-word-away"),
        pytest.param("annual_report: [{year: x}]", "annual_report: [{year: x}]", id="key-of-an-unreadable-value"),
        pytest.param("annual_report: {due: 30 September}", "yearly_report: {due: 30 September}", id="annual-report"),
        pytest.param("  agreed_on: 01/06/2025", "  agreed_on: 2025-06-01", id="day-and-month-could-be-swapped"),
        pytest.param("  status: live", "  status: published", id="live"),
        pytest.param(
            "  - {id: y, kind: council}", "  - {id: y, kind: local-authority}", id="a-council-may-be-a-district"
        ),
        pytest.param("  - {id: y, kind: charity}", "  - {id: y, kind: voluntary}", id="a-charity-may-be-a-school"),
        pytest.param("  agreed_by: asha-fenwik", "  agreed_by: asha-fenwick", id="id-of-somebody"),
        pytest.param("  agreed_by: [leads, asha-fenwik]", "  agreed_by: [leads, asha-fenwick]", id="id-in-a-list"),
    ],
)
def test_unsafe(mend: Mend, before: str, after: str) -> None:
    assert _line(mend, before, unsafe=False) == before
    assert _line(mend, before, unsafe=True) == after


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("  agreed_onn: 2025-02-20\n  agreed_on: 2025-02-21", id="the-key-stands-beside-it"),
        pytest.param("  agreed_on: |\n    20 February 2025", id="block-of-text"),
        pytest.param("  agreed_by: leads and Bill", id="not-all-are-known"),
        pytest.param("  agreed_by: No One", id="id-of-nobody"),
        pytest.param("  - {id: ICB, name: Again}", id="id-that-is-taken"),
        pytest.param("  - {id: Leads, name: The leads}", id="id-that-is-masa's"),
        pytest.param("  agreed_on: [20 February 2025]", id="a-list-for-a-day"),
        pytest.param("  status: sold", id="no-such-word"),
        pytest.param("  zzz: 1", id="no-such-key"),
    ],
)
def test_what_nobody_can_know_is_left_alone(mend: Mend, line: str) -> None:
    assert _line(mend, line, unsafe=True) == line


@pytest.mark.parametrize(
    ("was", "before", "after"),
    [
        pytest.param(
            "sections 16E to 16L, and",
            "sections 16\u201323 of the Children\u2019s Act 2004, and",
            "sections 16E\u201316L of the Children Act 2004, and",
            id="sections",
        ),
        pytest.param(
            "Every child in Exampleshire is safe",
            "We are the partners under section 13 of the Children Act 2004. All are safe",
            "We are the partners under section 16E of the Children Act 2004. All are safe",
            id="section-of-the-boards",
        ),
        pytest.param("E99000002", "E99000009", "E99000002", id="code-of-the-name"),
        pytest.param(
            "name: NHS Exampleshire Integrated Care Board",
            "name: Sampleton Board",
            "name: NHS Exampleshire Integrated Care Board",
            id="name-of-the-code",
        ),
        pytest.param(
            "  - person: leo-hart\n    from: 2025-04-01",
            "  - person: leo-hart\n    called: Associate Chief Nurse\n    from: 2025-04-01",
            "  - person: leo-hart\n    called: Chief Nurse\n    from: 2025-04-01",
            id="title-of-the-post",
        ),
        pytest.param(
            "name: Exampleshire Hospitals NHS Foundation Trust, kind: health}",
            "name: NHS Commissioning Board, kind: health}",
            "name: NHS England, kind: health}",
            id="nhs-england",
        ),
    ],
)
def test_what_states_a_fact_is_unsafe(example: str, mend_by_rules: Mend, was: str, before: str, after: str) -> None:
    assert example.count(was) == 1
    text = example.replace(was, before)

    assert mend_by_rules(text).texts[FILE] == text
    assert mend_by_rules(text, unsafe=True).texts[FILE] == example.replace(was, after)


def test_sections_are_cited_right_in_a_prose_file(example: str, mend_by_rules: Mend) -> None:
    line = "  vision: Every child in Exampleshire is safe at home, safe outside it, and heard when they speak.\n"
    text = example.replace(line, "  vision: {file: sections/vision.md}\n")
    prose = {"sections/vision.md": "# Vision\r\n\r\nSections 16 to\r\n23 of the Children Act 2004  \r\nand more.\r\n"}

    done = mend_by_rules(text, unsafe=True, prose=prose)

    assert done.texts[FILE] == text
    assert done.texts["sections/vision.md"] == (
        "# Vision\r\n\r\nSections 16E to\r\n16L of the Children Act 2004  \r\nand more.\r\n"
    )
