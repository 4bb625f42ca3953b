"""Each kind of change: from two small documents to the sentence that a clerk reads."""

from collections.abc import Callable

import pytest

from masa.comparison.change import KINDS, Comparison

Compare = Callable[..., Comparison]

BODIES = """masa: 1
organisations:
  - {id: county, name: County Council, kind: local-authority}
  - {id: icb, name: NHS Frimley Integrated Care Board, kind: integrated-care-board, code: E54000034}
  - {id: police, name: The Constabulary, kind: police}
people:
  - {id: ann, name: Ann Ash, post: Chief Executive, organisation: county}
  - {id: bob, name: Bob Bay, post: Chief Executive, organisation: icb}
"""
LEAD_OF = "Lead safeguarding partner for County Council: "
ICB = "NHS Frimley Integrated Care Board"
COUNTY_PAYS = "Funding, contributions, County Council, amount: "
DELEGATES = "the delegated safeguarding partners"
DUTY = "“Set the direction and find the money.”"
LEADS = BODIES + "lead_safeguarding_partners:\n"
ANN, BOB = "  - {organisation: county, person: ann}\n", "  - {organisation: county, person: bob}\n"
DUTIES = "masa: 1\ngovernance:\n  duties:\n"
LEAD_DUTY = "    leads:\n      - {covers: strategic-direction, text: Set the direction and find the money.}\n"
OTHER_DUTY = "    delegates:\n      - {covers: reviews, text: Set the direction and find the money.}\n"
GROUPS = BODIES + "governance:\n  groups:\n"
CASE = "    - {id: case, name: Case Group, members: [{who: [county]}]}\n"
AUDIT = "    - {id: audit, name: Audit Group, members: [{who: [police]}]}\n"
QUALITY = "    - {id: quality, name: Quality Group, members: [{who: [county, police, icb]}]}\n"
UNSURE = "    - {id: quality, name: Quality Group, members: [{who: [county, icb]}]}\n"
FUNDS = BODIES + "funding:\n  contributions:\n"
PROMISE = "masa: 1\npublication:\n  commitments:\n    - {what: Ask every school, due: 2025-09-30%s}\n"
TERM = "masa: 1\npublication: {next_review: %s}\n"
SAYS = "masa: 1\nneeds: {identify: %s}\n"

THAMES = "NHS Thames Valley Integrated Care Board, kind: integrated-care-board, code: E54000070"
FRIMLEY = "NHS Frimley Integrated Care Board, kind: integrated-care-board, code: E54000034"
FOLLOWED = f"NHS Thames Valley Integrated Care Board took the place of {ICB}."
SINCE = " The register has it follow from 1 April 2026."
ICB_LEAD = "  - {organisation: icb, person: bob}\n"

SIGNED = "masa: 1\npeople: [{id: ann, name: Ann Ash}, {id: bob, name: Bob Bay}]\npublication:\n  sign_off: [%s]\n"
APPROVAL, BOUND = "Ann Ash: the approval is of", ", and is now bound to the words approved"
FIRST = "{person: ann, version: 1.0, signed_on: 2025-02-20, minute: m/4, digest: 1x}"
SECOND = "{person: ann, version: 1.1, signed_on: 2025-05-29, digest: 1y}"

