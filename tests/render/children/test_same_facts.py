"""One set of facts: what changes in the document changes on both pages, and the children's page adds no fact."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from decimal import Decimal
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from masa.model.document import Document
from masa.model.kinds.number import pounds
from masa.model.reader import read
from masa.model.tabulate import document_table
from masa.render import Page
from masa.source.yaml_parser import parse_yaml

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, Any]

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted(path for path in (ROOT / "examples").glob("*.yaml") if "expected" not in path.name)
NAMED_AGENCIES = 12


def seen(page: Page) -> str:
    """Return what a reader sees, on one line, with where links lead."""
    body = page.text[page.text.index("<body") :]
    addresses = " ".join(re.findall(r'href="([^"#]+)"', body))
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body) + addresses).split())


def both(values: Values, pages: Pages) -> tuple[str, str]:
    document = Document.model_validate(values)
    return seen(pages(document, "html")), seen(pages(document, "children-html"))


def both_in_markdown(values: Values, pages: Pages) -> tuple[str, str]:
    document = Document.model_validate(values)
    return pages(document, "markdown").text, pages(document, "children-markdown").text


@pytest.fixture(scope="module")
def markdown_before(example_values: Values, pages: Pages) -> tuple[str, str]:
    """Return the same in Markdown."""
    return both_in_markdown(example_values, pages)


@pytest.fixture(scope="module")
def before(example_values: Values, pages: Pages) -> tuple[str, str]:
    """Return both pages as they are before anything changes."""
    return both(example_values, pages)


def at(values: Any, path: str) -> tuple[Any, str | int]:  # noqa: ANN401 - any place of a document
    """Return the holder of a place and its key there; `[id=county]` finds an entry by a value."""
    *steps, last = re.findall(r"[^.\[\]]+", path)
    for step in steps:
        values = values[_key(values, step)]
    return values, _key(values, last)


def _key(values: Any, step: str) -> str | int:  # noqa: ANN401 - any place of a document
    if not isinstance(values, list | tuple):
        return step
    key, _, wanted = step.partition("=")
    return next(n for n, entry in enumerate(values) if str(entry.get(key)) == wanted) if wanted else int(step)


CHANGES: Sequence[tuple[str, Any, str]] = (
    ("partnership.name", "Bluebell Partnership", "Bluebell Partnership"),
    ("partnership.contact.name", "Bluebell team", "Bluebell team"),
    ("partnership.contact.phone", "01632 960177", "01632 960177"),
    ("partnership.contact.email", "bluebell.team@escp.example", "bluebell.team@escp.example"),
    ("partnership.contact.open", "Mondays only", "Mondays only"),
    ("publication.version", "7.7", "7.7"),
    ("publication.url", "https://bluebell.example/plan", "https://bluebell.example/plan"),
    ("organisations[id=county].name", "Bluebell Council", "Bluebell Council"),
    ("organisations[id=icb].name", "Bluebell Health Board", "Bluebell Health Board"),
    ("organisations[id=police].name", "Bluebell Police", "Bluebell Police"),
    ("organisations[id=pcc].name", "Bluebell Commissioner", "Bluebell Commissioner"),
    ("organisations[id=districts].name", "Bluebell Districts", "Bluebell Districts"),
    ("organisations[id=probation].name", "Bluebell Probation", "Bluebell Probation"),
    ("people[post=Chief Constable].post", "Bluebell Chief", "Bluebell Chief"),
    ("people[id=priya-lund].post", "Bluebell Director", "Bluebell Director"),
    ("people[id=leo-hart].post", "Bluebell Nurse", "Bluebell Nurse"),
    ("people[id=una-speke].post", "Bluebell Inspector", "Bluebell Inspector"),
    ("people[id=nia-corran].post", "Bluebell Checker", "Bluebell Checker"),
    ("governance.groups[id=young-inspectors].name", "Bluebell Youth", "Bluebell Youth"),
    ("funding.from", "2024-05-02", "2 May 2024"),
    ("funding.to", "2026-06-03", "3 June 2026"),
    ("funding.contributions[0].amount", "64321", "£64,321"),
    ("funding.contributions[1].amount", "56321", "£56,321"),
    ("funding.contributions[2].amount", "48321", "£48,321"),
    ("funding.contributions[5].amount", "12321", "£12,321"),
    ("voice.changes[0].said", "We want a red door.", "We want a red door."),
    ("voice.changes[0].did", "We made a red door.", "We made a red door."),
    ("children.welcome", "Come in by the red door.", "Come in by the red door."),
    ("children.who_is_in_charge", "The red team leads.", "The red team leads."),
    ("children.who_checks", "The red team checks.", "The red team checks."),
    ("children.how_we_listen", "The red team asks you.", "The red team asks you."),
    ("children.what_we_spend", "Red paint costs money.", "Red paint costs money."),
    ("children.how_to_complain", "Tell the red team.", "Tell the red team."),
    ("children.help[0].name", "Bluebell door", "Bluebell door"),
    ("children.help[0].phone", "01632 960188", "01632 960188"),
    ("children.help[0].url", "https://bluebell.example/door", "https://bluebell.example/door"),
    ("children.help[0].open", "Tuesdays only", "Tuesdays only"),
    ("children.help[1].email", "bluebell.hub@escp.example", "bluebell.hub@escp.example"),
    ("children.words[0].means", "A child has no red door.", "A child has no red door."),
    ("children.made_with", ["Bluebell Painters"], "Bluebell Painters"),
    ("children.made_on", "2023-08", "August 2023"),
)


@pytest.fixture(scope="module")
def changed(example_values: Values) -> Values:
    """Return the example's values with all these changes made: each new value stands nowhere else."""
    values = deepcopy(dict(example_values))
    for path, new, _ in CHANGES:
        holder, key = at(values, path)
        holder[key] = new
    return values


