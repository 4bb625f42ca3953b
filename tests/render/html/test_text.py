"""Words as HTML: what a reader sees is what stood there, and neither a browser nor a log obeys it."""

from html import unescape

import pytest

from masa.render.html.text import escape_html

OBEYED = ("\n::", "\r::", "##[", "##vso[")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        pytest.param("A & B <i>", "A &amp; B &lt;i&gt;", id="markup"),
        pytest.param("a ##[error]b", "a #&#35;[error]b", id="command-within-a-line"),
        pytest.param("a ##vso[task.x]b", "a #&#35;vso[task.x]b", id="command-of-azure"),
        pytest.param("::error::a", "&#58;:error::a", id="command-where-a-text-begins"),
        pytest.param("a\n  ::error::b", "a\n  &#58;:error::b", id="command-where-a-line-begins"),
        pytest.param("a\r::error::b", "a\r&#58;:error::b", id="command-behind-a-carriage-return"),
        pytest.param("a ::b ## c", "a ::b ## c", id="no-command"),
    ],
)
def test_escaped(text: str, html: str) -> None:
    assert escape_html(text) == html
    assert unescape(html) == text
    assert not any(sign in f"\n{html}" for sign in OBEYED)
