"""docs/output-formats.md has every format, and its examples are what masa prints."""

import re
from pathlib import Path

import pytest

from masa.report.formats import Format

PAGE = (Path(__file__).parents[2] / "docs" / "output-formats.md").read_text(encoding="utf-8")
SNAPSHOTS = Path(__file__).parent / "snapshots"
EXAMPLES = re.findall(r"```\w+ (\w+)\n(.*?)\n```", PAGE, re.DOTALL)


@pytest.mark.parametrize("output_format", list(Format))
def test_each_format_has_a_row_and_a_section(output_format: str) -> None:
    assert f"| [`{output_format}`](#{output_format}) |" in PAGE
    assert f"\n## {output_format}\n" in PAGE


@pytest.mark.parametrize(("output_format", "example"), EXAMPLES, ids=[name for name, _ in EXAMPLES])
def test_examples_are_what_is_printed(output_format: str, example: str) -> None:
    names = {"json": "findings.json", "markdown": "findings.md"}
    file = SNAPSHOTS / names.get(output_format, "")
    (file,) = [file] if file.is_file() else SNAPSHOTS.glob(f"findings-{output_format}.*")

    assert example in file.read_text(encoding="utf-8")
