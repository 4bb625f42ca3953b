"""The children's page: help first and last, posts and never names, short sentences, no personal data."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.model.document import Document
from masa.render import Page, RenderError, Resources
from masa.source.yaml_parser import parse_yaml

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, object]

ROOT = Path(__file__).parents[3]
LONGEST = 12


def text_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page[page.index("<body") :]).split())


def test_help_stands_first_and_last(example: Documents, pages: Pages) -> None:
    page = pages(example(), "children-markdown").text
    headings = [line for line in page.splitlines() if line.startswith("## ")]

    assert (headings[0], headings[-1]) == ("## Get help now", "## Remember how to get help")
    for part in (page[: page.index(headings[1])], page[page.index(headings[-1]) :]):
        assert "[999](tel:999)" in part
        assert "[0800 1111](tel:08001111)" in part
        assert "01632 960111" in part
        assert "grown-up you trust" in part


def test_numbers_are_dialled_without_spaces_and_do_not_break(example: Documents, pages: Pages) -> None:
    page = pages(example(), "children-html").text

    assert '<a href="tel:08001111" class="phone">0800 1111</a>' in page
    assert '<a href="tel:08088005000" class="phone">0808 800 5000</a>' in page
    assert re.search(r"\.phone[^{]*\{ white-space: nowrap; \}", page)


def test_posts_stand_there_and_names_do_not(
    example: Documents, pages: Pages, example_values: Mapping[str, Any]
) -> None:
    text = text_of(pages(example(), "children-html").text)

    assert "Chief Executive" in text
    assert "Director of Children" in text
    assert "Independent Scrutineer" in text
    assert [person["name"] for person in example_values["people"] if person.get("name") in text] == []


def test_without_a_front_door_the_page_says_how_to_find_it_and_prints_no_number(
    example: Documents, pages: Pages
) -> None:
    page = pages(example(children={"help": []}), "children-markdown").text
    box = page[: page.index("## What this page is about")]

    assert "Your council has a team that helps children." in box
    assert "](https://www.gov.uk/report-child-abuse-to-local-council)" in box
    assert set(re.findall(r"tel:(\d+)", box)) == {"999", "08001111"}


def test_role_mailboxes_may_stand_there(example: Documents, pages: Pages) -> None:
    page = pages(example(children={"help": [{"name": "Town hall", "email": "townhall@a.example"}]}), "children-html")

    assert 'href="mailto:townhall@a.example"' in page.text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", "cannot be read", id="empty"),
        pytest.param("- a", "cannot be", id="a-list"),
        pytest.param("checked_on: 2026-11-21", "cannot be used", id="no-lines"),
        pytest.param("a: [", "cannot be read", id="not-yaml"),
        pytest.param(
            "checked_on: 2026-11-21\nlocal: {url: x}\nlines: [{id: emergency, title: a, phone: b, says: [c]}]",
            "no line for childline, nspcc",
            id="no-childline",
        ),
    ],
)
def test_without_the_national_lines_there_is_no_page(text: str, words: str, example: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=r"help_lines\.yaml") as raised:
        pages(example(), "children-html", help_lines_text=text)

    assert words in str(raised.value)


@pytest.mark.parametrize(
    ("day", "warned"),
    [
        pytest.param(date(2027, 11, 21), False, id="twelve-months"),
        pytest.param(date(2027, 11, 22), True, id="a-day-more"),
    ],
)
def test_help_lines_grow_old(day: date, *, warned: bool, example: Documents, pages: Pages) -> None:
    page = pages(example(), "children-html", as_of=day)

    assert any("help lines were last checked" in problem for problem in page.problems) is warned
    assert page.text == pages(example(), "children-html").text


def test_many_agencies_are_counted(document: Documents, pages: Pages) -> None:
    bodies = [{"id": f"b-{n}", "name": f"Body {n}"} for n in range(300)]
    agencies = [{"organisation": body["id"]} for body in bodies]
    page = pages(document(organisations=bodies, relevant_agencies=agencies), "children-markdown").text

    assert "- Body 11\n" in page
    assert "Body 12" not in page
    assert "And 288 more. The full page has them all." in page


def test_own_words_come_before_fixed_ones(example: Documents, pages: Pages) -> None:
    words = [
        {"word": "Advocate", "means": "A person on your side."},
        {"word": "scrutineer", "means": "Someone who checks."},
        {"word": "neglect", "means": "No care."},
    ]
    page = pages(example(children={"words": words}), "children-markdown").text

    assert "- **Advocate:** A person on your side." in page
    assert "Someone who helps you say what you want." not in page


def test_money_is_one_small_table(example: Documents, pages: Pages) -> None:
    page = pages(example(), "children-markdown").text

    assert page.count("| --- |") == 1
    assert "| Exampleshire County Council | £64,000 | £12,000 |" in page


def test_where_the_full_page_is_and_who_helped(example: Documents, pages: Pages) -> None:
    page = pages(example(), "children-markdown").text

    assert "[Read the full page](https://escp.example/arrangements)" in page
    assert "Made with Young Inspectors" in page
    assert "Made in February 2025" in page


def test_no_fixed_sentence_is_longer_than_twelve_words() -> None:
    sentences = parse_yaml((ROOT / "templates" / "children.sentences.yaml").read_text(encoding="utf-8"), "s").values

    assert [
        text for text in _texts(sentences) for part in re.split(r"[.?!] ", text) if len(part.split()) > LONGEST
    ] == []


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    entries = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for entry in entries for text in _texts(entry)]


def test_a_sentence_file_may_be_replaced(example: Documents, pages: Pages, resources: Resources) -> None:
    def load(name: str) -> str | None:
        text = resources.load_template(name) or ""
        return text.replace("Who keeps you safe", "Wer dich schützt") if name.endswith(".yaml") else text

    assert pages(example(), "children-markdown", load_template=load).text.startswith("# Wer dich schützt\n")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param(("title: Who keeps you safe", ""), "lacks `title`", id="missing"),
        pytest.param(("about {partnership}", "about {nothing}"), "has the slot {nothing}", id="unknown-slot"),
    ],
)
def test_a_faulty_sentence_file_is_explained(
    change: tuple[str, str], words: str, example: Documents, pages: Pages, resources: Resources
) -> None:
    def load(name: str) -> str | None:
        text = resources.load_template(name) or ""
        return text.replace(*change) if name.endswith(".yaml") else text

    with pytest.raises(RenderError, match=r"children\.sentences\.yaml") as raised:
        pages(example(), "children-markdown", load_template=load)

    assert words in str(raised.value)
