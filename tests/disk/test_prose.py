"""Prose files: nothing outside the folder of the document is read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.prose import prose_problems, read_prose

Make = Callable[[Path, dict[str, str]], None]


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        pytest.param("sections/a.md", "Ask, record, share.\n", "", id="beside-the-document"),
        pytest.param("sections/../sections/a.md", "Ask, record, share.\n", "", id="dots-that-stay-inside"),
        pytest.param("sections/empty.md", "", "", id="empty"),
        pytest.param("inner-link.md", "Ask, record, share.\n", "", id="link-that-stays-inside"),
        pytest.param("sections/none.md", None, "There is no file sections/none.md.", id="missing"),
        pytest.param("sections", None, "sections is a folder, not a file.", id="folder"),
        pytest.param("../secret.md", None, "leads outside", id="dots"),
        pytest.param("{root}/secret.md", None, "leads outside", id="absolute"),
        pytest.param("{root}/document/sections/a.md", None, "leads outside", id="absolute-even-if-inside"),
        pytest.param("link.md", None, "leads outside", id="link-out-of-the-folder"),
        pytest.param("linked/secret.md", None, "leads outside", id="linked-folder-out-of-the-folder"),
        pytest.param("sections/latin.md", None, "sections/latin.md, line 2: ", id="not-utf8"),
        pytest.param("a\0b", None, "cannot be read", id="zero-byte"),
        pytest.param("", None, "is a folder, not a file.", id="no-name"),
    ],
)
def test_prose(tmp_path: Path, name: str, text: str | None, why: str, make: Make) -> None:
    folder = tmp_path / "document"
    make(tmp_path, {"secret.md": "secret", "document/sections/a.md": "Ask, record, share.\n"})
    make(folder, {"sections/empty.md": ""})
    (folder / "sections" / "latin.md").write_bytes(b"one\ncaf\xe9\n")
    (folder / "link.md").symlink_to(tmp_path / "secret.md")
    (folder / "linked").symlink_to(tmp_path)
    (folder / "inner-link.md").symlink_to(folder / "sections" / "a.md")
    name = name.format(root=tmp_path)

    texts, problems = read_prose(folder, [name]), prose_problems(folder, [name])

    assert texts == ({} if text is None else {name: text})
    assert (why in problems[name]) if why else problems == {}


def test_prose_beside_a_document_reached_by_a_link(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {"real/sections/a.md": "words"})
    (tmp_path / "linked").symlink_to(tmp_path / "real")

    assert read_prose(tmp_path / "linked", ["sections/a.md"]) == {"sections/a.md": "words"}
