"""Retake the pictures of the documentation: `.venv/bin/python -m tests.browser.screenshots`. Each is under 150 kB."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, sync_playwright
from rich.console import Console
from rich.text import Text

from tests.browser.conftest import AS_OF, FLAGS
from tests.browser.documents import ROOT

SIZE: ViewportSize = {"width": 760, "height": 732}
LARGE: ViewportSize = {"width": 900, "height": 510}
LARGEST = 150_000
EXAMPLE = "examples/exampleshire.yaml"
FAULTY = "examples/warwickshire.yaml"
FIRST_LINES = 28
FIRST_LINES_OF_A_DRAFT = 24
DRAFT = "arrangements.yaml"
NAMED = ("# partnership:\n#   name: ", "partnership:\n  name: Exampleshire Safeguarding Children Partnership ")
ONE_FINDING = re.compile(r"^[^\n]*lsp-no-placeholder.*?(?=\n\n(?! {4}))", re.DOTALL | re.MULTILINE)
FONT_FROM_A_HOST = re.compile(r"@font-face \{.*?\}", re.DOTALL)


def main() -> None:
    """Write the pictures of the README, and those of the page for business managers."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _masa("render", EXAMPLE, "--to", "html,children-html", "--out", name)
        (folder / "lint.html").write_text(_terminal(_masa("lint", FAULTY)), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        tab = browser.new_page(viewport=SIZE)
        for page in ("arrangements", "children", "lint"):
            tab.goto((folder / f"{page}.html").as_uri())
            _take(tab, ROOT / "docs" / f"{page}.png")
        _of_a_draft(folder, browser.new_page(viewport=LARGE))
        browser.close()


def _of_a_draft(folder: Path, tab: Page) -> None:
    """Take what a business manager sees of a draft that masa has begun: the terminal, the page and the report."""
    _masa("init", DRAFT, "--council", "Exampleshire", "--yes", folder=folder)
    begun = (folder / DRAFT).read_text(encoding="utf-8")
    (folder / DRAFT).write_text(begun.replace(*NAMED), encoding="utf-8")
    _masa("render", DRAFT, "--out", "draft", folder=folder)
    _masa("check", DRAFT, "--format", "html", "--output", "check.html", folder=folder)
    printed = "\n".join(_masa("lint", DRAFT, folder=folder).splitlines()[:FIRST_LINES_OF_A_DRAFT])
    (folder / "terminal.html").write_text(_drawn("masa lint", f"> masa lint {DRAFT}", printed), encoding="utf-8")
    for name, page in {"terminal": "terminal.html", "draft": "draft/arrangements.html", "check": "check.html"}.items():
        tab.goto(f"{(folder / page).as_uri()}{'#first' if name == 'check' else ''}")
        _take(tab, ROOT / "docs" / f"business-manager-{name}.png")


def _masa(command: str, *arguments: str, folder: Path = ROOT) -> str:
    words = [str(ROOT / ".venv" / "bin" / "masa"), command, *arguments, "--as-of", AS_OF]
    shown = {**os.environ, "COLUMNS": "92", "FORCE_COLOR": "1"}
    done = subprocess.run(words, cwd=folder, env=shown, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    return done.stdout


def _terminal(printed: str) -> str:
    """Return the beginning of what was printed, and one finding of it, as a page that looks like a terminal."""
    finding = ONE_FINDING.search(printed)
    lines = [*printed.splitlines()[:FIRST_LINES], "", "   …", "", finding[0] if finding else ""]
    return _drawn("masa lint", f"$ masa lint {FAULTY} --as-of {AS_OF}", "\n".join(lines))


def _drawn(title: str, typed: str, printed: str) -> str:
    """Return a command and what it printed as a page that looks like a terminal."""
    console = Console(width=94, record=True, force_terminal=True, file=StringIO())
    console.print(typed, highlight=False)
    console.print(Text.from_ansi(printed))
    drawing = FONT_FROM_A_HOST.sub("", console.export_svg(title=title))
    return f"<style>body {{ margin: 0 }} svg {{ width: 100% }}</style>{drawing}"


def _take(tab: Page, picture: Path) -> None:
    tab.screenshot(path=picture)
    size = picture.stat().st_size
    if size > LARGEST:
        sys.exit(f"{picture} has {size} bytes, which is more than {LARGEST}.")
    sys.stdout.write(f"{picture}: {size} bytes\n")


if __name__ == "__main__":
    main()
