"""Whether a document may be rendered as published."""

from datetime import date

import pytest

from masa.approval.digest import digest_of
from masa.cli.publishing import objection_to_publishing
from masa.model.build import build
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.render.adult import adult_publication
from masa.render.publication import Paragraph
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
NOWHERE = "transcription: {source: nowhere}\n"
REST = DOCUMENT.replace("publication: {{status: {status}, version: 1, sign_off: [{rows}]}}\n", "").format(leads=LEADS)
NOT_READ = "may call itself published, as masa cannot read its `publication.status`, and masa cannot read all"


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
        pytest.param("published", "", LEADS + NOWHERE, ["Ann for A"], id="copy-of-no-web-address"),
        pytest.param("published", "", LEADS + "transcription: {source: 5}\n", ["Ann for A"], id="copy-of-a-number"),
        pytest.param(
            "published",
            BOTH.replace("digest", "Digset"),
            LEADS + COPY,
            ["masa cannot read all of its approvals"],
            id="copy-whose-digests-cannot-be-read",
        ),
        pytest.param("published", f"{BOTH}, {{person: xx}}", LEADS, [], id="full-beside-a-row-that-cannot-be-read"),
        pytest.param("draft", "{person: [[x]]}", LEADS, [], id="draft-with-a-row-that-cannot-be-read"),
        pytest.param("withdrawn", "", LEADS, [], id="withdrawn"),
        pytest.param("superseded", "", LEADS, [], id="superseded"),
        pytest.param("", "", LEADS, [], id="no-status"),
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


@pytest.mark.parametrize(
    ("publication", "words"),
    [
        pytest.param("publication: {status: draft}\npublication: {status: published}\n", [NOT_READ], id="twice"),
        pytest.param("publication: published 1 May 2025\n", [NOT_READ], id="words-alone"),
        pytest.param("publication: [{status: published}]\n", [NOT_READ], id="list"),
        pytest.param("publications: {status: published}\n", [NOT_READ], id="misspelt"),
        pytest.param("Publication: {status: published}\n", [NOT_READ], id="capital"),
        pytest.param(
            "publication: {Status: published}\n", ["may call itself", "Ann for A has not"], id="status-misspelt"
        ),
        pytest.param(
            "publication: {status: published, sign_off: ann}\n", ["calls itself", "read all"], id="sign-off-dark"
        ),
        pytest.param("publication: {status: draft, sign_off: ann}\n", [], id="draft-with-sign-off-dark"),
        pytest.param(f"publication: published 1 May 2025\n{COPY}", [NOT_READ], id="copy-with-words-alone"),
        pytest.param(f"publications: {{status: published}}\n{COPY}", [NOT_READ], id="copy-with-misspelt"),
        pytest.param("", [], id="none"),
    ],
)
def test_what_cannot_be_read_counts_as_published(publication: str, words: list[str], table: Table) -> None:
    told = objection_to_publishing(read(parse_yaml(REST + publication, "a.yaml"), table, {}), DAY)

    assert bool(told) is bool(words)
    assert all(word in told for word in words)
    assert ("mend what `masa lint` says" in told) is bool(words)


@pytest.mark.parametrize(
    ("publication", "words"),
    [
        pytest.param("publication: {status: draft}\n", "This is a draft.", id="draft"),
        pytest.param("publication: {status: agreed}\n", "have not yet been published.", id="agreed"),
        pytest.param("publication: {status: superseded}\n", "have been replaced", id="superseded"),
        pytest.param("publication: {status: withdrawn}\n", "have been withdrawn.", id="withdrawn"),
        pytest.param("publication: {version: 1}\n", "Nothing here says that", id="no-status"),
        pytest.param("", "Nothing here says that", id="no-publication"),
        pytest.param("announced: {status: published}\n", "Nothing here says that", id="unknown-key"),
        pytest.param(NOWHERE, "nothing here shows that it was published", id="copy-of-no-web-address"),
        pytest.param(COPY, "made from a published page: https://a.example/arrangements.", id="copy"),
    ],
)
def test_what_goes_out_without_approvals_says_so_above_all_else(publication: str, words: str, table: Table) -> None:
    reading = read(parse_yaml(REST + publication, "a.yaml"), table, {})

    first = adult_publication(build(reading)).notices[0]
    said = "".join(piece.words for block in first.blocks if isinstance(block, Paragraph) for piece in block.words)

    assert objection_to_publishing(reading, DAY) == ""
    assert words in said
