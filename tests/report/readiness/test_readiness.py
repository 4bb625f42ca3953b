"""The pre-publication report as a summary and as JSON."""

import json
from datetime import date

import pytest

from masa.diagnostic import Accepted
from masa.readiness.item import Item
from masa.readiness.readiness import Readiness, Section
from masa.report.readiness import json_readiness, text_readiness
from masa.rules.engine.scene import Question
from masa.source.span import Span

QUESTION = Question(date(2025, 6, 1), "wt2023", "it was asked for")
ADVICE = Item("funding", "Say who pays.", kind="Guidance", what="Write it.", number=2)
LAW = Item("needs", "Needs are left out.", "law", kind="Law", what="Write them.", span=Span.at("a.yaml", 7), number=1)


def readiness(*items: Item, status: str = "published") -> Readiness:
    sections = (Section("needs", "Needs", items),) if items else ()
    return Readiness("a.yaml", "A partnership", status, "1.1", QUESTION, "Working Together 2023", sections)


def test_the_verdict_comes_first_and_then_what_stands_in_the_way() -> None:
    lines = text_readiness(readiness(LAW, ADVICE)).splitlines()

    assert lines[:5] == [
        "A partnership",
        "Not ready to publish: 1 thing to do first.",
        "",
        "   1. Law: Needs are left out. (a.yaml:7)",
        "      What to do: Write them.",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param((), "Nothing else is left to do.", id="nothing to do"),
        pytest.param((ADVICE,), "1 other thing to do that does not stand in the way: Guidance 1.", id="advice"),
        pytest.param((LAW._replace(message="x" * 5),) * 12, "      and 2 more.", id="more than fit"),
        pytest.param((LAW._replace(details=("one", "two")),), "      - one\n      - two\n", id="single points"),
        pytest.param((), "that things are said, not that they are done", id="what ready does not mean"),
        pytest.param((), "masa check a.yaml --format html --output check.html", id="where to get the whole"),
        pytest.param((LAW._replace(message="a\x1b[31m\nb"),), "a�[31m b", id="nothing steers the terminal"),
    ],
)
def test_the_summary(given: tuple[Item, ...], said: str) -> None:
    assert said in text_readiness(readiness(*given))


def test_a_draft_is_said() -> None:
    assert "The document is a draft" in text_readiness(readiness(status="draft"))


def test_json_has_the_verdict_and_everything_to_do() -> None:
    accepted = ADVICE._replace(accepted=Accepted("a reason", "Sam", "2025-07-31"))
    content = json.loads(json_readiness(readiness(LAW, accepted)))

    assert (content["ready"], content["blocking"], content["as_of"]) == (False, [1], "2025-06-01")
    assert [(one["number"], one["blocks"], one["line"]) for one in content["to_do"]] == [(1, "law", 7), (2, "", None)]
    assert content["to_do"][1]["accepted"] == {"reason": "a reason", "who": "Sam", "until": "2025-07-31"}
