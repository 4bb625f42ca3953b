"""Titles of the sections, and where a missing one belongs."""

import pytest

from masa.model.order import SECTIONS
from masa.model.section_titles import TITLES
from masa.report.text.sections import written_before


def test_every_section_has_a_title() -> None:
    assert tuple(TITLES) == SECTIONS


@pytest.mark.parametrize(
    ("section", "written", "before"),
    [
        pytest.param("needs", {"masa", "education", "funding"}, "education", id="after-its-neighbour"),
        pytest.param("needs", {"masa", "funding"}, "masa", id="after-the-last-that-is-there"),
        pytest.param("masa", {"funding"}, None, id="first-of-all"),
    ],
)
def test_where_a_missing_section_belongs(section: str, written: set[str], before: str | None) -> None:
    assert written_before(section, written) == before
