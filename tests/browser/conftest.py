"""Pages as masa writes them, open in Debian's chromium, alone: nothing but the file is there to be asked for."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout, suppress
from functools import cache
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from masa.cli import main
from tests.browser.documents import ROOT, document_text

AS_OF = "2025-06-01"
_NO_GATE = ("--reading-grade", "99")  # hostile words are hard to read, and what is looked at here is how they look
PAGES = {  # a page more is a row more: its file, and the command that writes it
    "adult": ("arrangements.html", ("render", "{document}", "--to", "html", "--out", ".")),
    "children": ("children.html", ("render", "{document}", "--to", "children-html", "--out", ".", *_NO_GATE)),
    "check": ("check.html", ("check", "{document}", "--format", "html", "--output", "check.html")),
    "trace": ("trace.html", ("trace", "{document}", "--format", "html", "--output", "trace.html")),
}
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
Written = Callable[[str, str], Path]
Open = Callable[..., Page]


def needed(program: str) -> str:
    """Return where a program is; without it a laptop skips the test, and CI fails."""
    path = shutil.which(program)
    if path is None:
        reason = f"{program} is not installed; on Debian: apt-get install chromium poppler-utils"
        if os.environ.get("MASA_CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start one browser for each worker; it sees the real clock, because chromium hangs under another."""
    path = needed("chromium")
    real_clock: dict[str, str | float | bool] = {
        name: value for name, value in os.environ.items() if name not in ("LD_PRELOAD", "FAKETIME")
    }
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS, env=real_clock)
        yield started
        started.close()


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Write a page of a document as the command writes it, once."""
    folder = tmp_path_factory.mktemp("pages")

    @cache
    def write(document: str, page: str) -> Path:
        place = folder / document
        place.mkdir(exist_ok=True)
        (place / "document.yaml").write_text(document_text(document), encoding="utf-8")
        file, command = PAGES[page]
        arguments = [part.format(document="document.yaml") for part in command]
        printed = _run([*arguments, "--as-of", AS_OF], place)
        assert (place / file).is_file(), printed
        return place / file

    return write


def _run(arguments: list[str], folder: Path) -> str:
    out = TextIOWrapper(BytesIO(), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(sys, "argv", ["masa", *arguments])
        with redirect_stdout(out), redirect_stderr(out), suppress(SystemExit):
            main()
    out.flush()
    assert isinstance(out.buffer, BytesIO)
    return out.buffer.getvalue().decode()


@pytest.fixture
def open_page(browser: Browser, written: Written) -> Iterator[Open]:
    """Open a page of a document at a width and in a colour scheme."""
    contexts = []

    def opened(document: str, page: str, width: int = 1280, scheme: str = "light", zoom: float = 1) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
            device_scale_factor=zoom,
        )
        contexts.append(context)
        tab = context.new_page()
        tab.goto(written(document, page).as_uri())
        return tab

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def screenshots() -> Path:
    """Return the folder that CI keeps; it is not in the repository."""
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    return folder
