"""Agencies that the Schedule holds, and kinds of agency that were considered."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.model.document_path import written
from masa.reference.reference import Reference
from masa.reference.schedule import Schedule
from masa.rules.engine.answer import Answer
from masa.rules.engine.checks.agencies import AgencyConsidered, FitsSchedule
from masa.rules.engine.scene import Node, Scene
from masa.rules.language.schedule_file import schedule_of

RULES = Path(__file__).parents[4] / "rules"
SCHEDULE = schedule_of({"schedule.yaml": (RULES / "schedule.yaml").read_text()})
SceneOf = Callable[..., Scene]
PROBATION = AgencyConsidered((27,))
HEALTH = AgencyConsidered((16, 17), kinds=("health",))
FAITH = AgencyConsidered((37,), like=("diocese", "faith-group"))


def ask(scene_of: SceneOf, body: str, entry: str = "", schedule: Schedule = SCHEDULE) -> Answer:
    """Ask of one agency, given by its body and by what its entry says beside."""
    text = f"organisations: [{{id: it, {body}}}]\nrelevant_agencies: [{{organisation: it, {entry}}}]"
    return asked_of(scene_of(text), schedule)


def asked_of(scene: Scene, schedule: Schedule = SCHEDULE) -> Answer:
    scene = scene._replace(reference=Reference(schedule=schedule))
    path = ("relevant_agencies", 0)
    (answer,) = FitsSchedule().ask(scene, Node(path, scene.value(path)))
    return answer


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        pytest.param("Lincolnshire Fire and Rescue", "contrary", id="fire-and-rescue"),
        pytest.param("Lincolnshire Fire & Rescue", "contrary", id="ampersand"),
        pytest.param("LINCOLNSHIRE FIRE AND RESCUE", "contrary", id="capitals"),
        pytest.param("Fire-and-Rescue Service", "contrary", id="hyphens"),
        pytest.param("Judiciary service", "contrary", id="judiciary"),
        pytest.param("Primary Care Networks", "contrary", id="primary-care-networks"),
        pytest.param("GP practices", "contrary", id="gps"),
        pytest.param("Crown Prosecution Service", "contrary", id="prosecutors"),
        pytest.param("Sampleton Magistrates' Court", "contrary", id="court"),
        pytest.param("The Family Court", "contrary", id="family-court"),
        pytest.param("Essex Police, Fire and Crime Commissioner", "contrary", id="commissioner"),
        pytest.param("Mayor’s Office for Policing and Crime", "contrary", id="curly-apostrophe"),  # noqa: RUF001
        pytest.param("Exampleshire ICB", "contrary", id="health-board"),
        pytest.param("Children's Social Care", "contrary", id="council-department"),
        pytest.param("Home Office", "contrary", id="home-office"),
        pytest.param("Ministry of Defence", "contrary", id="armed-forces"),
        pytest.param("Private hospitals", "contrary", id="independent-hospital"),
        pytest.param("Sampleton Housing Association", "unsure", id="housing-association"),
        pytest.param("Lincoln Diocese", "unsure", id="diocese"),
        pytest.param("Faith groups", "unsure", id="faith-groups"),
        pytest.param("Out-of-school clubs", "unsure", id="clubs"),
        pytest.param("Voluntary Sector Forum", "unsure", id="forum"),
        pytest.param("Voluntary and Community Sector", "missing", id="voluntary-sector"),
        pytest.param("East Midlands Ambulance Service", "missing", id="ambulance"),
        pytest.param("Probation Service", "missing", id="probation"),
        pytest.param("Children and Family Courts Advisory and Support Service", "missing", id="cafcass"),
        pytest.param("Children & Family Court Advisory Support Service", "missing", id="cafcass-in-other-words"),
        pytest.param("Home Office Immigration Enforcement", "missing", id="the-part-that-is-in-paragraph-35"),
        pytest.param("0-19 Public Health Team, Exampleshire NHS Trust", "missing", id="a-team-of-a-trust"),
        pytest.param("Sampleton Borough Council Housing", "missing", id="housing-of-a-district"),
        pytest.param("Voluntary, Community and Faith Sector", "unsure", id="faith-sector"),
        pytest.param("Royal Navy and Royal Marines Charity", "missing", id="charity-of-the-armed-forces"),
        pytest.param("Courtyard Theatre", "missing", id="part-of-a-word"),
        pytest.param("Icbury School", "missing", id="part-of-a-word-again"),
    ],
)
def test_names_without_a_paragraph(scene_of: SceneOf, name: str, verdict: str) -> None:
    assert ask(scene_of, f'name: "{name}"').verdict == verdict


@pytest.mark.parametrize(
    ("body", "entry", "verdict"),
    [
        pytest.param("name: Probation Service", "schedule: 27", "met", id="its-own"),
        pytest.param("name: All schools", "schedule: [1, 4, 38]", "met", id="several"),
        pytest.param("name: Lincoln Diocese", "schedule: 37", "met", id="diocese"),
        pytest.param("name: Lincoln Diocese", "schedule: 1", "met", id="what-depends-is-taken-on-trust"),
        pytest.param("name: Border Force at the Home Office", "schedule: 35", "met", id="through-a-paragraph"),
        pytest.param("name: Fire Fighters and Fire Brigade Charity", "schedule: 36", "met", id="its-own-words"),
        pytest.param("name: City of London Corporation, kind: local-authority", "schedule: 33", "met", id="the-city"),
        pytest.param("name: County Council children's social care", "schedule: 21", "met", id="council-as-provider"),
        pytest.param("name: Children's Trust, kind: childrens-trust", "schedule: 20", "met", id="childrens-trust"),
        pytest.param("name: Fire Service", "schedule: 24", "contrary", id="not-its-own"),
        pytest.param("name: Home Office", "schedule: 24", "contrary", id="not-the-one-through-which"),
        pytest.param("name: Exampleshire ICB", "schedule: 17", "contrary", id="partner"),
        pytest.param("name: Probation Service", "schedule: 39", "contrary", id="beyond-the-last"),
        pytest.param("name: Probation Service", "schedule: 0", "contrary", id="before-the-first"),
    ],
)
def test_names_with_a_paragraph(scene_of: SceneOf, body: str, entry: str, verdict: str) -> None:
    assert ask(scene_of, body, entry).verdict == verdict


@pytest.mark.parametrize(
    ("body", "entry", "verdict"),
    [
        pytest.param("name: NHS Exampleshire, kind: integrated-care-board", "", "contrary", id="health-board"),
        pytest.param("name: The Commissioner, kind: commissioner", "", "contrary", id="commissioner"),
        pytest.param("name: Achieving Together, kind: childrens-trust", "", "unsure", id="childrens-trust"),
        pytest.param("name: Blue Watch, also_called: Sampleton Fire Service", "", "contrary", id="other-name"),
        pytest.param("name: Blue Watch", "called: The fire service", "contrary", id="called-in-the-entry"),
        pytest.param("kind: justice", "", "missing", id="no-name"),
    ],
)
def test_kinds_and_other_names(scene_of: SceneOf, body: str, entry: str, verdict: str) -> None:
    assert ask(scene_of, body, entry).verdict == verdict


def test_bodies_that_a_class_includes(scene_of: SceneOf) -> None:
    text = (
        "organisations: [{id: rescuers, name: Rescuers, includes: fire}, {id: fire, name: Fire Service}]\n"
        "relevant_agencies: [{organisation: rescuers}]"
    )

    assert asked_of(scene_of(text)).verdict == "contrary"


@pytest.mark.parametrize(
    ("body", "entry", "where", "found"),
    [
        pytest.param("name: Fire Service", "", "relevant_agencies[1].organisation", "`invited_bodies`", id="invited"),
        pytest.param(
            "name: The ICB", "", "relevant_agencies[1].organisation", "is a safeguarding partner", id="partner"
        ),
        pytest.param("name: Diocese", "", "relevant_agencies[1].organisation", "paragraph 37", id="paragraphs"),
        pytest.param("name: Club", "schedule: [38, 39]", "relevant_agencies[1].schedule", "39 is not", id="number"),
        pytest.param("name: Club", "schedule: [0, 39]", "relevant_agencies[1].schedule", "0 and 39 are", id="numbers"),
    ],
)
def test_what_is_said(scene_of: SceneOf, body: str, entry: str, where: str, found: str) -> None:
    answer = ask(scene_of, body, entry)

    assert written(answer.path) == where
    assert found in answer.found


def test_an_entry_without_a_body(scene_of: SceneOf) -> None:
    answer = asked_of(scene_of("relevant_agencies: [{called: The fire service}]"))

    assert (answer.verdict, written(answer.path)) == ("contrary", "relevant_agencies[1].called")


@pytest.mark.parametrize(
    ("body", "entry", "verdict"),
    [
        pytest.param("name: [Probation]", "schedule: 27", "unread", id="name"),
        pytest.param("name: Probation, kind: just", "schedule: 27", "unread", id="kind"),
        pytest.param("name: Probation", "schedule: twenty", "unread", id="paragraph"),
        pytest.param("name: Fire Service, kind: fires", "", "contrary", id="a-name-that-fits-nowhere-for-all-that"),
        pytest.param("name: Diocese", "schedule: many", "unread", id="a-paragraph-that-would-settle-it"),
    ],
)
def test_unread_paragraphs(scene_of: SceneOf, body: str, entry: str, verdict: str) -> None:
    assert ask(scene_of, body, entry).verdict == verdict


def test_without_the_schedule_nobody_can_tell_what_fits(scene_of: SceneOf) -> None:
    assert ask(scene_of, "name: Probation", schedule=Schedule()).verdict == "unknown"


def test_the_schedule_has_no_name_in_two_places() -> None:
    names = [name.lower() for misfit in SCHEDULE.misfits for name in misfit.names]

    assert len(names) == len(set(names))
    assert [paragraph.para for paragraph in SCHEDULE.paragraphs] == list(range(1, 39))


@pytest.mark.parametrize("misfit", [pytest.param(one, id=one.id) for one in SCHEDULE.misfits])
def test_a_misfit_is_said_in_sentences(misfit: object) -> None:
    told = [getattr(misfit, key) for key in ("position", "suggestion")]

    assert all(text[0].isupper() and text.endswith(".") for text in told)
    assert not any(word in text.lower() for text in told for word in ("unlawful", "illegal", "breach"))


def lines(scene_of: SceneOf, text: str, check: AgencyConsidered, schedule: Schedule = SCHEDULE) -> list[str]:
    scene = scene_of(text)._replace(reference=Reference(schedule=schedule))
    answers = check.ask(scene, Node((), scene.reading.values))
    return [f"{answer.verdict} {written(answer.path)}" for answer in answers]


def listed(body: str, entry: str = "", section: str = "relevant_agencies") -> str:
    return f"organisations: [{{id: it, {body}}}]\n{section}: [{{organisation: it, {entry}}}]"


@pytest.mark.parametrize(
    ("check", "body", "entry", "met"),
    [
        pytest.param(PROBATION, "name: Next Steps", "schedule: 27", True, id="paragraph"),
        pytest.param(PROBATION, "name: Next Steps", "schedule: [26, 27]", True, id="one-of-its-paragraphs"),
        pytest.param(PROBATION, "name: National Probation Service", "", True, id="name"),
        pytest.param(PROBATION, "name: Next Steps, also_called: Probation", "", True, id="other-name"),
        pytest.param(PROBATION, "name: Next Steps", "called: Probation", True, id="called"),
        pytest.param(PROBATION, "name: Next Steps", "schedule: 26", False, id="another-paragraph"),
        pytest.param(PROBATION, "name: Probationers Club", "", False, id="part-of-a-word"),
        pytest.param(HEALTH, "name: Crews, kind: health", "", True, id="kind"),
        pytest.param(HEALTH, "name: Crews, kind: health", "schedule: 36", False, id="kind-of-another-paragraph"),
        pytest.param(HEALTH, "name: Crews, kind: other", "", False, id="another-kind"),
        pytest.param(FAITH, "name: Mosques", "schedule: 36", True, id="name-of-a-misfit"),
        pytest.param(FAITH, 'name: "Voluntary, Community and Faith Sector"', "", True, id="faith-among-others"),
        pytest.param(PROBATION, "name: Lincoln Diocese", "", False, id="not-for-others"),
    ],
)
def test_which_agencies_count(scene_of: SceneOf, check: AgencyConsidered, body: str, entry: str, met: bool) -> None:  # noqa: FBT001
    found = lines(scene_of, listed(body, entry), check)

    assert found == (["met relevant_agencies[1]"] if met else ["missing relevant_agencies"])


@pytest.mark.parametrize(
    ("entry", "answers"),
    [
        pytest.param("chosen: no, why: Another force has it", ["met relevant_agencies[1]"], id="left-out-for-a-reason"),
        pytest.param("chosen: no", ["contrary relevant_agencies[1]"], id="left-out"),
        pytest.param("chosen: no, why: None", ["contrary relevant_agencies[1]"], id="none-for-a-reason"),
        pytest.param("chosen: no, why: TBC", ["contrary relevant_agencies[1]"], id="reason-to-come"),
        pytest.param("to: 2024-12-31", ["missing relevant_agencies"], id="past"),
        pytest.param("from: 2026-01-01", ["missing relevant_agencies"], id="to-come"),
    ],
)
def test_how_it_stands(scene_of: SceneOf, entry: str, answers: list[str]) -> None:
    assert lines(scene_of, listed("name: Probation", entry), PROBATION) == answers


@pytest.mark.parametrize(
    ("entries", "answers"),
    [
        pytest.param(
            "{organisation: schools, chosen: no, why: All by name}", ["met relevant_agencies[1]"], id="reason"
        ),
        pytest.param("{organisation: schools, chosen: no}", ["missing relevant_agencies"], id="no-reason"),
        pytest.param(
            "{organisation: schools, chosen: no, why: All by name}, {organisation: schools}",
            ["missing relevant_agencies"],
            id="one-was-chosen",
        ),
    ],
)
def test_none_at_all(scene_of: SceneOf, entries: str, answers: list[str]) -> None:
    text = f"organisations: [{{id: schools, name: Schools}}]\nrelevant_agencies: [{entries}]"

    assert lines(scene_of, text, PROBATION) == answers


def test_invited_bodies_count(scene_of: SceneOf) -> None:
    text = listed("name: Probation", section="invited_bodies")

    assert lines(scene_of, text, PROBATION) == ["met invited_bodies[1]"]


def test_bodies_that_a_class_includes_count(scene_of: SceneOf) -> None:
    text = (
        "organisations: [{id: all, name: Justice agencies, includes: it}, {id: it, name: Probation}]\n"
        "relevant_agencies: [{organisation: all}]"
    )

    assert lines(scene_of, text, PROBATION) == ["met relevant_agencies[1]"]


def test_no_list(scene_of: SceneOf) -> None:
    assert lines(scene_of, "organisations: []", PROBATION) == ["missing relevant_agencies"]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("relevant_agencies: many", ["unread relevant_agencies"], id="list"),
        pytest.param("relevant_agencies: [probation]", ["unread relevant_agencies[1]"], id="entry"),
        pytest.param(listed("name: [x]"), ["unread organisations[1].name"], id="name"),
        pytest.param(listed("name: Jail", "schedule: x"), ["unread relevant_agencies[1].schedule"], id="paragraph"),
        pytest.param(listed("name: Jail", "why: [x]"), ["missing relevant_agencies"], id="what-it-does-not-ask-for"),
        pytest.param(listed("name: Probation", "schedule: x"), ["met relevant_agencies[1]"], id="known-for-all-that"),
    ],
)
def test_unread_lists(scene_of: SceneOf, text: str, answers: list[str]) -> None:
    assert lines(scene_of, text, PROBATION) == answers


def test_without_the_schedule_nobody_can_tell_who_was_considered(scene_of: SceneOf) -> None:
    assert lines(scene_of, listed("name: Probation"), PROBATION, Schedule()) == ["unknown "]


def test_sentence() -> None:
    assert "paragraph 16 or 17" in HEALTH.sentence()
    assert "kind health" in HEALTH.sentence()
    assert "diocese or faith-group" in FAITH.sentence()
