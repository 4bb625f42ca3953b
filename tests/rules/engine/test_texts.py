"""Texts: gathered once with their places, and searched for phrases."""

from collections.abc import Callable

import pytest

from masa.model.document_path import written
from masa.rules.engine.scene import Scene

SceneOf = Callable[..., Scene]

DOCUMENT = """
partnership: {name: Care Board, purposes: keep children safe}
people: [{id: ann, name: Ann Lee}]
transcription: {title: The page we read}
"""


def _places(scene: Scene, phrase: str, section: str = "") -> list[str]:
    value, path = (scene.reading.values[section], (section,)) if section else (scene.reading.values, ())
    return [written(place) for place, _ in scene.memory.texts.saying(value, path, (phrase,))]


def test_every_text_of_the_arrangements_stands_at_its_place(scene_of: SceneOf) -> None:
    texts = scene_of(DOCUMENT).memory.texts.arrangements
    assert [f"{written(path)}: {text}" for path, text in texts] == [
        "partnership.name: Care Board",
        "partnership.purposes: keep children safe",
        "people[1].id: ann",
        "people[1].name: Ann Lee",
    ]


@pytest.mark.parametrize(
    ("keys", "places"),
    [
        pytest.param({"id", "to"}, ["people[1]"], id="one-of-them"),
        pytest.param({"name"}, ["partnership", "people[1]"], id="in-their-order"),
        pytest.param({"title"}, [], id="of-the-copy"),
    ],
)
def test_the_records_that_have_a_key(scene_of: SceneOf, keys: set[str], places: list[str]) -> None:
    found = scene_of(DOCUMENT).memory.texts.records_with(frozenset(keys))
    assert [written(path) for path, _ in found] == places


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        pytest.param("The LSCB meets", "lscb", id="case"),
        pytest.param("the well–being board", "well-being", id="dashes"),  # noqa: RUF001 - the dash is what is tested
        pytest.param("a \N{LATIN SMALL LETTER LONG S}afe child", "safe child", id="long-s"),
        pytest.param("THE ACT OF K\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}ND", "kind", id="dotted-capital-i"),
        pytest.param("the k\N{LATIN SMALL LETTER DOTLESS I}nd act", "kind act", id="dotless-i"),
        pytest.param("Café  Éire", "éire", id="accents"),
        pytest.param("one\\ntwo words", "two words", id="behind-a-written-line-break"),
        pytest.param("§ 10 !", "§", id="no-letter-at-all"),
    ],
)
def test_a_phrase_is_found_however_it_is_written(scene_of: SceneOf, name: str, phrase: str) -> None:
    scene = scene_of(f"partnership: {{name: '{name}'}}")
    assert _places(scene, phrase) == ["partnership.name"]
    assert _places(scene, phrase, "partnership") == ["partnership.name"]


@pytest.mark.parametrize(
    ("phrase", "section"),
    [
        pytest.param("board care", "", id="words-the-other-way-round"),
        pytest.param("are Board", "", id="part-of-a-word"),
        pytest.param("page we read", "", id="of-the-copy"),
        pytest.param("Care Board", "people", id="in-another-section"),
    ],
)
def test_what_does_not_stand_there_is_not_found(scene_of: SceneOf, phrase: str, section: str) -> None:
    assert _places(scene_of(DOCUMENT), phrase, section) == []


def test_of_the_copy_itself_its_own_words_are_searched(scene_of: SceneOf) -> None:
    assert _places(scene_of(DOCUMENT), "the page", "transcription") == ["transcription.title"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("TBC\N{LATIN SMALL LETTER SHARP S}", id="sharp-s"),
        pytest.param("TBC\N{LATIN SMALL LETTER LONG S}", id="long-s"),
        pytest.param("TBC\N{LATIN SMALL LETTER DOTLESS I}", id="dotless-i"),
        pytest.param("Chair (TBC\N{LATIN SMALL LIGATURE FI})", id="ligature"),
    ],
)
def test_a_word_may_end_where_a_letter_folds_to_others(scene_of: SceneOf, text: str) -> None:
    gathered = scene_of(f"partnership: {{name: '{text}'}}").memory.texts
    assert gathered.hinting(("tbc",)) == [(("partnership", "name"), text)]
