"""Every council of England with its own partners has nothing found against it, and misses just the one left out."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

import pytest

from masa.diagnostic import Finding
from masa.model.reader import read
from masa.model.table import Table
from masa.reference.body import BOARD, COUNCIL, FORCE, Body
from masa.reference.register import Register
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge
from masa.rules.language.catalogue import Compiled
from masa.source.plain import tree_of

DAYS = (date(2025, 6, 1), date(2026, 11, 21))
WHO = ("partners-all-three-kinds", "partners-every-force-touching", "partners-every-icb-touching")
POSTS = {COUNCIL: "Chief Executive", BOARD: "Chief Executive"}
CALLED = {COUNCIL: "the council", BOARD: "the health board", FORCE: "the police"}

Judged = Callable[[Sequence[str], date, list[dict[str, Any]], list[Body]], list[Finding]]


def id_of(body: Body) -> str:
    return body.code.lower()


def in_law(body: Body) -> dict[str, Any]:
    """Write a body under its legal name, with its code."""
    return {"id": id_of(body), "kind": body.kind, "name": body.name, "code": body.code}


def in_use(body: Body) -> dict[str, Any]:
    """Write a body as it is usually called, without a code."""
    name = body.name if body.kind == FORCE else body.other_names[0]
    return {"id": id_of(body), "kind": body.kind, "name": name}


def bodies_of(register: Register, council: str, day: date) -> list[Body]:
    touching = (one.body for kind in (BOARD, FORCE) for one in register.touching(council, kind, day))
    return [body for body in (register.body(council), *touching) if body]


def councils_of(register: Register) -> Iterator[str]:
    return (code for code in sorted(register.codes(COUNCIL)) if not code.startswith("E99"))


@pytest.fixture(scope="session")
def judged(table: Table, compiled: Compiled) -> Judged:
    """Judge arrangements of one council by rules: these bodies stand in the address book, and those are partners."""
    catalogue = compiled.catalogue

    def findings(
        rules: Sequence[str], day: date, organisations: list[dict[str, Any]], partners: list[Body]
    ) -> list[Finding]:
        values = {
            "masa": "1",
            "publication": {"published_on": day.isoformat()},
            "area": {"councils": organisations[0]["id"], "boundaries": "One page says which body serves which town."},
            "organisations": organisations,
            "people": [
                {
                    "id": f"of-{id_of(body)}",
                    "organisation": id_of(body),
                    "post": POSTS.get(body.kind, body.chief_officer),
                }
                for body in partners
            ],
            "lead_safeguarding_partners": [
                {"organisation": id_of(body), "person": f"of-{id_of(body)}"} for body in partners
            ],
        }
        reading = read(tree_of(values, "council.yaml"), table, {})
        assert reading.faults == ()
        asked = catalogue._replace(rules={name: catalogue.rules[name] for name in rules})
        found = judge(reading, asked, question_for(reading.values, catalogue.editions, day))
        return [finding for finding in found if finding.outcome not in ("met", "not-applicable")]

    return findings


@pytest.mark.parametrize("written", [pytest.param(in_law, id="in-law"), pytest.param(in_use, id="in-use")])
@pytest.mark.parametrize("day", DAYS, ids=str)
def test_nothing_is_found_against_a_council_with_its_partners(
    compiled: Compiled, register: Register, judged: Judged, day: date, written: Callable[[Body], dict[str, Any]]
) -> None:
    rules = [rule.id for rule in compiled.catalogue.rules.values() if rule.topic == "partners"]

    for council in councils_of(register):
        bodies = bodies_of(register, council, day)
        found = judged(rules, day, [written(body) for body in bodies], bodies)

        assert [(council, one.rule, one.outcome, one.message) for one in found] == []


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_a_partner_that_is_left_out_is_the_one_that_is_missed(register: Register, judged: Judged, day: date) -> None:
    for council in councils_of(register):
        bodies = bodies_of(register, council, day)
        small = {one.body for one in register.touching(council, BOARD, day) if one.share < 5}
        for body in bodies:
            rest = [one for one in bodies if one != body]
            found = judged(WHO, day, [in_law(one) for one in bodies], rest)
            alone = body.kind not in {one.kind for one in rest}
            told = f"kind: {CALLED[body.kind]}. " if alone else f"act for it: {body.name}. "
            rule = WHO[0] if alone else WHO[2]
            outcome = "needs-a-person" if body in small else "not-met"

            assert [(one.rule, one.outcome) for one in found] == [(rule, outcome)], (council, body.name)
            assert told in found[0].message
