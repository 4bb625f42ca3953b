"""SumAtMost: at the limit, over it, of nothing, past lines and unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = '{field: "contributions[].percent", sum_at_most: 100}'


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
