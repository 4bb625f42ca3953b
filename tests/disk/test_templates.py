"""Templates: a folder of one's own, then masa's."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa import disk

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
    load = disk.template_loader(own)

    assert load("page.j2") == "mine"
    assert load("parts/head.j2") == "head"
    assert load(shipped) == name.read_text()
    assert load("none.j2") is None
    make(own, {shipped: "replaced"})
    assert load(shipped) == "replaced"
    assert disk.template_loader(None)(shipped) == name.read_text()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("../secret.j2", "leads outside", id="dots"),
        pytest.param("parts/../../secret.j2", "leads outside", id="dots-further-in"),
        pytest.param("/etc/hostname", "leads outside", id="absolute"),
        pytest.param("..\\secret.j2", "leads outside", id="backslash"),
        pytest.param("link.j2", "leads outside", id="link"),
        pytest.param("latin.j2", "not written in UTF-8", id="not-utf8"),
        pytest.param("parts", "is a folder", id="folder"),
    ],
)
def test_template_that_is_refused(own: Path, name: str, words: str, refusal: Refusal) -> None:
    assert words in refusal(lambda: disk.template_loader(own)(name))


@pytest.mark.parametrize("name", ["../data/README.md", "/etc/hostname"])
def test_names_that_lead_out_of_masas_own_templates_are_refused(name: str, refusal: Refusal) -> None:
    assert "leads outside" in refusal(lambda: disk.template_loader()(name))


def test_folder_of_templates_that_is_not_there(tmp_path: Path, refusal: Refusal) -> None:
    assert "There is no folder" in refusal(lambda: disk.template_loader(tmp_path / "none"))
