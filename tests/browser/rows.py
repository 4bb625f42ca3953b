"""The rows of every table of pages: Exampleshire and one hostile document always, all others with -m browser."""

import pytest

from tests.browser.conftest import PAGES
from tests.browser.documents import EXAMPLES, HOSTILE

ALWAYS = ("exampleshire", "hostile")
DOCUMENTS = (*EXAMPLES, *HOSTILE)
MODES = [(width, scheme) for width in (320, 1280) for scheme in ("light", "dark")]
_EACH_ONCE = ((320, "dark"), (1280, "light"))  # both widths and both schemes; axe takes up to 15 s for a page


def row(*values: object, always: bool) -> object:
    """Return a row of a table, named by its values; one that is not for every run is marked."""
    name = "-".join(str(value) for part in values for value in (part if isinstance(part, tuple) else (part,)))
    return pytest.param(*values, id=name, marks=[] if always else pytest.mark.browser_all)


def _is_always(document: str, page: str, mode: tuple[int, str]) -> bool:
    if document == ALWAYS[0]:
        return page in ("children", "check") or mode in _EACH_ONCE[: 1 if page == "trace" else 2]
    return document in ALWAYS and page == "adult" and mode == _EACH_ONCE[0]


ROWS = [
    row(document, page, always=document == ALWAYS[0] and page != "trace") for document in DOCUMENTS for page in PAGES
]
MODE_ROWS = [
    row(document, page, mode, always=_is_always(document, page, mode))
    for document in DOCUMENTS
    for page in PAGES
    for mode in MODES
]
