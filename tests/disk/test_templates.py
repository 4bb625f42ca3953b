"""Templates: a folder of one's own, then masa's."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.templates import copy_target, own_templates, shipped_templates, template_loader

ROOT = Path(__file__).parents[2]
Make = Callable[[Path, dict[str, str]], None]
Refusal = Callable[[Callable[[], object]], str]


@pytest.fixture
def own(tmp_path: Path, make: Make) -> Path:
    make(tmp_path, {"mine/page.j2": "mine", "mine/parts/head.j2": "head", "secret.j2": "secret"})
    (tmp_path / "mine" / "link.j2").symlink_to(tmp_path / "secret.j2")
    (tmp_path / "mine" / "latin.j2").write_bytes(b"caf\xe9")
    return tmp_path / "mine"


def test_template_of_ones_own_comes_first_and_masas_after_it(own: Path, make: Make) -> None:
    name = next(path for path in sorted((ROOT / "templates").rglob("*")) if path.is_file())
    shipped = name.relative_to(ROOT / "templates").as_posix()
    load = template_loader(own)

    assert load("page.j2") == "mine"
    assert load("parts/head.j2") == "head"
    assert load(shipped) == name.read_text()
    assert load("none.j2") is None
    make(own, {shipped: "replaced"})
    assert load(shipped) == "replaced"
    assert template_loader(None)(shipped) == name.read_text()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("../secret.j2", "leads outside", id="dots"),
        pytest.param("parts/../../secret.j2", "leads outside", id="dots-further-in"),
        pytest.param("/etc/hostname", "leads outside", id="absolute"),
        pytest.param("..\\secret.j2", "leads outside", id="backslash"),
        pytest.param("link.j2", "leads outside", id="link"),
        pytest.param(".git/config", ".git begins with a dot", id="hidden"),
        pytest.param("hidden.j2", ".git begins with a dot", id="link-to-what-is-hidden"),
        pytest.param("latin.j2", "not written in UTF-8", id="not-utf8"),
        pytest.param("parts", "is a folder", id="folder"),
    ],
)
def test_template_that_is_refused(own: Path, name: str, words: str, refusal: Refusal) -> None:
    (own / "hidden.j2").symlink_to(".git/config")

    assert words in refusal(lambda: template_loader(own)(name))


@pytest.mark.parametrize("name", ["../data/README.md", "/etc/hostname"])
def test_names_that_lead_out_of_masas_own_templates_are_refused(name: str, refusal: Refusal) -> None:
    assert "leads outside" in refusal(lambda: template_loader()(name))


def test_folder_of_templates_that_is_not_there(tmp_path: Path, refusal: Refusal) -> None:
    assert "There is no folder" in refusal(lambda: template_loader(tmp_path / "none"))


def test_masas_own_by_prefix_even_where_the_folder_has_one(own: Path, make: Make) -> None:
    make(own, {"base.html.j2": "mine", "masa/base.html.j2": "never read"})
    text = (ROOT / "templates" / "base.html.j2").read_text()

    assert template_loader(own)("base.html.j2") == "mine"
    assert template_loader(own)("masa/base.html.j2") == text
    assert template_loader()("masa/base.html.j2") == text
    assert template_loader(own)("masa/none.j2") is None


def test_names_of_templates_are_paths_and_hidden_files_are_none(own: Path, make: Make) -> None:
    make(own, {".git/config": "x", ".DS_Store": "x"})

    assert own_templates(own) == ["latin.j2", "link.j2", "page.j2", "parts/head.j2"]
    assert "word/styles.xml" in shipped_templates()


def test_a_folder_of_everything_is_not_one_of_templates(tmp_path: Path, refusal: Refusal) -> None:
    for number in range(1001):
        (tmp_path / str(number)).touch()

    assert "more than 1,000 files" in refusal(lambda: own_templates(tmp_path))


@pytest.mark.parametrize(
    ("name", "over", "words"),
    [
        pytest.param("page.j2", False, "is there already", id="there"),
        pytest.param("link.j2", True, "is a link", id="link-out"),
        pytest.param("inner.j2", True, "is a link", id="link-within"),
        pytest.param("../new.j2", False, "leads outside", id="dots"),
    ],
)
def test_copies_that_are_refused(own: Path, name: str, over: bool, words: str, refusal: Refusal) -> None:  # noqa: FBT001 - a row's value
    (own / "inner.j2").symlink_to("page.j2")

    assert words in refusal(lambda: copy_target(own, name, over=over))


def test_a_name_that_is_too_long_is_told(own: Path, refusal: Refusal) -> None:
    assert refusal(lambda: template_loader(own)("a" * 5_000)).endswith("cannot be read: file name too long.")


def test_the_mark_that_editors_put_first_is_no_part_of_a_template(own: Path) -> None:
    (own / "marked.j2").write_bytes(b"\xef\xbb\xbfours")

    assert template_loader(own)("marked.j2") == "ours"


def test_copies_go_below_the_folder(own: Path) -> None:
    assert copy_target(own, "new/page.j2", over=False) == own / "new/page.j2"
    assert copy_target(own, "page.j2", over=True) == own / "page.j2"


def test_a_folder_with_a_name_that_no_disk_takes_is_refused(refusal: Refusal) -> None:
    assert "There is no folder aaa" in refusal(lambda: template_loader(Path("a" * 5_000)))
