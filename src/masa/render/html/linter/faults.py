"""What every page of HTML keeps to, found without a browser: structure, names, sources and contrast.

Most of it is tables of selectors, each with what is wrong where it matches. Tags that are not closed are for a strict
parser to find, what lies over what on the screen for tests in a browser, and whether words are clear for people.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import tinycss2
from cssselect2 import compile_selector_list

from masa.render.html.linter.contrast import contrast_faults
from masa.render.html.linter.depth import TOO_DEEP, TooDeepError
from masa.render.html.linter.naming import is_named
from masa.render.html.linter.page import PageElement, StartTag, elements_of
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
_MUST_BE_NAMED = frozenset(_NAMED.values())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LOOKED_INTO = ("head", "table", "svg")
_NO_H1 = "the fragment has an h1, which the page around it brings; begin with an h2"
_TO_IDS = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "for", "list", "form")
_TELLING = frozenset(("id", "href", "style", *_TO_IDS))
_ASKS = re.compile(
    r"""@import|(?:url\(\s*["']?|(?:src|image-set)\(\s*["'])(?!data:image/|\#)[^"')\s]+""", re.IGNORECASE
)
Found = tuple[PageElement, str]


def page_faults(html: str, whole: bool = True) -> tuple[str, ...]:  # noqa: FBT001, FBT002 - the question's two answers
    """Return one sentence for each fault of a page, with its place; of a fragment where the page is not whole."""
    try:
        elements = elements_of(html)
    except TooDeepError:
        return (TOO_DEEP,)
    ids = {one.id: one for one in reversed(elements) if one.id}
    found = [*(_of_frame(elements, ids) if whole else ()), *_of_rows(elements, ids, _WHOLE if whole else _PART)]
    telling = {
        start for start in {one.start for one in elements} if start.name == "style" or _may_tell(start.attributes)
    }
    found += _of_outline(elements)
    found += [(one, message) for one in elements if one.start in telling for message in _of_attributes(one, ids)]
    return _told([*found, *contrast_faults(elements)])


def _told(found: Iterable[Found]) -> tuple[str, ...]:
    places: dict[str, list[PageElement]] = {}
    for element, message in found:
        places.setdefault(message, []).append(element)
    return tuple(f"{_where(*among)}: {message}." for message, among in places.items())


def _where(first: PageElement, *others: PageElement) -> str:
    nearest = next((f"#{one.id}" for one in (first, *reversed(first.ancestors)) if one.id), "the page")
    return f"in {nearest} (and {len(others)} more)" if others else f"in {nearest}"


def _rules(*tables: dict[str, str]) -> Rules[str]:
    rows = [row for table in tables for row in table.items()]
    able = ((selector, message) for selectors, message in rows for selector in compile_selector_list(selectors))
    return Rules(able, (selectors for selectors, _ in rows))


_WHOLE, _PART = _rules(_FRAME, _FORBIDDEN, _NAMED), _rules({"h1": _NO_H1}, _FORBIDDEN, _NAMED)


def _of_rows(elements: Iterable[PageElement], ids: dict[str, PageElement], rows: Rules[str]) -> Iterator[Found]:
    labels = {one.attrib.get("for", ""): one for one in elements if one.local_name == "label"}
    for one in elements:
        alone = one.local_name not in _LOOKED_INTO
        for message in _of_start(rows, one.start) if alone else dict.fromkeys(rows.of(one)):
            if message not in _MUST_BE_NAMED or not is_named(one, ids, labels):
                yield one, message.format(tag=f"<{one.local_name}>")


@lru_cache(maxsize=4096)
def _of_start(rows: Rules[str], start: StartTag) -> tuple[str, ...]:
    """Return what the rows say of an element that they do not look into: they ask of nothing but its start tag."""
    return tuple(dict.fromkeys(rows.of(PageElement(start, None))))


def _of_frame(elements: Sequence[PageElement], ids: dict[str, PageElement]) -> Iterator[Found]:
    names = [one.local_name for one in elements]
    for tag in ("h1", "main"):
        if (count := names.count(tag)) != 1:
            yield elements[0], f"the page has {count or 'no'} {tag}; it needs one"
    links = (one.attrib.get("href", "") for one in elements if one.local_name == "a")
    if getattr(ids.get(next(filter(None, links), "").removeprefix("#")), "tag", "") != "main":
        yield elements[0], "the page's first link does not skip to its main part; begin the body with one that does"


def _of_outline(elements: Iterable[PageElement]) -> Iterator[Found]:
    headings = [one for one in elements if one.local_name in _HEADINGS]
    for before, after in pairwise(headings):
        if int(after.local_name[1]) > int(before.local_name[1]) + 1:
            yield after, f"an {after.local_name} follows an {before.local_name}; a level of heading is skipped"


def _may_tell(attributes: dict[str, str]) -> bool:
    return bool(attributes) and not (_TELLING.isdisjoint(attributes) and all(name[:2] != "on" for name in attributes))


def _of_attributes(element: PageElement, ids: dict[str, PageElement]) -> Iterator[str]:
    own, name = element.attrib, element.id
    if name is not None and name.split() != [name]:
        yield f"“{name}” is no id; write one word without spaces"
    elif name and ids[name] is not element:
        yield f"the id {name} stands twice; give each element its own"
    address = "".join(own.get("href", "").split()).lower()
    if address.startswith(("javascript:", "vbscript:", "data:")) and element.local_name != "link":
        yield f"<{element.local_name}> leads to a script; write an address that begins with https:"
    yield from (f"{key} runs a script, which the policy stops; take it out" for key in own if key[:2] == "on")
    named = [target for attribute in _TO_IDS if attribute in own for target in own[attribute].split()]
    named += [own["href"][1:]] if address.startswith("#") and address not in ("#", "#top") else []
    yield from (f"no id of the page is {one}, which {element.local_name} leads to" for one in named if one not in ids)
    style = element.text if element.local_name == "style" else own.get("style", "")
    yield from (f"the style asks for something from outside ({one}); put it into the page" for one in _asked(style))


@lru_cache(maxsize=1024)
def _asked(style: str) -> tuple[str, ...]:
    return tuple(_ASKS.findall(tinycss2.serialize(tinycss2.parse_component_value_list(style))))
