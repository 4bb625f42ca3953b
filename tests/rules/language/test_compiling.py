"""What follows from a rule's authority: its force, certainty and severity, and what silence means."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.model.document_path import written
from masa.model.reading import Reading
from masa.rules.engine.judge import judge
from masa.rules.engine.rule import Rule
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.rules.language.compiling import severities
from masa.rules.language.error import CatalogueError

CompiledOf = Callable[..., Compiled]
ReadingOf = Callable[..., Reading]


@pytest.mark.parametrize(
    ("force", "bites_on", "certainty", "missing", "contrary"),
    [
        pytest.param("statute-must", "arrangements", "text", "error", "error", id="statute-on-arrangements"),
        pytest.param("statute-must", "arrangements", "derived", "error", "error", id="derived-is-not-lowered"),
        pytest.param("statute-must", "arrangements", "inferred", "warning", "warning", id="inferred-on-arrangements"),
        pytest.param("regulation-must", "arrangements", "text", "error", "error", id="regulation-on-arrangements"),
        pytest.param("statute-must", "conduct", "text", "advice", "error", id="statute-on-conduct"),
        pytest.param("regulation-must", "conduct", "inferred", "advice", "warning", id="inferred-on-conduct"),
        pytest.param("statute-must", "description", "text", "warning", "warning", id="description"),
        pytest.param("statute-must", "description", "inferred", "advice", "advice", id="inferred-description"),
        pytest.param("regulation-must", "website", "text", "warning", "warning", id="website"),
        pytest.param("guidance-must", "", "text", "warning", "warning", id="guidance-must"),
        pytest.param("guidance-should", "", "derived", "warning", "warning", id="guidance-should"),
        pytest.param("guidance-should", "", "inferred", "advice", "advice", id="inferred-guidance"),
        pytest.param("good-practice", "", "text", "advice", "advice", id="good-practice"),
        pytest.param("good-practice", "", "inferred", "advice", "advice", id="inferred-good-practice"),
        pytest.param("consistency", "", "text", "warning", "warning", id="consistency"),
        pytest.param("consistency", "", "inferred", "warning", "warning", id="inferred-consistency"),
    ],
)
def test_severities(force: str, bites_on: str, certainty: str, missing: str, contrary: str) -> None:
    assert severities(force, bites_on, certainty) == {"missing": missing, "contrary": contrary}


def rule_of(compiled_of: CompiledOf, **changes: str) -> Rule:
    return compiled_of(changes).catalogue.rules["made-up"]


@pytest.mark.parametrize(
    ("bites_on", "silence"),
    [
        pytest.param("arrangements", "not-met", id="arrangements"),
        pytest.param("conduct", "needs-a-person", id="conduct"),
        pytest.param("website", "needs-a-person", id="website"),
        pytest.param("description", "not-applicable", id="description"),
    ],
)
def test_what_silence_means(compiled_of: CompiledOf, bites_on: str, silence: str) -> None:
    law = rule_of(compiled_of, force="statute-must", bites_on=bites_on)

    assert (law.when_silent, law.when_absent) == (silence, silence)
    assert rule_of(compiled_of, force="statute-must", bites_on=bites_on, when_silent="not-met").when_silent == "not-met"
    assert rule_of(compiled_of, when_absent="not-applicable").when_absent == "not-applicable"
    assert rule_of(compiled_of, when_absent="not-applicable").when_silent == "not-met"


def test_a_rule_is_as_certain_as_its_weakest_authority(compiled_of: CompiledOf) -> None:
    row = '{{source: {}, provision: x, force: {}, certainty: {}, url: "https://a.example", read_on: 2026-11-21}}'
    authority = (
        f"[{row.format('guide', 'guidance-should', 'derived')}, {row.format('act', 'statute-must', 'inferred')}]"
    )

    rule = rule_of(compiled_of, authority=authority)

    assert (rule.force, rule.certainty, rule.severities["missing"]) == ("guidance-should", "inferred", "advice")
    assert [entry.title for entry in rule.authority] == ["The Guide", "The Act"]


def test_one_sentence_serves_for_both(compiled_of: CompiledOf) -> None:
    assert rule_of(compiled_of, message="Said.").messages == {
        "missing": "Said.",
        "contrary": "Said.",
        "unsure": "Said.",
    }
    assert rule_of(compiled_of, message="{contrary: C}").messages["missing"] == "C"
    assert rule_of(compiled_of, message="{missing: M, contrary: C}").messages["unsure"] == "C"
    assert rule_of(compiled_of, message="{missing: M, unsure: U}").messages == {
        "missing": "M",
        "contrary": "M",
        "unsure": "U",
    }


def test_what_differs_in_an_edition(compiled_of: CompiledOf, reading_of: ReadingOf) -> None:
    differs = "{wt2026: {says: Family help is said., must: [{present: needs.early_help}]}}"
    compiled = compiled_of({"editions": "[wt2023, wt2026]", "in_edition": differs})

    def places(edition: str) -> list[tuple[str, str]]:
        found = judge(reading_of("needs: {text: x}"), compiled.catalogue, Question(date(2026, 6, 1), edition, ""))
        return [(finding.outcome, written(finding.path)) for finding in found]

    assert places("wt2023") == [("not-met", "needs.identify")]
    assert places("wt2026") == [("not-met", "needs.early_help")]
    assert compiled.files["made-up"].as_in("wt2026").says == "Family help is said."
    assert compiled.files["made-up"].as_in("wt2023").says == "The needs are said."


def test_what_one_edition_says_is_carried_to_the_next(compiled_of: CompiledOf) -> None:
    rule = rule_of(compiled_of, source="wt2023", editions="[wt2023, wt2026]")

    assert rule.authority[0].carried_to is None
    assert list(rule.in_edition) == ["wt2026"]
    assert rule.in_edition["wt2026"].authority[0].carried_to == "Working Together 2026"
    assert rule_of(compiled_of, source="wt2026", editions="[wt2026]").in_edition == {}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param({"source": "gide"}, "`gide` is not in sources.yaml. Did you mean `guide`?", id="source-misspelt"),
        pytest.param({"source": "zebra"}, "`zebra` is not in sources.yaml.", id="source-unknown"),
        pytest.param({"editions": "[wt2018]"}, "the edition wt2018 is not in editions.yaml", id="edition-unknown"),
        pytest.param(
            {"editions": "[wt2023]", "in_edition": "{wt2026: {says: x}}"},
            "`in_edition` names wt2026, which is not among the rule's `editions`",
            id="differs-in-an-edition-that-it-is-not-of",
        ),
        pytest.param({"in_force": "{expected: soon}"}, "`expected` is for law without a first day", id="no-law"),
        pytest.param(
            {"in_force": "{from: 2025-01-01, expected: soon}", "force": "statute-must", "bites_on": "arrangements"},
            "`expected` is for law without a first day",
            id="expected-with-a-first-day",
        ),
        pytest.param({"certainty": "memory"}, "rests on memory", id="memory"),
        pytest.param({"force": "statute-must"}, "says what it bites on", id="law-without-bites-on"),
        pytest.param({"message": '"Look at {them}."'}, "not them.", id="unknown-placeholder"),
        pytest.param({"message": '"{} is lacking."'}, "a message knows value, item", id="placeholder-without-a-name"),
        pytest.param({"message": '"{item is lacking."'}, "a brace too many or too few", id="brace-left-open"),
        pytest.param({"message": "{unsure: x}"}, "needs a message for a missing or a contrary value", id="no-message"),
    ],
)
def test_what_cannot_be_used(compiled_of: CompiledOf, changes: dict[str, str], sentence: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        compiled_of(changes)

    assert sentence in str(caught.value)
    assert str(caught.value).startswith("topic/made-up.yaml: ")
