"""The keyboard reaches everything that can be used, once, in the page's order, and what has the focus is seen."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.rows import ALWAYS, DOCUMENTS, row

pytestmark = pytest.mark.browser

# Each element that takes the focus, as it does: where it stands in the page, and what is wrong with how it looks.
# Its outline stands out from what is around it by 3 to 1 (WCAG 2.2, 1.4.11).
WATCH = """() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => parts(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, n) => sum + part * [0.2126, 0.7152, 0.0722][n], 0.05);
  const around = (one) => {
    const back = getComputedStyle(one).backgroundColor;
    return parts(back)[3] === 0 ? around(one.parentElement) : back;
  };
  const apart = (one, other) => Math.max(one, other) / Math.min(one, other) >= 3;
  window.reached = [];
  window.usable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  document.addEventListener('focusin', ({target}) => {
    const style = getComputedStyle(target), box = target.getBoundingClientRect();
    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      && apart(light(style.outlineColor), light(around(target.parentElement)))
      && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    window.reached.push([window.usable.indexOf(target), seen]);
  });
}"""
ROWS = [row(document, page, always=document in ALWAYS) for document in DOCUMENTS for page in ("adult", "children")] + [
    row("exampleshire", "trace", always=False)
]


def tabbed(tab: Page) -> list[list[int | bool]]:
    tab.evaluate(WATCH)
    for _ in range(tab.evaluate("() => usable.length") + 1):
        tab.keyboard.press("Tab")
    reached: list[list[int | bool]] = tab.evaluate("() => reached")
    return reached


@pytest.mark.parametrize(("document", "page"), ROWS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_keyboard_goes_through_the_page_once(open_page: Open, document: str, page: str, scheme: str) -> None:
    tab = open_page(document, page, 1280, scheme)

    reached = tabbed(tab)

    count = tab.evaluate("() => usable.length")
    assert [one[0] for one in reached[:count]] == list(range(count))
    assert [tab.evaluate("(n) => usable[n].outerHTML.slice(0, 80)", n) for n, seen in reached if not seen] == []


def test_the_skip_link_comes_first_then_the_contents_in_order(open_page: Open) -> None:
    tab = open_page("exampleshire", "adult")
    tabbed(tab)

    first = tab.evaluate("() => usable[0].getAttribute('href')")
    contents = tab.evaluate("() => usable.filter((one) => one.closest('nav')).map((one) => one.getAttribute('href'))")

    assert first == "#main"
    assert contents == tab.evaluate("() => [...document.querySelectorAll('main > section')].map((one) => '#' + one.id)")


@pytest.mark.parametrize("page", ["adult", "children", "trace"])
def test_the_skip_link_leads_to_the_main_part(open_page: Open, page: str) -> None:
    tab = open_page("exampleshire", page)
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")

    assert tab.evaluate("() => document.activeElement.id") == "main"
    tab.keyboard.press("Tab")
    assert tab.evaluate("() => document.querySelector('main').contains(document.activeElement)")
