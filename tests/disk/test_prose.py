"""Prose files: nothing outside the folder of the document is read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.prose import is_part, prose_problems, read_prose

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
        pytest.param(".git/config", None, ".git begins with a dot, and masa reads nothing there.", id="git"),
        pytest.param("sections/.a.md", None, ".a.md begins with a dot", id="hidden"),
        pytest.param("sections/../.git/config", None, ".git begins with a dot", id="hidden-behind-dots"),
        pytest.param("hidden-link.md", None, ".git begins with a dot", id="link-to-what-is-hidden"),
        pytest.param("sections/..a.md", None, "..a.md begins with a dot", id="hidden-by-two-dots"),
        pytest.param("sections/latin.md", None, "sections/latin.md, line 2: ", id="not-utf8"),
        pytest.param("a\0b", None, "cannot be read", id="zero-byte"),
        pytest.param("", None, "is a folder, not a file.", id="no-name"),
    ],
)
def test_prose(tmp_path: Path, name: str, text: str | None, why: str, make: Make) -> None:
    folder = tmp_path / "document"
    make(tmp_path, {"secret.md": "secret", "document/sections/a.md": "Ask, record, share.\n"})
    make(folder, {"sections/empty.md": ""})
    make(folder, {".git/config": "secret", "sections/.a.md": "secret", "sections/..a.md": "secret"})
    (folder / "hidden-link.md").symlink_to(".git/config")
    (folder / "sections" / "latin.md").write_bytes(b"one\ncaf\xe9\n")
    (folder / "link.md").symlink_to(tmp_path / "secret.md")
    (folder / "linked").symlink_to(tmp_path)
    (folder / "inner-link.md").symlink_to(folder / "sections" / "a.md")
    name = name.format(root=tmp_path)

    texts, problems = read_prose(folder, [name]), prose_problems(folder, [name])

    assert texts == ({} if text is None else {name: text})
    assert (why in problems[name]) if why else problems == {}


def test_a_document_in_a_hidden_folder_has_its_prose(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {".drafts/sections/a.md": "words"})

    assert read_prose(tmp_path / ".drafts", ["./sections/a.md"]) == {"./sections/a.md": "words"}


@pytest.mark.parametrize(
    ("path", "part"),
    [
        pytest.param("a.yaml", True, id="document"),
        pytest.param("sections/a.md", True, id="prose"),
        pytest.param("sections/../sections/a.md", True, id="prose-by-dots"),
        pytest.param("link.md", True, id="prose-by-a-link"),
        pytest.param("sections/b.md", False, id="another-file"),
        pytest.param("sections/c.md", False, id="no-file"),
        pytest.param("a\0b", False, id="zero-byte"),
    ],
)
def test_what_is_a_part_of_a_document(tmp_path: Path, path: str, make: Make, part: bool) -> None:  # noqa: FBT001 - a row's value
    make(tmp_path, {"a.yaml": "masa: 1", "sections/a.md": "words", "sections/b.md": "words"})
    (tmp_path / "link.md").symlink_to("sections/a.md")

    assert is_part(tmp_path / path, tmp_path / "a.yaml", ["sections/c.md", "sections/a.md"]) == part


def test_prose_beside_a_document_reached_by_a_link(tmp_path: Path, make: Make) -> None:
    make(tmp_path, {"real/sections/a.md": "words"})
    (tmp_path / "linked").symlink_to(tmp_path / "real")

    assert read_prose(tmp_path / "linked", ["sections/a.md"]) == {"sections/a.md": "words"}
