"""The fragment stands inside a page that it did not make: no frame, no style, ids of its own, headings where asked."""

import html
import re
from collections.abc import Callable
from itertools import pairwise

import html5lib
import pytest

from masa.model.document import Document
from masa.render import Choices, Page, RenderError
from masa.render.html.linter.faults import page_faults

Documents = Callable[..., Document]
Pages = Callable[..., Page]

HOSTILE = ' <script>x</script> <b id="y" class="z" style="a:b" onclick="c()">d</b> {{ 7*7 }} [e](#f) [g](javascript:h)'


def ids(page: str) -> list[str]:
    return re.findall(r'\sid="([^"]*)"', page)


def levels(page: str) -> list[int]:
    return [int(level) for level in re.findall(r"<h(\d)", page)]


def words(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_it_brings_nothing_that_the_page_around_it_has(example: Documents, pages: Pages) -> None:
    page = pages(example(), "fragment").text

    tags = set(re.findall(r"<(\w+)", page))
    assert not tags & {
        "html",
        "head",
        "body",
        "title",
        "meta",
        "style",
        "script",
        "main",
        "header",
        "footer",
        "h1",
        "span",
    }
    assert not re.search(r"<[^>]*\s(?:class|style|tabindex|on\w+)=", page)
    assert set(re.findall(r'role="(\w+)"', page)) <= {"note"}
    assert page.startswith('<div lang="en-GB">')
    assert page.endswith("</div>\n")


@pytest.mark.parametrize("level", [2, 3, 4])
def test_headings_begin_where_asked_and_skip_no_level(level: int, whole: Document, pages: Pages) -> None:
    found = levels(pages(whole, "fragment", choices=Choices(heading_level=level)).text)

    assert found[0] == min(found) == level
    assert max(found) <= 6
    assert all(after <= before + 1 for before, after in pairwise(found))


@pytest.mark.parametrize("level", [2, 4])
def test_headings_in_prose_skip_no_level_either(level: int, document: Documents, pages: Pages) -> None:
    prose = "### First\n\n###### Deep\n\n# Last\n\n- a\n\n  ## In a list"
    page = pages(document(partnership={"text": prose}), "fragment", choices=Choices(heading_level=level)).text

    assert levels(page)[1:5] == [level, level + 1, min(level + 2, 6), level + 1]
    assert page_faults(page, whole=False) == ()


@pytest.mark.parametrize("prefix", ["masa-", "x", "Our-2025-"])
def test_every_id_and_every_link_to_one_begins_with_the_prefix(prefix: str, whole: Document, pages: Pages) -> None:
    page = pages(whole, "fragment", choices=Choices(id_prefix=prefix)).text

    found, targets = ids(page), re.findall(r'href="#([^"]*)"', page)
    labels = [name for names in re.findall(r'labelledby="([^"]*)"', page) for name in names.split()]
    assert found
    assert targets
    assert labels
    assert all(name.startswith(prefix) for name in found)
    assert {*targets, *labels} <= set(found)
    assert len(found) == len(set(found))


def test_two_fragments_on_one_page_share_no_id(example: Documents, pages: Pages) -> None:
    ours, theirs = (pages(example(), "fragment", choices=Choices(id_prefix=prefix)).text for prefix in ("a-", "b-"))

    assert not set(ids(ours)) & set(ids(theirs))
    assert page_faults(ours + theirs, whole=False) == ()


@pytest.mark.parametrize("prefix", ["", "2025-", "-masa", "a b", 'a"b', "a.b", "é-", "a\n", "a_"])
def test_a_prefix_that_no_id_may_have_is_refused(prefix: str, example: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match="Give --id-prefix a letter first"):
        pages(example(), "fragment", choices=Choices(id_prefix=prefix))


def test_it_says_what_the_page_says(whole: Document, pages: Pages) -> None:
    page, fragment = pages(whole).text, words(pages(whole, "fragment").text)
    main = page[page.index("<main") : page.index("</main>")]
    plain = re.sub(r'<span class="axis".*?</span>\s*</span>|<span class="tag">.*?</span>', " ", main, flags=re.DOTALL)

    missing = [text for part in re.findall(r">([^<>]+)<", plain) if (text := words(part)) and text not in fragment]
    assert missing == []


def test_without_style_what_was_drawn_is_said(document: Documents, pages: Pages) -> None:
    chairs = [
        {"called": "First chair", "from": "2020-01-01", "to": "2021-01-01"},
        {"person": "p", "from": "2024-01-01"},
    ]
    people = [{"id": "p", "name": "Ada Brook", "status": "acting"}]
    published = {"published_on": "2025-01-01"}
    page = pages(document(publication=published, people=people, partnership_chair=chairs), "fragment").text

    assert "First chair (past)" in words(page)
    assert "Ada Brook (acting)" in words(page)


def test_every_table_keeps_its_caption_and_its_scopes(whole: Document, pages: Pages) -> None:
    page = pages(whole, "fragment").text

    assert page.count("<table") == page.count("<caption")
    assert "<table" in page
    assert len(re.findall(r"<th[ >]", page)) == len(re.findall(r'<th scope="(?:col|row)"', page))


@pytest.mark.parametrize("hostile", ["", HOSTILE])
def test_it_is_sound_whatever_stands_in_the_document(
    hostile: str, everything_hostile: Callable[[str], Document], pages: Pages
) -> None:
    page = pages(everything_hostile(hostile), "fragment").text

    assert page_faults(page, whole=False) == ()
    assert "javascript:" not in "".join(re.findall(r'href="([^"]*)"', page))
    html5lib.HTMLParser(strict=True).parseFragment(page)


def test_a_nearly_empty_document_is_sound(document: Documents, pages: Pages) -> None:
    assert page_faults(pages(document(), "fragment").text, whole=False) == ()


def test_the_same_document_gives_the_same_bytes(example: Documents, pages: Pages) -> None:
    assert pages(example(), "fragment").content == pages(example(), "fragment").content
