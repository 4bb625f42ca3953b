"""OneOf, NoneOf, Includes, IncludesAny, Begins: words held, lacking, silent, unread; points without text."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

SECTORS = '{field: "sectors[].covers", includes: [early-years, academies]}'
CHAIRS = "{field: role, one_of: [chair, co-chair]}"
NO_VICE = "{field: role, none_of: [vice-chair]}"


@pytest.mark.parametrize(
    ("entry", "answers"),
    [
        pytest.param("{role: chair}", ["met partnership_chair[1].role"], id="met"),
        pytest.param("{role: vice-chair}", ["contrary partnership_chair[1].role: vice chair"], id="contrary"),
        pytest.param("{called: Chair}", ["missing partnership_chair[1]"], id="missing"),
        pytest.param("{role: boss}", ["unread partnership_chair[1].role"], id="not-in-the-list"),
        pytest.param("{roll: chair}", ["unread partnership_chair[1].role"], id="misspelt"),
    ],
)
def test_one_of(asked: Asked, entry: str, answers: list[str]) -> None:
    assert asked(f"partnership_chair: [{entry}]", CHAIRS, "partnership_chair[]") == answers


@pytest.mark.parametrize(
    ("serves", "answers"),
    [
        pytest.param("[children]", ["met governance.groups[1].serves[1]"], id="all-of-them"),
        pytest.param("children", ["met governance.groups[1].serves"], id="a-lone-word"),
        pytest.param("[adults, children]", ["contrary governance.groups[1].serves[1]: adults"], id="one-against"),
        pytest.param(
            "[children, pets]",
            ["met governance.groups[1].serves[1]", "unread governance.groups[1].serves[2]"],
            id="one-unread",
        ),
        pytest.param("[adults, pets]", ["contrary governance.groups[1].serves[1]: adults"], id="against-and-unread"),
    ],
)
def test_one_of_several_values(asked: Asked, serves: str, answers: list[str]) -> None:
    found = asked(
        f"governance: {{groups: [{{serves: {serves}}}]}}",
        "{field: serves, one_of: [children]}",
        "governance.groups[]",
    )

    assert [line for line in found if line != "met governance.groups[1].serves[2]"] == answers


@pytest.mark.parametrize(
    ("entry", "answers"),
    [
        pytest.param("{role: chair}", ["met partnership_chair[1].role"], id="another-word"),
        pytest.param("{called: Chair}", ["met partnership_chair[1]"], id="no-word"),
        pytest.param("{role: vice-chair}", ["contrary partnership_chair[1].role: vice chair"], id="contrary"),
        pytest.param("{role: boss}", ["unread partnership_chair[1].role"], id="not-in-the-list"),
        pytest.param("{role: [vice-chair]}", ["unread partnership_chair[1].role"], id="wrong-kind"),
    ],
)
def test_none_of(asked: Asked, entry: str, answers: list[str]) -> None:
    assert asked(f"partnership_chair: [{entry}]", NO_VICE, "partnership_chair[]") == answers


def test_none_of_partly_unread(asked: Asked) -> None:
    serving = "governance: {{groups: [{{serves: {}}}]}}"
    clause, place = "{field: serves, none_of: [adults]}", "governance.groups[]"

    assert asked(serving.format("[children, pets]"), clause, place) == ["unread governance.groups[1].serves[2]"]
    assert asked(serving.format("[pets, adults]"), clause, place) == ["contrary governance.groups[1].serves[2]: adults"]


def test_a_lost_word_is_not_taken_for_another(asked: Asked) -> None:
    lost = 'partnership_chair: [{called: Chair}]\ntranscription: {lost: [{path: "partnership_chair[1].role"}]}'

    assert asked(lost, NO_VICE, "partnership_chair[]") == ["unread partnership_chair[1].role"]
    assert asked(lost, CHAIRS, "partnership_chair[]") == ["unread partnership_chair[1].role"]


@pytest.mark.parametrize(
    ("sectors", "answers"),
    [
        pytest.param(
            "[{covers: early-years, text: a}, {covers: academies, text: b}]",
            ["met education.sectors[1].covers", "met education.sectors[2].covers"],
            id="over-several-points",
        ),
        pytest.param("[{covers: all, text: a}]", ["met education.sectors[1].covers"], id="all"),
        pytest.param(
            "[{covers: [early-years, higher-education], text: a}]",
            ["contrary education.sectors[1].covers: academies; found early years and higher education"],
            id="one-lacking",
        ),
        pytest.param("[]", ["missing education.sectors: early years and academies"], id="empty-list"),
        pytest.param(
            "[{covers: [early-years, academies]}]",
            ["missing education.sectors: early years and academies"],
            id="a-point-without-text-counts-for-nothing",
        ),
        pytest.param(
            "[{covers: early-years, text: a}, {covers: all}]",
            ["contrary education.sectors: academies; found early years"],
            id="nor-does-all-without-text",
        ),
        pytest.param(
            "[{covers: [early-years, academies], text: }]",
            ["missing education.sectors: early years and academies"],
            id="a-text-with-no-value",
        ),
        pytest.param(
            "[{covers: [early-years, academies], text: {file: gone.md}}]",
            ["unread education.sectors[1].text"],
            id="a-text-unread",
        ),
        pytest.param(
            "[{covers: early-years, text: a}, {covers: academy, text: b}]",
            ["unread education.sectors[2].covers"],
            id="the-lacking-one-may-be-the-unread-one",
        ),
        pytest.param(
            "[{covers: [early-years, academies, zoos], text: a}]",
            ["met education.sectors[1].covers[1]", "met education.sectors[1].covers[2]"],
            id="nothing-lacking-though-one-is-unread",
        ),
        pytest.param("[{covers: zoos, text: a}]", ["unread education.sectors[1].covers"], id="all-unread"),
        pytest.param("nurseries", ["unread education.sectors"], id="no-list"),
    ],
)
def test_includes(asked: Asked, sectors: str, answers: list[str]) -> None:
    assert asked(f"education: {{sectors: {sectors}}}", SECTORS, "education") == answers


def test_includes_words_for_kinds_of_body(asked: Asked) -> None:
    text = """
    organisations: [{id: county, kind: local-authority}]
    lead_safeguarding_partners: [{organisation: county}]
    """
    clause = (
        '{field: "lead_safeguarding_partners[].organisation->kind", '
        "includes: [local-authority, integrated-care-board, police]}"
    )

    assert asked(text.replace("    ", ""), clause) == [
        "contrary lead_safeguarding_partners: the health board and the police; found the council"
    ]


@pytest.mark.parametrize(
    ("impact", "answers"),
    [
        pytest.param("[{covers: [audit, feedback], text: a}]", 2 * ["met"], id="one-of-them"),
        pytest.param("[{covers: all, text: a}]", ["met"], id="all"),
        pytest.param("[{covers: feedback, text: a}]", ["contrary"], id="none-of-them"),
        pytest.param("[{covers: audit}]", ["missing"], id="no-text"),
        pytest.param("[{covers: audits, text: a}]", ["unread"], id="unread"),
        pytest.param("[{covers: [feedback, audits], text: a}]", ["unread"], id="partly-unread"),
    ],
)
def test_includes_any(asked: Asked, impact: str, answers: list[str]) -> None:
    clause = '{field: "impact[].covers", includes_any: [audit, test]}'

    found = asked(f"training: {{impact: {impact}}}", clause, "training")

    assert [line.split()[0] for line in found] == answers


@pytest.mark.parametrize(
    ("path", "answers"),
    [
        pytest.param("path: people", ["met transcription.lost[1].path"], id="the-key-itself"),
        pytest.param("path: people.name", ["met transcription.lost[1].path"], id="below-it"),
        pytest.param("path: 'people[2].name'", ["met transcription.lost[1].path"], id="an-entry-of-it"),
        pytest.param("path: peoples", ["contrary transcription.lost[1].path"], id="another-key"),
        pytest.param("what: text", ["missing transcription.lost[1]"], id="no-path"),
        pytest.param("path: [people]", ["unread transcription.lost[1].path"], id="unread"),
    ],
)
def test_begins(asked: Asked, path: str, answers: list[str]) -> None:
    found = asked(
        f"transcription: {{lost: [{{{path}}}]}}",
        "{field: path, begins: [people, partnership_chair]}",
        "transcription.lost[]",
    )

    assert found == answers
