"""Glances: what can be told of a check without asking it, and where only its answers will do."""

from collections.abc import Callable

import pytest

from masa.model.table import Table
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import walk
from masa.rules.language.clauses import compile_clause
from masa.rules.language.routes import compile_route, scope_of
from tests.rules.conftest import clause_of, glanced, verdict_of

SceneOf = Callable[..., Scene]
SEATS = "delegated_safeguarding_partners"
PEOPLE = "people: [{id: ann, name: Ann}, {id: bob}]"
BODIES = "organisations: [{id: force, kind: police}, {id: other, name: x}]\n"
PEOPLE_OF = "people: [{id: ann, organisation: force}, {id: bob, organisation: other}]"
GROUPS = "governance: {groups: [{id: one, name: One}, [x]]}"
LOST = "transcription: {lost: [{path: needs, what: text}]}"
GONE = "partnership_chair: [{person: ann, from: 2020-01-01, to: 2021-01-01}]"


@pytest.mark.parametrize(
    ("text", "clause", "at", "told"),
    [
        pytest.param("needs: {identify: x}", "{present: identify}", "needs", "met", id="given"),
        pytest.param("needs: {text: x}", "{present: identify}", "needs", "missing", id="not-given"),
        pytest.param("needs: {text: x}", "{absent: text}", "needs", "contrary", id="given-where-it-may-not-be"),
        pytest.param("needs: {identify: TBC}", "{present: identify}", "needs", "missing", id="a-placeholder"),
        pytest.param("needs: {identify: [x]}", "{present: identify}", "needs", "unseen", id="dark"),
        pytest.param("needs: {identify: [x], text: y}", "{present: text}", "needs", "met", id="beside-the-dark"),
        pytest.param(LOST, "{present: needs.identify}", "document", "unseen", id="lost-with-its-section"),
        pytest.param(
            f"{PEOPLE}\n{SEATS}: [{{person: ann}}]", "{present: person->name}", f"{SEATS}[]", "met", id="one-of-one"
        ),
        pytest.param(
            f"{PEOPLE}\n{SEATS}: [{{person: [ann, bob]}}]",
            "{present: person->name}",
            f"{SEATS}[]",
            "missing",
            id="one-of-two-behind-a-reference",
        ),
        pytest.param(
            f"{BODIES}{PEOPLE_OF}\n{SEATS}: [{{person: [ann, bob]}}]",
            "{present: person->organisation->kind}",
            f"{SEATS}[]",
            "missing",
            id="one-of-two-behind-two-references",
        ),
        pytest.param(
            f"{BODIES}{PEOPLE_OF}\n{SEATS}: [{{person: ann}}]",
            "{present: person->organisation->kind}",
            f"{SEATS}[]",
            "met",
            id="behind-two-references",
        ),
        pytest.param(
            f"people: [{{id: ann, name: [x]}}]\n{SEATS}: [{{person: ann}}]",
            "{present: person->name}",
            f"{SEATS}[]",
            "unseen",
            id="dark-behind-a-reference",
        ),
        pytest.param(GROUPS, '{any_present: "governance.groups[].name"}', "document", "unseen", id="a-dark-entry"),
        pytest.param(
            f"{PEOPLE}\n{GONE}", '{present: "partnership_chair[last].person"}', "document", "unseen", id="the-last-gone"
        ),
        pytest.param(
            f"{PEOPLE}\n{GONE}", '{present: "partnership_chair[].person"}', "document", "missing", id="none-in-force"
        ),
        pytest.param(
            "needs: {text: working together}",
            "{field: text, never_says: [working together]}",
            "needs",
            "unseen",
            id="what-is-said-may-be-denied",
        ),
        pytest.param("needs: {text: x}", "{field: text, says: [y]}", "needs", "contrary", id="not-said"),
        pytest.param("needs: {text: y}", "{field: /, says: [y]}", "document", "met", id="said-somewhere"),
        pytest.param(
            "needs: {text: x}\ndepartures: [{rule: made-up, where: needs, reason: y}]",
            "{field: /, says: [y]}",
            "document",
            "contrary",
            id="said-of-what-is-left-aside-alone",
        ),
        pytest.param(
            "needs: {identify: x}",
            "{any_of: [{present: text}, {field: text, one_of: [y]}, {absent: identify}]}",
            "needs",
            "contrary",
            id="none-of-several",
        ),
    ],
)
def test_told_at_a_glance(table: Table, scene_of: SceneOf, text: str, clause: str, at: str, told: str) -> None:
    check, scene = compile_clause(clause_of(clause), scope_of(at, table)), scene_of(text)
    start = Node((), scene.reading.values)
    (node,) = walk(scene, start, compile_route(at, scope_of("document", table))).nodes

    assert glanced(check, scene, node) == told
    assert told in ("unseen", verdict_of(check.ask(scene, node)))
