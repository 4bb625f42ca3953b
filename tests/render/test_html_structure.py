"""What every HTML page keeps to, checked without a browser."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import html5lib
import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]

Attributes = dict[str, str | None]
HTML_FORMATS = [pytest.param("html", id="adult"), pytest.param("children-html", id="children")]
_OUTSIDE = re.compile(r"^(?:[a-z]+:)?//|^https?:", re.IGNORECASE)
_VOID = {"meta", "br", "link", "img", "hr", "col", "input"}


class Structure(HTMLParser):
    """The elements of a page that its faults are found in."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, Attributes]] = []
        self.open: list[str] = []
        self.tables: list[dict[str, int]] = []
        self.headings: list[int] = []
        self.title = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.tables.append({"caption": 0, "unscoped": 0, "rows": 0, "row_headers": 0})
        elif self.tables and tag in ("caption", "tr"):
            self.tables[-1]["caption" if tag == "caption" else "rows"] += 1
        elif self.tables and tag == "th":
            self.tables[-1]["unscoped"] += found.get("scope") not in ("col", "row")
            self.tables[-1]["row_headers"] += found.get("scope") == "row"
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "title":
            self.title += data

    def named(self, tag: str) -> list[Attributes]:
        return [attributes for name, attributes in self.tags if name == tag]


def faults(page: str) -> list[str]:
    structure = Structure(page)
    return [*_ids(structure), *_headings(structure), *_tables(structure), *_requests(structure), *_frame(structure)]


def _ids(structure: Structure) -> list[str]:
    ids = [attributes["id"] for _, attributes in structure.tags if "id" in attributes]
    found = [f"id {name} stands twice" for name in set(ids) if ids.count(name) > 1]
    for _, attributes in structure.tags:
        target = attributes.get("href") or ""
        if target.startswith("#") and target[1:] not in ids:
            found.append(f"{target} leads nowhere")
        found += [f"no label {name}" for name in (attributes.get("aria-labelledby") or "").split() if name not in ids]
    return found


def _headings(structure: Structure) -> list[str]:
    levels = structure.headings
    found = [] if levels.count(1) == 1 else ["not one h1"]
    first = levels.index(1) if 1 in levels else 0
    steps = zip(levels[first:], levels[first + 1 :], strict=False)
    return found + [f"h{before} is followed by h{after}" for before, after in steps if after > before + 1]


def _tables(structure: Structure) -> list[str]:
    found = [f"table {n} has no caption" for n, table in enumerate(structure.tables) if not table["caption"]]
    found += [f"table {n} has a heading without scope" for n, table in enumerate(structure.tables) if table["unscoped"]]
    return found + [
        f"table {n} has no row headings" for n, table in enumerate(structure.tables) if not table["row_headers"]
    ]


def _requests(structure: Structure) -> list[str]:
    found = [
        f"{tag} fetches something" for tag, _ in structure.tags if tag in ("script", "link", "img", "iframe", "object")
    ]
    return found + [
        f"{tag} asks another host" for tag, attributes in structure.tags if _OUTSIDE.match(attributes.get("src") or "")
    ]


def _frame(structure: Structure) -> list[str]:
    wanted: dict[str, Callable[[], Any]] = {
        "lang": lambda: structure.named("html")[0].get("lang") == "en-GB",
        "title": structure.title.strip,
        "main": lambda: structure.named("main")[0].get("id") == "main",
        "skip link": lambda: structure.named("a")[0].get("href") == "#main",
        "contents": lambda: structure.named("nav")[0].get("aria-labelledby"),
        "policy": lambda: any("default-src 'none'" in (meta.get("content") or "") for meta in structure.named("meta")),
        "regions": lambda: all(
            region.get("tabindex") == "0" and region.get("aria-labelledby")
            for region in structure.named("div")
            if region.get("role") == "region"
        ),
    }
    return [f"{name} is missing" for name, holds in wanted.items() if not holds()]


@pytest.mark.parametrize("output", HTML_FORMATS)
def test_the_example_is_sound(output: str, example: Documents, pages: Pages) -> None:
    page = pages(example(), output).text

    assert faults(page) == []
    html5lib.HTMLParser(strict=True).parse(page)


@pytest.mark.parametrize("output", HTML_FORMATS)
def test_a_nearly_empty_document_is_sound(output: str, document: Documents, pages: Pages) -> None:
    page = pages(document(), output).text

    assert faults(page) == []
    html5lib.HTMLParser(strict=True).parse(page)


@pytest.mark.parametrize("output", HTML_FORMATS)
def test_every_key_in_use_is_sound(output: str, whole: Document, pages: Pages) -> None:
    page = pages(whole, output).text

    assert faults(page) == []
    html5lib.HTMLParser(strict=True).parse(page)


def test_three_hundred_agencies_and_very_long_names_do_not_break(document: Documents, pages: Pages) -> None:
    bodies = [
        {"id": f"body-{n}", "name": f"Body {n} " + "of a very long name " * 40, "kind": "health"} for n in range(300)
    ]
    agencies = [{"organisation": body["id"], "why": "x" * 3000, "how": "Meets us."} for body in bodies]
    page = pages(document(organisations=bodies, relevant_agencies=agencies)).text

    assert faults(page) == []
    assert page.count('<tr>\n<th scope="row">') == 600


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        pytest.param('<p id="a"></p><p id="a"></p>', "id a stands twice", id="double-id"),
        pytest.param('<a href="#b">x</a>', "#b leads nowhere", id="dead-fragment"),
        pytest.param("<h1>x</h1><h3>y</h3>", "h1 is followed by h3", id="skipped-heading"),
        pytest.param("<table><tr><th>x</th></tr></table>", "table 0 has no caption", id="no-caption"),
        pytest.param('<script src="//x.y/z"></script>', "script asks another host", id="outside-request"),
    ],
)
def test_the_check_sees_faults(page: str, fault: str) -> None:
    frame = '<html lang="en-GB"><a href="#main"></a><nav></nav><main id="main"></main>'

    assert fault in faults(f"{frame}{page}</html>")
