"""One fault never causes a second one: what was not read is not said to be missing."""

from collections.abc import Callable

import pytest

from masa.model.reading import Reading

ReadText = Callable[..., Reading]

USES = "area: {councils: [county]}\npublication: {agreed_by: [asha-fenwick, executive]}\n"
COUNTY = "organisations: [{id: county}]\n"
ASHA = "people: [{id: asha-fenwick}]\n"
EXECUTIVE = "governance: {groups: [{id: executive}]}\n"


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        pytest.param(f"organisations: county\n{ASHA}{EXECUTIVE}", "wrong-kind", id="bodies-are-a-scalar"),
        pytest.param(f"organisations: {{id: county}}\n{ASHA}{EXECUTIVE}", "wrong-kind", id="bodies-are-a-mapping"),
        pytest.param(f"organizations: [{{id: county}}]\n{ASHA}{EXECUTIVE}", "unknown-key", id="bodies-are-misspelt"),
        pytest.param(f"organisations: [county]\n{ASHA}{EXECUTIVE}", "wrong-kind", id="a-body-is-a-scalar"),
        pytest.param(f"organisations: [{{id: County}}]\n{ASHA}{EXECUTIVE}", "wrong-kind", id="an-id-is-no-id"),
        pytest.param(f"organisations: [{{id: }}]\n{ASHA}{EXECUTIVE}", "empty-key", id="an-id-is-empty"),
        pytest.param(f"organisations: [{{idd: county}}]\n{ASHA}{EXECUTIVE}", "unknown-key", id="an-id-is-misspelt"),
        pytest.param(f"{COUNTY}people: {{}}\n{EXECUTIVE}", "wrong-kind", id="people-are-a-mapping"),
        pytest.param(f"{COUNTY}{ASHA}governance: [executive]\n", "wrong-kind", id="governance-is-a-list"),
        pytest.param(f"{COUNTY}{ASHA}governance: {{groups: executive}}\n", "wrong-kind", id="groups-are-a-scalar"),
        pytest.param(f"{COUNTY}{ASHA}governance: {{group: [{{id: executive}}]}}\n", "unknown-key", id="group"),
        pytest.param(f"{COUNTY}{COUNTY}{ASHA}{EXECUTIVE}", "duplicate-key", id="bodies-are-written-twice"),
        pytest.param(
            f"organisations: [{{id: county, id: city}}]\n{ASHA}{EXECUTIVE}", "duplicate-key", id="two-ids-in-one-entry"
        ),
        pytest.param(f"organisations: &a [{{id: county}}]\n{ASHA}{EXECUTIVE}", "yaml-anchor", id="an-anchor"),
        pytest.param(f"organisations: !x [{{id: county}}]\n{ASHA}{EXECUTIVE}", "yaml-tag", id="a-tag"),
        pytest.param(
            f"organisations:\n  - <<: *county\n    name: County\n{ASHA}{EXECUTIVE}", "yaml-merge", id="merged-keys"
        ),
        pytest.param(f"{COUNTY}{ASHA}---\n{EXECUTIVE}", "yaml-documents", id="cut-by-a-second-document"),
        pytest.param(f"organisations:\n - id: #county\n{ASHA}{EXECUTIVE}", "hash-comment", id="an-id-in-a-comment"),
    ],
)
def test_a_reference_to_what_was_not_read_is_not_unknown(read_text: ReadText, text: str, identity: str) -> None:
    reading = read_text(f"masa: 1\n{USES}{text}")
    assert [fault.id for fault in reading.faults if fault.id != "yaml-alias"] == [identity]


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        pytest.param("people: [{name: Smith, Jones, post: Clerk}]", "comma-in-braces", id="a-comma-cut-a-name"),
        pytest.param("people:\n  - name: x\n    nane: y\n    nane: z\n", "duplicate-key", id="unknown-and-twice"),
        pytest.param("people:\n  - nam\u00a0e: x\n", "invisible-character", id="a-key-with-a-no-break-space"),
        pytest.param("area:\n  <<: {boundaries: x}\n", "yaml-merge", id="a-merge-key"),
        pytest.param("masa:\n", "empty-key", id="an-empty-version"),
        pytest.param("massa: 1\n", "unknown-key", id="a-misspelt-version"),
        pytest.param("masa: one\n", "wrong-kind", id="a-version-in-words"),
        pytest.param(
            "people: [{id: leads}]\ndelegated_safeguarding_partners: [{person: leads}]", "reserved-id", id="id"
        ),
        pytest.param(
            "departures: [{where: 'people[1].name'}]\npeople: Asha", "wrong-kind", id="a-path-to-what-is-unread"
        ),
        pytest.param("departures: [{where: 'people[id=a]'}]\npeople: [{id: A}]", "wrong-kind", id="a-path-by-an-id"),
        pytest.param("departures: [{where: 'people[id=a]'}]\npeople: [a]", "wrong-kind", id="a-path-to-a-faulty-entry"),
    ],
)
def test_one_slip_is_told_once(read_text: ReadText, text: str, identity: str) -> None:
    written = text if text.startswith("mas") else f"masa: 1\n{text}\n"
    assert [fault.id for fault in read_text(written).faults] == [identity]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        pytest.param(
            "organisations: county\ndelegated_safeguarding_partners: [{person: nobody}]",
            ["wrong-kind", "unknown-id"],
            id="a-person-is-none-of-the-bodies",
        ),
        pytest.param(
            "people: [{id: a}, {id: a}]\ndelegated_safeguarding_partners: [{person: b}]",
            ["duplicate-id", "unknown-id"],
            id="a-double-id-was-read",
        ),
        pytest.param(
            "people: [{id: chair}, {id: a}]\ndelegated_safeguarding_partners: [{person: b}]",
            ["reserved-id", "unknown-id"],
            id="a-reserved-id-was-read",
        ),
        pytest.param(
            "area: {councils: x, boundarys: y}\npublication: {status: z, url: [w]}",
            ["unknown-id", "unknown-key", "not-in-list", "wrong-kind"],
            id="four-slips",
        ),
    ],
)
def test_a_fault_hides_nothing_elsewhere(read_text: ReadText, text: str, faults: list[str]) -> None:
    assert [fault.id for fault in read_text(f"masa: 1\n{text}\n").faults] == faults


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("area:\n  <<: {boundaries: x}\n", id="merged"),
        pytest.param("area: {boundarys: x}\n", id="misspelt"),
        pytest.param("area: {boundaries: [x]}\n", id="wrong-kind"),
        pytest.param("area: {boundaries: {file: missing.md}}\n", id="no-file"),
        pytest.param("area: {boundaries: {file: [x]}}\n", id="no-name-of-a-file"),
        pytest.param("area: {boundaries: x, boundaries: y}\n", id="written-twice"),
    ],
)
def test_what_was_not_read_is_remembered_as_unread(read_text: ReadText, text: str) -> None:
    reading = read_text(f"masa: 1\n{text}")
    assert ("area", "boundaries") in reading.unreadable
    assert "boundaries" not in reading.values["area"]


def test_behind_a_second_document_no_section_is_missing(read_text: ReadText) -> None:
    reading = read_text("masa: 1\narea: {boundaries: x}\n---\nneeds: {identify: x}\n")
    assert ("needs",) in reading.unreadable
    assert ("area",) not in reading.unreadable
    assert reading.values["area"] == {"boundaries": "x"}
