"""LinesLeadOn and NoCircle: lines between groups, inherited and past ones; who sits in a group; unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

LINES, CIRCLE = "{check: lines_lead_on}", "{check: no_circle}"
DOCUMENT = """people: [{{id: ann}}, {{id: bob}}]
organisations: [{{id: board, kind: board}}]
delegated_safeguarding_partners: [{{person: ann}}]
governance:
  groups:
    - {{id: top, meeting_of: leads, purpose: x}}
    - {{id: next, meeting_of: delegates, purpose: x}}
    - {{id: line, reports_to: top}}
{groups}
"""


def with_groups(*groups: str) -> str:
    return DOCUMENT.format(groups="\n".join(f"    - {{{group}}}" for group in groups))


@pytest.mark.parametrize(
    ("groups", "ends"),
    [
        pytest.param(["id: hub, purpose: x, reports_to: top"], [], id="to-a-group"),
        pytest.param(["id: hub, purpose: x, reports_to: board"], [], id="to-another-board"),
        pytest.param(["id: hub, purpose: x, reports_to: leads"], [], id="to-the-leads-themselves"),
        pytest.param(["id: hub, purpose: x"], ["hub"], id="to-nobody"),
        pytest.param(["id: hub, how_often: monthly"], ["hub"], id="that-meets"),
        pytest.param(["id: hub, name: Hub"], [], id="only-named"),
        pytest.param(["id: hub", "id: sub, reports_to: hub"], ["hub"], id="others-report-to-it"),
        pytest.param(["id: hub", "id: sub, purpose: x, reports_to: hub"], ["hub"], id="only-where-the-line-breaks-off"),
        pytest.param(["id: hub, purpose: x, chairs: [{person: ann}]"], [], id="a-delegate-chairs"),
        pytest.param(["id: hub, purpose: x, chairs: [{person: partnership-chair}]"], [], id="the-chair-chairs"),
        pytest.param(["id: hub, purpose: x, chairs: [{person: ann, to: 2024}]"], ["hub"], id="a-delegate-chaired"),
        pytest.param(["id: hub, purpose: x, chairs: [{person: bob}]"], ["hub"], id="another-chairs"),
        pytest.param(["id: hub, purpose: x, members: [{who: delegates}]"], [], id="delegates-sit-in-it"),
        pytest.param(["id: hub, purpose: x, members: [{person: ann}]"], [], id="a-delegate-sits-in-it"),
        pytest.param(["id: hub, purpose: x, members: [{who: board}]"], ["hub"], id="others-sit-in-it"),
        pytest.param(["id: hub, purpose: x, part_of: line"], [], id="takes-the-line-of-its-class"),
        pytest.param(["id: all, several: yes", "id: hub, purpose: x, part_of: all"], ["hub"], id="its-class-has-none"),
        pytest.param(
            ["id: all, several: yes, reports_to: hub", "id: hub, purpose: x, part_of: all"],
            ["hub"],
            id="its-class-reports-to-it",
        ),
        pytest.param(
            ["id: hub, purpose: x, part_of: two", "id: two, part_of: hub"], ["hub"], id="parts-of-one-another"
        ),
        pytest.param(["id: hub, purpose: x, to: 2024"], [], id="of-the-past"),
        pytest.param(["id: sub, reports_to: hub, to: 2024", "id: hub"], [], id="a-line-of-the-past"),
    ],
)
def test_lines(asked: Asked, groups: list[str], ends: list[str]) -> None:
    positions = {group.split(",")[0].removeprefix("id: "): number for number, group in enumerate(groups, start=4)}
    answers = [f"contrary governance.groups[{positions[name]}]: {name}" for name in ends]

    assert asked(with_groups(*groups), LINES) == (answers or ["met document"])


def test_nothing_is_asked_where_no_group_gives_a_line(asked: Asked) -> None:
    assert asked("governance: {groups: [{id: hub, purpose: x}]}", LINES) == ["met document"]


def test_scrutiny_reports_to_nobody(asked: Asked) -> None:
    text = with_groups("id: panel, purpose: x") + "independent_scrutiny: {strands: [{who: panel}]}"

    assert asked(text, LINES) == ["met document"]


@pytest.mark.parametrize(
    ("group", "place"),
    [
        pytest.param("id: hub, purpose: x, reports_to: nobody", "[4].reports_to", id="whom-it-reports-to"),
        pytest.param("id: hub, purpose: x, chairs: [{person: nobody}]", "[4].chairs[1].person", id="who-chairs-it"),
        pytest.param("purpose: x, id: [hub]", "[4].id", id="its-id"),
    ],
)
def test_what_was_not_read_may_be_a_line(asked: Asked, group: str, place: str) -> None:
    assert asked(with_groups(group), LINES) == [f"unread governance.groups{place}"]


def test_who_was_lost_may_be_a_delegate(asked: Asked) -> None:
    groups = with_groups("id: hub, purpose: x, chairs: [{person: bob}]")
    text = groups + "transcription: {lost: [{path: lead_safeguarding_partners, what: list}]}"

    assert asked(text, LINES) == ["unread lead_safeguarding_partners"]


@pytest.mark.parametrize(
    ("groups", "answers"),
    [
        pytest.param(["id: hub, reports_to: top"], ["met document"], id="none"),
        pytest.param(
            ["id: a, reports_to: b", "id: b, reports_to: a"], ["contrary governance.groups[4]: a, b and a"], id="two"
        ),
        pytest.param(
            ["id: a, reports_to: c", "id: b, reports_to: a", "id: c, reports_to: b"],
            ["contrary governance.groups[4]: a, c, b and a"],
            id="three",
        ),
        pytest.param(["id: a, reports_to: a"], ["contrary governance.groups[4]: a and a"], id="to-itself"),
        pytest.param(
            ["id: a, reports_to: [top, b]", "id: b, reports_to: a"],
            ["contrary governance.groups[4]: a, b and a"],
            id="with-a-way-out",
        ),
        pytest.param(
            ["id: c, reports_to: a", "id: a, reports_to: b", "id: b, reports_to: a"],
            ["contrary governance.groups[5]: a, b and a"],
            id="come-upon-from-outside",
        ),
        pytest.param(
            ["id: a, reports_to: [b, c]", "id: b, reports_to: c", "id: c"], ["met document"], id="two-ways-to-one"
        ),
        pytest.param(["id: a, reports_to: b", "id: b, reports_to: a, to: 2024"], ["met document"], id="of-the-past"),
        pytest.param(
            ["id: all, several: yes, reports_to: a", "id: a, part_of: all"],
            ["met document"],
            id="its-class-reports-to-it",
        ),
        pytest.param(["id: a, reports_to: nobody"], ["unread governance.groups[4].reports_to"], id="unread"),
        pytest.param(["id: a, purpose: [x]"], ["met document"], id="something-else-unread"),
    ],
)
def test_circles(asked: Asked, groups: list[str], answers: list[str]) -> None:
    assert asked(with_groups(*groups), CIRCLE) == answers


def test_a_long_line_is_followed_to_its_end(asked: Asked) -> None:
    groups = [f"id: g{number}, reports_to: g{number + 1}" for number in range(1500)]

    assert asked(with_groups(*groups, "id: g1500, reports_to: g1500"), CIRCLE) == [
        "contrary governance.groups[1504]: g1500 and g1500"
    ]
