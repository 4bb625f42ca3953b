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
    (area / ".git").mkdir()
    (area / ".git" / "config").write_text(HIDDEN)
    (area / ".git" / "page.md.j2").write_text(HIDDEN)
    (area / "hidden.md").symlink_to(".git/config")
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
    pytest.param(".git/config", id="hidden"),
    pytest.param("hidden.md", id="link-to-what-is-hidden"),
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
        pytest.param('rules = [".git"]', id="rules-hidden"),
        pytest.param('baseline = "link.md"', id="baseline-by-a-link"),
        pytest.param('baseline = ".git/config"', id="baseline-hidden"),
        pytest.param('templates = "../outside"', id="templates"),
        pytest.param('templates = "folder"', id="templates-by-a-link"),
        pytest.param('templates = ".git"', id="templates-hidden"),
    ],
)
def test_a_masa_toml_shows_nothing_of_what_is_outside(masa: Run, area: Path, settings: str) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area / "masa.toml").write_text(settings)

    (area.parent / "outside" / "arrangements.md.j2").write_text(HIDDEN)

    for command in (("lint", "area/a.yaml"), ("render", "area/a.yaml", "--out", "out"), ("check", "area/a.yaml")):
        done = masa(*command, *DAY)
        assert done.returncode == 2
        assert "area/masa.toml: " in done.stderr
        assert "If you trust it, add --config area/masa.toml." in " ".join(done.stderr.split())
        assert HIDDEN not in done.stdout + done.stderr
    assert not (area.parent / "out").exists()


def test_a_masa_toml_that_a_person_names_may_lead_outside(masa: Run, area: Path) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area / "masa.toml").write_text('templates = "../outside"')
    (area.parent / "outside" / "arrangements.md.j2").write_text("Ours\n")

    done = masa(
        *("render", "area/a.yaml", "--to", "markdown", "--out", "out", "--config", "area/masa.toml", *DAY),
    )

    assert done.stdout == "out/arrangements.md\n"
    assert (area.parent / "out" / "arrangements.md").read_text() == "Ours\n"


def test_a_baseline_that_nobody_named_is_not_looked_for_outside(masa: Run, area: Path) -> None:
    (area.parent / "masa-baseline.yaml").symlink_to("/proc/self/environ")

    done = masa("baseline", "check", *DAY)

    assert done.returncode == 2
    assert "masa-baseline.yaml leads outside its folder" in done.stderr


def test_a_masa_toml_that_is_a_link_out_is_refused(masa: Run, area: Path) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area / "masa.toml").symlink_to(area.parent / "secret.md")

    done = masa("lint", "area/a.yaml", *DAY)

    assert done.returncode == 2
    assert "leads outside its folder" in done.stderr
    assert HIDDEN not in done.stderr


@pytest.mark.parametrize(
    "name",
    ["../secret.md", "/etc/passwd", "folder/secret.md", "link.md", "..\\\\secret.md", ".git/config", "hidden.md"],
)
def test_a_template_includes_nothing_outside(masa: Run, area: Path, name: str) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area / "templates").mkdir()
    (area / "templates" / "folder").symlink_to(area.parent / "outside")
    (area / "templates" / "link.md").symlink_to(area.parent / "secret.md")
    (area / "templates" / ".git").mkdir()
    (area / "templates" / ".git" / "config").write_text(HIDDEN)
    (area / "templates" / "hidden.md").symlink_to(".git/config")
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


PROSE = "Words that nobody has elsewhere.\n"
OVER = [
    pytest.param(("render", "a.yaml", "--out", "."), "arrangements.md", id="render"),
    pytest.param(("render", "a.yaml", "--to", "all", "--out", "."), "children.html", id="render-all"),
    pytest.param(("lint", "a.yaml", "--format", "json", "--output", "note.md"), "note.md", id="lint"),
    pytest.param(("lint", "a.yaml", "--output", "link-to-note.md"), "note.md", id="lint-by-a-link"),
    pytest.param(("check", "a.yaml", "--output", "note.md"), "note.md", id="check"),
    pytest.param(("trace", "a.yaml", "--output", "note.md"), "note.md", id="trace"),
    pytest.param(("calendar", "a.yaml", "--output", "note.md"), "note.md", id="calendar"),
    pytest.param(("diff", "a.yaml", "a.yaml", "--output", "note.md"), "note.md", id="diff"),
]


@pytest.mark.parametrize(("command", "name"), OVER)
def test_nothing_is_written_over_the_prose_of_a_document(
    masa: Run, tmp_path: Path, command: tuple[str, ...], name: str
) -> None:
    (tmp_path / "a.yaml").write_text(f"{HEAD}needs: {{identify: {{file: {name}}}}}\n")
    (tmp_path / name).write_text(PROSE)
    (tmp_path / "link-to-note.md").symlink_to("note.md")
    before = {path.name for path in tmp_path.iterdir()}

    done = masa(*command, *DAY)

    assert done.returncode == 2
    assert "is a part of the document a.yaml, and nothing was written." in " ".join(done.stderr.split())
    assert (tmp_path / name).read_text() == PROSE
    assert {path.name for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEAD}needs: {{identify: {{file: note.md}}}}\nneeds: [\n", id="no-yaml"),
        pytest.param(f"{HEAD}needs: {{identify: {{file: note.md}}}}\n", id="yaml"),
    ],
)
def test_prose_that_cannot_be_read_is_not_written_over(masa: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.yaml").write_text(text)
    (tmp_path / "note.md").write_bytes(b"caf\xe9")

    assert masa("lint", "a.yaml", "--output", "note.md", *DAY).returncode == 2
    assert (tmp_path / "note.md").read_bytes() == b"caf\xe9"


def test_a_document_by_another_ending_is_not_written_over(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "arrangements.json").write_text(HEAD)

    assert masa("render", "arrangements.json", "--to", "json", *DAY).returncode == 2
    assert (tmp_path / "arrangements.json").read_text() == HEAD


@pytest.mark.parametrize("target", ["../victim.html", "a.yaml", ".git/config", "nothing.html"])
def test_a_page_is_not_written_through_a_link(masa: Run, area: Path, target: str) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area.parent / "victim.html").write_text("kept")
    (area / "arrangements.html").symlink_to(target)
    before = {path: path.read_bytes() for path in area.parent.rglob("*") if path.is_file()}

    done = masa("render", "area/a.yaml", "--to", "html,markdown", "--out", "area", *DAY)

    assert done.returncode == 2
    assert {path: path.read_bytes() for path in area.parent.rglob("*") if path.is_file()} == before


def test_a_link_in_a_folder_of_documents_is_not_entered(masa: Run, area: Path) -> None:
    (area / "a.yaml").write_text(HEAD)
    (area.parent / "outside" / "b.yaml").write_text(f"masa: 1\npartnership: {{name: {HIDDEN}}}\n")

    done = masa("lint", "area", "--format", "json", *DAY)

    assert HIDDEN not in done.stdout
    assert os.path.islink(area / "folder")  # noqa: PTH114 - as it was
