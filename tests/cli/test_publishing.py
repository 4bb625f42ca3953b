"""Whether a document may be rendered as published."""

from datetime import date

import pytest

from masa.approval.digest import digest_of
from masa.cli.publishing import objection_to_publishing
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.source.yaml_parser import parse_yaml

DAY = date(2025, 6, 1)
LEADS = "lead_safeguarding_partners: [{organisation: a, person: ann}, {organisation: b, person: bob}]\n"
DOCUMENT = """\
masa: 1
organisations: [{{id: a, name: A}}, {{id: b, name: B}}]
people: [{{id: ann, name: Ann}}, {{id: bob, name: Bob}}]
publication: {{status: {status}, version: 1, sign_off: [{rows}]}}
{leads}"""
ANN, BOB = (f"{{person: {one}, version: 1, signed_on: 2025-05-01, digest: NOW}}" for one in ("ann", "bob"))
BOTH = f"{ANN}, {BOB}"
COPY = "transcription: {source: 'https://a.example/arrangements'}\n"


@pytest.mark.parametrize(
    ("status", "rows", "rest", "words"),
    [
        pytest.param("published", BOTH, LEADS, [], id="full"),
        pytest.param("draft", ANN, LEADS, [], id="draft"),
        pytest.param("agreed", "", LEADS, [], id="agreed"),
        pytest.param("publishd", ANN, LEADS, ["Bob for B"], id="status-that-cannot-be-read"),
        pytest.param("published", "", LEADS, ["Ann for A has not", "Bob for B has not"], id="no-row"),
        pytest.param("published", ANN, LEADS, ["published, and Bob for B has not approved: let"], id="one-of-two"),
        pytest.param(
            "published",
            BOTH.replace(", digest: NOW", ""),
            LEADS,
            ["Ann for A approved outside masa", "nothing ties that to this content, and Bob for B", "`masa sign`"],
            id="no-digest",
        ),
        pytest.param(
            "published",
            f"{ANN.replace('NOW', 'other')}, {BOB}",
            LEADS,
            ["Ann for A approved other content", "the approval is void: let each", "to draft."],
            id="void",
        ),
        pytest.param(
            "published",
            f"{ANN.replace('2025', '2031')}, {BOB}",
            LEADS,
            ["Ann for A has not approved"],
            id="day-to-come",
        ),
        pytest.param(
            "published",
            f"{ANN.replace('version: 1', 'version: 2')}, {BOB}",
            LEADS,
            ["Ann for A approved version 2 on 1 May 2025, and not this one"],
            id="row-of-another-version",
        ),
        pytest.param("published", ANN, "", ["no lead safeguarding partner in force"], id="no-lead"),
        pytest.param("published", "", LEADS + COPY, [], id="copy-of-a-published-page"),
        pytest.param("published", ANN, LEADS + COPY, ["Bob for B has not"], id="copy-that-is-signed-in-part"),
        pytest.param("published", "", LEADS + "transcription: {}\n", ["Ann for A"], id="copy-of-nothing"),
        pytest.param(
            "published", "", LEADS + "transcription: {read_on: 2025-05-01}\n", ["Ann for A"], id="copy-without-a-source"
        ),
    ],
)
def test_what_speaks_against_publishing(status: str, rows: str, rest: str, words: list[str], table: Table) -> None:
    def reading(signed: str) -> Reading:
        return read(parse_yaml(signed, "a.yaml"), table, {})

    digest = digest_of(reading(DOCUMENT.format(status=status, rows="", leads=rest)))
    told = objection_to_publishing(
        reading(DOCUMENT.format(status=status, rows=rows.replace("NOW", f"'{digest}'"), leads=rest)), DAY
    )

    assert bool(told) is bool(words)
    assert all(word in told for word in words)
