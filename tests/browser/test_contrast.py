"""The page linter, which has no browser, judges each pair of colours that a browser shows."""

import pytest

from masa.render.html.linter.colours import as_written
from masa.render.html.linter.contrast import pairs_of
from masa.render.html.linter.page import elements_in, parsed
from tests.browser.conftest import Open, Written
from tests.browser.rows import ROWS

pytestmark = [pytest.mark.browser, pytest.mark.browser_all]

SHOWN = """() => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1});
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const drawn = (colours) => {
    context.clearRect(0, 0, 1, 1);
    for (const colour of colours) { context.fillStyle = colour; context.fillRect(0, 0, 1, 1); }
    const parts = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    return '#' + parts.map((part) => part.toString(16).padStart(2, '0')).join('');
  };
  const pairs = new Set();
  for (const one of document.body.querySelectorAll('*')) {
    if (![...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
    const backs = [];
    for (let at = one; at; at = at.parentElement) backs.unshift(getComputedStyle(at).backgroundColor);
    pairs.add(drawn([...backs, getComputedStyle(one).color]) + ' on ' + drawn(backs));
  }
  return [...pairs].sort();
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("document", "page"), ROWS)
def test_the_linter_judges_what_the_browser_shows(
    open_page: Open, written: Written, document: str, page: str, scheme: str
) -> None:
    shown = set(open_page(document, page, 1280, scheme).evaluate(SHOWN))

    text = written(document, page).read_text(encoding="utf-8")
    pairs = pairs_of(elements_in(parsed(text)))
    judged = {f"{as_written(one.front)} on {as_written(one.back)}" for _, one in pairs if one.view == f"in {scheme}"}
    assert len(shown) >= 3
    assert shown <= judged
