"""The scale of years: which years are drawn, and where a stretch of time stands on them."""

import pytest

from masa.model.kinds.day import Day, parse_day
from masa.render.telling.years import Scale, scale_of
from masa.render.words import Stretch, Text

WORDS = (Text("From then "), Text("to now"))
SCALE = Scale(2021, 2024)


def day(text: str | None) -> Day | None:
    return parse_day(text) if text else None


@pytest.mark.parametrize(
    ("days", "own", "years"),
    [
        pytest.param(["2023", "2026-02"], "2025", (2023, 2026), id="all-are-near"),
        pytest.param(["1974", "2024", "2040"], "2025", (2024, 2024), id="what-is-far-is-left-out"),
        pytest.param(["2021", "2030"], "2025", (2021, 2030), id="four-before-and-five-after"),
        pytest.param(["2020", "2031"], "2025", (2022, 2031), id="none-is-near"),
        pytest.param(["1990", "2024", "2026"], None, (2017, 2026), id="a-document-without-a-day"),
    ],
)
def test_the_scale_holds_the_years_near_the_document(days: list[str], own: str | None, years: tuple[int, int]) -> None:
    assert scale_of([parse_day(text) for text in days], day(own)) == Scale(*years)


@pytest.mark.parametrize(
    ("start", "end", "place"),
    [
        pytest.param("2022", "2022", (25, 25, False, False), id="a-year"),
        pytest.param("2021-01-01", "2024-12-31", (0, 100, False, False), id="all"),
        pytest.param("2023", None, (50, 50, False, True), id="no-end"),
        pytest.param(None, "2022", (0, 50, True, False), id="no-beginning"),
        pytest.param("2019", "2026", (0, 100, True, True), id="longer-than-the-scale"),
        pytest.param("2023-01-01", "2023-01-01", (50, 0.07, False, False), id="one-day"),
    ],
)
def test_where_a_stretch_stands(start: str | None, end: str | None, place: tuple[float, float, bool, bool]) -> None:
    (drawn,) = SCALE.drawn(WORDS, day(start), day(end))

    assert isinstance(drawn, Stretch)
    assert (float(drawn.left), float(drawn.width), drawn.open_left, drawn.open_right) == place
    assert (drawn.words, drawn.parts, drawn.years) == ("From then to now", WORDS, 4)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param("2010", "2012", id="before"),
        pytest.param(None, "2020", id="before-without-a-beginning"),
        pytest.param("2025-01-01", None, id="after"),
        pytest.param("2023", "2022", id="the-wrong-way-round"),
    ],
)
def test_what_lies_beside_the_scale_is_words_alone(start: str | None, end: str | None) -> None:
    assert SCALE.drawn(WORDS, day(start), day(end)) == WORDS
