"""The first judgement of a draft: met is what the register answers, and each thing to do has its place in the file."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.diagnostic import Finding
from masa.model.reading import Reading
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge
from masa.rules.language.catalogue import Compiled

Judge = Callable[[str], list[Finding]]
DAY = date(2025, 6, 1)

ANSWERED_BY_THE_REGISTER = {
    "area-stated",
    "body-code-known",
    "icb-cluster-not-merger",
    "lsp-is-head",  # of the police alone, whose head the law names; the other leads are not entered
    "partner-body-legal-name",
    "partners-all-three-kinds",
    "partners-every-force-touching",
    "partners-every-icb-touching",
    "police-chief-officer-title",
    "police-partner-is-chief-officer",
}
NOTHING_CONTRARY = {  # met by every document that does not say the contrary
    "cite-right-sections",
    "date-not-distant",
    "done-not-ahead",
    "edu-not-fourth-partner",
    "entered-once",
    "entries-used",
    "groups-reach-leads",
    "info-powers-cited-right",
    "names-agree",
    "no-lscb",
    "no-placeholder",
    "no-reporting-circle",
    "period-in-order",
    "titles-agree",
}


@pytest.fixture(scope="module")
def judged(compiled: Compiled, reading: Callable[[str], Reading]) -> Judge:
    def findings(text: str) -> list[Finding]:
        read = reading(text)
        assert not read.faults
        return judge(read, compiled.catalogue, question_for(read.values, compiled.catalogue.editions, DAY))

    return findings


def met(findings: list[Finding]) -> set[str]:
    """Return the rules that the statement of compliance shows as met."""
    outcomes: dict[str, set[str]] = {}
    for found in findings:
        outcomes.setdefault(found.rule, set()).add(found.outcome)
    return {rule for rule, of in outcomes.items() if "met" in of and of <= {"met", "not-applicable"}}


@pytest.mark.parametrize(
    ("names", "more"),
    [
        pytest.param(["Warwickshire"], set(), id="a-county"),
        pytest.param(["Westmorland and Furness"], set(), id="a-unitary-with-several-boards"),
        pytest.param(["Hackney"], set(), id="a-london-borough"),
        # Two forces have two chief officers, so that the leads are not one person.
        pytest.param(["Warwickshire", "Coventry"], {"lsp-three-not-one-person"}, id="a-joint-area"),
        # The register shows that health board and force serve just this area.
        pytest.param(["Exampleshire"], {"area-boundaries-described"}, id="one-boundary-for-all"),
    ],
)
def test_what_is_met(draft: Callable[..., str], judged: Judge, names: list[str], more: set[str]) -> None:
    assert met(judged(draft(DAY, *names))) == ANSWERED_BY_THE_REGISTER | NOTHING_CONTRARY | more


def test_what_every_document_meets(judged: Judge) -> None:
    """The second list holds nothing that the draft itself would have to answer for."""
    assert met(judged("masa: 1\nguidance: wt2023\npublication: {status: draft}\n")) >= NOTHING_CONTRARY - {
        "entries-used"
    }


@pytest.mark.parametrize("names", [["Warwickshire"], ["Westmorland and Furness"]], ids=["a-county", "several-boards"])
def test_each_thing_to_do_has_its_place(draft: Callable[..., str], judged: Judge, names: list[str]) -> None:
    text = draft(DAY, *names)
    to_do = {found.rule for found in judged(text) if found.outcome in ("not-met", "needs-a-person")}

    assert len(to_do) > 80
    assert sorted(rule for rule in to_do if rule not in text) == []
