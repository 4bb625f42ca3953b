"""The code frame at every edge of a file and of a line."""

import pytest
from rich.cells import cell_len

from masa.report.text.frame import frame
from masa.source.span import Position, Span


def span(line: int, start: int, end: int, last: int | None = None) -> Span:
    return Span("a.yaml", Position(line, start), Position(last or line, end))


def drawn(text: str, place: Span, width: int = 40) -> list[str]:
    return [row.plain for row in frame(text, place, width, "")]


LONG = "  key: " + "a" * 30 + " needle " + "b" * 60


@pytest.mark.parametrize(
    ("text", "place", "rows"),
    [
        pytest.param("one: 1\ntwo: 2\n", span(2, 6, 7), ["2 │ two: 2", "  │      ^"], id="value"),
        pytest.param("one: 1", span(1, 1, 4), ["1 │ one: 1", "  │ ^^^"], id="last-line-without-newline"),
        pytest.param("one:\n", span(1, 5, 5), ["1 │ one:", "  │     ^"], id="empty-span-at-the-end-of-a-line"),
        pytest.param("one:\r\ntwo:\r\n", span(2, 1, 4), ["2 │ two:", "  │ ^^^"], id="windows-line-ends"),
        pytest.param("one:\rtwo:\r", span(2, 1, 4), ["2 │ two:", "  │ ^^^"], id="old-line-ends"),
        pytest.param("a: 1\n\nb: 2\n", span(2, 1, 1), ["2 │", "  │ ^"], id="empty-line"),
        pytest.param("", span(1, 1, 1), [], id="empty-file"),
        pytest.param("one: 1\n", span(2, 1, 1), [], id="past-the-end"),
        pytest.param("a: 1\nb: 2\n", span(1, 1, 5, last=2), ["1 │ a: 1", "  │ ^^^^", "  ⋮ to line 2"], id="two-lines"),
        pytest.param("a: 1\nb: 2\n", span(1, 1, 1, last=2), ["1 │ a: 1", "  │ ^^^^"], id="one-line-and-its-end"),
        pytest.param("k: 児童の会議\n", span(1, 6, 9), ["1 │ k: 児童の会議", "  │        ^^^^^^"], id="wide"),
        pytest.param("k: e\u0301a\n", span(1, 6, 7), ["1 │ k: e\u0301a", "  │     ^"], id="combining"),
        pytest.param("k: \x1b[1mred\n", span(1, 4, 5), ["1 │ k: �[1mred", "  │    ^"], id="escape"),
        pytest.param("\n" * 99 + "a: 1\n", span(100, 4, 5), ["100 │ a: 1", "    │    ^"], id="line-100"),
    ],
)
def test_frame(text: str, place: Span, rows: list[str]) -> None:
    assert [row.rstrip() for row in drawn(text, place)] == rows


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(3, 6, id="at-the-start"),
        pytest.param(LONG.index("needle") + 1, LONG.index("needle") + 7, id="in-the-middle"),
        pytest.param(len(LONG) - 2, len(LONG) + 1, id="at-the-end"),
        pytest.param(3, len(LONG) + 1, id="nearly-all"),
        pytest.param(len(LONG) + 1, len(LONG) + 1, id="after-the-end"),
    ],
)
@pytest.mark.parametrize("line", [LONG, LONG.replace("a", "児").replace("b", "童")], ids=["narrow", "wide"])
def test_long_line_is_cut_to_a_window_that_shows_the_place(line: str, start: int, end: int) -> None:
    shown, mark = drawn(line + "\n", span(1, start, end))
    marked = len(mark.rstrip()) - mark.count("^")

    assert cell_len(shown) <= 40
    assert cell_len(mark) <= 40
    under = line[start - 1 : end - 1]
    cells = "".join(sign * cell_len(sign) for sign in shown)[marked : marked + mark.count("^")]
    assert not under or cells.strip("…")[:1] == under[0]
