"""What changed, as text, Markdown and JSON: one comparison in each, hostile words and all."""

import json
from datetime import date

import pytest

from masa.comparison.change import Change, Comparison, Uncompared
from masa.report.comparison.as_json import json_comparison
from masa.report.comparison.as_markdown import markdown_comparison
from masa.report.comparison.as_text import text_comparison
from masa.rules.engine.scene import Question
from masa.source.span import Position, Span

QUESTION = Question(date(2025, 6, 1), "wt2023", "it was asked for")
PLACE = Span("new.yaml", Position(7, 3), Position(7, 9))
SUM = Change(
    "funding-changed",
    ("funding", "contributions", 0, "amount"),
    ("funding", "contributions", 1, "amount"),
    "funding.contributions[payer=county].amount",
    "Council: from £1 to £2 (+£1, +100.0%).",
    "£1",
    "£2",
    PLACE._replace(file="old.yaml"),
    PLACE,
    material=True,
)
WORDED = SUM._replace(
    kind="wording", sentence="Needs, identify: the words changed \x1b[31m.", old="<b>was</b>", new="is", material=None
)
UNREAD = Uncompared(PLACE, "“soon” is not a date.")


def comparison(*changes: Change, uncompared: tuple[Uncompared, ...] = (), apart: bool = False) -> Comparison:
    return Comparison("Exampleshire <i>", ("old.yaml", "new.yaml"), QUESTION, changes, uncompared, apart)


def test_text() -> None:
    assert text_comparison(comparison(SUM, WORDED, uncompared=(UNREAD,), apart=True)) == (
        "Exampleshire <i>: from old.yaml to new.yaml\n"
        "\n"
        "The two documents share no lead body: they are of different partnerships.\n"
        "\n"
        "Money\n"
        "  - Council: from £1 to £2 (+£1, +100.0%). (old.yaml:7, new.yaml:7)\n"
        "\n"
        "Words alone\n"
        "  - Needs, identify: the words changed \N{REPLACEMENT CHARACTER}[31m. (old.yaml:7, new.yaml:7)\n"
        "      was: <b>was</b>\n"
        "      now: is\n"
        "\n"
        "Could not be compared\n"
        "  - new.yaml:7: “soon” is not a date.\n"
        "\n"
        "2 changes. Both versions were judged as of 1 June 2025 against Working Together\n"
        "2023, because it was asked for.\n"
    )


@pytest.mark.parametrize(
    ("uncompared", "says"),
    [
        pytest.param((), "Nothing that the document says has changed.", id="nothing"),
        pytest.param((UNREAD,), "Nothing that could be read has changed.", id="nothing-that-could-be-read"),
    ],
)
def test_no_change(uncompared: tuple[Uncompared, ...], says: str) -> None:
    assert says in text_comparison(comparison(uncompared=uncompared))
    assert says in markdown_comparison(comparison(uncompared=uncompared))


def test_markdown() -> None:
    page = markdown_comparison(comparison(SUM, WORDED, uncompared=(UNREAD,)))

    assert page.startswith("# Exampleshire &#60;i&#62;: what changed\n\nFrom <code>old.yaml</code> to")
    assert "\n## Money\n\n- Council: from £1 to £2 (+£1, +100.0%). (<code>old.yaml:7, new.yaml:7</code>)\n" in page
    assert "\n## Could not be compared\n\n- <code>new.yaml:7</code>: “soon” is not a date.\n" in page
    assert "\x1b" not in page


def test_json() -> None:
    content = json.loads(json_comparison(comparison(SUM, WORDED, uncompared=(UNREAD,))))

    assert content["schema_version"] == "1.0"
    assert (content["as_of"], content["edition"]) == ("2025-06-01", "wt2023")
    assert content["counts"] == {"funding-changed": 1, "wording": 1}
    first, second = content["changes"]
    assert first == {
        "kind": "funding-changed",
        "path": ["funding", "contributions", 0, "amount"],
        "old_path": ["funding", "contributions", 1, "amount"],
        "item": "funding.contributions[payer=county].amount",
        "sentence": "Council: from £1 to £2 (+£1, +100.0%).",
        "old": "£1",
        "new": "£2",
        "old_span": {"file": "old.yaml", "start": {"line": 7, "column": 3}, "end": {"line": 7, "column": 9}},
        "new_span": {"file": "new.yaml", "start": {"line": 7, "column": 3}, "end": {"line": 7, "column": 9}},
        "material": True,
    }
    assert "material" not in second
    assert content["uncompared"][0]["message"] == "“soon” is not a date."
