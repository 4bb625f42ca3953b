"""The notice of changes: facts of the two documents as Markdown, and nothing of what rules make of them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from masa.comparison.change import Comparison, Uncompared, Version
from masa.comparison.compare import compare
from masa.model.reader import read
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.render.change_notice import TEMPLATE, Published, change_notice
from masa.rules.engine.scene import Question
from masa.source.span import Span
from masa.source.yaml_parser import parse_yaml

Made = Callable[[str, str], tuple[Comparison, Published]]
QUESTION = Question(date(2025, 6, 1), "wt2023", "it was asked for")
OLD = """masa: 1
partnership: {name: Exampleshire <i>, vision: "*One* | two"}
publication: {version: "1.0", status: published}
"""
NEW = """masa: 1
partnership: {name: Exampleshire <i>, website: "[x](javascript:y)"}
publication:
  version: "1.1"
  status: published
  effective_from: 2025-04-01
  agreed_by: leads
  agreed_on: 2025-02-20
  published_on: 2025-03
  url: https://escp.example/arrangements
"""


def load(name: str) -> str | None:
    path = Path(__file__).parents[2] / "templates" / name
    return path.read_text(encoding="utf-8") if path.is_file() else None


@pytest.fixture
def made(table: Table, reference: Reference) -> Made:
    def of(old: str, new: str) -> tuple[Comparison, Published]:
        before, after = (read(parse_yaml(text, f"{n}.yaml"), table, {}) for n, text in enumerate((old, new)))
        found = compare(Version(before, []), Version(after, []), table, reference.register, QUESTION)
        return found, Published.of(before, after)

    return of


def test_the_facts_come_first(made: Made) -> None:
    page = change_notice(*made(OLD, NEW), load)

    assert page.startswith(
        "# Notice of changes to the safeguarding arrangements\n"
        "\n"
        "**Exampleshire \\<i\\>**\n"
        "\n"
        "- Version: 1.1, where the one before was 1.0\n"
        "- In effect from: 1 April 2025\n"
        "- Agreed by: the lead safeguarding partners, on 20 February 2025\n"
        "- Published on: March 2025\n"
        "- To read in full: <https://escp.example/arrangements>\n"
        "\n"
        "## Terms, dates and limits\n"
    )


def test_the_version_at_the_head_is_not_told_again(made: Made) -> None:
    page = change_notice(*made(OLD, NEW), load)

    assert page.count("1.1") == 1
    assert "Partnership, website" in page


def test_words_of_the_document_are_text(made: Made) -> None:
    page = change_notice(*made(OLD, NEW), load)

    assert "- Partnership, vision: “\\*One\\* \\| two” is no longer said.\n" in page
    assert "“\\[x\\](javascript:y)”" in page


@pytest.mark.parametrize(
    ("new", "says"),
    [
        pytest.param(OLD, "Nothing that the document says has changed.", id="nothing"),
        pytest.param(
            OLD.replace("published}", "draft}"), "**Draft.** The new version is not said to be pub", id="draft"
        ),
    ],
)
def test_what_else_it_says(made: Made, new: str, says: str) -> None:
    assert says in change_notice(*made(OLD, new), load)


def test_what_rules_make_of_it_and_approvals_are_left_out(made: Made) -> None:
    found, published = made(OLD, NEW)
    unmet = found.changes[0]._replace(kind="requirement-unmet", sentence="Newly unmet.")
    signed = found.changes[0]._replace(kind="approval-changed", sentence="Signed.")

    page = change_notice(found._replace(changes=(unmet, signed)), published, load)

    assert "unmet" not in page
    assert "Signed" not in page


def test_what_could_not_be_read_is_said(made: Made) -> None:
    found, published = made(OLD, OLD)
    unread = found._replace(uncompared=(Uncompared(Span.at("a.yaml"), "It is no date."),))

    page = change_notice(unread, published, load)

    assert "Nothing that could be read has changed." in page
    assert "Some of the two versions could not be read (1) and was not compared." in page


def test_a_partnership_may_put_its_own_words_around_it(made: Made) -> None:
    own = f'{{% extends "masa/{TEMPLATE}" %}}{{% block closing %}}Ours.{{% endblock %}}'

    def mine(name: str) -> str | None:
        return own if name == TEMPLATE else load(name.removeprefix("masa/"))

    assert change_notice(*made(OLD, NEW), mine).endswith("\nOurs.\n")
