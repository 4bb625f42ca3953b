"""Paths that a document writes, in departures and for what a copy lost or says twice."""

from collections.abc import Callable

import pytest

from masa.model.reading import Reading

ReadText = Callable[..., Reading]

DOCUMENT = """\
masa: 1
organisations: [{id: county, name: County, several: yes, also_called: [The council, CC]}]
partnership_chair: [{called: First, to: 2024-12-31}, {called: Second}, {called: Third}]
area: {boundaries: The county, councils: [county]}
relevant_agencies: [{organisation: county, schedule: [1, 4]}]
needs: {priorities: [{title: Neglect v2.0}], plan: {title: Plan}}
governance: {groups: [{id: executive, name: Executive, members: [{seats: 2}, {seats: 3}]}]}
"""


def places(kind: str, path: str) -> str:
    if kind == "where":
        return f"departures:\n  - where: {path}\n"
    return f"transcription:\n  {kind}:\n    - path: {path}\n"


@pytest.mark.parametrize("kind", ["where", "lost", "also_says"])
@pytest.mark.parametrize(
    "path",
    [
        pytest.param("area", id="a-section"),
        pytest.param("area.boundaries", id="a-key"),
        pytest.param("area.also_covers", id="a-key-left-out"),
        pytest.param("audit.programme", id="a-section-left-out"),
        pytest.param("voice.methods", id="a-list-left-out"),
        pytest.param("funding.stated_totals.costs", id="a-record-left-out"),
        pytest.param("partnership_chair[3]", id="by-number"),
        pytest.param("partnership_chair[2].agreed_by", id="a-key-of-an-entry"),
        pytest.param("governance.groups[id=executive]", id="by-id"),
        pytest.param("governance.groups[id=executive].members[2].seats", id="entries-in-entries"),
        pytest.param("relevant_agencies[organisation=county].why", id="by-the-body"),
        pytest.param("relevant_agencies[schedule=4]", id="by-a-number-in-a-list"),
        pytest.param("partnership_chair[to=2024-12-31]", id="by-a-date"),
        pytest.param("organisations[several=yes]", id="by-yes"),
        pytest.param("organisations[also_called=The council]", id="by-words-in-a-list"),
        pytest.param("needs.priorities[title=Neglect v2.0]", id="by-words-with-a-point"),
        pytest.param("area.councils[1]", id="an-entry-that-is-no-record"),
        pytest.param(" area.boundaries ", id="blanks"),
        pytest.param("children.words", id="another-section"),
    ],
)
def test_a_path_that_leads_to_a_place(read_text: ReadText, kind: str, path: str) -> None:
    assert read_text(DOCUMENT + places(kind, f"'{path}'")).faults == ()


@pytest.mark.parametrize(("kind", "start"), [("where", (9, 12)), ("lost", (10, 13)), ("also_says", (10, 13))])
@pytest.mark.parametrize(
    ("path", "word"),
    [
        pytest.param("partnership_chairs", "Did you mean `partnership_chair`?", id="misspelt-section"),
        pytest.param("area.boundarys", "below `area`. Did you mean `area.boundaries`?", id="misspelt-key"),
        pytest.param("audit.programe", "Did you mean `audit.programme`?", id="misspelt-below-what-is-left-out"),
        pytest.param("groups[id=executive]", "Did you mean `governance.groups`?", id="short-of-its-section"),
        pytest.param("weather", "`weather` is not a key that masa knows at the top of the file.", id="no-idea"),
        pytest.param("partnership_chair[4]", "has 3 entries: there is no entry 4.", id="past-the-end"),
        pytest.param("partnership_chair[0]", "Entries are counted from 1.", id="counted-from-nought"),
        pytest.param("relevant_agencies[2]", "has one entry: there is no entry 2.", id="past-the-only-one"),
        pytest.param("voice.methods[1]", "`voice.methods` has no entries: there is no entry 1.", id="of-no-entries"),
        pytest.param(
            "governance.groups[id=forum]", "No entry of `governance.groups` has “forum” as its `id`.", id="id"
        ),
        pytest.param("governance.groups[idd=forum]", "The entries of `governance.groups` have no key `idd`", id="key"),
        pytest.param("area.councils[id=county]", "have no key `id`", id="entries-that-are-no-records"),
        pytest.param("partnership_chair[1][1]", "is no list", id="an-entry-of-an-entry"),
        pytest.param("area[1]", "`area` is no list, so it has no entries.", id="an-entry-of-a-section"),
        pytest.param("area.boundaries.north", "`area.boundaries` holds no keys", id="below-a-text"),
        pytest.param("partnership_chair.called", "such as `partnership_chair[1].called`", id="which-entry"),
        pytest.param("area boundaries", "“area boundaries” is not a path.", id="no-dots"),
        pytest.param("area..boundaries", "is not a path.", id="two-dots"),
        pytest.param("area.", "is not a path.", id="a-dot-too-many"),
        pytest.param(".area", "is not a path.", id="a-dot-before"),
        pytest.param("[1]", "is not a path.", id="no-key"),
        pytest.param("area[]", "is not a path.", id="empty-brackets"),
        pytest.param("area[1", "is not a path.", id="open-bracket"),
        pytest.param("area[-1]", "is not a path.", id="from-the-end"),
        pytest.param("area[=x]", "is not a path.", id="no-key-in-brackets"),
        pytest.param("area[²]", "is not a path.", id="superscript"),
        pytest.param(f"area[{'9' * 5000}]", "is not a path.", id="very-large"),
        pytest.param("partnership_chair[9999]", "there is no entry 9999", id="large"),
    ],
)
def test_a_path_that_leads_nowhere(
    read_text: ReadText, kind: str, start: tuple[int, int], path: str, word: str
) -> None:
    reading = read_text(DOCUMENT + places(kind, f"'{path}'"))
    assert [(fault.id, fault.span.start) for fault in reading.faults] == [("unknown-path", start)]
    assert word in reading.faults[0].message
    assert "dots between them" in reading.faults[0].remedy


def test_the_words_stay_so_that_the_departure_does_not_reach_the_whole_document(read_text: ReadText) -> None:
    reading = read_text("masa: 1\ndepartures: [{rule: chair-is-a-dsp, where: no.where}]\n")
    assert reading.values["departures"] == [{"rule": "chair-is-a-dsp", "where": "no.where"}]
    assert reading.unreadable == {("departures", 0, "where")}
