"""Compiles the catalogue when a wheel is built, so that no run of that wheel has to."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledCatalogue(BuildHookInterface[Any]):
    """Adds masa/_data/compiled.marshal to a wheel; what is editable has none, and compiles its rule files itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the file where the builder finds it; a broken rule ends the build with its sentence."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from masa.cli.rule_files import shipped_catalogue  # noqa: PLC0415 - masa is importable from here on
        from masa.model.tabulate import document_table  # noqa: PLC0415 - as above
        from masa.rules.compiled.shipped import Shipped  # noqa: PLC0415 - as above
        from masa.rules.compiled.writing import compiled_bytes  # noqa: PLC0415 - as above

        compiled = compiled_bytes(Shipped(document_table(), shipped_catalogue().catalogue))
        self._folder = tempfile.TemporaryDirectory()
        file = Path(self._folder.name) / "compiled.marshal"
        file.write_bytes(compiled)
        build_data["force_include"][str(file)] = "masa/_data/compiled.marshal"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the file away again: the wheel holds it."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()
