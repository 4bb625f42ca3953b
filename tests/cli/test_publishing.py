"""Whether a document may be rendered as published."""

from datetime import date

import pytest

from masa.approval.digest import digest_of
from masa.cli.publishing import objection_to_publishing
from masa.model.reader import read
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


@pytest.mark.parametrize(
    ("status", "rows", "leads", "words"),
    [
        pytest.param("published", "{person: ann, digest: NOW}, {person: bob, digest: NOW}", LEADS, [], id="full"),
        pytest.param("published", "{person: ann}", LEADS, [], id="no-digest"),
        pytest.param("published", "", LEADS, [], id="nobody-signed"),
        pytest.param("draft", "{person: ann, digest: NOW}", LEADS, [], id="draft"),
        pytest.param("publishd", "{person: ann, digest: NOW}", LEADS, ["Bob for B"], id="status-that-cannot-be-read"),
        pytest.param(
            "published",
            "{person: ann, digest: NOW}",
            LEADS,
            ["published, and Bob for B has not approved: let"],
            id="missing",
        ),
        pytest.param(
            "published",
            "{person: ann, digest: '1:0'}, {person: bob, version: 1}",
            LEADS,
            ["Ann for A approved other content", "void, and Bob for B approved outside masa", "to draft."],
            id="void-and-unbound",
        ),
        pytest.param(
            "published", "{person: ann, digest: NOW}", "", ["no lead safeguarding partner in force"], id="no-lead"
        ),
    ],
)
def test_what_speaks_against_publishing(status: str, rows: str, leads: str, words: list[str], table: Table) -> None:
    def reading(signed: str) -> str:
        return objection_to_publishing(read(parse_yaml(signed, "a.yaml"), table, {}), DAY)

    bare = DOCUMENT.format(status=status, rows="", leads=leads)
    digest = digest_of(read(parse_yaml(bare, "a.yaml"), table, {}))
    told = reading(DOCUMENT.format(status=status, rows=rows.replace("NOW", f"'{digest}'"), leads=leads))

    assert bool(told) is bool(words)
    assert all(word in told for word in words)
