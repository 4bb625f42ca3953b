"""axe finds nothing wrong, and nothing that it cannot tell, on any page at any width in either colour scheme."""

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.conftest import Open
from tests.browser.rows import MODE_ROWS

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """(tags) => axe.run(document, {
  runOnly: {type: 'tag', values: tags},
  rules: {'target-size': {enabled: true}},
  resultTypes: ['violations', 'incomplete'],
})"""


@pytest.mark.parametrize(("document", "page", "mode"), MODE_ROWS)
def test_axe_is_content(open_page: Open, screenshots: Path, document: str, page: str, mode: tuple[int, str]) -> None:
    tab = open_page(document, page, *mode)
    tab.evaluate(AXE_SCRIPT)

    found = tab.evaluate(RUN, TAGS)

    tab.screenshot(path=screenshots / f"{document}-{page}-{mode[0]}-{mode[1]}.png")
    assert {kind: _told(found[kind]) for kind in ("violations", "incomplete")} == {"violations": [], "incomplete": []}
    assert len(found["passes"]) > 20


def _told(rules: list[dict[str, Any]]) -> list[str]:
    return [f"{rule['id']}: {node['target']} {node['failureSummary']}" for rule in rules for node in rule["nodes"][:3]]
