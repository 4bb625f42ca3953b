"""The data beside the page: the document's values as masa read them, and nothing that the page does not publish."""

import html
import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from masa import __version__
from masa.model.build import build
from masa.model.document import Document
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.tabulate import document_table
from masa.render import Page, Request, Resources, render
from masa.source.yaml_parser import parse_yaml

Documents = Callable[..., Document]
Pages = Callable[..., Page]

ROOT = Path(__file__).parents[2]
EXAMPLE_FILES = [path for path in sorted((ROOT / "examples").glob("*.yaml")) if "." not in path.stem]
EXAMPLES = [pytest.param(path, id=path.stem) for path in EXAMPLE_FILES]
WITHHELD = {"grade"}


def reading_of(text: str) -> Reading:
    return read(parse_yaml(text, "document.yaml"), document_table(), {})


def data_of(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.content)
    return found


def without_withheld(value: Any) -> Any:  # noqa: ANN401 - any value of a document
    if isinstance(value, dict):
        kept = {key: without_withheld(below) for key, below in value.items() if key not in WITHHELD}
        return {key: below for key, below in kept.items() if below not in (None, [])}
    return [without_withheld(entry) for entry in value] if isinstance(value, list) else value


@pytest.mark.parametrize("example", EXAMPLES)
def test_masa_reads_the_data_again_to_the_same_values(example: Path, pages: Pages) -> None:
    reading = reading_of(example.read_text(encoding="utf-8"))
    again = reading_of(json.dumps(data_of(pages(build(reading), "json"))["document"], ensure_ascii=False))

    assert again.faults == ()
    assert again.values == without_withheld(reading.values)
    assert list(again.values) == [key for key in document_table().fields("Document") if key in again.values]


def test_every_key_of_the_format_comes_back(whole_values: dict[str, Any], whole: Document, pages: Pages) -> None:
    text = json.dumps(data_of(pages(whole, "json"))["document"])

    assert reading_of(text).values == without_withheld(reading_of(json.dumps(whole_values)).values)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_document_keeps_to_the_schema(example: Path, pages: Pages) -> None:
    schema = json.loads((ROOT / "schemas" / "arrangements.schema.json").read_text(encoding="utf-8"))
    page = pages(build(reading_of(example.read_text(encoding="utf-8"))), "json")

    jsonschema.Draft202012Validator(schema).validate(data_of(page)["document"])


def test_every_figure_in_it_is_one_that_the_page_shows(
    whole: Document, expected: Sequence[tuple[str, str, int]], pages: Pages
) -> None:
    figures = {place for place, text in _places(data_of(pages(whole, "json"))["document"], "") if _is_figure(text)}

    assert figures
    assert figures <= {place for place, _, _ in expected}


def test_every_text_in_it_is_on_the_page(whole: Document, pages: Pages) -> None:
    page = pages(whole).text
    seen = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page[page.index("<body") :])).split())
    links = html.unescape(page)

    texts = [text for text in _texts(data_of(pages(whole, "json"))["document"]) if re.search(r" n\d{4}", text)]
    assert texts
    assert [text for text in texts if text not in seen and f'"{text}"' not in links] == []


def _places(value: Any, place: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - any value of a document
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _places(below, f"{place}.{key}" if place else key)
    elif isinstance(value, list):
        for entry in value:
            yield from _places(entry, place)
    else:
        yield place, str(value)


def _is_figure(text: str) -> bool:
    return re.search(r"\d\d", text) is not None and not text.startswith(("id-", "wt20"))


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - any value of a document
    if isinstance(value, dict | list):
        for below in value.values() if isinstance(value, dict) else value:
            yield from _texts(below)
    elif isinstance(value, str):
        yield value


def test_an_officers_grade_is_masas_own_and_not_published(document: Documents, pages: Pages) -> None:
    people = [{"id": "p", "name": "Ada Brook", "grade": "senior"}]

    assert data_of(pages(document(people=people), "json"))["document"]["people"] == [{"id": "p", "name": "Ada Brook"}]


@pytest.mark.parametrize(
    ("values", "path", "written"),
    [
        pytest.param({"publication": {"published_on": "2025-03"}}, "publication.published_on", "2025-03", id="month"),
        pytest.param({"publication": {"version": "2.10"}}, "publication.version", "2.10", id="version-stays-text"),
        pytest.param(
            {"children": {"help": [{"phone": "01632 960001"}]}}, "children.help.0.phone", "01632 960001", id="phone"
        ),
        pytest.param(
            {"funding": {"contributions": [{"amount": "£30,500.50"}]}},
            "funding.contributions.0.amount",
            "30500.50",
            id="money",
        ),
        pytest.param(
            {"funding": {"contributions": [{"percent": "12.50%"}]}},
            "funding.contributions.0.percent",
            "12.50%",
            id="share",
        ),
        pytest.param({"organisations": [{"id": "a", "several": "yes"}]}, "organisations.0.several", True, id="yes"),
        pytest.param({"organisations": [{"id": "a", "how_many": "14"}]}, "organisations.0.how_many", 14, id="number"),
        pytest.param({"funding": {}, "area": {"councils": ["a"]}}, "area.councils", ["a"], id="ids-stay"),
    ],
)
def test_values_are_typed(
    values: dict[str, Any], path: str, written: object, document: Documents, pages: Pages
) -> None:
    found: Any = data_of(pages(document(**values), "json"))["document"]
    for key in path.split("."):
        found = found[int(key)] if key.isdigit() else found[key]

    assert found == written
    assert type(found) is type(written)


def test_it_says_what_made_it_and_where_each_section_stands(example: Documents, pages: Pages) -> None:
    data, page = data_of(pages(example(), "json")), pages(example()).text

    assert data["schema_version"] == "1.0"
    assert data["made_by"] == {"name": "masa", "version": __version__}
    assert (data["unread"], data["notices"]) == (0, ["example"])
    assert [section["id"] for section in data["sections"]] == re.findall(r'<li><a href="#([^"]*)">', page)[
        : len(data["sections"])
    ]
    assert set(_ids(data["sections"])) == set(re.findall(r'<section id="([^"]*)"', page))


def _ids(sections: list[dict[str, Any]]) -> Iterator[str]:
    for section in sections:
        yield section["id"]
        yield from _ids(section["sections"])


def test_what_could_not_be_read_is_counted(example: Documents, resources: Resources) -> None:
    data = data_of(render(Request(example(), unread=2), "json", resources))

    assert (data["unread"], data["notices"]) == (2, ["unread", "example"])


def test_it_is_utf_8_and_no_sign_in_it_steers_a_terminal(document: Documents, pages: Pages) -> None:
    name = 'Ffion é 漢 \U0001f600 \u202e\x1b[31m\u2028\U000e0041 \\ "'
    content = pages(document(partnership={"name": name}), "json").content

    assert "Ffion é 漢 \U0001f600" in content.decode()
    assert json.loads(content)["document"]["partnership"]["name"] == name
    assert all(sign.isprintable() or sign == "\n" for sign in content.decode())


def test_the_same_document_gives_the_same_bytes(example: Documents, pages: Pages) -> None:
    assert pages(example(), "json").content == pages(example(), "json").content
