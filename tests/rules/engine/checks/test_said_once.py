"""CountsAgree and SaidOneWay: what a page says a second time of a list, and of a fact."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

AT = "transcription.also_says[]"
NOTE = "transcription.also_says[1]"
COUNTS, VERSIONS = "{check: counts_agree}", "{check: said_one_way}"
DOCUMENT = """partnership: {{name: Sample Partnership, principles: [help early, listen], from: 2021-04}}
organisations: [{{id: it, name: The Hub}}]
governance:
  groups: [{{id: hub, name: Hub, how_often: monthly, several: yes, tasks: [to act]}}, {{id: old, to: 2024}}]
funding: {{agreed_by: [it, hub], text: {long}}}
transcription: {{also_says: [{{{note}}}]{more}}}
"""


def said(asked: Asked, clause: str, note: str, more: str = "") -> list[str]:
    return asked(DOCUMENT.format(note=note, more=more, long="x" * 61), clause, AT)


@pytest.mark.parametrize(
    ("note", "answer"),
    [
        pytest.param("path: partnership.principles, says: 2", f"met {NOTE}", id="as-many"),
        pytest.param("path: partnership.principles, says: Two", f"met {NOTE}", id="in-a-word"),
        pytest.param(
            "path: partnership.principles, says: three", "contrary partnership.principles: 3; found 2", id="too-few"
        ),
        pytest.param(
            "path: partnership.principles, says: 1", "contrary partnership.principles: 1; found 2", id="too-many"
        ),
        pytest.param("path: governance.groups, says: 2", f"met {NOTE}", id="past-ones-too"),
        pytest.param("path: governance.groups, says: 1", f"met {NOTE}", id="those-in-force"),
        pytest.param("path: governance.groups, says: 3", "contrary governance.groups: 3; found 2", id="neither"),
        pytest.param("path: partnership.values, says: 3", f"missing {NOTE}", id="no-list"),
        pytest.param("path: partnership.name, says: 3", f"missing {NOTE}", id="of-no-list"),
        pytest.param("path: partnership.principles, says: Help late", f"missing {NOTE}", id="no-number"),
        pytest.param("path: partnership.principles", f"missing {NOTE}", id="nothing-said"),
        pytest.param("path: partnership.nowhere, says: 3", f"unread {NOTE}.path", id="path-that-leads-nowhere"),
        pytest.param("path: partnership.principles, says: [3]", f"unread {NOTE}.says", id="count-unread"),
    ],
)
def test_counts(asked: Asked, note: str, answer: str) -> None:
    assert said(asked, COUNTS, note) == [answer]


def test_a_list_of_which_a_part_was_lost_cannot_be_counted(asked: Asked) -> None:
    note, lost = "path: partnership.principles, says: 3", ", lost: [{path: 'partnership.principles[2]', what: text}]"

    assert said(asked, COUNTS, note, lost) == ["unread partnership.principles"]


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        pytest.param("how_many: 2, includes: [a, b]", "met organisations[1]", id="as-many"),
        pytest.param("how_many: 3, includes: [a, b]", "met organisations[1]", id="some-of-them"),
        pytest.param("how_many: 1, includes: [a, b]", "contrary organisations[1].includes: 1; found 2", id="too-many"),
        pytest.param("how_many: 1", "missing organisations[1]", id="none-named"),
        pytest.param("includes: [a, b]", "missing organisations[1]", id="no-number"),
        pytest.param("how_many: x, includes: [a, b]", "unread organisations[1].how_many", id="number-unread"),
        pytest.param("how_many: 0, includes: nobody", "unread organisations[1].includes", id="one-that-nobody-knows"),
        pytest.param(
            "how_many: 1, includes: [a, nobody]", "contrary organisations[1].includes: 1; found 2", id="one-unread"
        ),
    ],
)
def test_classes_of_bodies(asked: Asked, body: str, answer: str) -> None:
    text = f"organisations: [{{id: all, {body}}}, {{id: a}}, {{id: b}}]"

    assert asked(text, COUNTS, "organisations[]")[:1] == [answer]


@pytest.mark.parametrize(
    ("note", "answer"),
    [
        pytest.param("path: partnership.name, says: sample  partnership", f"met {NOTE}", id="the-same"),
        pytest.param(
            "path: partnership.name, says: Simple Partnership.",
            "contrary partnership.name: Simple Partnership; found “Sample Partnership”",
            id="another-name",
        ),
        pytest.param("path: partnership.from, says: April 2021", f"met {NOTE}", id="the-same-date"),
        pytest.param(
            "path: partnership.from, says: 2020",
            "contrary partnership.from: 2020; found “April 2021”",
            id="another-date",
        ),
        pytest.param("path: 'governance.groups[1].how_often', says: monthly", f"met {NOTE}", id="the-same-frequency"),
        pytest.param("path: 'governance.groups[1].several', says: yes", f"met {NOTE}", id="yes"),
        pytest.param(
            "path: funding.agreed_by, says: The leads",
            "contrary funding.agreed_by: The leads; found “The Hub and Hub”",
            id="others-by-their-names",
        ),
        pytest.param("path: funding.text, says: y", "contrary funding.text: y; found one thing", id="a-long-text"),
        pytest.param(
            "path: governance.groups, says: There is no hub",
            "contrary governance.groups: There is no hub; found one thing",
            id="a-list-of-entries",
        ),
        pytest.param("path: governance.groups, says: 7", f"missing {NOTE}", id="count-of-a-list"),
        pytest.param("path: partnership.mission, says: To help", f"missing {NOTE}", id="left-out"),
        pytest.param("path: partnership.name", f"missing {NOTE}", id="nothing-said"),
        pytest.param("path: partnership.nowhere, says: x", f"unread {NOTE}.path", id="path-that-leads-nowhere"),
    ],
)
def test_versions(asked: Asked, note: str, answer: str) -> None:
    assert said(asked, VERSIONS, note) == [answer]


def test_what_was_lost_cannot_be_compared(asked: Asked) -> None:
    lost = ", lost: [{path: partnership.name, what: text}]"

    assert said(asked, VERSIONS, "path: partnership.name, says: x", lost) == ["unread partnership.name"]
