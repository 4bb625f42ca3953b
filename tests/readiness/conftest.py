"""What the tests of readiness share: a small reading with full approvals, weighed with what a test finds in it."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from masa.approval.standing import Approval, Approvals
from masa.compliance.excerpt import Excerpts
from masa.deadlines.deadline import Calendar, Deadline
from masa.diagnostic import Finding
from masa.model.reader import read
from masa.model.table import Table
from masa.readiness.pages import PageProblem
from masa.readiness.readiness import Readiness
from masa.readiness.weighing import Found, readiness_of
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.source.span import Span
from masa.source.yaml_parser import parse_yaml

DAY = date(2025, 6, 1)
TEXT = "masa: 1\npartnership: {name: A partnership}\npublication: {version: 1.1}\nfunding: {year: 2025}\n"

Weighed = Callable[..., Readiness]


def finding(rule: str = "made-up", severity: str | None = "warning", **given: object) -> Finding:
    whole = Finding(
        rule, "not-met", "guidance-should", severity, "text", "It is missing.", "Write it. The lead knows.", (), "",
        Span.at("a.yaml"),
    )  # fmt: skip
    return whole._replace(**given)  # type: ignore[arg-type]


def approvals(*states: str) -> Approvals:
    seats = tuple(Approval("County", f"lead-{n}", f"Lead {n}", state, {}) for n, state in enumerate(states))
    return Approvals(DAY, "1.1", "1:0", seats, (), published=True, copied=False)


@pytest.fixture
def weighed(table: Table, compiled: Compiled) -> Weighed:
    """Weigh findings and what else was found in a small document that lacks nothing of its own."""

    def make(
        *findings: Finding,
        states: Sequence[str] = ("signed",),
        problems: Sequence[PageProblem] = (),
        due: Sequence[Deadline] = (),
        text: str = TEXT,
    ) -> Readiness:
        reading = read(parse_yaml(text, "a.yaml"), table, {})
        found = Found(findings, approvals(*states), Calendar("", DAY, tuple(due)), problems)
        question = Question(DAY, "wt2023", "it was asked for")
        return readiness_of(Excerpts(reading, table), found, compiled, question)

    return make
