"""Clauses of rules: the check that each names, and the sentence for each that cannot be used."""

from collections.abc import Callable

import pytest

from masa.model.table import Table
from masa.rules.engine.checks.any_of import AnyOf
from masa.rules.engine.questions import CLOSED, NAMED
from masa.rules.language.clauses import compile_clause
from masa.rules.language.error import CatalogueError
from masa.rules.language.routes import scope_of
from masa.source.yaml_parser import parse_yaml

CLAUSES = {
    "present": ("document", "{present: [needs.identify, needs.respond]}"),
    "any_present": ("document", "{any_present: [area.text]}"),
    "absent": ("document", "{absent: area.text}"),
    "one_of": ("partnership_chair[]", "{field: role, one_of: [chair]}"),
    "none_of": ("partnership_chair[]", "{field: role, none_of: [vice-chair, co-chair]}"),
    "includes": ("education", '{field: "sectors[].covers", includes: [academies]}'),
    "includes_any": ("education", '{field: "sectors[].covers", includes_any: [academies]}'),
    "begins": ("transcription.lost[]", "{field: path, begins: [people]}"),
    "refers_to": ("funding", '{field: agreed_by, refers_to: ["people[].id"], words: [leads]}'),
    "outside": ("funding", '{field: agreed_by, outside: ["people[].id"]}'),
    "at_least": ("practice_reviews", "{field: available_for, at_least: 12 months}"),
    "at_most": ("practice_reviews", "{field: rapid_review_within, at_most: 15 working days}"),
    "at_least_different": ("document", '{field: "area.councils", at_least_different: 2}'),
    "sum_at_most": ("funding", '{field: "contributions[].percent", sum_at_most: 100}'),
    "on_or_after": ("publication", "{field: next_review, on_or_after: the-day}"),
    "on_or_before": ("publication", "{field: next_review, on_or_before: 2026-03-31}"),
    "by": ("yearly_report", '{field: "reports[].published_on", by: 30 September, after: to}'),
    "dated_before": ("document", "{dated_before: 2026-09-30}"),
    "not_ahead": ("document", "{not_ahead: [agreed_on, signed_on]}"),
    "ends": ("document", "{ends: to, not_before: from}"),
    "never_says": ("document", "{field: /, never_says: [LSCB]}"),
    "says": ("lead_safeguarding_partners[]", "{field: organisation->name, says: [combined authority]}"),
    "unlike": ("relevant_agencies[]", '{field: why, unlike: "relevant_agencies[].why"}'),
    "agreed_by_all": ("funding", "{field: agreed_by, agreed_by_all: leads}"),
    "area_type": ("document", "{area_type: [county, london]}"),
    "person_stated": ("partnership_chair[]", "{check: person_stated, field: person}"),
    "head_of_body": (
        "lead_safeguarding_partners[]",
        "{check: head_of_body, field: person, titles: [chief], deputies: [deputy]}",
    ),
    "contributions_shown": ("funding", "{check: contributions_shown}"),
    "totals_agree": ("funding", "{check: totals_agree}"),
    "comparable_grade": (
        "partnership_chair[]",
        '{check: comparable_grade, field: person->grade, with: "people[].grade"}',
    ),
    "report_each_year": ("yearly_report", "{check: report_each_year}"),
    "current_edition": ("document", "{check: current_edition, field: guidance}"),
    "partners_of_each_kind": (
        "document",
        "{check: partners_of_each_kind, kinds: [local-authority, police], instead: [combined authority]}",
    ),
    "every_body_touching": ("document", "{check: every_body_touching, kind: police, small_share: 5}"),
    "council_known": (
        "lead_safeguarding_partners[]",
        "{check: council_known, field: organisation, combined: [x], districts: [y], district_codes: [E07]}",
    ),
    "legal_name": ("lead_safeguarding_partners[]", "{check: legal_name, field: organisation}"),
    "code_known": ("organisations[]", "{check: code_known, field: code}"),
    "chief_officer_title": ("lead_safeguarding_partners[]", "{check: chief_officer_title, field: person}"),
    "same_boundaries": ("document", "{check: same_boundaries}"),
    "change_ahead": ("document", "{check: change_ahead, before: publication.next_review}"),
    "change_listed": (
        "document",
        '{check: change_listed, before: publication.next_review, among: "area.changes_ahead[].expected"}',
    ),
    "fits_schedule": ("relevant_agencies[]", "{check: fits_schedule}"),
    "agency_considered": ("document", "{check: agency_considered, paragraphs: [16, 17], kinds: [health]}"),
    "titles_agree": ("document", "{check: titles_agree}"),
    "names_agree": ("document", "{check: names_agree}"),
    "counts_agree": ("transcription.also_says[]", "{check: counts_agree}"),
    "said_one_way": ("transcription.also_says[]", "{check: said_one_way}"),
    "entered_once": ("document", "{check: entered_once}"),
    "finished": ("document", "{check: finished}"),
    "lines_lead_on": ("document", "{check: lines_lead_on}"),
    "no_circle": ("document", "{check: no_circle}"),
    "referred_to": ("document", "{check: referred_to}"),
}


