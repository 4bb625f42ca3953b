"""A page prints: on A4, with its words, and with the contents of what scrolls on the screen."""

import subprocess
from pathlib import Path

import pytest

from tests.browser.conftest import Open, needed
from tests.browser.rows import ROWS

pytestmark = pytest.mark.browser

LAST_COLUMNS = """() => {
  const words = [];
  for (const cell of document.querySelectorAll('td:last-child')) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) words.push(...texts.currentNode.data.split(/\\s+/));
  }
  return words.filter((word) => /^[A-Za-z]{4,9}$/.test(word));
}"""


@pytest.mark.parametrize(("document", "page"), ROWS)
def test_a_page_prints_with_its_words(open_page: Open, tmp_path: Path, document: str, page: str) -> None:
    program = needed("pdftotext")
    tab = open_page(document, page)
    tab.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)

    done = subprocess.run([program, tmp_path / "page.pdf", "-"], capture_output=True, text=True, check=True)  # noqa: S603 - pdftotext

    heading = tab.evaluate("() => document.querySelector('h1').innerText")
    last = tab.evaluate("() => [...document.querySelectorAll('h2')].at(-1).innerText")
    ends = set(tab.evaluate(LAST_COLUMNS))
    printed = "".join(done.stdout.split())
    for words in (heading, last):
        assert "".join(words.split()) in printed
    assert [word for word in ends if word not in printed] == []
