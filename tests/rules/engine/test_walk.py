"""Walking routes: which entries hold on a day, the last, those with a word; rooted routes and points."""

from collections.abc import Callable

import pytest

from masa.model.document_path import written
from masa.model.table import Table
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import Found, walk
from masa.rules.language.routes import compile_route, scope_of

Walked = Callable[..., Found]


def places(found: Found) -> list[str]:
    return [written(node.path) for node in found.nodes]


def blocked(found: Found) -> list[str]:
    return [written(path) for path in found.blocked]


@pytest.mark.parametrize(
    ("term", "now", "whole"),
    [
        pytest.param("called: x", True, True, id="no-dates"),
        pytest.param("from: 2025-06-01", True, True, id="begins-on-the-day"),
        pytest.param("from: 2025-06-02", False, True, id="begins-the-day-after"),
        pytest.param("from: 2025-06", True, True, id="begins-with-the-month"),
        pytest.param("from: 2025", True, True, id="begins-with-the-year"),
        pytest.param("to: 2025-06-01", True, True, id="ends-on-the-day"),
        pytest.param("to: 2025-05-31", False, True, id="ended-the-day-before"),
        pytest.param("to: 2025-06", True, True, id="ends-with-the-month"),
        pytest.param("to: 2024", False, True, id="ended-with-the-year"),
        pytest.param("ended: yes", False, True, id="ended-nobody-knows-when"),
        pytest.param("ended: no", True, True, id="not-ended"),
        pytest.param("to: soon", False, False, id="end-unread"),
        pytest.param("from: soon", False, False, id="beginning-unread"),
        pytest.param("ended: perhaps", False, False, id="ended-unread"),
        pytest.param("too: 2024", False, False, id="end-misspelt"),
        pytest.param("from: soon, to: 2024", False, True, id="ended-whenever-it-began"),
        pytest.param("from: 2026, to: soon", False, True, id="not-begun-whenever-it-ends"),
    ],
)
def test_in_force(walked: Walked, term: str, *, now: bool, whole: bool) -> None:
    found = walked(f"partnership_chair: [{{{term}}}]", "partnership_chair[]")

    assert (places(found) == ["partnership_chair[1]"]) is now
    assert (found.blocked == ()) is whole
    assert found.gap is None
    assert places(walked(f"partnership_chair: [{{{term}}}]", "partnership_chair[all]")) == ["partnership_chair[1]"]


def test_a_lost_end_is_no_missing_end(walked: Walked) -> None:
    text = 'partnership_chair: [{called: x}]\ntranscription: {lost: [{path: "partnership_chair[1].to"}]}'

    assert places(walked(text, "partnership_chair[]")) == []
    assert blocked(walked(text, "partnership_chair[]")) == ["partnership_chair[1].to"]


@pytest.mark.parametrize(
    ("entries", "last", "unread"),
    [
        pytest.param("{to: 2023}, {to: 2024}, {to: 2022}", [2], [], id="the-last-to-end"),
        pytest.param("{to: 2023}, {from: 2025}", [2], [], id="one-in-force"),
        pytest.param("{to: 2023}, {from: 2025}, {called: x}", [2, 3], [], id="all-in-force"),
        pytest.param("{to: 2023}, {from: 2026, to: 2027}", [1], [], id="not-one-that-is-to-come"),
        pytest.param("{to: 2023-05}, {to: 2023-05-31}", [2], [], id="same-day-the-later-entry"),
        pytest.param("{ended: yes}", [], [], id="ended-without-a-day"),
        pytest.param("{to: 2023}, {to: soon}", [], ["partnership_chair[2].to"], id="one-of-them-unread"),
        pytest.param("{called: x}, {to: soon}", [1], ["partnership_chair[2].to"], id="one-in-force-one-unread"),
        pytest.param("{to: 2023}, x", [1], ["partnership_chair[2]"], id="an-entry-unread"),
    ],
)
def test_last(walked: Walked, entries: str, last: list[int], unread: list[str]) -> None:
    found = walked(f"partnership_chair: [{entries}]", "partnership_chair[last]")

    assert places(found) == [f"partnership_chair[{number}]" for number in last]
    assert blocked(found) == unread


