"""The files for CI, read once, and a way to ask whether masa would take a command line without running it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import typer
from ruamel.yaml import YAML

from masa.cli.program import app_of

ROOT = Path(__file__).parents[2]

Accepts = Callable[[Sequence[str]], None]


@pytest.fixture
def read() -> Callable[[str], Any]:
    """Read a YAML file of the repository; `on` stays a word, since YAML 1.2 knows no other yes."""
    return lambda name: YAML(typ="safe").load((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture
def accepts() -> Accepts:
    """Fail with typer's own words where masa would not take a command and its options; nothing is run."""

    def check(words: Sequence[str]) -> None:
        masa = typer.main.get_group(app_of())
        command = masa.commands[words[0]]
        command.make_context(words[0], list(words[1:]))

    return check