@pytest.fixture(scope="module")
def after(changed: Values, pages: Pages) -> tuple[str, str]:
    """Return both pages as they are after all these changes."""
    return both(changed, pages)


@pytest.mark.parametrize(("path", "shown"), [pytest.param(path, shown, id=path) for path, _, shown in CHANGES])
def test_a_changed_fact_changes_on_both_pages(
    path: str, shown: str, example_values: Values, changed: Values, before: tuple[str, str], after: tuple[str, str]
) -> None:
    holder, key = at(example_values, path)

    assert [shown in page for page in (*before, *after)] == [False, False, True, True]
    if isinstance(holder[key], str) and holder[key] not in json.dumps(changed, default=str, ensure_ascii=False):
        assert [holder[key] in page for page in after] == [False, False]


def test_the_sum_of_what_one_body_pays_changes(example_values: Values, before: tuple[str, str], pages: Pages) -> None:
    values = deepcopy(dict(example_values))
    values["funding"]["contributions"][3]["payer"] = "icb"
    after = both(values, pages)

    # The full page lists the two amounts apart.
    assert ("£66,000" in before[1], "£66,000" in after[1]) == (False, True)


@pytest.mark.parametrize(
    ("path", "new", "told"),
    [
        pytest.param("publication.status", "draft", "This page is a draft.", id="draft"),
        pytest.param("publication.status", "withdrawn", "This page is no longer used.", id="withdrawn"),
        pytest.param("people[post=Chief Constable].status", "vacant", "not filled yet", id="vacant-lead"),
        pytest.param("people[id=leo-hart].status", "designate", "not filled yet", id="designate-delegate"),
        pytest.param("people[id=nia-corran].status", "vacant", "not filled yet", id="vacant-scrutineer"),
    ],
)
def test_a_standing_is_told_on_both_pages(
    path: str, new: str, told: str, example_values: Values, before: tuple[str, str], pages: Pages
) -> None:
    values = deepcopy(dict(example_values))
    holder, key = at(values, path)
    holder[key] = new
    after = both(values, pages)

    assert (told in before[1], told in after[1]) == (False, True)
    assert new in after[0].casefold()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        pytest.param("relevant_agencies[organisation=probation]", "- Probation Service\n", id="agency"),
        pytest.param("lead_safeguarding_partners[organisation=police]", "- **The police**: ", id="lead"),
        pytest.param("delegated_safeguarding_partners[0]", "- Director of Children", id="delegate"),
        pytest.param("independent_scrutiny.strands[0]", "- Independent Scrutineer\n", id="scrutineer"),
    ],
)
def test_what_has_ended_is_past_for_adults_and_not_shown_to_children(
    path: str, words: str, example_values: Values, markdown_before: tuple[str, str], pages: Pages
) -> None:
    values = deepcopy(dict(example_values))
    holder, place = at(values, path)
    holder[place] = {key: entry for key, entry in holder[place].items() if key != "from"} | {"to": "2020-01-01"}
    after = both_in_markdown(values, pages)

    assert after[0].count("(past)") > markdown_before[0].count("(past)")
    assert after[1].count(words) < markdown_before[1].count(words)


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in EXAMPLES])
def test_the_childrens_page_adds_no_fact(path: Path, pages: Pages) -> None:
    values = read(parse_yaml(path.read_text(encoding="utf-8"), path.name), document_table(), {}).values
    document = Document.model_validate(values)
    adult, children = both(values, pages)
    fixed = [
        *_strings(_yaml(ROOT / "templates" / "children.sentences.yaml")),
        *_strings(_yaml(ROOT / "data" / "help_lines.yaml")),
        json.dumps(values.get("children", {}), default=str, ensure_ascii=False),
        *_counted(document),
    ]
    known = set(_tokens(" ".join((adult, *fixed))))

    assert [token for token in dict.fromkeys(_tokens(children)) if token not in known] == []


def _yaml(path: Path) -> object:
    return parse_yaml(path.read_text(encoding="utf-8"), path.name).values


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    entries = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for entry in entries for text in _strings(entry)]


def _tokens(text: str) -> list[str]:
    return re.findall(r"£?\d[\d,.]*\d|\d|[^\W\d_]+", text.casefold().replace("tel:", ""))


def _counted(document: Document) -> list[str]:
    """Return the figures that the children's page works out: the sum of each payer's amounts, and how many more."""
    entries = [entry for entry in (document.funding.contributions if document.funding else ()) if entry]
    sums: dict[tuple[str | None, bool], Decimal] = {}
    for entry in entries:
        key = (entry.payer, entry.kind == "in-kind")
        sums[key] = sums.get(key, Decimal(0)) + (entry.amount or 0)
    more = len({entry.organisation for entry in document.relevant_agencies if entry}) - NAMED_AGENCIES
    return [*(pounds(amount) for amount in sums.values()), str(more), "08001111", "08088005000"]
