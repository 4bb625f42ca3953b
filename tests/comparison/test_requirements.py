"""Requirements newly met and newly unmet: by what both versions are found to say on one day, never by the clock."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.comparison.change import Change, Comparison, Version
from masa.comparison.requirements import requirements
from masa.diagnostic import Finding
from masa.model.reader import read
from masa.model.table import Table
from masa.source.span import Span
from masa.source.tree import Path as Place
from masa.source.yaml_parser import parse_yaml

Compare = Callable[..., Comparison]
TEXT = (Path(__file__).parents[2] / "examples" / "exampleshire.yaml").read_text(encoding="utf-8")
LIST = "masa: 1\npeople: [{id: ann}, {id: bob}]\n"


def finding(outcome: str, path: Place = ("funding",), rule: str = "a-rule") -> Finding:
    return Finding(rule, outcome, "statute-must", None, None, f"It is {outcome}.", "", path, "item", Span.at("a.yaml"))


@pytest.fixture
def told(table: Table) -> Callable[[list[Finding], list[Finding]], list[Change]]:
    reading = read(parse_yaml(LIST, "a.yaml"), table, {})
    became: dict[Place, Place] = {("people", 0): ("people", 1)}

    def made(old: list[Finding], new: list[Finding]) -> list[Change]:
        return list(requirements(Version(reading, old), Version(reading, new), became))

    return made


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("met", "not-met", "requirement-unmet: Newly unmet: It is not-met. (a-rule)", id="unmet"),
        pytest.param("not-met", "met", "requirement-met: Newly met: It is met. (a-rule)", id="met"),
        pytest.param(
            "not-met",
            "departed",
            "requirement-changed: No longer unmet, for it is departed from now, with a reason: It is not-met. (a-rule)",
            id="departed",
        ),
        pytest.param(
            "met",
            "needs-a-person",
            "requirement-changed: No longer met, for only a person can judge it now: It is needs-a-person. (a-rule)",
            id="in-doubt",
        ),
        pytest.param("not-met", "not-met", "", id="still-unmet"),
        pytest.param("met", "not-applicable", "", id="no-longer-asked"),
    ],
)
def test_an_outcome_that_changed(told: Callable[..., list[Change]], old: str, new: str, expected: str) -> None:
    changes = told([finding(old)], [finding(new)])

    assert [f"{one.kind}: {one.sentence}" for one in changes] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            [finding("not-met", ("people", 0))], [finding("not-met", ("people", 1))], [], id="entry-that-moved"
        ),
        pytest.param([finding("not-met", ("people", 1))], [], ["requirement-changed"], id="entry-that-is-gone"),
        pytest.param(
            [finding("not-met", ("people", 1))], [finding("not-met", ("people",))], [], id="unmet-at-another-place"
        ),
        pytest.param([], [finding("not-met", ("people", 0))], ["requirement-unmet"], id="new-entry"),
        pytest.param(
            [finding("met"), finding("not-met")], [finding("met")], ["requirement-met"], id="the-worst-decides"
        ),
    ],
)
def test_places(told: Callable[..., list[Change]], old: list[Finding], new: list[Finding], expected: list[str]) -> None:
    assert [one.kind for one in told(old, new)] == expected


def test_a_real_requirement(judged: Compare) -> None:
    late = TEXT.replace("  due: 30 September\n", "  due: 31 December\n")

    there, back = judged(TEXT, late), judged(late, TEXT)

    assert there.counts == {"requirement-unmet": 1, "date-changed": 1}
    assert there.changes[0].sentence.endswith("(yearly-by-30-sept)")
    assert back.counts == {"requirement-met": 1, "date-changed": 1}
