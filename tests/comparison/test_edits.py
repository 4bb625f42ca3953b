"""Forty edits of Exampleshire: the line of the diff for each, its mirror image, and whether it is material."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from masa.cli.material_changes import with_material
from masa.comparison.change import Comparison, Version
from masa.comparison.compare import compare
from masa.model.prose_files import named_files
from masa.model.reader import read
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.rules.engine.scene import Question
from masa.source.yaml_parser import parse_yaml
from tests.edits import EDITS, EXAMPLESHIRE, EditOfExampleshire

Made = Callable[[str, Mapping[str, str]], Version]
Diff = Callable[[Version, Version], Comparison]

TEXT = EXAMPLESHIRE.read_text(encoding="utf-8")
QUESTION = Question(date(2025, 6, 1), "wt2023", "it was asked for")
MIRRORED = {
    "added": "removed",
    "removed": "added",
    "kept": "reopened",
    "reopened": "kept",
    "dropped": "added",
    "merged": "split",
    "split": "merged",
}

LINES: Mapping[str, tuple[str, ...]] = {
    "phone-of-the-team": ("detail-changed: Partnership, contact, phone: “01632 960199”, where it was “01632 960100”.",),
    "email-of-the-team": (
        "detail-changed: Partnership, contact, email: “team@escp.example”, where it was “hello@escp.example”.",
    ),
    "opening-hours": (
        "detail-changed: Partnership, contact, open: “weekdays 8am to 6pm”, where it was “weekdays 9am to 5pm”.",
    ),
    "website": (
        "detail-changed: Partnership, website: “https://www.escp.example”, where it was “https://escp.example”.",
    ),
    "link-to-a-plan": (
        (
            "detail-changed: Independent scrutiny, plan, url: “https://escp.example/scrutiny-plan”, where it was "
            "“https://escp.example/scrutiny”."
        ),
    ),
    "spelling-of-a-name": (
        (
            "person-changed: Chief Executive, Exampleshire County Council and lead safeguarding partner: the name"
            " is now written Asha Fenwicke, where it was Asha Fenwick."
        ),
    ),
    "new-delegate-in-the-same-seat": (
        (
            "office-holder-changed: Delegated safeguarding partner for Exampleshire Constabulary: Ian Marsh from "
            "1 September 2024, where it was Una Speke."
        ),
    ),
    "comment": (),
    "entry-written-on-lines-of-its-own": (),
    "keys-in-another-order": (),
    "agencies-in-another-order": (),
    "prose-moved-into-a-file": (),
    "prose-with-other-line-breaks": (),
    "sum-written-another-way": (),
    "words-for-children": (
        "wording: Children, welcome: the words changed; no figure, date, name or binding word in them did.",
    ),
    "another-translation": ("entry-added: Accessible versions: In Welsh is new.",),
    "what-was-done-about-what-was-said": (
        (
            "wording-and-facts: Voice, changes, “Your letters are hard to read”, did: words changed, with “all” "
            "put in, “every” taken out."
        ),
    ),
    "promise-kept": ("commitment-kept: “Ask every school how the new networks work” was done: 12 September 2025.",),
    "yearly-report-that-came-out": ("entry-added: Yearly report, reports: Yearly report 2024/25 is new.",),
    "next-review-of-the-document": (
        "date-changed: Publication, next review: January 2026, where it was February 2026.",
    ),
    "version": ("detail-changed: Publication, version: “1.2”, where it was “1.1”.",),
    "first-day-of-effect": ("date-changed: Publication, effective from: 1 May 2025, where it was 1 April 2025.",),
    "edition-of-the-guidance": ("detail-changed: Guidance: “wt2026”, where it was “wt2023”.",),
    "area": (
        (
            "body-changed: Area, also covers: “Exampleshire children who live in another area, in care or at "
            "school.” is no longer said."
        ),
    ),
    "code-of-a-council": ("body-changed: Exampleshire County Council, code: “E99000009”, where it was “E99000001”.",),
    "name-of-a-partner": (
        "body-renamed: Exampleshire Constabulary is now called Exampleshire and Quayside Constabulary.",
    ),
    "authority-of-a-delegate": (
        (
            "wording-and-facts: Delegated safeguarding partners, Una Speke, authority: words changed, with "
            "“£20,000” put in."
        ),
    ),
    "rotation-of-the-chair": (
        "date-changed: Partnership chair, Leo Hart, rotates: every two years, where it was yearly.",
    ),
    "duty-moved-to-the-delegates": (
        (
            "duty-moved: “They set the direction and the priorities, and find the people and …” is now for the "
            "delegated safeguarding partners, where it was for the lead safeguarding partners."
        ),
    ),
    "purpose-of-a-group": (
        "wording: Executive, purpose: the words changed; no figure, date, name or binding word in them did.",
    ),
    "last-word-on-a-decision": (
        (
            "duty-moved: Governance, decisions, “priorities and money”, goes to: the delegated safeguarding "
            "partners, where it was the Secretary of State."
        ),
    ),
    "agency-added": ("agency-added: Relevant agencies: Exampleshire Police and Crime Commissioner is new.",),
    "agency-removed": ("agency-removed: Relevant agencies: Probation Service is no longer there.",),
    "standing-of-education": ("detail-changed: Education, standing: “invited”, where it was “member”.",),
    "end-of-a-scrutiny-term": (
        "date-changed: Independent scrutiny, strands, Nia Corran, last day: 31 March 2026, where it was 31 March 2027.",
    ),
    "consent-to-sharing": ("wording-and-facts: Information sharing, consent: words changed, with “not” taken out.",),
    "limit-of-a-practice-review": (
        "date-changed: Practice reviews, published within: 9 months, where it was 6 months.",
    ),
    "sum-that-a-partner-pays": (
        "funding-changed: Cash contributions in all: from £180,000 to £174,000 (-£6,000, -3.3%).",
        (
            "funding-changed: Funding, contributions, NHS Exampleshire Integrated Care Board, amount: from "
            "£56,000 to £50,000 (-£6,000, -10.7%)."
        ),
    ),
    "step-of-a-dispute": (
        "date-changed: Disputes, stages, level 3, within: 5 working days, where it was 3 working days.",
    ),
    "yearly-report-due": ("date-changed: Yearly report, due: 31 December, where it was 30 September.",),
}
"""What is said of each edit by its name; nothing where it changes nothing that the document says."""


@pytest.fixture(scope="module")
def version(table: Table) -> Made:
    def made(text: str, prose: Mapping[str, str]) -> Version:
        tree = parse_yaml(text, "arrangements.yaml")
        shipped = {name for name in named_files(tree.values) if name not in prose}
        own = {name: (EXAMPLESHIRE.parent / name).read_text(encoding="utf-8") for name in shipped}
        return Version(read(tree, table, {**own, **prose}), [])

    return made


@pytest.fixture(scope="module")
def before(version: Made) -> Version:
    return version(TEXT, {})


@pytest.fixture(scope="module")
def diff(table: Table, reference: Reference) -> Diff:
    return lambda old, new: compare(old, new, table, reference.register, QUESTION)


def test_each_edit_has_its_line() -> None:
    assert list(LINES) == [edit.name for edit in EDITS]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_what_is_said(version: Made, diff: Diff, before: Version, edit: EditOfExampleshire) -> None:
    after = version(edit.made_in(TEXT), edit.prose)

    found = with_material(diff(before, after))

    assert tuple(f"{change.kind}: {change.sentence}" for change in found.changes) == LINES[edit.name]
    assert any(change.material for change in found.changes) is edit.material
    assert found.uncompared == ()


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_the_way_back_mirrors_the_way_there(
    version: Made, diff: Diff, before: Version, edit: EditOfExampleshire
) -> None:
    after = version(edit.made_in(TEXT), edit.prose)

    there, back = diff(before, after).changes, diff(after, before).changes

    assert {(mirrored(one.kind), one.new, one.old, one.new_span, one.old_span) for one in there} == {
        (one.kind, one.old, one.new, one.old_span, one.new_span) for one in back
    }


def mirrored(kind: str) -> str:
    thing, _, what = kind.rpartition("-")
    return f"{thing}-{MIRRORED.get(what, what)}" if thing else kind
