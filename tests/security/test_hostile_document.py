"""A document that is hostile in each sentence goes through every command: nothing runs, nothing is fetched."""

import os
import re
import subprocess
from collections.abc import Callable
from json import dumps
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any
from zipfile import ZipFile

import pytest

Run = Callable[..., CompletedProcess[str]]

DAY = ("--as-of", "2025-06-01")
ENDINGS = [
    " <script>alert(1)</script><img src=https://evil.example/p.png onerror=alert(1)>",
    " {{ 7*7 }} {% for x in ().__class__.__mro__ %}{{ x }}{% endfor %} {0.__class__}",
    " ![p](https://evil.example/p.png) [x](javascript:alert(1)) [y](data:text/html,x) [z](file:///etc/passwd)",
    " $(touch owned) `touch owned` ; touch owned | touch owned",
    ' =HYPERLINK("https://evil.example","x") @SUM(1+1)*cmd|\' /C calc\'!A0',
    " %0A::error::owned ::error::owned ##[error]owned",
]
COMMANDS = [
    pytest.param(("lint", "a.yaml"), id="lint"),
    pytest.param(("lint", "a.yaml", "--diff", "--unsafe-fixes"), id="lint-diff"),
    pytest.param(("check", "a.yaml", "--format", "html", "--output", "out/check.html"), id="check-as-a-page"),
    pytest.param(("check", "a.yaml", "--format", "xlsx", "--output", "out/check.xlsx"), id="check-as-a-workbook"),
    pytest.param(("render", "a.yaml", "--to", "html,markdown,docx", "--out", "out"), id="render"),
    pytest.param(("render", "a.yaml", "--to", "children-html", "--out", "out"), id="render-for-children"),
    pytest.param(("trace", "a.yaml", "--format", "csv", "--output", "out/trace.csv"), id="trace-csv"),
    pytest.param(("trace", "a.yaml", "--format", "html", "--output", "out/trace.html"), id="trace-html"),
    pytest.param(("diff", "b.yaml", "a.yaml"), id="diff"),
    pytest.param(("calendar", "a.yaml", "--format", "ics", "--output", "out/a.ics"), id="calendar-ics"),
    pytest.param(("fmt", "a.yaml", "--diff"), id="fmt"),
]


@pytest.fixture
def hostile(tmp_path: Path, base: dict[str, Any]) -> Path:
    """Write Exampleshire's document twice: as it is, and with a hostile ending on each text of several words."""
    count = 0

    def ended(value: Any) -> Any:  # noqa: ANN401 - what YAML holds
        nonlocal count
        if isinstance(value, dict):
            return {key: ended(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [ended(inner) for inner in value]
        count += 1
        many = isinstance(value, str) and len(value.split()) > 3
        return value.rstrip() + ENDINGS[count % len(ENDINGS)] if many else value

    (tmp_path / "a.yaml").write_text(dumps(ended(base), indent=1))
    (tmp_path / "b.yaml").write_text(dumps(base, indent=1))
    (tmp_path / "out").mkdir()
    return tmp_path


@pytest.fixture
def nothing_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("a program was started")

    for place, name in ((subprocess, "Popen"), (os, "system"), (os, "execv"), (os, "posix_spawn"), (os, "fork")):
        monkeypatch.setattr(place, name, refuse)


@pytest.mark.usefixtures("nothing_runs", "no_network")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command(masa: Run, hostile: Path, command: tuple[str, ...]) -> None:
    before = {path.name: path.read_bytes() for path in hostile.glob("*.yaml")}
    done = masa(*command, *(() if command[0] == "fmt" else DAY))

    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr
    assert not re.search(r"^(?:::|##\[)", done.stdout + done.stderr, re.MULTILINE)
    assert {path.name: path.read_bytes() for path in hostile.glob("*.yaml")} == before
    assert not (hostile / "owned").exists()
    for made in (hostile / "out").iterdir():
        inspect(made)


def inspect(made: Path) -> None:
    if made.suffix == ".html":
        page = made.read_text()
        assert "<script>alert" not in page
        assert not re.search(r"<\w[^>]*\s(?:href|src)=[\"']?(?:javascript|data:text|file)", page)
        assert not re.search(r"<\w[^>]*\ssrc=[\"']?https:", page)
        assert "Sum 49" not in page
    elif made.suffix in (".docx", ".xlsx"):
        with ZipFile(made) as archive:
            relations = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".rels")]
            cells = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/worksheets/")]
        assert not re.search(r'Target="(?:javascript|data|file|https://evil)', "".join(relations))
        assert "<f>" not in "".join(cells)
    elif made.suffix == ".csv":
        assert not re.search(r'(?:^|,)"?[=+@]', made.read_text(), re.MULTILINE)
