"""Pages are read at any width, enlarged and spaced out, without sideways scrolling and with nothing cut off."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.rows import ROWS

pytestmark = [pytest.mark.browser, pytest.mark.browser_all]

FITS = "() => document.documentElement.scrollWidth <= innerWidth"
# What does not scroll and is smaller than what it holds cuts that off. Unseen texts are cut off on purpose.
CUT_OFF = """() => [...document.body.querySelectorAll('*')].filter((one) => {
  const style = getComputedStyle(one);
  if (one.matches('.unseen, .bar, .bar *') || style.display === 'inline') return false;
  const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
  return (cuts(style.overflowX) && one.scrollWidth > one.clientWidth + 1)
    || (cuts(style.overflowY) && one.scrollHeight > one.clientHeight + 1);
}).map((one) => one.outerHTML.slice(0, 120))"""
SPACED = """() => {
  const style = document.createElement('style');
  style.textContent = '* { line-height: 1.5 !important; letter-spacing: .12em !important }'
    + '* { word-spacing: .16em !important } p { margin-bottom: 2em !important }';
  document.head.append(style);
}"""  # WCAG 2.2, 1.4.12
TWICE = "() => { document.documentElement.style.fontSize = '200%' }"  # WCAG 2.2, 1.4.4


def check(tab: Page) -> None:
    assert tab.evaluate(FITS), tab.evaluate("() => document.documentElement.scrollWidth")
    assert tab.evaluate(CUT_OFF) == []


@pytest.mark.parametrize(("document", "page"), ROWS)
def test_pages_fit_spaced_out_and_enlarged(open_page: Open, document: str, page: str) -> None:
    """Take 320 px, which is 1280 px enlarged four times; then spaced out; then all text twice as large on 640 px."""
    tab = open_page(document, page, 320)
    check(tab)
    tab.evaluate(SPACED)
    check(tab)
    tab.reload()
    tab.set_viewport_size({"width": 640, "height": 900})
    tab.evaluate(TWICE)
    check(tab)


def test_the_check_sees_what_is_cut_off(open_page: Open) -> None:
    tab = open_page("exampleshire", "adult", 320)
    tab.evaluate(
        "() => { document.querySelector('h1').style.cssText = 'width: 900px; height: 10px; overflow: hidden' }"
    )

    assert not tab.evaluate(FITS)
    assert len(tab.evaluate(CUT_OFF)) == 1
