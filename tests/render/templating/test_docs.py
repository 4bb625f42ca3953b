"""docs/templates.md and docs/template-context.md say what templates have, no more and no less; their examples work."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from masa.model.document import Document
from masa.render import Page
from masa.render.page import HTML, MARKDOWN
from masa.render.publication import Publication
from masa.render.templating.context import context_markdown
from masa.render.templating.environment import CONTEXT_VERSION, Templates
from masa.render.templating.facts import facts_of
from masa.render.templating.filters import CHECKED, CUT, shared_filters

Documents = Callable[..., Document]
Pages = Callable[..., Page]

ROOT = Path(__file__).parents[3]
TEMPLATES = ROOT / "templates"
DOCS = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
CONTEXT = (ROOT / "docs" / "template-context.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"```jinja (\S+)\n(.*?)```", DOCS, re.DOTALL))
PAGES = ("arrangements.html.j2", "children.html.j2", "fragment.html.j2", "paper.html.j2", "arrangements.md.j2")


def load(name: str) -> str | None:
    path = TEMPLATES / name.removeprefix("masa/")
    return EXAMPLES.get(name) or (path.read_text(encoding="utf-8") if path.is_file() else None)


def shipped(name: str) -> str | None:
    return load(f"masa/{name}")


def first_cells(heading: str) -> set[str]:
    """Return the names in the first cells of the table that follows these words."""
    table = DOCS.split(heading, 1)[1].split("\n\n| ", 1)[1].split("\n\n", 1)[0]
    return {name for line in table.split("\n")[2:] for name in re.findall(r"`(\w+)", line.split(" | ")[0])}


def test_the_context_is_described_as_it_is() -> None:
    assert context_markdown() == CONTEXT, "run `make generate`; what was taken away or renamed breaks users' templates"
    assert f"`context_version` is {CONTEXT_VERSION}." in DOCS
    assert Templates(lambda _: "{{ context_version }}", HTML).render("x") == str(CONTEXT_VERSION)


@pytest.mark.parametrize("part", Publication.__dataclass_fields__)
def test_each_part_of_a_page_is_described(part: str) -> None:
    assert f"- `{part}`: " in CONTEXT.split("## Publication")[1].split("\n## ")[0]


def test_the_filters_listed_are_those_that_there_are() -> None:
    shared = {*shared_filters(HTML.escape), *(HTML.filters.keys() & MARKDOWN.filters.keys())} - {CHECKED, CUT}

    assert first_cells("In HTML and in Markdown:") == shared
    assert first_cells("Only in HTML:") == HTML.filters.keys() - shared
    assert first_cells("Only in Markdown:") == MARKDOWN.filters.keys() - shared


def test_the_blocks_listed_are_those_of_the_pages() -> None:
    blocks = {block for name in PAGES for block in facts_of(name, shipped).blocks}

    assert first_cells("## Blocks") == blocks


@pytest.mark.parametrize("file", ["blocks.html.j2", "blocks.md.j2"])
def test_the_macros_promised_are_there(file: str) -> None:
    macros = set(facts_of(file, shipped).macros)
    html_only = {"table(block, level)", "notice(block)", "tree(block)"}
    promised = set(re.findall(r"`(\w+\([^)`]*\))`", DOCS.split("## Macros")[1].split("\n## ")[0]))

    assert promised - (html_only if file == "blocks.md.j2" else {"table(block)"}) <= macros


def test_the_footer_of_the_docs_works(example: Documents, pages: Pages) -> None:
    page = pages(example(), load_template=load).text
    own = page.index("<p>Published by Exampleshire County Council for Exampleshire")

    assert page.index("<footer>") < own < page.index("</footer>")
    assert page.count("<footer>") == 1


@pytest.mark.parametrize("format_", ["html", "children-html"])
def test_the_colours_of_the_docs_work_on_every_page_and_can_be_read(
    format_: str, example: Documents, pages: Pages
) -> None:
    made, plain = pages(example(), format_, load_template=load), pages(example(), format_)

    assert "--accent: #5b2a6e" in made.text.split("</style>")[0]
    assert set(made.problems) <= set(plain.problems)


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.*")), ids=lambda path: path.name)
def test_each_template_says_what_it_is_for(path: Path) -> None:
    says = facts_of(path.relative_to(TEMPLATES).as_posix(), shipped).says

    assert 10 < len(says) < 120, "begin the template with a comment of one sentence"
    assert says.endswith(".")
