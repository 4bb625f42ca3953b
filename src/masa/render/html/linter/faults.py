"""What every page of HTML keeps to, found without a browser: structure, names, sources and contrast.

Most of it is tables of selectors, each with what is wrong where it matches. Tags that are not closed are for a strict
parser to find, what lies over what on the screen for tests in a browser, and whether words are clear for people.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import tinycss2

from masa.render.html.linter.amount import TOO_DEEP_STYLE, TOO_MUCH, TooMuchStyleError, check_amount
from masa.render.html.linter.contrast import contrast_faults
from masa.render.html.linter.depth import TOO_DEEP, TooDeepError
from masa.render.html.linter.element import PageElement, StartTag
from masa.render.html.linter.glance import seen_at_a_glance
from masa.render.html.linter.naming import is_named
from masa.render.html.linter.page import elements_in, parsed
from masa.render.html.linter.rules import Rules
from masa.render.html.linter.selectors import MUST_BE_NAMED, PART, WHOLE, wrong_with

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TO_IDS = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "for", "list", "form")
_TELLING = frozenset(("id", "href", "style", *_TO_IDS))
_TELLING_NAMES = _HEADINGS | {"html", "main", "a", "style"}
_ASKS = re.compile(
    r"""@import|(?:url\(\s*["']?|(?:src|image-set)\(\s*["'])(?!data:image/|\#)[^"')\s]+""", re.IGNORECASE
)
Found = tuple[PageElement, str]


def page_faults(html: str, whole: bool = True) -> tuple[str, ...]:  # noqa: FBT001, FBT002 - the question's two answers
    """Return one sentence for each fault of a page, with its place; of a fragment where the page is not whole."""
    try:
        return _faults(html, whole=whole)
    except TooDeepError:
        return (TOO_DEEP,)
    except TooMuchStyleError:
        return (TOO_MUCH,)
    except RecursionError:  # elements stand no deeper than may be, so it is what stands in a style
        return (TOO_DEEP_STYLE,)


def _faults(html: str, *, whole: bool) -> tuple[str, ...]:
    rows = WHOLE if whole else PART
    page = parsed(html)
    check_amount(html.count("<"), "".join(node.text() for node in page.css("style")))
    seen = seen_at_a_glance(page, rows, _tells)
    if seen and not any((*_of_frame(seen, whole=whole), *_of_marks(seen))):
        return ()
    elements = elements_in(page)
    found = [*_of_frame(elements, whole=whole), *_of_rows(elements, rows), *_of_marks(elements)]
    return _told([*found, *contrast_faults(elements)])


def _tells(start: StartTag) -> bool:
    """Tell whether an element counts for the outline, leads somewhere, is led to, or may run or ask for something."""
    own = start.attributes
    return start.name in _TELLING_NAMES or not _TELLING.isdisjoint(own) or any(name[:2] == "on" for name in own)


def _told(found: Iterable[Found]) -> tuple[str, ...]:
    places: dict[str, list[PageElement]] = {}
    for element, message in found:
        places.setdefault(message, []).append(element)
    return tuple(f"{_where(*among)}: {message}." for message, among in places.items())


def _where(first: PageElement, *others: PageElement) -> str:
    nearest = next((f"#{one.id}" for one in (first, *reversed(first.ancestors)) if one.id), "the page")
    return f"in {nearest} (and {len(others)} more)" if others else f"in {nearest}"


def _by_id(elements: Sequence[PageElement]) -> dict[str, PageElement]:
    return {one.id: one for one in reversed(elements) if one.id}


def _of_rows(elements: Sequence[PageElement], rows: Rules[str]) -> Iterator[Found]:
    ids, labels = _by_id(elements), {one.attrib.get("for", ""): one for one in elements if one.local_name == "label"}
    for one in elements:
        for message in wrong_with(one, rows):
            if message not in MUST_BE_NAMED or not is_named(one, ids, labels):
                yield one, message.format(tag=f"<{one.local_name}>")


def _of_frame(elements: Sequence[PageElement], *, whole: bool) -> Iterator[Found]:
    names = [one.local_name for one in elements]
    for tag in ("h1", "main") if whole else ():
        if (count := names.count(tag)) != 1:
            yield elements[0], f"the page has {count or 'no'} {tag}; it needs one"
    links = (one.attrib.get("href", "") for one in elements if one.local_name == "a")
    target = _by_id(elements).get(next(filter(None, links), "").removeprefix("#"))
    if whole and (target is None or target.local_name != "main"):
        yield elements[0], "the page's first link does not skip to its main part; begin the body with one that does"


def _of_marks(elements: Sequence[PageElement]) -> Iterator[Found]:
    headings = [one for one in elements if one.local_name in _HEADINGS]
    for before, after in pairwise(headings):
        if int(after.local_name[1]) > int(before.local_name[1]) + 1:
            yield after, f"an {after.local_name} follows an {before.local_name}; a level of heading is skipped"
    ids = _by_id(elements)
    yield from ((one, message) for one in elements if _tells(one.start) for message in _of_attributes(one, ids))


def _of_attributes(element: PageElement, ids: dict[str, PageElement]) -> Iterator[str]:
    own, name = element.attrib, element.id
    if name is not None and name.split() != [name]:
        yield f"“{name}” is no id; write one word without spaces"
    elif name and ids[name] is not element:
        yield f"the id {name} stands twice; give each element its own"
    if name is not None and len(own) == 1:
        return
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
