"""What several pages of one document share is found out once."""

from collections.abc import Callable

import pytest

import masa.render
from masa.model.document import Document
from masa.render import Pages, Request, Resources, render


@pytest.mark.parametrize(
    ("shared", "formats"),
    [
        pytest.param("document_problems", ("html", "markdown", "children-html"), id="problems"),
        pytest.param("adult_publication", ("html", "markdown", "fragment"), id="adults"),
        pytest.param("children_publication", ("children-html", "children-markdown"), id="children"),
        pytest.param("easy_reading", ("children-html", "children-markdown"), id="reading"),
    ],
)
def test_it_is_found_out_once(
    shared: str,
    formats: tuple[str, ...],
    example: Callable[..., Document],
    resources: Resources,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    request = Request(example())
    asked: list[object] = []
    apart = [render(request, one, resources) for one in formats]
    work = getattr(masa.render, shared)

    def counted(*given: object) -> object:
        asked.append(given)
        return work(*given)

    monkeypatch.setattr(masa.render, shared, counted)

    pages = Pages(request, resources)

    assert [pages.page(one) for one in formats] == apart
    assert len(asked) == 1
