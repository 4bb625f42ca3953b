"""No document, template, rule folder or masa.toml has masa read or write outside the folder that it belongs to."""

import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

DAY = ("--as-of", "2025-06-01")
HIDDEN = "A secret of this machine"
HEAD = "masa: 1\npartnership: {name: Somewhere}\n"


@pytest.fixture
def area(tmp_path: Path) -> Path:
    """Make a folder of a document, with a secret outside it and links that lead there."""
    (tmp_path / "secret.md").write_text(HIDDEN)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.md").write_text(HIDDEN)
    (tmp_path / "outside" / "rule.yaml").write_text(f"id: {HIDDEN}\n")
    area = tmp_path / "area"
    area.mkdir()
    (area / "link.md").symlink_to(tmp_path / "secret.md")
    (area / "folder").symlink_to(tmp_path / "outside")
    return area


NAMES = [
    pytest.param("../secret.md", id="dots"),
    pytest.param("x/../../secret.md", id="dots-behind-a-folder"),
    pytest.param("link.md", id="link"),
    pytest.param("folder/secret.md", id="link-to-a-folder"),
    pytest.param("{root}/secret.md", id="from-the-top"),
    pytest.param("file://{root}/secret.md", id="address"),
    pytest.param("~/secret.md", id="home"),
    pytest.param("$HOME/secret.md", id="variable"),
    pytest.param(r"..\\secret.md", id="dots-of-windows"),
    pytest.param(r"C:\\secret.md", id="drive"),
    pytest.param(r"\\\\server\\share\\secret.md", id="share"),
    pytest.param("NUL", id="device-of-windows"),
    pytest.param("/dev/stdin", id="standard-input"),
    pytest.param("/proc/self/environ", id="environment"),
]


@pytest.mark.parametrize("name", NAMES)
def test_prose_outside_is_not_read(masa: Run, area: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(area.parent))
    written = name.format(root=area.parent)
    (area / "a.yaml").write_text(f'{HEAD}needs: {{identify: {{file: "{written}"}}}}\n')

    found = masa("lint", "area/a.yaml", "--format", "json", *DAY)
    pages = masa("render", "area/a.yaml", "--to", "markdown", "--out", "out", *DAY)

    assert found.returncode == 1
    assert '"no-file"' in found.stdout
    written_out = "".join(path.read_text() for path in (area.parent / "out").rglob("*.md"))
    assert HIDDEN not in found.stdout + found.stderr + pages.stdout + pages.stderr + written_out


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param('rules = ["../outside"]', id="rules-by-dots"),
        pytest.param('rules = ["folder"]', id="rules-by-a-link"),
        pytest.param('baseline = "../outside/rule.yaml"', id="baseline"),
        pytest.param('templates = "../outside"', id="templates"),
    ],
)
def test_a_masa_toml_shows_nothing_of_what_is_outside(masa: Run, area: Path, settings: str) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area / "masa.toml").write_text(settings)

    for command in (("lint", "area/a.yaml"), ("render", "area/a.yaml", "--out", "out"), ("check", "area/a.yaml")):
        done = masa(*command, *DAY)
        assert HIDDEN not in done.stdout + done.stderr


def test_a_masa_toml_that_is_a_link_out_is_refused(masa: Run, area: Path) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area / "masa.toml").symlink_to(area.parent / "secret.md")

    done = masa("lint", "area/a.yaml", *DAY)

    assert done.returncode == 2
    assert "leads outside its folder" in done.stderr
    assert HIDDEN not in done.stderr


@pytest.mark.parametrize("name", ["../secret.md", "/etc/passwd", "folder/secret.md", "link.md", "..\\\\secret.md"])
def test_a_template_includes_nothing_outside(masa: Run, area: Path, name: str) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area / "templates").mkdir()
    (area / "templates" / "folder").symlink_to(area.parent / "outside")
    (area / "templates" / "link.md").symlink_to(area.parent / "secret.md")
    (area / "templates" / "arrangements.md.j2").write_text(f'{{% include "{name}" %}}')

    done = masa("render", "area/a.yaml", "--to", "markdown", "--templates", "area/templates", "--out", "out", *DAY)

    assert done.returncode == 2
    assert HIDDEN not in done.stderr
    assert not (area.parent / "out").exists()


@pytest.mark.parametrize("name", ["a.yaml", "masa.toml", "accepted.yaml"])
def test_output_is_not_written_over_what_masa_reads(masa: Run, area: Path, name: str) -> None:
    held = {"a.yaml": HEAD, "masa.toml": "", "accepted.yaml": "masa_baseline: 1\n"}[name]
    (area / "a.yaml").write_text(HEAD)
    (area / name).write_text(held)
    (area / "report.txt").symlink_to(area / name)

    for output in (name, "report.txt"):
        done = masa("lint", "area/a.yaml", "--output", f"area/{output}", "--isolated", *DAY)
        assert done.returncode == 2
        assert "write to another file" in done.stderr
    assert (area / name).read_text() == held


def test_a_link_in_a_folder_of_documents_is_not_entered(masa: Run, area: Path) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area.parent / "outside" / "b.yaml").write_text(f"masa: 1\npartnership: {{name: {HIDDEN}}}\n")

    done = masa("lint", "area", "--format", "json", *DAY)

    assert HIDDEN not in done.stdout
    assert os.path.islink(area / "folder")  # noqa: PTH114 - as it was