def clause_of(text: str) -> object:
    tree = parse_yaml(f"clause: {text}", "clause.yaml")
    assert isinstance(tree.values, dict)
    return tree.values["clause"]


def test_every_check_has_its_row() -> None:
    assert set(CLAUSES) == {*CLOSED, *NAMED}


@pytest.mark.parametrize("name", CLAUSES)
def test_checks(table: Table, name: str) -> None:
    at, clause = CLAUSES[name]

    check = compile_clause(clause_of(clause), scope_of(at, table))

    assert type(check) is {**CLOSED, **NAMED}[name]
    assert check.sentence()


def test_a_lone_word_stands_for_a_list_of_one(table: Table) -> None:
    scope = scope_of("partnership_chair[]", table)

    assert compile_clause({"field": "role", "one_of": "chair"}, scope) == compile_clause(
        {"field": "role", "one_of": ["chair"]}, scope
    )


def test_any_of(table: Table) -> None:
    check = compile_clause(clause_of("{any_of: [{present: url}, {absent: url}]}"), scope_of("publication", table))

    assert isinstance(check, AnyOf)
    assert check.sentence() == "`url` is given; or `url` is left out"


@pytest.mark.parametrize(
    ("at", "clause", "sentence"),
    [
        pytest.param("publication", "{presnt: url}", "Did you mean `present`?", id="check-misspelt"),
        pytest.param("publication", "{field: url}", "this one has none", id="no-check"),
        pytest.param("publication", "{present: url, absent: url}", "A clause holds one check", id="two-checks"),
        pytest.param(
            "publication",
            "{check: head_off_body}",
            "There is no check `head_off_body`. Did you mean `head_of_body`?",
            id="named-check-misspelt",
        ),
        pytest.param("publication", "{check: zebra}", "There is no check `zebra`.", id="named-check-unknown"),
        pytest.param(
            "document",
            "{not_ahead: [agreed_on, signd_on]}",
            "No record has a date under `signd_on`. Did you mean `signed_on`?",
            id="key-of-a-date-misspelt",
        ),
        pytest.param("publication", "{present: url, limit: 3}", "unknown: ['limit']", id="unknown-option"),
        pytest.param("publication", "{one_of: [draft]}", "lacking: ['field']", id="no-field"),
        pytest.param("publication", "present", "is not a clause", id="no-clause"),
        pytest.param("publication", "{present: urll}", "Did you mean `url`?", id="field-misspelt"),
        pytest.param("publication", "{present: []}", "holds at least one", id="empty-list"),
        pytest.param("publication", "{present: {a: b}}", "is not a path", id="field-of-a-wrong-kind"),
        pytest.param(
            "publication",
            "{field: status, one_of: [drft]}",
            "`status` never holds `drft`. Did you mean `draft`?",
            id="word-misspelt",
        ),
        pytest.param(
            "publication", "{field: status, none_of: [drft]}", "Did you mean `draft`?", id="word-misspelt-in-none-of"
        ),
        pytest.param(
            "education",
            '{field: "sectors[].covers", includes: [academy]}',
            "never holds `academy`",
            id="word-misspelt-in-includes",
        ),
        pytest.param(
            "practice_reviews",
            "{field: sent_first_to, includes: [panel]}",
            "never holds `panel`",
            id="no-collective-word",
        ),
        pytest.param(
            "practice_reviews",
            "{field: available_for, at_least: a while}",
            "“a while” is not what this option takes",
            id="wrong-period",
        ),
        pytest.param(
            "practice_reviews",
            f"{{field: purpose, never_says: [{'a' * 301}]}}",
            f"“{'a' * 40}…” is too long: a phrase or path has at most 300 characters",
            id="phrase-of-a-page",
        ),
        pytest.param(
            "practice_reviews",
            "{field: available_for, at_least: [7 days]}",
            "is not what this option takes",
            id="list-of-periods",
        ),
        pytest.param(
            "practice_reviews", "{field: purpose, at_least: 7 days}", "`purpose` is of kind prose", id="limit-of-a-text"
        ),
        pytest.param(
            "publication",
            "{field: next_review, on_or_after: today}",
            "“today” is not what this option takes",
            id="wrong-day",
        ),
        pytest.param(
            "publication",
            "{field: reviewed, on_or_after: the-day}",
            "`reviewed` is of kind frequency; this check needs day",
            id="day-of-a-frequency",
        ),
        pytest.param(
            "yearly_report",
            "{field: due, by: the end}",
            "“the end” is not what this option takes",
            id="wrong-day-of-the-year",
        ),
        pytest.param(
            "yearly_report",
            '{field: "reports[].published_on", by: 30 September, after: too}',
            "there is no key `too`",
            id="key-beside-misspelt",
        ),
        pytest.param(
            "yearly_report",
            '{field: "reports[].published_on", by: 30 September, after: title}',
            "holds no date",
            id="key-beside-no-date",
        ),
        pytest.param(
            "yearly_report",
            '{field: "reports[].sent[].sent_on", by: 7 days, after: publishd_on}',
            "there is no key `publishd_on`",
            id="key-around-misspelt",
        ),
        pytest.param(
            "yearly_report",
            '{field: "reports[].sent[].sent_on", by: 7 days}',
            "7 days after what?",
            id="days-after-nothing",
        ),
        pytest.param(
            "yearly_report",
            "{field: due, by: 7 days, after: agreed_on}",
            "`due` is of kind day-of-year; days are counted to a date",
            id="days-to-a-day-of-the-year",
        ),
        pytest.param(
            "yearly_report",
            '{field: "reports[].sent[].sent_on", by: 9999 years, after: published_on}',
            "9999 years are more than can be counted",
            id="days-beyond-the-calendar",
        ),
        pytest.param(
            "funding",
            "{field: agreed_by, agreed_by_all: lead}",
            "takes leads, delegates or partners; not “lead”",
            id="unknown-group",
        ),
        pytest.param(
            "funding",
            "{field: equitable, agreed_by_all: leads}",
            "is of kind prose; this check needs id",
            id="agreement-of-a-text",
        ),
        pytest.param("publication", "{any_of: []}", "takes a list of checks", id="any-of-nothing"),
        pytest.param("publication", "{any_of: {present: url}}", "takes a list of checks", id="any-of-no-list"),
        pytest.param(
            "publication", "{any_of: [{present: url}], present: url}", "stands alone", id="any-of-and-another"
        ),
        pytest.param(
            "publication",
            "{any_of: [{any_of: [{present: url}]}]}",
            "does not stand inside another",
            id="any-of-in-any-of",
        ),
        pytest.param("publication", "{any_of: [url]}", "is not a clause", id="any-of-no-clause"),
    ],
)
def test_what_cannot_be_used(table: Table, at: str, clause: str, sentence: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        compile_clause(clause_of(clause), scope_of(at, table))

    assert sentence in str(caught.value)
    assert "`None`" not in str(caught.value)


def test_a_rule_that_looks_at_two_places_knows_its_keys_in_both(compiled_of: Callable[..., object]) -> None:
    both = {"look_at": '["needs.documents[]", "people[]"]', "must": "[{present: url}]"}

    with pytest.raises(CatalogueError, match="there is no key `url` here"):
        compiled_of(both)
