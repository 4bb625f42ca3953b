"""What many tests need: the table, the compiled catalogue, and the complete valid document."""

import gc
from pathlib import Path
from typing import Any

import pytest

from masa.model.table import Table
from masa.model.tabulate import document_table
from masa.reference.csv_files import tables_of
from masa.reference.reference import Reference
from masa.reference.register import Register
from masa.rules.language.catalogue import Compiled, compile_catalogue
from masa.rules.language.schedule_file import schedule_of
from masa.source.yaml_parser import parse_yaml

ROOT = Path(__file__).parents[1]
NEAR_A_CLOCK = ("ci", "cli", "disk", "examples", "test_business_manager.py", "test_docs.py", "test_readme.py")
"""The tests that may run a command: only masa.cli reads a clock, and ruff holds all else to that."""


def _is_near_a_clock(path: Path) -> bool:
    return path.relative_to(Path(__file__).parent).parts[0] in NEAR_A_CLOCK


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Read no file of what is timeless where that is left out: reading all takes as long as many tests."""
    here = Path(__file__).parent
    left_out = "not timeless" in config.option.markexpr and here in collection_path.parents
    return True if left_out and not _is_near_a_clock(collection_path) else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as timeless what runs no command, so that the run three years on leaves it out."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent) and not _is_near_a_clock(item.path):
            item.add_marker(pytest.mark.timeless)


def pytest_collection_finish() -> None:
    """Take the tests themselves, which stay to the end, out of what the garbage collector looks through."""
    gc.collect()
    gc.freeze()


def rule_texts() -> dict[str, str]:
    folder = ROOT / "rules"
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*.yaml"))}


def data_texts() -> dict[str, str]:
    folder = ROOT / "data"
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*.csv"))}


@pytest.fixture(scope="session")
def table() -> Table:
    return document_table()


@pytest.fixture(scope="session")
def reference() -> Reference:
    return Reference(Register(tables_of(data_texts())), schedule_of(rule_texts()))


@pytest.fixture(scope="session")
def compiled(table: Table) -> Compiled:
    return compile_catalogue(rule_texts(), table, data_texts())


@pytest.fixture(scope="session")
def base() -> dict[str, Any]:
    path = ROOT / "examples" / "exampleshire.yaml"
    values = parse_yaml(path.read_text(), str(path)).values
    assert isinstance(values, dict)
    return values
