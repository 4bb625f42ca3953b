"""`masa render` as users meet it."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("exampleshire", "warwickshire", "windsor-and-maidenhead", "staffordshire", "lincolnshire")
FILES = ("arrangements.html", "arrangements.md", "children.html", "children.md")


@pytest.mark.parametrize("day", ["2025-06-01", "2026-11-21"])
@pytest.mark.parametrize("name", NAMES)
def test_every_example_renders_in_every_format(masa: Run, tmp_path: Path, name: str, day: str) -> None:
    done = masa("render", str(EXAMPLES / f"{name}.yaml"), "--to", "all", "--out", "out", "--as-of", day)

    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(FILES)


def test_pages_are_the_same_bytes_on_every_day(masa: Run, tmp_path: Path) -> None:
    for day in ("2025-06-01", "2027-06-01"):
        masa("render", str(EXAMPLES / "exampleshire.yaml"), "--to", "all", "--out", day, "--as-of", day)

    for name in FILES:
        assert (tmp_path / "2025-06-01" / name).read_bytes() == (tmp_path / "2027-06-01" / name).read_bytes()


def test_a_template_of_ones_own_replaces_the_shipped_one(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "arrangements.md.j2").write_text("Our own page: {{ page.title }}\n")

    masa("render", str(EXAMPLES / "exampleshire.yaml"), "--to", "markdown", "--templates", "mine")

    assert (tmp_path / "arrangements.md").read_text().startswith("Our own page: ")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--to", "htm"), "Did you mean html?", id="format"),
        pytest.param(("--templates", "nowhere"), "nowhere", id="templates"),
    ],
)
def test_what_cannot_be_rendered_is_one_sentence(
    masa: Run, tmp_path: Path, arguments: tuple[str, str], words: str
) -> None:
    done = masa("render", str(EXAMPLES / "exampleshire.yaml"), *arguments)

    assert done.returncode == 2
    assert words in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_read_is_said_and_is_not_silently_left_out(masa: Run, tmp_path: Path) -> None:
    text = (EXAMPLES / "exampleshire.yaml").read_text()
    (tmp_path / "a.yaml").write_text(text.replace("  agreed_on: 2025-02-20", "  agreed_on: last week", 1))

    done = masa("render", "a.yaml")

    assert done.returncode == 1
    assert "a.yaml:" in done.stderr
    assert "left out of the page" in done.stderr