@pytest.mark.parametrize(
    ("entries", "last"),
    [
        pytest.param("{to: 2023}, {to: 2024}, {role: vice-chair, to: 2025-05}", [2], id="the-last-of-those-picked"),
        pytest.param("{to: 2024}, {role: vice-chair}", [1], id="though-another-is-in-force"),
        pytest.param("{to: 2024}, {from: 2025}, {role: vice-chair}", [2], id="one-of-them-in-force"),
        pytest.param("{role: vice-chair}", [], id="none-picked"),
    ],
)
def test_last_after_a_filter(walked: Walked, entries: str, last: list[int]) -> None:
    found = walked(f"partnership_chair: [{entries}]", "partnership_chair[role!=vice-chair][last]")

    assert places(found) == [f"partnership_chair[{number}]" for number in last]


def test_last_in_each_of_several_lists(walked: Walked) -> None:
    text = "governance: {groups: [{chairs: [{to: 2022}, {to: 2023}]}, {chairs: [{to: 2024}, {to: 2021}]}]}"

    found = walked(text, "governance.groups[].chairs[role!=vice-chair][last]")

    assert places(found) == ["governance.groups[1].chairs[2]", "governance.groups[2].chairs[1]"]


@pytest.mark.parametrize(
    ("text", "path", "found", "unread"),
    [
        pytest.param(
            "organisations: [{kind: police}, {kind: health}]", "organisations[kind=police]", [1], [], id="a-word"
        ),
        pytest.param(
            "organisations: [{kind: police}, {id: b}]", "organisations[kind!=police]", [2], [], id="not-a-word"
        ),
        pytest.param(
            "relevant_agencies: [{chosen: no}, {chosen: yes}, {why: x}]",
            "relevant_agencies[][chosen!=no]",
            [2, 3],
            [],
            id="yes-and-no",
        ),
        pytest.param(
            "relevant_agencies: [{chosen: no, to: 2024}, {why: x, to: 2024}, {why: y}]",
            "relevant_agencies[chosen!=no][]",
            [3],
            [],
            id="in-any-order",
        ),
        pytest.param(
            "governance: {groups: [{serves: [adults, children]}, {serves: adults}]}",
            "governance.groups[serves=children]",
            [1],
            [],
            id="one-of-several-values",
        ),
        pytest.param(
            "organisations: [{kind: polic}, {kind: police}]",
            "organisations[kind=police]",
            [2],
            ["organisations[1].kind"],
            id="unread-might-be-the-word",
        ),
        pytest.param(
            "relevant_agencies: [{chosen: maybe}, {why: x}]",
            "relevant_agencies[chosen!=no]",
            [2],
            ["relevant_agencies[1].chosen"],
            id="unread-might-be-the-other",
        ),
        pytest.param(
            "governance: {groups: [{serves: [children, pets]}]}",
            "governance.groups[serves=children]",
            [1],
            [],
            id="held-whatever-else-was-unread",
        ),
        pytest.param(
            "governance: {groups: [{serves: [children, pets]}]}",
            "governance.groups[serves!=adults]",
            [],
            ["governance.groups[1].serves[2]"],
            id="not-held-but-for-the-unread",
        ),
    ],
)
def test_where(walked: Walked, text: str, path: str, found: list[int], unread: list[str]) -> None:
    result = walked(text, path)

    assert [int(place[-2]) for place in places(result)] == found
    assert blocked(result) == unread


def test_a_rooted_route_starts_at_the_document(table: Table, scene_of: Callable[..., Scene]) -> None:
    scene = scene_of("area: {councils: county}\norganisations: [{id: county}]\npartnership_chair: [{called: x}]")
    route = compile_route("/area.councils", scope_of("partnership_chair[]", table))

    found = walk(scene, Node(("partnership_chair", 0), scene.value(("partnership_chair", 0))), route)

    assert places(found) == ["area.councils"]


def test_points_without_text_are_passed_over(walked: Walked) -> None:
    text = "education: {sectors: [{covers: academies}, {covers: all, text: x}, {covers: all, text: [x]}]}"

    found = walked(text, "education.sectors[].covers")

    assert places(found) == ["education.sectors[2].covers"]
    assert blocked(found) == ["education.sectors[3].text"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Each agency shares what it knows.", True, id="words"),
        pytest.param("TBC", False, id="a-placeholder"),
        pytest.param("None", False, id="none"),
        pytest.param('""', False, id="nothing"),
    ],
)
def test_a_point_counts_where_it_says_something(walked: Walked, text: str, *, said: bool) -> None:
    found = walked(
        f"governance: {{duties: {{agencies: [{{covers: all, text: {text}}}]}}}}", "governance.duties.agencies[].covers"
    )

    assert (places(found) != []) is said
