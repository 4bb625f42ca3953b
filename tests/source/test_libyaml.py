"""The parser is libyaml's wherever it can be had, and each way to it reads the same."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from masa.source import libyaml

TEXTS = (
    "%YAML 1.1\n---\na: &b !c 'd'\ne: [*b, {f: \"g\", ? h}]\ni: |\n  j\n\nk:\n...\n---\nl: m\n",
    "a: b\n  c: d\n",
    "a: [b\n",
    "a: *b\x01\n",
)
# Prints which parser reads, and all that masa asks of its events, to the error that ends them.
PRINT = f"""
import json
import sys
from masa.source.events import NotYaml, PlacedError, position, reader_of

def shown(event):
    kind, start, end, *held = event
    return [kind, start.index, position(start), end.index, position(end), *held]

def told(error):
    placed = isinstance(error, PlacedError)
    marks = [mark and position(mark) for mark in (error.context_mark, error.problem_mark)] if placed else []
    return [placed, *([error.context, error.problem] if placed else []), *marks]

def read(text):
    try:
        next_event = reader_of(text.encode())
        while event := next_event():
            yield shown(event)
    except StopIteration:
        return
    except NotYaml as error:
        yield told(error)

mark = reader_of(b"a: b")()[1]
print(json.dumps(["ruamel.yaml.events" in sys.modules, type(mark).__name__, *(list(read(text)) for text in {TEXTS})]))
"""
ANOTHER_VERSION = "class CParser:\n    def __init__(self, text): pass\n    def get_event(self): raise TypeError\n"


def run(script: str, folder: str = "") -> str:
    """Return what a script prints that runs in a Python of its own, which finds modules in a folder first."""
    environment = {**os.environ, "PYTHONPATH": folder}
    command = [sys.executable, "-c", script]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own code


@pytest.fixture(scope="module")
def light() -> list[object]:
    """Return what is read where nothing stands in the way."""
    found: list[object] = json.loads(run(PRINT))
    return found


def test_the_c_parser_reads_without_the_rest_of_ruamel(light: list[object]) -> None:
    assert light[:2] == [False, "Mark"]


def test_its_events_are_those_of_ruamel(light: list[object]) -> None:
    ordinary = json.loads(run(f"import ruamel.yaml\n{PRINT}"))

    assert ordinary[:2] == [True, "Mark"]
    assert ordinary[2:] == light[2:]


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("import sys; sys.modules['_ruamel_yaml'] = None", id="no-extension"),
        pytest.param("", id="another-version"),
    ],
)
def test_else_the_parser_of_ruamel_reads(before: str, tmp_path: Path) -> None:
    (tmp_path / "_ruamel_yaml.py").write_text(ANOTHER_VERSION, encoding="utf-8")
    reading = "from masa.source.yaml_parser import parse_yaml; print(parse_yaml('a: [b, 1]', 'esp.yaml').values)"
    which = "from masa.source.events import reader_of; print(type(reader_of(b'')()[1]).__name__)"

    assert run(f"{before}\n{reading}; {which}", str(tmp_path)) == "{'a': ['b', '1']}\nStringMark\n"


def test_whoever_imports_ruamel_afterwards_has_all_of_it() -> None:
    load = "import ruamel.yaml; print(ruamel.yaml.YAML(typ='safe').load('a: [b, 1]'), ruamel.yaml.tokens.KeyToken.id)"

    assert run(f"import masa.source.events; {load}") == "{'a': ['b', 1]} ?\n"


def test_once_loaded_it_is_not_loaded_again() -> None:
    run("from masa.source import events, libyaml; assert libyaml.c_parser() is None")
    assert libyaml.YAMLError.__module__ == "masa.source.libyaml"