ROWS = [
    pytest.param(
        "masa: 1\npartnership: {vision: Old, principles: [one]}\n",
        "masa: 1\npartnership: {vision: Old, principles: [one, the “front door”], website: “a”}\n",
        [
            ("entry-added", "Partnership, principles: “the \u2018front door\u2019” is new."),
            ("detail-changed", "Partnership, website: “\u2018a\u2019”, newly said."),
        ],
        id="words-with-quotation-marks-of-their-own",
    ),
    pytest.param(
        SIGNED % FIRST,
        SIGNED % SECOND,
        [
            (
                "approval-changed",
                f"{APPROVAL} version 1.1, 29 May 2025, where it was of version 1.0, 20 February 2025, minute m/4.",
            )
        ],
        id="approval-of-the-next-version",
    ),
    pytest.param(
        SIGNED % FIRST,
        SIGNED % f"{FIRST}, {SECOND}",
        [("approval-changed", "Ann Ash: the approval of version 1.1 is new.")],
        id="approval-of-the-next-version-beside-the-last",
    ),
    pytest.param(
        SIGNED % FIRST,
        SIGNED % SECOND.replace("ann", "bob"),
        [
            ("approval-changed", "Ann Ash: the approval of version 1.0 is no longer there."),
            ("approval-changed", "Bob Bay: the approval of version 1.1 is new."),
        ],
        id="approval-of-somebody-else",
    ),
    pytest.param(
        SIGNED % "{person: ann, version: 1.0, minute: m/4}",
        SIGNED % "{person: ann, version: 1.0, minute: m/5, digest: 1x}",
        [
            (
                "approval-changed",
                f"{APPROVAL} version 1.0, minute m/5, where it was of version 1.0, minute m/4{BOUND}.",
            )
        ],
        id="approval-bound",
    ),
    pytest.param(
        LEADS + ANN,
        LEADS + BOB,
        [("office-holder-changed", LEAD_OF + "Bob Bay, where it was Ann Ash.")],
        id="lead-replaced-in-place",
    ),
    pytest.param(
        LEADS + ANN,
        LEADS + ANN.replace("}", ", to: 2025-03-31}") + BOB.replace("}", ", from: 2025-04-01}"),
        [
            (
                "office-holder-changed",
                LEAD_OF + "Bob Bay from 1 April 2025, where it was Ann Ash until 31 March 2025.",
            )
        ],
        id="lead-who-followed-another",
    ),
    pytest.param(
        LEADS + ANN,
        BODIES,
        [
            (
                "office-holder-changed",
                LEAD_OF + "Ann Ash is no longer named, and nobody new is.",
            )
        ],
        id="lead-left-out",
    ),
    pytest.param(
        LEADS + ANN,
        LEADS + ANN.replace("}", ", to: 2025-03-31}"),
        [("date-changed", "Lead safeguarding partners, County Council, last day: 31 March 2025, newly said.")],
        id="term-that-ends",
    ),
    pytest.param(
        BODIES,
        BODIES.replace("Bob Bay", "Cat Dee"),
        [("office-holder-changed", f"Chief Executive, {ICB}: Cat Dee, where it was Bob Bay.")],
        id="another-name-under-one-id",
    ),
    pytest.param(
        BODIES,
        BODIES.replace("The Constabulary", "Shire Police"),
        [("body-renamed", "The Constabulary is now called Shire Police.")],
        id="body-renamed",
    ),
    pytest.param(
        BODIES,
        BODIES.replace("  - {id: police, name: The Constabulary, kind: police}\n", ""),
        [("body-removed", "Organisations: The Constabulary is no longer there.")],
        id="body-removed",
    ),
    pytest.param(
        BODIES,
        BODIES.replace("id: icb,", "id: board,").replace("organisation: icb", "organisation: board"),
        [],
        id="same-body-under-another-id",
    ),
    pytest.param(
        DUTIES + LEAD_DUTY,
        DUTIES + OTHER_DUTY,
        [
            (
                "duty-moved",
                f"{DUTY} is now for {DELEGATES}, where it was for the lead safeguarding partners.",
            )
        ],
        id="duty-moved",
    ),
    pytest.param(
        GROUPS + CASE + AUDIT,
        GROUPS + QUALITY,
        [("group-merged", "Case Group and Audit Group became one group, Quality Group.")],
        id="groups-merged",
    ),
    pytest.param(
        GROUPS + QUALITY,
        GROUPS + CASE + AUDIT,
        [("group-split", "Quality Group became two groups, Case Group and Audit Group.")],
        id="group-split",
    ),
    pytest.param(
        GROUPS + CASE + AUDIT,
        GROUPS + UNSURE,
        [
            ("group-added", "Governance, groups: Quality Group is new."),
            ("group-removed", "Governance, groups: Case Group is no longer there."),
            ("group-removed", "Governance, groups: Audit Group is no longer there."),
        ],
        id="groups-that-may-have-merged",
    ),
    pytest.param(
        FUNDS + "    - {payer: county, amount: 64000}\n",
        FUNDS + "    - {payer: county, amount: 60000}\n    - {payer: icb, amount: 2000}\n",
        [
            ("funding-changed", "Cash contributions in all: from £64,000 to £62,000 (-£2,000, -3.1%)."),
            ("funding-changed", COUNTY_PAYS + "from £64,000 to £60,000 (-£4,000, -6.3%)."),
            ("funding-changed", f"Funding, contributions: {ICB}, £2,000, is new in the budget."),
        ],
        id="funding",
    ),
    pytest.param(
        TERM % "2026-02",
        TERM % "2026-01",
        [("date-changed", "Publication, next review: January 2026, where it was February 2026.")],
        id="date",
    ),
    pytest.param(
        PROMISE % "",
        PROMISE % ", done_on: 2025-09-12",
        [("commitment-kept", "“Ask every school” was done: 12 September 2025.")],
        id="promise-kept",
    ),
    pytest.param(
        PROMISE % "",
        "masa: 1\npublication: {}\n",
        [("commitment-dropped", "Publication, commitments: “Ask every school” is no longer there.")],
        id="promise-dropped",
    ),
    pytest.param(
        SAYS % "We look at each family together and listen",
        SAYS % "We look at each family jointly and listen",
        [("wording", "Needs, identify: the words changed; no figure, date, name or binding word in them did.")],
        id="words-alone",
    ),
    pytest.param(
        SAYS % "We must look within 3 days",
        SAYS % "We may look within 5 days",
        [
            (
                "wording-and-facts",
                "Needs, identify: words changed, with “5” put in, “may” put in, “3” taken out, “must” taken out.",
            )
        ],
        id="words-with-a-figure-and-a-duty",
    ),
    pytest.param(
        BODIES + "area: {same_boundary: [county, police]}\n",
        BODIES + "area: {same_boundary: [icb, county]}\n",
        [("body-changed", f"Area, same boundary: put in {ICB}; taken out The Constabulary.")],
        id="list-of-bodies",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), ROWS)
