"""Which edition a document is judged against: asked for, named, of its own date, of the day."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.model.reading import Reading
from masa.rules.engine.edition import question_for
from masa.rules.engine.rule import Edition

EDITIONS = (
    Edition("wt2023", "Working Together 2023", date(2023, 12, 15)),
    Edition("wt2026", "Working Together 2026", date(2026, 3, 18)),
)
DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "edition", "reason"),
    [
        pytest.param("guidance: wt2023", "wt2023", "names it under `guidance`", id="named"),
        pytest.param("publication: {published_on: 2025-03-03}", "wt2023", "was published", id="published"),
        pytest.param("publication: {published_on: 2026-03-17}", "wt2023", "was published", id="the-day-before"),
        pytest.param("publication: {published_on: 2026-03-18}", "wt2026", "was published", id="the-first-day"),
        pytest.param("publication: {effective_from: 2025}", "wt2023", "takes effect", id="effective"),
        pytest.param("publication: {agreed_on: 2025}", "wt2023", "was agreed", id="agreed"),
        pytest.param("publication: {updated_on: 2025}", "wt2023", "was updated", id="updated"),
        pytest.param(
            "publication: {updated_on: 2026-05, published_on: 2025}", "wt2023", "was published", id="first-of-several"
        ),
        pytest.param("area: {text: x}", "wt2026", "on the day asked about", id="undated"),
        pytest.param("publication: {published_on: 2022}", "wt2023", "oldest edition", id="before-the-first"),
        pytest.param("guidance: wt2018", "wt2026", "on the day asked about", id="named-but-not-known"),
        pytest.param("guidance: wt2023\npublication: {published_on: 2026-06}", "wt2023", "names it", id="named-first"),
    ],
)
def test_edition(reading_of: Callable[..., Reading], text: str, edition: str, reason: str) -> None:
    question = question_for(reading_of(text).values, EDITIONS, DAY)

    assert (question.day, question.edition) == (DAY, edition)
    assert reason in question.edition_reason


def test_an_edition_that_was_asked_for_goes_before_all(reading_of: Callable[..., Reading]) -> None:
    question = question_for(reading_of("guidance: wt2023").values, EDITIONS, DAY, "wt2026")

    assert question.edition == "wt2026"
    assert "--edition" in question.edition_reason
