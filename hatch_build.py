"""Compiles the catalogue and gathers the modules of a lint when a wheel is built, so that no run of it has to."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Compiled(BuildHookInterface[Any]):
    """Adds the files of `_write` to a wheel; what is editable has none, and reads its rules and modules one by one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the files where the builder finds them; a broken rule ends the build with its sentence."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        _write(Path(self.root) / "src", Path(self._folder.name))
        for file in Path(self._folder.name).iterdir():
            build_data["force_include"][str(file)] = f"masa/_data/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the files away again: the wheel holds them."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()


def _write(source: Path, folder: Path) -> None:
    """Write compiled.marshal, the catalogue, and the modules of a lint, for the Python that builds the wheel."""
    sys.path.insert(0, str(source))
    from masa.cli.rule_files import shipped_catalogue  # noqa: PLC0415 - masa is importable from here on
    from masa.model.tabulate import document_table  # noqa: PLC0415 - as above
    from masa.rules.compiled.shipped import Shipped  # noqa: PLC0415 - as above
    from masa.rules.compiled.writing import compiled_bytes  # noqa: PLC0415 - as above

    compiled = compiled_bytes(Shipped(document_table(), shipped_catalogue().catalogue))
    (folder / "compiled.marshal").write_bytes(compiled)
    gather = [sys.executable, "-m", "masa.cli.gathering", str(folder)]
    here = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}  # with what a build in isolation is given
    subprocess.run(gather, env=here, check=True)  # noqa: S603 - our own program
