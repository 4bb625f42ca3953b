"""Patterns of paths below the folder of masa.toml."""

import pytest

from masa.settings.pattern import fits


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        pytest.param("a.yaml", "a.yaml", True, id="name"),
        pytest.param("./a.yaml", "a.yaml", True, id="name-from-here"),
        pytest.param("*.yaml", "a.yaml", True, id="star"),
        pytest.param("*.yaml", "deep/a.yaml", False, id="star-stays-in-its-folder"),
        pytest.param("*/a.yaml", "deep/a.yaml", True, id="one-folder"),
        pytest.param("*/a.yaml", "a.yaml", False, id="no-folder"),
        pytest.param("**/a.yaml", "a.yaml", True, id="any-folders-may-be-none"),
        pytest.param("**/a.yaml", "deep/er/a.yaml", True, id="any-folders"),
        pytest.param("deep/**", "deep/er/a.yaml", True, id="all-beneath"),
        pytest.param("deep/", "deep/er/a.yaml", True, id="folder"),
        pytest.param("deep", "deep/a.yaml", False, id="folder-without-its-sign"),
        pytest.param("deep/**/[ab].yaml", "deep/x/y/b.yaml", True, id="one-of-two-signs"),
        pytest.param("deep/**/[ab].yaml", "deep/x/y/c.yaml", False, id="neither-of-two-signs"),
        pytest.param("A.yaml", "a.yaml", False, id="case-matters"),
        pytest.param("**/" * 40 + "z.yaml", "a/" * 40 + "y.yaml", False, id="many-folders-take-no-time"),
    ],
)
def test_fits(pattern: str, path: str, *, expected: bool) -> None:
    assert fits(pattern, path) is expected
