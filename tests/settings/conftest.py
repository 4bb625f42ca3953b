"""A small catalogue and findings of it, for what settings select."""

from datetime import date

import pytest

from masa.diagnostic import Finding
from masa.rules.engine.rule import Catalogue, Edition, Rule
from masa.settings.vocabulary import Vocabulary, vocabulary_of
from masa.source.span import Position, Span
from tests.small_rule import small_rule

GUIDANCE = ("wt2023", "wt2026")
_SPAN = Span("a.yaml", Position(1, 1), Position(1, 5))


@pytest.fixture
def rules() -> dict[str, Rule]:
    listed = (
        small_rule("dsp-named", "delegates", "guidance-should", GUIDANCE),
        small_rule("lsp-identified", "leads", "statute-must"),
        small_rule("lsp-is-head", "leads", "guidance-should", ("wt2026",)),
        small_rule("funding-stated", "funding", "good-practice"),
    )
    return {one.id: one for one in listed}


@pytest.fixture
def findings(rules: dict[str, Rule]) -> list[Finding]:
    """Return a finding of each rule, one that a rule is met, one of the reader, and those about what is accepted."""
    told = [_finding(one.id, one.force, one.topic) for one in rules.values()]
    apart = [_finding("unknown-key"), _finding("departure-unused"), _finding("baseline-unused", "consistency")]
    return [*told, _finding("dsp-named", "guidance-should", "delegates")._replace(outcome="met"), *apart]


@pytest.fixture
def vocabulary(rules: dict[str, Rule]) -> Vocabulary:
    editions = tuple(Edition(name, name, date(2023, 12, 15)) for name in GUIDANCE)
    return vocabulary_of(Catalogue(rules, editions), ("unknown-key", "yaml-syntax"))


def _finding(name: str, force: str | None = None, topic: str = "") -> Finding:
    return Finding(name, "not-met", force, "warning", None, "", "", (), "", _SPAN, topic=topic)
