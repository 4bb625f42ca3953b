"""A document with sixty planted faults: in every format each is found where it stands, and nothing else is."""

import re
from datetime import date
from pathlib import Path

import pytest

from masa.cli.judging import judge_file
from masa.report.formats import FORMATS
from masa.report.run import Run
from masa.report.text import text_report
from tests.report.reading_back import PARSERS

FILE = Path(__file__).with_name("arrangements.yaml")
_ARROW = re.compile(r"^#(<{1,2}| *\^) (\S+)$")

Planted = tuple[int, int, str]


@pytest.fixture(scope="module")
def planted() -> list[Planted]:
    """The faults as the comments beneath them point them out: line, column, and the finding."""
    found, line = [], 0
    for number, text in enumerate(FILE.read_text().splitlines(), start=1):
        arrow = _ARROW.match(text)
        if arrow:
            found.append((line, len(arrow[1]) if arrow[1][0] == "<" else text.index("^") + 1, arrow[2]))
        else:
            line = number
    return sorted(found)


@pytest.fixture(scope="module")
def run() -> Run:
    return Run([judge_file(FILE, date(2025, 6, 1), None).report], width=100, folder=str(FILE.parent))


def test_sixty_faults_of_many_kinds(planted: list[Planted]) -> None:
    assert len(planted) >= 60
    assert len({rule for *_, rule in planted}) >= 45


@pytest.mark.parametrize("output_format", list(PARSERS))
def test_each_is_found_at_its_place_in_every_format(run: Run, planted: list[Planted], output_format: str) -> None:
    named = sorted(PARSERS[output_format](FORMATS[output_format](run), run))

    assert [(found.line, found.column, found.rule) for found in named] == planted
    assert {found.file for found in named} == {"arrangements.yaml"}


def test_the_text_names_each_rule_and_line(run: Run, planted: list[Planted]) -> None:
    text = text_report(run)

    for line, column, rule in planted:
        assert rule in text
        assert f"arrangements.yaml:{line}:{column}" in text or f"line {line} " in text, (line, column, rule)
