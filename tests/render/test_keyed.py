"""Keys and commands between backticks are code on a page, and nothing in them is read as anything else."""

import pytest

from masa.render.html.text import escape_html
from masa.render.keyed import keyed_html, keyed_markdown
from masa.render.markdown.text import escape_markdown


@pytest.mark.parametrize(
    ("text", "html", "markdown"),
    [
        pytest.param("Write `a` in `b`.", "Write <code>a</code> in <code>b</code>.", "Write `a` in `b`.", id="keys"),
        pytest.param("No key.", "No key.", "No key.", id="none"),
        pytest.param("One ` alone *x*", "One ` alone *x*", "One \\` alone \\*x\\*", id="a-lone-backtick"),
        pytest.param("`<b>` <b>", "<code>&lt;b&gt;</code> &lt;b&gt;", "`<b>` \\<b\\>", id="markup"),
        pytest.param("`a\n\n# b` c", "<code>a\n\n# b</code> c", "`a # b` c", id="a-line-end-in-code"),
    ],
)
def test_keyed(text: str, html: str, markdown: str) -> None:
    assert keyed_html(escape_html)(text) == html
    assert keyed_markdown(escape_markdown)(text) == markdown
