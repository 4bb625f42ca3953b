"""Faults that a partnership's own templates bring into a page are told when it is written, and the exit code is 1."""

import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

pytestmark = [pytest.mark.linted, pytest.mark.timeless]  # each run is given its day

ROOT = Path(__file__).parents[2]
EXAMPLE = str(ROOT / "examples" / "exampleshire.yaml")
PLANTED = {
    '<p id="main">': "the id main stands twice",
    '<a href="#gone">x': "no id of the page is gone, which a leads to",
    '<ul aria-labelledby="gone">': "no id of the page is gone, which ul leads to",
    "<h2>A</h2><h4>x": "an h4 follows an h2",
    "<h3>": "<h3> has no words",
    "<table>": "a table has no caption",
    "<table><caption>x</caption><tr><th>x": "a th has no scope",
    '<a href="https://x.example">': "<a> has no words",
    "<button>": "<button> has no words",
    "<textarea>": "<textarea> has no label",
    '<img src="a.png" alt="">': "<img> asks for something from outside",
    '<img src="data:image/png;base64,AA==">': "<img> has no alt",
    '<p tabindex="1">': "a tabindex takes the keyboard out of order",
    "<script>": "a script does not run here",
    '<iframe src="https://x.example">': "<iframe> asks for something from outside",
    '<p onclick="x()">': "onclick runs a script",
    '<p style="background: url(a.png)">': "the style asks for something from outside (url(a.png)",
    '<p style="color: #9a9a9a">x': "text in #9a9a9a stands on #ffffff in light, a contrast of 2.81",
    '<p style="background: #222222">x': "text in #17211f stands on #222222 in light",
    '<p style="opacity: .1">x': "cannot be told for opacity: .1",
}
FRAME = {
    r' lang="[^"]*"': "the page does not say its language",
    '<meta charset="utf-8">': "the page does not say its letters",
    "default-src 'none'; ": "the page's policy does not keep it from asking other hosts",
    'href="#main"': "does not skip to its main part",
}


def test_every_fault_in_a_template_of_ones_own_is_told(masa: Run, tmp_path: Path) -> None:
    shipped = (ROOT / "templates" / "arrangements.html.j2").read_text(encoding="utf-8")
    marks = "".join(f"{mark}{_closed(mark)}\n" for mark in PLANTED)
    _write(tmp_path, "arrangements.html.j2", shipped.replace("</main>", marks + "</main>"))

    done = masa("render", EXAMPLE, "--to", "html", "--templates", "mine", "--as-of", "2025-06-01")

    missing = [words for words in PLANTED.values() if words not in done.stderr]
    assert (done.returncode, missing) == (1, [])
    assert "masa: arrangements.html, in #main" in done.stderr
    assert (tmp_path / "arrangements.html").exists()


def test_every_part_that_the_frame_loses_is_told(masa: Run, tmp_path: Path) -> None:
    frame = (ROOT / "templates" / "base.html.j2").read_text(encoding="utf-8")
    for part in FRAME:
        frame, found = re.subn(part, "", frame)
        assert found == 1, part
    _write(tmp_path, "base.html.j2", frame)

    done = masa("render", EXAMPLE, "--to", "html", "--templates", "mine", "--as-of", "2025-06-01")

    missing = [words for words in FRAME.values() if words not in done.stderr]
    assert (done.returncode, missing) == (1, [])


@pytest.mark.parametrize(
    ("token", "view"),
    [
        pytest.param("--ink: #17211f", "in light", id="light"),
        pytest.param("--ink: #e6ecea", "in dark", id="dark"),
    ],
)
def test_colours_of_ones_own_are_judged(masa: Run, tmp_path: Path, token: str, view: str) -> None:
    style = (ROOT / "templates" / "style.css.j2").read_text(encoding="utf-8")
    assert style.count(token) == 1
    _write(tmp_path, "style.css.j2", style.replace(token, "--ink: #8a8a8a" if view == "in light" else "--ink: #555555"))

    done = masa("render", EXAMPLE, "--to", "html,children-html", "--templates", "mine", "--as-of", "2025-06-01")

    assert done.returncode == 1
    for file in ("arrangements.html", "children.html"):
        assert any(file in line and f"{view}, a contrast of" in line for line in done.stderr.splitlines())


def _write(folder: Path, name: str, text: str) -> None:
    (folder / "mine").mkdir()
    (folder / "mine" / name).write_text(text, encoding="utf-8")


def _closed(mark: str) -> str:
    """Close what a mark leaves open, so that it brings one fault and no other."""
    name = mark.rpartition("<")[2].rstrip("x").split()[0].strip('>"/ ')
    void = mark.startswith("<img")
    open_tables = "</tr></table>" if "<th>" in mark else ""
    return "" if void else f"</{name.partition('>')[0]}>{open_tables}"
