"""The mutants of a clause, in words: one for each of its options, its opposite, and the clause dropped."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from masa.rules.engine.checks.any_of import AnyOf
from masa.rules.engine.questions import CLOSED, NAMED
from masa.rules.language.catalogue import Compiled
from masa.rules.language.mutants.checks import name_of

CompiledOf = Callable[..., Compiled]
WordsOf = Callable[[Mapping[str, str]], list[str]]


@pytest.mark.parametrize(
    ("clause", "look_at", "words"),
    [
        pytest.param("{present: needs.identify}", "document", ["present -> absent"], id="present"),
        pytest.param(
            "{present: [needs.identify, funding]}",
            "document",
            ["present -> any_present", "present: needs.identify dropped", "present: funding dropped"],
            id="present-several",
        ),
        pytest.param("{absent: funding}", "document", ["absent -> present"], id="absent"),
        pytest.param("{any_present: [funding]}", "document", [], id="any-present-of-one"),
        pytest.param(
            '{any_present: [funding, "people[]"]}',
            "document",
            [
                "any_present -> present",
                "any_present: funding dropped",
                "any_present: people[] dropped",
                "any_present: people[] -> people[all]",
            ],
            id="any-present-of-several",
        ),
        pytest.param("{field: kind, one_of: [police]}", "organisations[]", ["one_of -> none_of"], id="one-of"),
        pytest.param(
            "{field: kind, none_of: [police, other]}",
            "organisations[]",
            ["none_of -> one_of", "none_of: police dropped", "none_of: other dropped"],
            id="none-of-several",
        ),
        pytest.param("{field: serves, includes: [children]}", "delegated_safeguarding_partners[]", [], id="includes"),
        pytest.param(
            "{field: serves, includes: [children, adults]}",
            "delegated_safeguarding_partners[]",
            ["includes -> includes_any", "includes: children dropped", "includes: adults dropped"],
            id="includes-several",
        ),
        pytest.param(
            "{field: serves, includes_any: [children, adults]}",
            "delegated_safeguarding_partners[]",
            ["includes_any -> includes", "includes_any: children dropped", "includes_any: adults dropped"],
            id="includes-any-of-several",
        ),
        pytest.param(
            '{field: "relevant_agencies[][chosen!=no].why", refers_to: ["people[].id"], words: [chair]}',
            "document",
            [
                "refers_to -> outside",
                "field: relevant_agencies[][chosen!=no].why -> relevant_agencies[all][chosen!=no].why",
                "field: relevant_agencies[][chosen!=no].why -> relevant_agencies[].why",
                "field: relevant_agencies[][chosen!=no].why -> relevant_agencies[][chosen=no].why",
                "refers_to: people[].id -> people[all].id",
                "words: chair dropped",
            ],
            id="refers-to-with-words-and-filters",
        ),
        pytest.param(
            '{field: person, outside: ["partnership_chair[last].person->post"]}',
            "lead_safeguarding_partners[]",
            [
                "outside -> refers_to",
                "outside: partnership_chair[last].person->post -> partnership_chair[].person->post",
                "outside: partnership_chair[last].person->post -> partnership_chair[all].person->post",
            ],
            id="last-and-references",
        ),
        pytest.param(
            '{field: "/voice.changes[].did", never_says: [soon]}',
            "document",
            ["never_says -> says"],
            id="entries-without-a-term",
        ),
        pytest.param(
            "{field: sent_before, at_least: 7 days}",
            "practice_reviews",
            ["at_least -> at_most", "at_least: 7 days -> 6 days", "at_least: 7 days -> 8 days"],
            id="period",
        ),
        pytest.param(
            "{field: published_within, at_most: 1 week}",
            "practice_reviews",
            ["at_most -> at_least", "at_most: 1 week -> 2 weeks"],
            id="no-period-shorter-than-one",
        ),
        pytest.param(
            "{field: how_often, at_least: quarterly}",
            "governance.groups[]",
            ["at_least -> at_most", "at_least: quarterly -> termly", "at_least: quarterly -> bi-monthly"],
            id="frequency",
        ),
        pytest.param(
            "{field: how_often, at_least: four times a year}",
            "governance.groups[]",
            [
                "at_least -> at_most",
                "at_least: four times a year -> termly",
                "at_least: four times a year -> bi-monthly",
            ],
            id="frequency-in-other-words",
        ),
        pytest.param(
            "{field: fte, at_least: 0.5}",
            "funding.costs[]",
            ["at_least -> at_most", "at_least: 0.5 -> 0.4", "at_least: 0.5 -> 0.6"],
            id="decimal",
        ),
        pytest.param(
            "{field: how_many, at_most: 0}",
            "organisations[]",
            ["at_most -> at_least", "at_most: 0 -> 1"],
            id="no-number-below-nought",
        ),
        pytest.param(
            "{field: serves, at_least_different: 2}",
            "delegated_safeguarding_partners[]",
            ["at_least_different: 2 -> 1", "at_least_different: 2 -> 3"],
            id="different",
        ),
        pytest.param(
            "{field: serves, at_least_different: 1}",
            "delegated_safeguarding_partners[]",
            ["at_least_different: 1 -> 2"],
            id="one-value-at-least",
        ),
        pytest.param(
            "{field: from, on_or_after: 2024-03-01}",
            "people[]",
            [
                "on_or_after -> on_or_before",
                "on_or_after: 2024-03-01 -> 2024-02-29",
                "on_or_after: 2024-03-01 -> 2024-03-02",
            ],
            id="date",
        ),
        pytest.param(
            "{field: from, on_or_before: the-day}",
            "people[]",
            [
                "on_or_before -> on_or_after",
                "on_or_before: the-day -> the day before",
                "on_or_before: the-day -> the day after",
            ],
            id="the-day",
        ),
        pytest.param(
            '{field: from, on_or_before: "/people[].to"}',
            "people[]",
            ["on_or_before -> on_or_after", "on_or_before: /people[].to -> /people[all].to"],
            id="date-of-another-place",
        ),
        pytest.param(
            "{field: published_on, by: 1 March, after: to}",
            "yearly_report.reports[]",
            ["by: 1 March -> 29 February", "by: 1 March -> 2 March", "after: to dropped"],
            id="day-of-the-year",
        ),
        pytest.param(
            "{field: due, by: September}",
            "yearly_report",
            ["by: 30 September -> 29 September", "by: 30 September -> 1 October"],
            id="month-of-the-year",
        ),
        pytest.param(
            '{field: "/", never_says: [partner, board member]}',
            "document",
            ["never_says -> says", "never_says: partner dropped", "never_says: board member dropped"],
            id="phrases",
        ),
        pytest.param(
            "{field: agreed_by, agreed_by_all: partners}",
            "publication",
            ["agreed_by_all: partners -> delegates"],
            id="agreed-by-all",
        ),
        pytest.param(
            "{check: head_of_body, field: person, titles: [chief], deputies: [deputy, vice], others: [clerk]}",
            "lead_safeguarding_partners[]",
            [
                "head_of_body, deputies: deputy dropped",
                "head_of_body, deputies: vice dropped",
                "head_of_body, others: clerk dropped",
            ],
            id="named-check",
        ),
        pytest.param(
            '{check: comparable_grade, field: person->grade, with: "partnership_chair[].person->grade"}',
            "delegated_safeguarding_partners[]",
            [
                "comparable_grade, with: partnership_chair[].person->grade -> partnership_chair[all].person->grade",
            ],
            id="named-check-with-a-path",
        ),
        pytest.param(
            "{check: every_body_touching, kind: police, small_share: 5}",
            "document",
            [
                "every_body_touching, small_share: 5 -> 4",
                "every_body_touching, small_share: 5 -> 6",
                "every_body_touching, kind: police -> integrated-care-board",
            ],
            id="named-check-with-a-choice-and-a-limit",
        ),
        pytest.param("{any_of: [{present: funding}]}", "document", ["any_of 1, present -> absent"], id="any-of-one"),
        pytest.param(
            "{any_of: [{present: funding}, {field: /voice.text, never_says: [a, b]}]}",
            "document",
            [
                "any_of 1 (present) dropped",
                "any_of 1, present -> absent",
                "any_of 2 (never_says) dropped",
                "any_of 2, never_says -> says",
                "any_of 2, never_says: a dropped",
                "any_of 2, never_says: b dropped",
            ],
            id="any-of",
        ),
    ],
)
def test_a_clause(words_of: WordsOf, compiled_of: CompiledOf, clause: str, look_at: str, words: list[str]) -> None:
    rule = {"look_at": f'"{look_at}"', "must": f"[{clause}]"}
    check = compiled_of(rule).catalogue.rules["made-up"].must[0]

    own = [line for line in words_of(rule) if line.startswith("must")]
    assert own == [f"must 1 ({name_of(check)}) dropped", *(f"must 1, {line}" for line in words)]


@pytest.mark.parametrize("check", [*CLOSED.values(), *NAMED.values(), AnyOf], ids=lambda check: check.__name__)
def test_every_check_has_a_name(check: Any) -> None:  # noqa: ANN401 - a NamedTuple class
    assert name_of(check(*([()] * len(check._fields)))) in {*CLOSED, *NAMED, "any_of"}
