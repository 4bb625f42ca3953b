"""Retake the pictures of the README: `.venv/bin/python -m tests.browser.screenshots`. Each is under 150 kB."""

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
LARGEST = 150_000
EXAMPLE = "examples/exampleshire.yaml"
FAULTY = "examples/warwickshire.yaml"
FIRST_LINES = 28
ONE_FINDING = re.compile(r"^[^\n]*lsp-no-placeholder.*?(?=\n\n(?! {4}))", re.DOTALL | re.MULTILINE)
FONT_FROM_A_HOST = re.compile(r"@font-face \{.*?\}", re.DOTALL)


def main() -> None:
    """Write docs/arrangements.png, docs/children.png and docs/lint.png."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _masa("render", EXAMPLE, "--to", "html,children-html", "--out", name)
        (folder / "lint.html").write_text(_terminal(_masa("lint", FAULTY)), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        tab = browser.new_page(viewport=SIZE)
        for page in ("arrangements", "children", "lint"):
            tab.goto((folder / f"{page}.html").as_uri())
            _take(tab, ROOT / "docs" / f"{page}.png")
        browser.close()


def _masa(command: str, *arguments: str) -> str:
    words = [str(ROOT / ".venv" / "bin" / "masa"), command, *arguments, "--as-of", AS_OF]
    shown = {**os.environ, "COLUMNS": "92", "FORCE_COLOR": "1"}
    done = subprocess.run(words, cwd=ROOT, env=shown, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    return done.stdout


def _terminal(printed: str) -> str:
    """Return the beginning of what was printed, and one finding of it, as a page that looks like a terminal."""
    finding = ONE_FINDING.search(printed)
    lines = [*printed.splitlines()[:FIRST_LINES], "", "   …", "", finding[0] if finding else ""]
    console = Console(width=94, record=True, force_terminal=True, file=StringIO())
    console.print(f"$ masa lint {FAULTY} --as-of {AS_OF}", highlight=False)
    console.print(Text.from_ansi("\n".join(lines)))
    drawing = FONT_FROM_A_HOST.sub("", console.export_svg(title="masa lint"))
    return f"<style>body {{ margin: 0 }} svg {{ width: 100% }}</style>{drawing}"


def _take(tab: Page, picture: Path) -> None:
    tab.screenshot(path=picture)
    size = picture.stat().st_size
    if size > LARGEST:
        sys.exit(f"{picture} has {size} bytes, which is more than {LARGEST}.")
    sys.stdout.write(f"{picture}: {size} bytes\n")


if __name__ == "__main__":
    main()
