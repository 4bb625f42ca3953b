"""Where a run takes its rules from: the compiled catalogue of a wheel, or the rule files of a checkout."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from masa.cli import catalogue
from masa.cli.catalogue import rules_with, shipped_rules
from masa.disk import shipped as on_disk
from masa.disk.errors import DiskError
from masa.rules.compiled.reading import CompiledError
from masa.rules.compiled.shipped import Shipped
from masa.rules.compiled.writing import compiled_bytes

LIST_MODULES = """
import sys
from masa.cli import catalogue
from masa.disk import shipped

shipped._INSTALLED = sys.argv[1]
assert len(catalogue.shipped_rules().catalogue.rules) > 200
print(*sorted(sys.modules), sep="\\n")
"""
UNWANTED = (
    *("pydantic", "dataclasses", "pathlib", "importlib.resources", "csv", "ruamel", "typer", "rich"),
    "masa.rules.language",
)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty data folder, as if masa came from a wheel, and no catalogue read before."""
    monkeypatch.setattr(on_disk, "_INSTALLED", str(tmp_path))
    shipped_rules.cache_clear()
    yield tmp_path / "compiled.marshal"
    shipped_rules.cache_clear()


def test_the_compiled_catalogue_is_the_one_of_the_rule_files(installed: Path) -> None:
    from_files = catalogue._from_files()  # noqa: SLF001 - what the other is held against
    installed.write_bytes(compiled_bytes(from_files))

    assert shipped_rules() == from_files
    assert rules_with() is shipped_rules().catalogue


def test_a_wheel_without_it_is_refused(installed: Path) -> None:
    with pytest.raises(DiskError, match="install it again"):
        shipped_rules()
    assert not installed.exists()


def test_a_broken_one_is_refused_and_not_replaced_by_the_rule_files(installed: Path) -> None:
    installed.write_bytes(b"{}")

    with pytest.raises(CompiledError, match="install it again"):
        shipped_rules()


def test_it_is_read_without_what_only_rule_files_need(tmp_path: Path) -> None:
    rules: Shipped = catalogue._from_files()  # noqa: SLF001 - what a build compiles
    (tmp_path / "compiled.marshal").write_bytes(compiled_bytes(rules))
    asked = [sys.executable, "-c", LIST_MODULES, str(tmp_path)]
    printed = subprocess.run(asked, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own program

    loaded = printed.split()
    assert "masa.rules.compiled.reading" in loaded
    assert [name for name in loaded if name in UNWANTED or name.startswith("masa.rules.language")] == []
