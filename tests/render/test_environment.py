"""Templates: overridable, sandboxed, and plain about what is wrong with them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.model.document import Document
from masa.render import Page, RenderError
from masa.render.environment import LoadTemplate

Documents = Callable[..., Document]
Pages = Callable[..., Page]


TEMPLATES = Path(__file__).parents[2] / "templates"


def overriding(**texts: str) -> LoadTemplate:
    """Load the shipped templates, but for those given by name with `__` for each dot."""
    given = {name.replace("__", "."): text for name, text in texts.items()}

    def load(name: str) -> str | None:
        path = TEMPLATES / name
        return given.get(name) or (path.read_text(encoding="utf-8") if path.is_file() else None)

    return load


def test_a_folder_of_ones_own_comes_first(example: Documents, pages: Pages) -> None:
    load = overriding(arrangements__html__j2="<p>{{ page.owner }}</p>")

    assert pages(example(partnership={"name": "A & B"}), load_template=load).text == "<p>A &amp; B</p>\n"


def test_markdown_escapes_what_an_own_template_prints(example: Documents, pages: Pages) -> None:
    load = overriding(arrangements__md__j2="{{ page.owner }}")

    assert pages(example(partnership={"name": "A *B*"}), "markdown", load_template=load).text == "A \\*B\\*\n"


@pytest.mark.parametrize(
    ("template", "words"),
    [
        pytest.param("\n{% if %}", "arrangements.html.j2, line 2:", id="syntax"),
        pytest.param("\n\n{{ page.nothing }}", "arrangements.html.j2, line 3:", id="no-such-value"),
        pytest.param("{{ undefined_name }}", "'undefined_name' is undefined", id="no-such-name"),
        pytest.param('{% include "absent.j2" %}', "there is no template absent.j2", id="no-such-template"),
        pytest.param("{{ page.__class__.__mro__ }}", "unsafe", id="out-of-the-sandbox"),
        pytest.param("{{ range(10 ** 9) }}", "Range too big", id="too-much"),
        pytest.param("{{ 1 / 0 }}", "division by zero", id="error-in-a-value"),
        pytest.param("{{ page.owner | nothing }}", "No filter named 'nothing'", id="no-such-filter"),
    ],
)
def test_an_error_says_where_and_what(template: str, words: str, example: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=r"Template arrangements\.html\.j2") as raised:
        pages(example(), load_template=overriding(arrangements__html__j2=template))

    assert words in str(raised.value)


def test_a_missing_template_is_named(example: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=r"there is no template arrangements\.html\.j2"):
        pages(example(), load_template=lambda _: None)


def test_an_unknown_format_is_refused(example: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=r"There is no format word\. Choose among html, markdown"):
        pages(example(), "word")
