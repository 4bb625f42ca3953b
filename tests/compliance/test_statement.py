"""The statement of compliance: every rule with its outcome, place and words; every part with its rules."""

from collections.abc import Callable
from datetime import date

from masa.compliance.statement import OUTCOMES, Requirement, Statement
from masa.rules.language.catalogue import Compiled

Stated = Callable[..., Statement]
NEEDS = "needs: {identify: Partners bring what they know to one front door.}\n"


def the(statement: Statement, rule: str) -> Requirement:
    (found,) = [one for one in statement.requirements if one.rule == rule]
    return found


def test_every_rule_is_stated_once(stated: Stated, compiled: Compiled) -> None:
    statement = stated(NEEDS)

    assert sorted(one.rule for one in statement.requirements) == sorted(compiled.files)
    assert sum(statement.counts.values()) == len(compiled.files)
    assert list(statement.counts) == list(OUTCOMES)


def test_what_is_met_shows_where_and_in_which_words(stated: Stated) -> None:
    (place,) = the(stated(NEEDS), "needs-identify").places

    assert (place.outcome, place.path, place.text) == (
        "met",
        "needs.identify",
        "Partners bring what they know to one front door.",
    )
    assert (place.span.start.line, place.message, place.remedy) == (2, "", "")


def test_what_is_not_met_says_what_to_do(stated: Stated) -> None:
    requirement = the(stated(NEEDS), "needs-respond")

    assert (requirement.outcome, requirement.severity, requirement.force) == ("not-met", "error", "statute-must")
    assert [(place.path, place.text) for place in requirement.places] == [("needs.respond", "")]
    assert requirement.places[0].message
    assert requirement.places[0].remedy


def test_the_worst_place_decides(stated: Stated) -> None:
    agency = "relevant_agencies:\n- {organisation: a, why: Sees children.}\n- {organisation: b, how: Joins plans.}\n"
    bodies = "organisations: [{id: a, name: A}, {id: b, name: B}]\n"

    requirement = the(stated(bodies + agency), "agencies-why-chosen")

    assert requirement.outcome == "not-met"
    assert [(place.outcome, place.path) for place in requirement.places] == [
        ("not-met", "relevant_agencies[2]"),
        ("met", "relevant_agencies[1].why"),
    ]


def test_a_departure_is_stated_with_its_reason(stated: Stated) -> None:
    departure = "departures: [{rule: needs-priorities, where: needs.priorities, reason: Agreed each spring.}]\n"

    requirement = the(stated(NEEDS + departure), "needs-priorities")

    assert requirement.outcome == "departed"
    assert requirement.places[0].message == "Departed, because: Agreed each spring."


def test_a_rule_speaks_as_it_stands_in_the_edition(stated: Stated, compiled: Compiled) -> None:
    differing = next(name for name, file in compiled.files.items() if file.in_edition)

    old, new = the(stated(NEEDS), differing), the(stated(NEEDS, date(2026, 6, 1), "wt2026"), differing)

    assert old.says == compiled.files[differing].says
    assert new.says == compiled.files[differing].as_in("wt2026").says


def test_each_part_names_the_rules_that_it_answers(stated: Stated) -> None:
    statement = stated(NEEDS + "partnership: {name: Us, vision: Every child is safe.}\n")
    parts = {part.path: part for part in statement.parts}

    assert "needs-identify" in parts["needs.identify"].rules
    assert (parts["partnership.vision"].rules, parts["partnership.vision"].text) == ((), "Every child is safe.")
    assert statement.title == "Us"


def test_what_was_not_taken_as_written_is_stated_too(stated: Stated) -> None:
    statement = stated("needs: {identifyy: x}\n")

    assert [fault.rule for fault in statement.faults] == ["unknown-key"]
    assert the(statement, "needs-identify").outcome == "not-checked"


def test_requirements_without_a_rule_are_in_it(stated: Stated) -> None:
    assert [entry.rule for entry in stated(NEEDS).no_rules] == ["made-up"]
