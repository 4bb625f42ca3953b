"""Rounds of fixes: singly proved, one after the other where they meet, and still in the end."""

from collections.abc import Callable

import pytest

from masa.diagnostic import Finding
from masa.fixes.mending import Eyes, Mended, mended

FILE = "arrangements.yaml"
Mend = Callable[..., Mended]


def _with_words(finding: Finding, words: str) -> Finding:
    """Return a finding whose fix writes other words."""
    assert finding.fix
    edits = tuple(edit._replace(words=words) for edit in finding.fix.edits)
    return finding._replace(fix=finding.fix._replace(edits=edits))


@pytest.mark.parametrize(
    ("before", "after", "mended_now"),
    [
        pytest.param(
            "publication: {agreed_onn: 2025-02-20, reviewed: Annually, status: Draft}",
            "publication: {agreed_on: 2025-02-20, reviewed: yearly, status: draft}",
            3,
            id="several-at-once",
        ),
        pytest.param(
            "publiction: {agreed_onn: 20 February 2025}",
            "publication: {agreed_on: 2025-02-20}",
            3,
            id="one-beneath-another",
        ),
        pytest.param(
            "publication: {agreed_onn: 2025-02-20, agred_on: 2025-02-21}",
            "publication: {agreed_onn: 2025-02-20, agred_on: 2025-02-21}",
            0,
            id="two-keys-for-one-place",
        ),
        pytest.param(
            "organisations: [{id: A Team, name: A}, {id: A_team, name: B}]",
            "organisations: [{id: A Team, name: A}, {id: A_team, name: B}]",
            0,
            id="two-ids-that-would-be-one",
        ),
        pytest.param(
            "organisations: [{id: A Team}, {id: b, part_of: A Team}]",
            "organisations: [{id: a-team}, {id: b, part_of: a-team}]",
            2,
            id="an-id-and-then-what-refers-to-it",
        ),
    ],
)
def test_what_meets_is_mended_in_turn(mend: Mend, before: str, after: str, mended_now: int) -> None:
    done = mend(f"masa: 1\n{before}\n", unsafe=True)

    assert done.texts[FILE] == f"masa: 1\n{after}\n"
    assert len(done.applied) == mended_now
    assert mend(done.texts[FILE], unsafe=True).applied == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("masa: 1\r\npublication:\r\n  status: {}  # now\r\n", id="crlf"),
        pytest.param("masa: 1\rpublication:\r  status: {}\r", id="cr"),
        pytest.param("masa: 1\npublication:\n  status: {}", id="no-last-line-end"),
        pytest.param("masa: 1\npublication:\n  status: {}   \n\n\n", id="blanks-at-the-end"),
        pytest.param("# é 児童\nmasa: 1\npublication: {{title: 児童の安全, status: {} }} # 児童\n", id="beyond-ascii"),
        pytest.param("---\nmasa: 1\npublication:\n    status: '{}'\n...\n", id="marks-of-a-document"),
        pytest.param("masa: 1\npublication:\n  status:\n    # why\n    {}\n", id="comment-before-the-value"),
        pytest.param('masa: 1\n"publication" :\n  "status" : "{}"\n', id="keys-in-quotes"),
    ],
)
def test_what_stands_around_is_kept(mend: Mend, text: str) -> None:
    assert mend(text.format("Published")).texts[FILE] == text.format("published")


def test_what_is_not_wanted_is_left(looking: Eyes) -> None:
    texts = {FILE: "masa: 1\npublication: {status: Draft, reviewed: Annually}\n"}

    done = mended(texts, looking.judge(texts), looking, lambda finding: finding.path[-1] == "reviewed")

    assert done.texts[FILE] == "masa: 1\npublication: {status: Draft, reviewed: yearly}\n"


def test_a_fix_that_breaks_the_file_is_refused_and_told(looking: Eyes) -> None:
    texts = {FILE: "masa: 1\npublication: {status: Draft, reviewed: Annually}\n"}
    findings = [_with_words(one, "{") for one in looking.judge(texts)]

    done = mended(texts, findings, looking, lambda _: True)

    assert done.texts == texts
    assert [refused.reason.partition(":")[0] for refused in done.refused] == ["The file could not be read with it"] * 2
