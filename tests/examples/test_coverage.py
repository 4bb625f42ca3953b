"""Every item of seed-facts is held by paths of its example, and no item hides in `text` or an appendix."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.cli.judging import judge_file
from masa.model.document_path import resolve

EXAMPLES = Path(__file__).parents[2] / "examples"
SEEDS = {
    "Warwickshire": ("warwickshire", "WA", 10),
    "Windsor and Maidenhead": ("windsor-and-maidenhead", "WM", 8),
    "Staffordshire": ("staffordshire", "ST", 40),
    "Lincolnshire": ("lincolnshire", "LI", 42),
}
# Items that seed-facts itself calls an annex and an introduction.
FREE_TEXT = frozenset({"LI-42", "ST-2"})
RULES = {path.stem for path in (EXAMPLES.parent / "rules").glob("*/*.yaml")}
_ROW = re.compile(r"^\| ([A-Z]{2}-\d+) \| (.*?) \| ?(.*?) ?\|$")


def rows_of(heading: str) -> dict[str, list[str]]:
    text = (EXAMPLES / "COVERAGE.md").read_text()
    section = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    matches = (_ROW.match(line.strip()) for line in section.splitlines())
    return {match[1]: re.findall(r"`([^`]+)`", match[2]) for match in matches if match}


def values_of(name: str) -> dict[str, Any]:
    reading = judge_file(EXAMPLES / f"{name}.yaml", date(2025, 6, 1), None).reading
    assert reading is not None
    return reading.values


@pytest.mark.parametrize("heading", SEEDS)
def test_every_item_stands_in_the_table(heading: str) -> None:
    _, prefix, count = SEEDS[heading]

    assert sorted(rows_of(heading)) == sorted(f"{prefix}-{number}" for number in range(1, count + 1))


@pytest.mark.parametrize("heading", SEEDS)
def test_every_path_resolves_to_a_value(heading: str) -> None:
    values = values_of(SEEDS[heading][0])

    for item, paths in rows_of(heading).items():
        assert paths, item
        for path in paths:
            found = resolve(path, values)
            assert found is not None, f"{item}: {path}"
            assert _value(values, found) is not None, f"{item}: {path}"


@pytest.mark.parametrize("heading", SEEDS)
def test_no_item_hides_in_free_text(heading: str) -> None:
    for item, paths in rows_of(heading).items():
        hidden = [path for path in paths if path.endswith(".text") or "appendices" in path]
        assert hidden == [] or item in FREE_TEXT, item


def test_each_item_of_the_briefing_maps_to_rules() -> None:
    text = (EXAMPLES / "COVERAGE.md").read_text().split("## The DSP briefing\n", 1)[1]
    rows = [line.split("|") for line in text.splitlines() if line.startswith("| DB-")]

    assert [row[1].strip() for row in rows] == [f"DB-{number}" for number in range(1, 12)]
    for row in rows:
        assert set(re.findall(r"`([^`]+)`", row[2])) & RULES, row[1]
        assert set(re.findall(r"`([^`]+)`", row[2])) <= RULES, row[1]


def _value(values: Any, path: tuple[str | int, ...]) -> object:  # noqa: ANN401 - any value of a document
    for key in path:
        values = values[key] if isinstance(key, int) or key in values else None
        if values is None:
            return None
    return values
