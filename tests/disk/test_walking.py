"""Going through folders: none so deep that it ends a run."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.documents import find_documents
from masa.disk.errors import DiskError
from masa.disk.folders import texts_beneath
from masa.disk.templates import own_templates


@pytest.fixture
def deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder in which folders lie within each other, and one document."""
    (tmp_path / "a.yaml").write_text("masa: 1\n")
    monkeypatch.chdir(tmp_path)
    for _ in range(150):
        Path("inner").mkdir()
        monkeypatch.chdir("inner")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_documents_are_found_and_the_rest_is_told(deep: Path) -> None:
    found = find_documents([deep])

    assert found.documents == (str(deep / "a.yaml"),)
    assert [one.message for one in found.problems] == [f"{deep} holds folders 100 deep and more. Name one further in."]


@pytest.mark.parametrize("read", [pytest.param(texts_beneath, id="rules"), pytest.param(own_templates, id="templates")])
def test_a_folder_of_rules_or_templates_is_refused(read: Callable[[Path], object], deep: Path) -> None:
    with pytest.raises(DiskError, match="holds folders 100 deep and more"):
        read(deep)