def test_what_changed(compared: Compare, old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert [(change.kind, change.sentence) for change in compared(old, new).changes] == expected


def test_an_id_that_stands_for_another_body(compared: Compare) -> None:
    other = BODIES.replace(FRIMLEY, FRIMLEY.replace("Frimley", "Sussex").replace("34", "64"))

    [change] = compared(BODIES, other).changes

    assert change.kind == "body-replaced"
    assert change.sentence.startswith(
        "The id icb stands for NHS Sussex Integrated Care Board, where it stood for NHS Fr"
    )


def test_a_body_that_followed_another_as_the_document_says(compared: Compare) -> None:
    old = "masa: 1\norganisations: [{id: a, name: NHS Frimley, kind: integrated-care-board}]\n"
    after = old.replace("}]", ", to: 2026-03-31, became: b}, {id: b, name: NHS Thames Valley}]")

    [replaced, *others] = compared(old, after).changes

    assert replaced.kind == "body-replaced"
    assert replaced.sentence == (
        "NHS Thames Valley took the place of NHS Frimley. "
        "The document says so; the register knows of no succession between them."
    )
    assert [change.kind for change in others] == ["date-changed"]
    assert (replaced.old_span, replaced.new_span) != (None, None)


@pytest.mark.parametrize(
    "new",
    [
        pytest.param(BODIES.replace(FRIMLEY, THAMES), id="under-one-id"),
        pytest.param(BODIES.replace(FRIMLEY, THAMES).replace(": icb", ": tv"), id="new-id"),
    ],
)
def test_a_body_that_followed_another_as_the_register_knows(compared: Compare, new: str) -> None:
    seat = ICB_LEAD if "id: icb" in new else ICB_LEAD.replace("icb", "tv")

    [change] = compared(LEADS + ICB_LEAD, new + "lead_safeguarding_partners:\n" + seat).changes

    assert (change.kind, change.sentence) == ("body-replaced", FOLLOWED + SINCE)


def test_every_kind_has_a_heading_and_headings_stand_together() -> None:
    headings = list(KINDS.values())

    assert sorted(headings, key=list(dict.fromkeys(headings)).index) == headings


def test_both_places_are_told(compared: Compare) -> None:
    [change] = compared(TERM % "2026-02", "\n" + TERM % "2026-01").changes

    assert (change.path, change.item) == (("publication", "next_review"), "publication.next_review")
    assert change.old_span
    assert change.new_span
    assert (change.old_span.file, change.old_span.start.line) == ("old.yaml", 2)
    assert (change.new_span.file, change.new_span.start.line) == ("new.yaml", 3)


@pytest.mark.parametrize(
    ("new", "apart"),
    [
        pytest.param(LEADS + ANN, False, id="the-same"),
        pytest.param((LEADS + ANN).replace("County Council", "Other Council"), True, id="another-council"),
        pytest.param(BODIES, False, id="no-lead-named"),
    ],
)
def test_documents_of_different_partnerships(compared: Compare, new: str, apart: bool) -> None:  # noqa: FBT001 - a column
    assert compared(LEADS + ANN, new).apart is apart


def test_what_could_not_be_read_is_not_taken_for_a_change(compared: Compare) -> None:
    found = compared(TERM % "2026-02", "masa: 1\npublication: {next_review: soon}\n")

    assert found.changes == ()
    assert [(one.span.file, one.span.start.line) for one in found.uncompared] == [("new.yaml", 2)]


def test_an_entry_that_could_not_be_read_is_neither_gone_nor_new(compared: Compare) -> None:
    found = compared(BODIES, BODIES.replace("{id: police, name: The Constabulary, kind: police}", "[what]"))

    assert found.changes == ()
    assert len(found.uncompared) == 1
