"""Archives, of which Word documents and workbooks are made: the clock has no say, unless they cannot be made by it."""

import zipfile
from io import BytesIO

import pytest

from masa.render.archive import dated_by_the_clock
from masa.render.errors import RenderError


@pytest.mark.parametrize(
    "year", [pytest.param(1969, id="a-clock-that-was-never-set"), pytest.param(2199, id="beyond-what-archives-know")]
)
def test_a_clock_that_no_archive_can_bear_is_told(monkeypatch: pytest.MonkeyPatch, year: int) -> None:
    monkeypatch.setattr("zipfile.time.localtime", lambda _: (year, 1, 1, 0, 0, 0))

    with (
        pytest.raises(RenderError, match="The clock of this machine shows a year before 1980 or after 2107"),
        dated_by_the_clock(),
        zipfile.ZipFile(BytesIO(), "w") as archive,
    ):
        archive.writestr("a", "b")
