"""Every key of the format that holds public content is on the page, whatever the format grows into."""

import html
import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from typing import Any

import pytest

from masa.model.document import Document
from masa.render import Page
from masa.render.adult import adult_publication

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Expected = Sequence[tuple[str, str, int]]

# An agency is chosen unless it says no, which stands in a table of its own.
THE_DEFAULT_SAYS_IT = {"chosen"}
# A grade is masa's own classing of an officer, for its rules; it is nobody's title and is not published.
NOT_PUBLISHED = {"grade"}


def words_of(page: str) -> str:
    body = page[page.index("<body") :]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def test_every_value_is_on_the_page(whole: Document, expected: Expected, pages: Pages) -> None:
    page = pages(whole).text
    shown = words_of(page)

    missing = [
        f"{place}: {words}"
        for place, words, times in expected
        if shown.count(words) < times and page.count(f'"{words}"') < times
    ]
    assert missing == []


def test_every_value_is_in_the_markdown(whole: Document, expected: Expected, pages: Pages) -> None:
    page = pages(whole, "markdown").text.replace("\\", "")

    assert [(place, words) for place, words, _ in expected if words not in page] == []


def test_every_yes_no_and_choice_makes_a_difference(whole_values: dict[str, Any]) -> None:
    silent = []
    for section, value in whole_values.items():
        alone = {"masa": "1", section: value}
        whole = adult_publication(Document.model_validate(alone))
        silent += [path for path in _choices(alone, ()) if adult_publication(_without(alone, path)) == whole]

    assert silent == []


def _choices(values: dict[str, Any] | list[Any], path: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Yield the paths of values without a figure in them: yes, no and the words of choices."""
    for key, value in values.items() if isinstance(values, dict) else enumerate(values):
        if isinstance(value, dict) or (isinstance(value, list) and isinstance(value[0], dict)):
            yield from _choices(value, (*path, key))
        elif not re.search(r"\d", str(value)) and key not in THE_DEFAULT_SAYS_IT | NOT_PUBLISHED:
            yield (*path, key)


def _without(values: dict[str, Any], path: tuple[Any, ...]) -> Document:
    changed: Any = deepcopy(values)
    holder = changed
    for key in path[:-1]:
        holder = holder[key]
    del holder[path[-1]]
    return Document.model_validate(changed)


@pytest.mark.parametrize("output", ["html", "markdown", "children-html", "children-markdown"])
def test_the_same_document_gives_the_same_bytes(output: str, example: Documents, pages: Pages) -> None:
    assert pages(example(), output).text == pages(example(), output).text
