"""Codes that begin E99 are invented."""

import pytest

from masa.model.invented import all_invented


@pytest.mark.parametrize(
    ("codes", "invented"),
    [
        pytest.param(["E99000001"], True, id="one"),
        pytest.param(["E99000001", "E99000002"], True, id="all"),
        pytest.param(["E99000001", "E10000031"], False, id="one-real"),
        pytest.param(["E99000001", None], False, id="one-without-a-code"),
        pytest.param([], False, id="none"),
    ],
)
def test_all_invented(codes: list[str | None], invented: bool) -> None:  # noqa: FBT001 - the expectation of a row
    assert all_invented(codes) is invented
