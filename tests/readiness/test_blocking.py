"""What stands in the way of publishing, each kind by a row of its own, and what does not."""

from typing import Any

import pytest

from masa.diagnostic import Accepted, finding_of
from masa.readiness.pages import ADULT, CHILDREN, PageProblem
from masa.source.span import Span
from masa.source.tree import Fault
from tests.readiness.conftest import Weighed, finding

FOR_NOW = Accepted("the new chair starts in July", "Sam", "2025-07-31")


def fault(name: str) -> Any:  # noqa: ANN401 - whatever a fault becomes
    return finding_of(Fault(name, (), Span.at("a.yaml"), "It cannot be taken.", "Mend it."))


def test_nothing_found_and_all_signed_is_ready(weighed: Weighed) -> None:
    found = weighed()

    assert (found.ready, found.items) == (True, ())
    assert found.verdict == "Ready to publish: nothing that masa checks stands in the way."


_SUPERSEDED = "masa: 1\npublication: {status: superseded}\n"
LAW = finding(severity="error", force="statute-must")


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        pytest.param({"findings": [LAW]}, "law", id="a finding of law"),
        pytest.param({"findings": [LAW._replace(accepted=FOR_NOW)]}, "law", id="one that a baseline accepts"),
        pytest.param({"findings": [fault("wrong-kind")]}, "unread", id="a value that cannot be read"),
        pytest.param({"findings": [fault("unknown-id")]}, "unread", id="an id that names nothing"),
        pytest.param({"findings": [fault("no-file")]}, "unread", id="a prose file that is not there"),
        pytest.param({"findings": [finding("no-placeholder")]}, "placeholder", id="a placeholder"),
        pytest.param(
            {"findings": [finding("no-placeholder", outcome="departed", severity=None)]},
            "placeholder",
            id="a placeholder departed from",
        ),
        pytest.param({"findings": [finding("lsp-no-placeholder")]}, "placeholder", id="a lead to be confirmed"),
        pytest.param({"text": _SUPERSEDED}, "status", id="a version that no longer holds"),
        pytest.param({"states": ["signed", "void"]}, "approval", id="an approval of other content"),
        pytest.param({"states": ["unbound"]}, "approval", id="an approval that is not bound"),
        pytest.param({"states": ["other-version"]}, "approval", id="an approval of another version"),
        pytest.param({"states": ["out-of-seat"]}, "approval", id="an approval from before the seat"),
        pytest.param({"states": ["undated"]}, "approval", id="an approval without a day"),
        pytest.param({"states": ["shared"]}, "approval", id="an approval in a row with others"),
        pytest.param({"states": ["missing"]}, "approval", id="no approval"),
        pytest.param({"states": []}, "approval", id="no lead at all"),
        pytest.param(
            {"problems": [PageProblem(ADULT, "in #x: broken.", blocks=True)]}, "page", id="a page with faults"
        ),
        pytest.param({"problems": [PageProblem(CHILDREN, "Too hard.", blocks=True)]}, "children", id="a page too hard"),
    ],
)
def test_not_ready(weighed: Weighed, given: dict[str, Any], reason: str) -> None:
    found = weighed(*given.pop("findings", ()), **given)

    assert not found.ready
    assert [item.blocks for item in found.blocking] == [reason]
    assert found.verdict == "Not ready to publish: 1 thing to do first."
    assert found.blocking[0].what


@pytest.mark.parametrize(
    ("given", "to_do"),
    [
        pytest.param({"findings": [finding()]}, 1, id="a finding of guidance"),
        pytest.param({"findings": [finding(force="statute-must")]}, 1, id="law that is wrongly described"),
        pytest.param({"findings": [fault("empty-key")]}, 1, id="a key without a value"),
        pytest.param({"problems": [PageProblem(CHILDREN, "21 words.", blocks=False)]}, 1, id="a sentence to shorten"),
        pytest.param(
            {"findings": [finding(outcome="needs-a-person", severity=None)]}, 0, id="what a person must judge"
        ),
        pytest.param({"findings": [finding(outcome="departed")]}, 0, id="a departure in force"),
        pytest.param({"findings": [finding(outcome="not-checked", severity=None)]}, 0, id="what was not checked"),
    ],
)
def test_ready_all_the_same(weighed: Weighed, given: dict[str, Any], to_do: int) -> None:
    found = weighed(*given.pop("findings", ()), **given)

    assert (found.ready, len(found.items)) == (True, to_do)


def test_approvals_come_last_and_what_cannot_be_read_first(weighed: Weighed) -> None:
    found = weighed(finding("no-placeholder"), LAW, fault("wrong-kind"), states=["void"])

    assert [item.blocks for item in found.blocking] == ["unread", "law", "placeholder", "approval"]
    assert found.verdict == "Not ready to publish: 4 things to do first."
