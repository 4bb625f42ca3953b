"""Every folder of the catalogue is a topic with a heading."""

from pathlib import Path

from masa.rules.topics import TOPICS


def test_topics_are_the_folders_of_the_catalogue() -> None:
    folders = {path.name for path in (Path(__file__).parents[2] / "rules").iterdir() if path.is_dir()}

    assert folders == set(TOPICS)
