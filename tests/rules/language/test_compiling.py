"""What follows from a rule's authority: its force, certainty and severity, and what silence means."""

from collections.abc import Callable

import pytest

from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import Compiled
from masa.rules.language.compiling import severities
from masa.rules.language.error import CatalogueError

CompiledOf = Callable[..., Compiled]


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


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        pytest.param({"source": "gide"}, "`gide` is not in sources.yaml. Did you mean `guide`?", id="source-misspelt"),
        pytest.param({"source": "zebra"}, "`zebra` is not in sources.yaml.", id="source-unknown"),
        pytest.param({"editions": "[wt2018]"}, "the edition wt2018 is not in editions.yaml", id="edition-unknown"),
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
