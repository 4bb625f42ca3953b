"""A small baseline, findings for it to meet, and rules for those to be of."""

from collections.abc import Callable
from types import MappingProxyType

import pytest

from masa.baseline.weighing import Known
from masa.diagnostic import Finding
from masa.source.span import Span
from tests.small_rule import small_rule

FILE = "a.yaml"


@pytest.fixture
def known() -> Known:
    rules = [
        small_rule("dsp-named"),
        small_rule("reviews-law", force="statute-must"),
        small_rule("new-edition", editions=("wt2026",)),
    ]
    return Known(MappingProxyType({one.id: one for one in rules}), ("unknown-key", "departure-unused"))


@pytest.fixture
def finding() -> Callable[..., Finding]:
    def make(name: str, item: str, outcome: str = "not-met", force: str | None = "guidance-should") -> Finding:
        return Finding(name, outcome, force, "warning", None, "", "", (), item, Span.at(FILE))

    return make


@pytest.fixture
def text() -> Callable[..., str]:
    """Write a baseline of entries, each complete but for what is given; None leaves a key out."""

    def write(*entries: dict[str, str | None]) -> str:
        usual = {
            "file": FILE,
            "rule": "dsp-named",
            "item": "people",
            "reason": "Soon",
            "who": "Ann",
            "until": "2025-12-31",
        }
        lines = ["masa_baseline: 1", "accepted:"]
        for entry in entries:
            kept = [f"{key}: {value}" for key, value in (usual | entry).items() if value is not None]
            lines += [f"{'    ' if number else '  - '}{line}" for number, line in enumerate(kept)]
        return "\n".join([*lines, ""])

    return write
