"""`masa templates` as users meet it."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

Run = Callable[..., CompletedProcess[str]]

ROOT = Path(__file__).parents[2]
SHIPPED = {path.relative_to(ROOT / "templates").as_posix() for path in (ROOT / "templates").rglob("*.*")}
EXAMPLE = str(ROOT / "examples" / "exampleshire.yaml")


def listed(masa: Run, *arguments: str) -> dict[str, dict[str, Any]]:
    done = masa("templates", "list", "--format", "json", *arguments)
    assert done.returncode == 0
    content = json.loads(done.stdout)
    assert sorted(content) == ["schema_version", "templates"]
    return {entry["name"]: entry for entry in content["templates"]}


def test_the_list_has_every_template_with_its_blocks_and_macros(masa: Run) -> None:
    entries = listed(masa)

    assert set(entries) == SHIPPED
    assert {entry["status"] for entry in entries.values()} == {"shipped"}
    assert {"footer", "more_style", "cover"} <= set(entries["arrangements.html.j2"]["blocks"])
    assert "table(block, level)" in entries["blocks.html.j2"]["macros"]
    assert entries["children.css.j2"]["says"] == "What the page for children adds to the style."


def test_the_list_tells_what_a_folder_replaces_and_what_it_does_not(masa: Run, tmp_path: Path) -> None:
    for name in ("style.css.j2", "arrangement.html.j2", "masa/base.html.j2", ".hidden"):
        (tmp_path / "mine" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "mine" / name).write_text("x")

    entries = listed(masa, "--templates", "mine")
    text = masa("templates", "list", "--templates", "mine").stdout

    assert [name for name, entry in entries.items() if entry["status"] == "replaced"] == ["style.css.j2"]
    assert set(entries) - SHIPPED == {"arrangement.html.j2", "masa/base.html.j2"}
    assert entries["arrangement.html.j2"]["did_you_mean"] == "arrangements.html.j2"
    assert "[replaced] The style of every page." in text
    assert "Did you mean arrangements.html.j2?" in text
    assert "Never used: names that begin masa/" in text


def test_show_prints_masas_own_or_that_of_the_folder(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "style.css.j2").write_text("mine\n")
    own = (ROOT / "templates" / "style.css.j2").read_text()

    assert masa("templates", "show", "style.css.j2").stdout == own
    assert masa("templates", "show", "style.css.j2", "--templates", "mine").stdout == "mine\n"
    assert masa("templates", "show", "masa/style.css.j2", "--templates", "mine").stdout == own


def test_copies_are_masas_own_bytes_and_make_the_same_page(masa: Run, tmp_path: Path) -> None:
    done = masa("templates", "copy", "--all", "--to", "mine")
    for out, more in (("plain", ()), ("copied", ("--templates", "mine"))):
        masa("render", EXAMPLE, "--to", "html,children-html,markdown", "--out", out, "--as-of", "2025-06-01", *more)

    assert set(done.stdout.split()) == {f"mine/{name}" for name in SHIPPED}
    assert all((tmp_path / "mine" / name).read_bytes() == (ROOT / "templates" / name).read_bytes() for name in SHIPPED)
    for path in (tmp_path / "plain").iterdir():
        assert path.read_bytes() == (tmp_path / "copied" / path.name).read_bytes()


def test_a_copy_writes_over_nothing_unless_told_to(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "style.css.j2").write_text("mine")

    refused = masa("templates", "copy", "base.html.j2", "style.css.j2", "--to", "mine")
    names = [path.name for path in (tmp_path / "mine").iterdir()]
    forced = masa("templates", "copy", "base.html.j2", "style.css.j2", "--to", "mine", "--force")

    assert (refused.returncode, refused.stdout, names) == (2, "", ["style.css.j2"])
    assert "style.css.j2 is there already" in refused.stderr
    assert forced.returncode == 0
    assert (tmp_path / "mine" / "style.css.j2").read_text() != "mine"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("copy", "stile.css.j2", "--to", "new"), "Did you mean style.css.j2?", id="copy-misspelt"),
        pytest.param(("copy", "style.css.j2", "zzz", "--to", "new"), "There is no template zzz", id="copy-unknown"),
        pytest.param(("copy", "--to", "new"), "--all", id="copy-nothing"),
        pytest.param(("copy", "style.css.j2", "--all", "--to", "new"), "--all", id="copy-names-and-all"),
        pytest.param(("copy", "style.css.j2", "--to", "a-file"), "a-file is a file, not a folder", id="copy-to-a-file"),
        pytest.param(("copy", "base.html.j2", "--force", "--to", "links"), "is a link", id="copy-through-a-link"),
        pytest.param(("show", "children.reading.yml"), "Did you mean children.reading.yaml?", id="show-misspelt"),
        pytest.param(("show", "../README.md"), "leads outside", id="show-outside"),
        pytest.param(("show", "base.html.j2", "--templates", "links"), "leads outside", id="show-through-a-link"),
        pytest.param(("list", "--templates", "nowhere"), "There is no folder nowhere", id="list-no-folder"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_writes_nothing(
    masa: Run, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    (tmp_path / "a-file").write_text("kept")
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "base.html.j2").symlink_to(tmp_path / "a-file")

    done = masa("templates", *arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert (tmp_path / "a-file").read_text() == "kept"
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        pytest.param("children.css.j2", "\n{{ page.ownr }}", "children.css.j2, line 2: Publication has no", id="style"),
        pytest.param("children.sentences.yaml", "title: a\ntitle: b\n", "children.sentences.yaml, line 2:", id="twice"),
        pytest.param("children.sentences.yaml", 'a: 1\ntitle: "a\n', "children.sentences.yaml, line 2:", id="yaml"),
        pytest.param("children.reading.yaml", "a: [1\n", "children.reading.yaml, line 1:", id="reading"),
        pytest.param("blocks.html.j2", "{% include '../x' %}", "blocks.html.j2, line 1:", id="outside"),
    ],
)
def test_render_names_the_file_and_the_line_and_writes_nothing(
    masa: Run, tmp_path: Path, name: str, text: str, words: str
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / name).write_text(text)

    done = masa("render", EXAMPLE, "--to", "children-html", "--templates", "mine", "--out", "out")

    assert done.returncode == 2
    assert words in done.stderr
    assert not (tmp_path / "out").exists()


def test_render_points_out_a_file_whose_name_is_nearly_right(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "arrangement.html.j2").write_text("x")

    done = masa("render", EXAMPLE, "--to", "html", "--templates", "mine", "--as-of", "2025-06-01")

    assert "arrangement.html.j2 replaces no template. Did you mean arrangements.html.j2?" in done.stderr


def test_the_statement_takes_templates_as_well(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    own = '{% extends "masa/statement.html.j2" %}{% block footer %}<p>Ours</p>{% endblock %}'
    (tmp_path / "mine" / "statement.html.j2").write_text(own)

    done = masa("trace", EXAMPLE, "--format", "html", "--templates", "mine", "--as-of", "2025-06-01")

    assert '<footer><div class="wide"><p>Ours</p></div></footer>' in done.stdout
