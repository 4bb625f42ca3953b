"""Limits of values, of their number and of their sum."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]
METHODS = "{field: 'plan.methods[].covers', at_least_different: 2}"
PLACE = "independent_scrutiny.plan.methods"
CLAUSE = '{field: "contributions[].percent", sum_at_most: 100}'


def verdicts(found: list[str]) -> list[str]:
    return [line.split()[0] for line in found]


@pytest.mark.parametrize(
    ("period", "verdict"),
    [
        pytest.param("7 days", "met", id="the-limit"),
        pytest.param("1 week", "met", id="in-other-words"),
        pytest.param("5 working days", "met", id="a-working-week"),
        pytest.param("six days", "contrary", id="one-day-less"),
        pytest.param("4 working days", "contrary", id="four-working-days"),
        pytest.param("1 month", "met", id="more"),
        pytest.param("soon", "unread", id="unread"),
        pytest.param("[7 days]", "unread", id="wrong-kind"),
    ],
)
def test_a_period_of_at_least(asked: Asked, period: str, verdict: str) -> None:
    found = asked(f"practice_reviews: {{sent_before: {period}}}", "{field: sent_before, at_least: 7 days}", SECTION)

    assert verdicts(found) == [verdict]


SECTION = "practice_reviews"


@pytest.mark.parametrize(
    ("period", "verdict"),
    [
        pytest.param("12 months", "met", id="the-limit"),
        pytest.param("1 year", "met", id="a-year"),
        pytest.param("365 days", "met", id="as-many-days"),
        pytest.param("52 weeks", "contrary", id="a-day-short"),
        pytest.param("11 months", "contrary", id="less"),
    ],
)
def test_a_year_in_all_its_words(asked: Asked, period: str, verdict: str) -> None:
    found = asked(
        f"practice_reviews: {{available_for: {period}}}", "{field: available_for, at_least: 12 months}", SECTION
    )

    assert verdicts(found) == [verdict]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param(
            "{rapid_review_within: 15 working days}",
            ["met practice_reviews.rapid_review_within: 15 working days; limit 15 working days"],
            id="the-limit",
        ),
        pytest.param(
            "{rapid_review_within: 22 days}",
            ["contrary practice_reviews.rapid_review_within: 22 days; limit 15 working days"],
            id="more",
        ),
        pytest.param(
            "{text: x}", ["missing practice_reviews.rapid_review_within: limit 15 working days"], id="missing"
        ),
        pytest.param("{rapid_review_withn: 3 days}", ["unread practice_reviews.rapid_review_within"], id="misspelt"),
    ],
)
def test_a_period_of_at_most(asked: Asked, text: str, answers: list[str]) -> None:
    clause = "{field: rapid_review_within, at_most: 15 working days}"

    assert asked(f"practice_reviews: {text}", clause, SECTION) == answers


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("quarterly", "met", id="the-limit"),
        pytest.param("every three months", "met", id="in-other-words"),
        pytest.param("monthly", "met", id="more-often"),
        pytest.param("termly", "contrary", id="three-a-year"),
        pytest.param("yearly", "contrary", id="less-often"),
        pytest.param("regularly", "unsure", id="no-number"),
        pytest.param("as needed", "unsure", id="on-demand"),
        pytest.param("often", "unread", id="unread"),
    ],
)
def test_a_frequency(asked: Asked, words: str, verdict: str) -> None:
    text = f"governance: {{groups: [{{id: board, how_often: {words}}}]}}"

    assert verdicts(asked(text, "{field: how_often, at_least: quarterly}", "governance.groups[]")) == [verdict]


@pytest.mark.parametrize(
    ("schedule", "answers"),
    [
        pytest.param("38", ["met"], id="the-limit"),
        pytest.param("39", ["contrary"], id="one-more"),
        pytest.param("[1, 38]", ["met", "met"], id="several"),
        pytest.param("[1, 99]", ["met", "contrary"], id="one-of-several"),
        pytest.param("[17, x]", ["met", "unread"], id="one-unread"),
        pytest.param("[99, x]", ["contrary"], id="one-against-one-unread"),
        pytest.param("x", ["unread"], id="all-unread"),
    ],
)
def test_numbers(asked: Asked, schedule: str, answers: list[str]) -> None:
    text = f"relevant_agencies: [{{schedule: {schedule}}}]"

    assert verdicts(asked(text, "{field: schedule, at_most: 38}", "relevant_agencies[]")) == answers


def test_numbers_are_not_rounded(asked: Asked) -> None:
    text = "governance: {{business_unit: {{posts: [{{fte: {}}}]}}}}"
    clause, place = "{field: fte, at_least: 1}", "governance.business_unit.posts[]"

    assert verdicts(asked(text.format("1.0"), clause, place)) == ["met"]
    assert verdicts(asked(text.format("0.96"), clause, place)) == ["contrary"]


@pytest.mark.parametrize(
    ("methods", "answers"),
    [
        pytest.param(
            "[{covers: [audit, data], text: x}]",
            [f"met {PLACE}[1].covers[1]", f"met {PLACE}[1].covers[2]"],
            id="two-in-one-point",
        ),
        pytest.param(
            "[{covers: audit, text: x}, {covers: audit, text: y}]",
            [f"contrary {PLACE}: 1; limit 2"],
            id="the-same-twice",
        ),
        pytest.param("[{covers: all, text: x}]", [f"met {PLACE}[1].covers"], id="all"),
        pytest.param("[{text: x}]", ["missing independent_scrutiny.plan.methods: limit 2"], id="none"),
        pytest.param("[{covers: audit, text: x}, 7]", [f"unread {PLACE}[2]"], id="one-unread"),
    ],
)
def test_at_least_different(asked: Callable[..., list[str]], methods: str, answers: list[str]) -> None:
    text = f"independent_scrutiny: {{plan: {{methods: {methods}}}}}"

    assert asked(text, METHODS, "independent_scrutiny") == answers


@pytest.mark.parametrize(
    ("lines", "answers"),
    [
        pytest.param("{percent: 60%}, {percent: 40%}", ["1", "2"], id="the-whole"),
        pytest.param("{percent: 60%}", ["1"], id="a-part"),
        pytest.param("{amount: 60}", [], id="no-shares"),
        pytest.param("{percent: 60%}, {percent: 40.5%}", "contrary funding.contributions: 100.5; limit 100", id="more"),
        pytest.param("{percent: 60%}, {percent: lots}", "unread funding.contributions[2].percent", id="unread"),
        pytest.param(
            "{percent: 60%}, {percent: 41%}, {percent: lots}",
            "contrary funding.contributions: 101; limit 100",
            id="more-whatever-was-not-read",
        ),
    ],
)
def test_sum_at_most(asked: Asked, lines: str, answers: list[str] | str) -> None:
    found = asked(f"funding: {{contributions: [{lines}]}}", CLAUSE, "funding")
    met = [f"met funding.contributions[{number}].percent" for number in answers] or ["met funding"]

    assert found == ([answers] if isinstance(answers, str) else met)
