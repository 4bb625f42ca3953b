"""What was not read, or is not in the copy: which of it may be of the arrangements, and which a text of theirs."""

from collections.abc import Callable

import pytest

from masa.model.document_path import resolve, written
from masa.rules.engine.lost import unread_of_arrangements, unread_texts
from masa.rules.engine.scene import Scene

SceneOf = Callable[..., Scene]

LOST = "partnership: {{name: A, website: x}}\ntranscription: {{lost: [{{path: {path}, what: {what}}}]}}"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("needs: {identify: x}", [], id="all-read"),
        pytest.param("needs: {identify: [x]}", ["needs.identify"], id="not-read"),
        pytest.param(LOST.format(path="partnership.name", what="text"), ["partnership.name"], id="lost"),
        pytest.param(LOST.format(path="partnership.website", what="link"), [], id="an-address-lost"),
        pytest.param(
            "transcription: {title: [x]}\ndepartures: [{reason: [x]}]", [], id="of-the-copy-and-of-departures"
        ),
        pytest.param("partnership_chair: [{person: gone}]", ["partnership_chair[1].person"], id="an-id"),
    ],
)
def test_of_the_whole_document(scene_of: SceneOf, text: str, places: list[str]) -> None:
    assert list(map(written, unread_of_arrangements(scene_of(text)))) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("needs: {identify: [x]}", ["needs.identify"], id="a-text"),
        pytest.param("partnership_chair: [{person: gone}]", [], id="an-id"),
        pytest.param("partnership_chair: [{role: boss}]", [], id="a-word-of-a-list"),
    ],
)
def test_an_id_or_a_word_of_a_list_is_no_text(scene_of: SceneOf, text: str, places: list[str]) -> None:
    assert list(map(written, unread_texts(scene_of(text)))) == places


def test_of_one_place(scene_of: SceneOf) -> None:
    scene = scene_of("needs: {identify: [x]}\ndepartures: [{reason: [x]}]")
    path = resolve("departures[1]", scene.reading.values)

    assert path
    assert list(map(written, unread_of_arrangements(scene, path))) == ["departures[1].reason"]
