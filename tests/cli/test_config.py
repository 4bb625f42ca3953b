"""masa.toml and `masa config` as users meet them."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

ROOT = Path(__file__).parents[2]
AS_OF = ("--as-of", "2025-06-01")
TEXT = """fail-on = "error"
edition = "wt2023"

[[per-file]]
files = ["drafts/"]
select = ["guidance-should"]
"""


@pytest.fixture
def area(tmp_path: Path) -> Path:
    """Return a folder with settings, a finished document and a draft with many findings."""
    (tmp_path / "drafts").mkdir()
    shutil.copy(ROOT / "examples/exampleshire.yaml", tmp_path / "a.yaml")
    shutil.copy(ROOT / "examples/warwickshire.yaml", tmp_path / "drafts" / "b.yaml")
    (tmp_path / "masa.toml").write_text(TEXT)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "rows"),
    [
        pytest.param(
            (), [r"fail-on +error +masa\.toml:1", r"select for drafts/ +guidance-should +masa\.toml:6"], id="."
        ),
        pytest.param(("a.yaml",), [r"select +every rule +default", r"ignore +nothing +default"], id="document"),
        pytest.param(("drafts/b.yaml",), [r"select +guidance-should +masa\.toml:6"], id="per-file"),
        pytest.param(("a.yaml", "--fail-on", "advice"), [r"fail-on +advice +--fail-on"], id="flag"),
        pytest.param(("a.yaml", "--isolated"), [r"fail-on +warning +default", r"No masa\.toml is read"], id="isolated"),
    ],
)
def test_config(masa: Run, area: Path, arguments: tuple[str, ...], rows: list[str]) -> None:
    assert area.is_dir()
    done = masa("config", *arguments)

    assert done.returncode == 0
    for row in rows:
        assert re.search(row, done.stdout), done.stdout


def test_config_as_json(masa: Run, area: Path) -> None:
    (area / "other.toml").write_text('\ntemplates = "own"\n')
    listed = json.loads(masa("config", "a.yaml", "--config", "other.toml", "--format", "json").stdout)["settings"]

    told = {one["setting"]: (one["value"], one["source"], one["file"], one["line"]) for one in listed}
    assert told["templates"] == ("own", "file", "other.toml", 2)
    assert told["fail-on"] == ("warning", "default", None, None)


def test_the_example_of_the_docs_can_be_used(masa: Run, tmp_path: Path) -> None:
    text = (ROOT / "docs/configuration.md").read_text(encoding="utf-8")
    (tmp_path / "masa.toml").write_text(re.findall(r"```toml masa\.toml\n(.*?)```", text, re.DOTALL)[0])

    assert masa("rules", "new", "our-own-rule", *AS_OF).returncode == 0
    done = masa("config", "drafts/pilot.yaml", "--format", "json")

    assert done.returncode == 0, done.stderr
    told = {one["setting"]: one["value"] for one in json.loads(done.stdout)["settings"]}
    assert (told["select"], told["fail-on"], told["edition"]) == (["statute-must"], "advice", "wt2026")


def test_lint_shows_what_is_selected_and_counts_the_rest(masa: Run, area: Path) -> None:
    assert area.is_dir()
    done = masa("lint", ".", *AS_OF, "--format", "json", "--format", "text", "--output", "out.json", "--output", "-")
    finished, draft = json.loads((area / "out.json").read_text())["files"]

    assert done.returncode == 0
    assert {finding["force"] for finding in draft["findings"]} == {"guidance-should"}
    assert finished["edition_reason"] == "masa.toml names it"
    assert re.search(r"\d+ hidden \(\d+ of law\)", done.stdout)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        pytest.param(("--select", "wt2026", "--ignore", "guidance-should"), 2, "leaves no rule to check", id="nothing"),
        pytest.param(("--select", "dsp-name"), 2, "Did you mean dsp-named?", id="no-such-rule"),
        pytest.param(("--select", " , "), 2, "names nothing", id="names-nothing"),
        pytest.param(("--ignore", "yaml-syntax"), 2, "found by the reader itself", id="reader"),
        pytest.param(("--config", "none.toml"), 2, "There is no file none.toml.", id="no-file"),
        pytest.param(("--config", "masa.toml", "--isolated"), 2, "do not go together", id="two-ways"),
        pytest.param(("--select", "leads,dsp-named", "--select", "funding"), 0, "", id="words-and-flags"),
    ],
)
def test_flags_of_lint(masa: Run, area: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    assert area.is_dir()
    done = masa("lint", "a.yaml", *AS_OF, *arguments)

    assert done.returncode == code
    assert words in done.stderr


@pytest.mark.parametrize("command", ["lint", "trace", "calendar", "render", "config"])
def test_settings_that_cannot_be_used_stop_every_command(masa: Run, area: Path, command: str) -> None:
    (area / "drafts" / "masa.toml").write_text('[[per-file]]\nfiles = ["x"]\nignroe = ["leads"]\n')

    done = masa(command, "drafts/b.yaml")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "masa: drafts/masa.toml, line 3: there is no key `ignroe`. Did you mean `ignore`?\n"


def test_other_commands_are_under_masa_toml_too(masa: Run, area: Path) -> None:
    (area / "masa.toml").write_text('edition = "wt2026"\nfail-on = "error"\ntemplates = "own"\n')
    (area / "own").mkdir()
    (area / "own" / "arrangements.html.j2").write_text(
        '{% extends "masa/arrangements.html.j2" %}{% block footer %}<p>Our own footer</p>{% endblock %}'
    )

    traced = json.loads(masa("trace", "a.yaml", *AS_OF, "--format", "json").stdout)
    assert (traced["edition"], traced["edition_reason"]) == ("wt2026", "masa.toml names it")
    assert masa("render", "a.yaml", *AS_OF, "--to", "html", "--out", "out").returncode == 0
    assert "Our own footer" in (area / "out" / "arrangements.html").read_text()
