"""Which findings selectors leave: the narrower one wins, ignore wins a draw, and the last place is asked first."""

import pytest

from masa.diagnostic import Finding
from masa.rules.engine.rule import Rule
from masa.settings.selection import Layer, selected

ALWAYS = {"unknown-key", "departure-unused", "baseline-unused"}
ALL = {"dsp-named", "lsp-identified", "lsp-is-head", "funding-stated"}


@pytest.mark.parametrize(
    ("layers", "kept"),
    [
        pytest.param([], ALL, id="nothing-said"),
        pytest.param([Layer(("dsp-named",))], {"dsp-named"}, id="one-rule"),
        pytest.param([Layer(("leads",))], {"lsp-identified", "lsp-is-head"}, id="topic"),
        pytest.param([Layer(("statute-must", "funding"))], {"lsp-identified", "funding-stated"}, id="force-and-topic"),
        pytest.param([Layer(("wt2026",))], {"dsp-named", "lsp-is-head"}, id="edition"),
        pytest.param([Layer(ignore=("wt2023",))], ALL - {"dsp-named"}, id="ignored-edition-spares-law"),
        pytest.param([Layer(ignore=("statute-must",))], ALL - {"lsp-identified"}, id="law-may-be-hidden"),
        pytest.param([Layer(("lsp-is-head",), ("leads",))], {"lsp-is-head"}, id="rule-wins-over-topic"),
        pytest.param([Layer(("leads",), ("lsp-is-head",))], {"lsp-identified"}, id="ignored-rule-wins-over-topic"),
        pytest.param([Layer(("leads",), ("statute-must",))], {"lsp-is-head"}, id="ignore-wins-a-draw-of-groups"),
        pytest.param([Layer(("leads",), ("leads",))], set(), id="ignore-wins-a-draw"),
        pytest.param([Layer(ignore=("leads",)), Layer(("leads",))], {"lsp-identified", "lsp-is-head"}, id="later-wins"),
        pytest.param([Layer(("leads",)), Layer(ignore=("lsp-is-head",))], {"lsp-identified"}, id="later-ignore-adds"),
        pytest.param([Layer(("leads",)), Layer(("funding",))], {"funding-stated"}, id="later-select-replaces"),
        pytest.param([Layer(ignore=("leads",)), Layer(ignore=("funding",))], {"dsp-named"}, id="ignores-add-up"),
    ],
)
def test_selected(findings: list[Finding], rules: dict[str, Rule], layers: list[Layer], kept: set[str]) -> None:
    shown, hidden = selected(findings, layers, rules)

    assert {finding.rule for finding in shown} == kept | ALWAYS
    assert {finding.rule for finding in hidden} == ALL - kept
    assert len(shown) + len(hidden) == len(findings)


def test_every_outcome_of_a_rule_goes_together(findings: list[Finding], rules: dict[str, Rule]) -> None:
    _, hidden = selected(findings, [Layer(ignore=("dsp-named",))], rules)

    assert [finding.outcome for finding in hidden] == ["not-met", "met"]
