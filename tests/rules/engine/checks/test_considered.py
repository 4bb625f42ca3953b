"""AgencyConsidered: by paragraph, name or kind; listed, invited or left out for a reason; unread."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.model.document_path import written
from masa.reference.reference import Reference
from masa.reference.schedule import Schedule
from masa.rules.engine.checks.considered import AgencyConsidered
from masa.rules.engine.scene import Node, Scene
from masa.rules.language.schedule_file import schedule_of

RULES = Path(__file__).parents[4] / "rules"
SCHEDULE = schedule_of({"schedule.yaml": (RULES / "schedule.yaml").read_text()})
PROBATION = AgencyConsidered((27,))
HEALTH = AgencyConsidered((16, 17), kinds=("health",))
FAITH = AgencyConsidered((37,), like=("diocese", "faith-group"))
SceneOf = Callable[..., Scene]


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
def test_unread(scene_of: SceneOf, text: str, answers: list[str]) -> None:
    assert lines(scene_of, text, PROBATION) == answers


def test_without_the_schedule_nobody_can_tell(scene_of: SceneOf) -> None:
    assert lines(scene_of, listed("name: Probation"), PROBATION, Schedule()) == ["unknown "]


def test_sentence() -> None:
    assert "paragraph 16 or 17" in HEALTH.sentence()
    assert "kind health" in HEALTH.sentence()
    assert "diocese or faith-group" in FAITH.sentence()
