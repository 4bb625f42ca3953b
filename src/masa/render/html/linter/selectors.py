"""What is wrong with an element of a page, as tables of selectors."""

from collections.abc import Iterable
from functools import lru_cache

from cssselect2 import compile_selector_list

from masa.render.html.linter.element import PageElement, StartTag
from masa.render.html.linter.rules import Rules

_STRICT = (
    """[content*="default-src 'none';"][content*="base-uri 'none'"][content*="form-action 'none'"]"""
    """:not([content*="*"], [content*=http], [content*=unsafe-eval], [content*=script-src])"""
)
_FRAME = {  # wrong in a whole page
    'html:not([lang]), html[lang=""]': 'the page does not say its language; write <html lang="en-GB">',
    "head:not(:has(> title))": "the page has no title; write one",
    'head:not(:has(> meta[charset="utf-8" i]))': 'the page does not say its letters; write <meta charset="utf-8">',
    f'head:not(:has(> meta[http-equiv="content-security-policy" i]{_STRICT}))': (
        "the page's policy does not keep it from asking other hosts; write that of base.html.j2"
    ),
}
_FORBIDDEN = {  # wrong wherever it stands
    "[name=viewport]:is([content*=user-scalable], [content*=maximum-scale])": "the page forbids to zoom; let people",
    "meta[http-equiv=refresh i]": "the page leads away by itself; take out the refresh",
    """base, iframe, frame, object, embed, applet, audio, video, source, track, link[href]:not([href^="data:image/"]),
        [src]:not([src^="data:image/"]), [srcset], [poster], [background], [ping], [action], [formaction], [manifest],
        image:not([href^="data:image/"]), use:not([href^="#"])""": (
        "{tag} asks for something from outside, or sends something there; put what it shows into the page"
    ),
    'script:not([type="application/json"], [type="application/ld+json"])': "a script does not run here; take it out",
    "table:not(:has(> caption))": "a table has no caption; say in one what it shows",
    "table:not(:has(th))": "a table has no headings; make the first cells th",
    "table:not(:has(td))": "a table has nothing but headings; make its cells td",
    "th:not([scope=col], [scope=row])": 'a th has no scope; write scope="col" or scope="row"',
    "img:not([alt]), area:not([alt])": '{tag} has no alt; say what it shows, or alt="" where it only adorns',
    "svg:not([aria-hidden=true], [aria-label], :has(> title))": "a drawing has no title; say in one what it shows",
    "[role=region]:not([aria-label], [aria-labelledby])": "a region has no name; point aria-labelledby to its heading",
    '[tabindex]:not([tabindex="0"], [tabindex="-1"])': "a tabindex takes the keyboard out of order; write 0 or none",
}
_NAMED = {  # wrong where nothing names it
    "h1, h2, h3, h4, h5, h6, title, caption, legend, th": "{tag} has no words; write some or take it out",
    "a[href], button, summary": "{tag} has no words; say what it does or where it leads",
    "input:not([type=hidden], [type=submit], [type=reset]), select, textarea": "{tag} has no label; put one around it",
}
_PART_OF_A_PAGE = {"h1": "the fragment has an h1, which the page around it brings; begin with an h2"}
MUST_BE_NAMED = frozenset(_NAMED.values())
"""What is wrong only where nothing names the element."""

_LOOKED_INTO = ("head", "table", "svg")
_INSIDE = {selectors: wrong for selectors, wrong in (_FRAME | _FORBIDDEN).items() if ":has(" in selectors}
LOOKING_INTO, ASKED_INSIDE = ", ".join(_INSIDE), frozenset(_INSIDE.values())
"""The selectors that ask what stands in an element, with what is wrong; the others ask of nothing but a start tag."""


def _rules(*tables: dict[str, str]) -> Rules[str]:
    rows = [row for table in tables for row in table.items()]
    return Rules((selectors, compile_selector_list(selectors), message) for selectors, message in rows)


WHOLE, PART = _rules(_FRAME, _FORBIDDEN, _NAMED), _rules(_PART_OF_A_PAGE, _FORBIDDEN, _NAMED)


def wrong_with(element: PageElement, rows: Rules[str]) -> Iterable[str]:
    """Return what the rows say of an element, each once."""
    alone = element.local_name not in _LOOKED_INTO
    return wrong_with_start(element.start, rows) if alone else dict.fromkeys(rows.of(element))


@lru_cache(maxsize=4096)
def wrong_with_start(start: StartTag, rows: Rules[str]) -> tuple[str, ...]:
    """Return what the rows say of an element that has nothing in it."""
    return tuple(dict.fromkeys(rows.of(PageElement(start, None))))
