import pytest

from masa.source.points import START, advance, offset_of
from masa.source.span import Position

TEXT = "a\r\nbc\rd\n\néf😀g"


@pytest.mark.parametrize(
    ("offset", "place"),
    [
        pytest.param(0, (1, 1), id="start"),
        pytest.param(1, (1, 2), id="line-end-is-on-its-line"),
        pytest.param(3, (2, 1), id="after-crlf"),
        pytest.param(6, (3, 1), id="after-cr"),
        pytest.param(8, (4, 1), id="empty-line"),
        pytest.param(9, (5, 1), id="after-lf"),
        pytest.param(12, (5, 4), id="columns-are-characters"),
        pytest.param(len(TEXT), (5, 5), id="end"),
    ],
)
def test_offsets_and_places_agree(offset: int, place: tuple[int, int]) -> None:
    assert advance(START, TEXT[:offset]) == Position(*place)
    assert offset_of(Position(*place), TEXT) == offset


def test_advancing_starts_anywhere() -> None:
    assert advance(Position(3, 5), "ab") == Position(3, 7)
    assert advance(Position(3, 5), "ab\nc") == Position(4, 2)
