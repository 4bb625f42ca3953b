"""A page asks for nothing but itself, breaks none of its own rules, and shows every word that masa wrote."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Open, Written
from tests.browser.rows import ROWS

pytestmark = pytest.mark.browser

_NOT_WORDS = ("head", "script", "style", "template")
# What a screen reader is not told is decoration, such as the years along a scale, and may give way where it is narrow.
SHOWN = """() => {
  document.querySelectorAll('[aria-hidden="true"]').forEach((one) => { one.style.display = 'none' });
  return document.body.innerText;
}"""
UNSEEN = """() => [...document.body.querySelectorAll('*')].filter((one) => {
  const words = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!words || one.matches('.unseen, .unseen *, .skip, [aria-hidden] *')) return false;
  const box = one.getBoundingClientRect(), style = getComputedStyle(one);
  return box.width < 1 || box.height < 1 || style.visibility !== 'visible' || box.right < 0
    || parseFloat(style.fontSize) < 10 || style.color === 'rgba(0, 0, 0, 0)';
}).map((one) => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize(("document", "page"), ROWS)
def test_one_request_and_a_clean_console(browser: Browser, written: Written, document: str, page: str) -> None:
    context = browser.new_context()
    tab = context.new_page()
    requests: list[str] = []
    said: list[str] = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.on("console", lambda message: said.append(message.text))
    tab.on("pageerror", lambda error: said.append(str(error)))
    address = written(document, page).as_uri()

    tab.goto(address, wait_until="load")
    tab.evaluate("() => document.querySelectorAll('details').forEach((one) => { one.open = true })")
    context.close()

    assert requests == [address]
    assert said == []


def test_the_policy_stops_what_a_page_should_not_ask(browser: Browser, written: Written, tmp_path: Path) -> None:
    text = written("exampleshire", "adult").read_text(encoding="utf-8")
    bad = '<script>document.title = "ran"</script><img alt="" src="http://127.0.0.1:9/x.png">'
    (tmp_path / "bad.html").write_text(text.replace("</body>", bad + "</body>"), encoding="utf-8")
    context = browser.new_context()
    tab = context.new_page()
    said: list[str] = []
    tab.on("console", lambda message: said.append(message.text))

    tab.goto((tmp_path / "bad.html").as_uri(), wait_until="load")
    title = tab.title()
    context.close()

    assert title != "ran"
    assert len([one for one in said if "Content Security Policy" in one]) == 2


@pytest.mark.parametrize(("document", "page"), ROWS)
@pytest.mark.parametrize("width", [320, 1280])
def test_every_word_that_was_written_is_there_to_see(
    open_page: Open, written: Written, document: str, page: str, width: int
) -> None:
    tab = open_page(document, page, width)

    shown = tab.evaluate(SHOWN)

    assert "".join(shown.split()) == _words(written(document, page).read_text(encoding="utf-8"))
    assert tab.evaluate(UNSEEN) == []


def _words(html: str) -> str:
    """Return the words of a page without spaces, by another parser than masa's own."""
    body = html5lib.parse(html, namespaceHTMLElements=False).find("body")
    return "".join("".join(_texts(body)).split())


def _texts(element: Element) -> Iterator[str]:
    if element.tag not in _NOT_WORDS and "hidden" not in element.attrib and element.get("aria-hidden") != "true":
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""
