"""Dates from outside the document: law that comes, editions of the guidance, bodies that change."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.deadlines.calendar import calendar_of
from masa.deadlines.deadline import Calendar
from masa.diagnostic import Authority
from masa.model.reader import read
from masa.model.table import Table
from masa.rules.engine.rule import Catalogue, Edition, Rule
from masa.rules.engine.scene import Question
from masa.source.yaml_parser import parse_yaml
from tests.small_rule import small_rule

CalendarOf = Callable[..., Calendar]
Due = Callable[..., list[str]]

FIRST = date(2026, 9, 30)


def rule(
    name: str,
    *certainties: str,
    provision: str = "s.16LA(1)",
    force: str = "statute-must",
    first: date | None = FIRST,
    expected: str = "",
) -> Rule:
    authority = tuple(
        Authority("ca2004", "Children Act 2004", provision, None, force, certainty, "https://a.example", "2026-11-21")
        for certainty in certainties or ("text",)
    )
    return small_rule(name, "information", force)._replace(
        says=f"The rule {name} holds.",
        bites_on="conduct",
        authority=authority,
        in_force_from=first,
        expected=expected,
    )


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        pytest.param(
            [rule("a")],
            [("2026-09-30", "Children Act 2004 s.16LA(1) comes into force: The rule a holds.")],
            id="a-day-that-was-read",
        ),
        pytest.param(
            [rule("a", "text", "derived")],
            [("2026-09-30", "Children Act 2004 s.16LA(1) is reported to come into force: The rule a holds.")],
            id="a-day-that-is-reported",
        ),
        pytest.param(
            [rule("a"), rule("b", "text", "derived"), rule("c", provision="s.16LB")],
            [
                (
                    "2026-09-30",
                    (
                        "Children Act 2004 s.16LA(1) is reported to come into force: The rule a holds. 1 more "
                        "requirement rests on it."
                    ),
                ),
                ("2026-09-30", "Children Act 2004 s.16LB comes into force: The rule c holds."),
            ],
            id="each-provision-once",
        ),
        pytest.param([rule("a", force="good-practice")], [], id="good-practice-is-no-law"),
        pytest.param([rule("a", first=date(2025, 6, 1))], [], id="in-force-on-the-day"),
        pytest.param([rule("a", first=None)], [], id="always-in-force"),
        pytest.param([rule("a", first=None, expected="late 2027")], [], id="no-day-is-no-date"),
    ],
)
def test_law(calendar_from: CalendarOf, rules: list[Rule], told: list[tuple[str, str]]) -> None:
    due = calendar_from("", date(2025, 6, 1), *rules).due

    assert [(one.due.written, one.what) for one in due] == told
    assert {(one.kind, one.span, one.overdue) for one in due} <= {("law", None, False)}
    assert len({one.item for one in due}) == len(due)


def test_law_without_a_day(calendar_from: CalendarOf) -> None:
    coming = [rule("a", first=None, expected="late 2027"), rule("b", first=None, expected="late 2027"), rule("c")]

    no_day = calendar_from("", date(2025, 6, 1), *coming).no_day

    assert [(one.what, one.expected) for one in no_day] == [("Children Act 2004 s.16LA(1)", "late 2027")]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        pytest.param(date(2026, 3, 17), ["2026-03-18 guidance: Working Together 2026 takes effect"], id="ahead"),
        pytest.param(date(2026, 3, 18), [], id="in-force"),
    ],
)
def test_editions(table: Table, day: date, told: list[str]) -> None:
    reading = read(parse_yaml("masa: 1", "a.yaml"), table, {})
    editions = (
        Edition("wt2023", "Working Together 2023", date(2023, 12, 15)),
        Edition("wt2026", "Working Together 2026", date(2026, 3, 18)),
    )

    due = calendar_of(reading, Catalogue({}, editions), Question(day, "wt2023", ""), "x").due

    assert [f"{one.due.written} {one.kind}: {one.what}" for one in due] == told


@pytest.mark.parametrize(
    ("codes", "day", "told"),
    [
        pytest.param(
            ["E54000022"],
            "2025-09-09",
            ["2026-04-01 change: NHS Norfolk and Suffolk Integrated Care Board takes the place of two boards"],
            id="public-from-that-day",
        ),
        pytest.param(["E54000022"], "2025-09-08", [], id="not-public-yet"),
        pytest.param(["E54000022"], "2026-04-02", [], id="past"),
        pytest.param(
            ["E54000022", "E54000023"],
            "2026-04-01",
            [
                "2026-04-01 change: NHS Essex Integrated Care Board takes the place of three boards in Essex",
                "2026-04-01 change: NHS Norfolk and Suffolk Integrated Care Board takes the place of two boards",
            ],
            id="each-change-once",
        ),
        pytest.param(
            ["E54000024"],
            "2026-01-01",
            [
                (
                    "2026-03-31 change: NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board ends, and NHS "
                    "Central East Integrated Care Board follows"
                )
            ],
            id="an-end-that-no-change-is-about",
        ),
        pytest.param(["E54000013", "E99000002", "nobodys"], "2026-01-01", [], id="bodies-that-stay"),
    ],
)
def test_bodies(due: Due, codes: list[str], day: str, told: list[str]) -> None:
    bodies = "".join(f"  - {{id: b{number}, code: {code}}}\n" for number, code in enumerate(codes))

    assert sorted(due(f"organisations:\n{bodies}", date.fromisoformat(day))) == told
