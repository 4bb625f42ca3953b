"""Looking at texts as the program does, by the reader alone or by the rules as well."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from masa.diagnostic import Finding, finding_of
from masa.fixes.case import Case
from masa.fixes.mending import Mended, Texts, mended
from masa.fixes.registry import FIXERS, with_fixes
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.suggestion import Suggestions
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge
from masa.rules.language.catalogue import Compiled
from masa.source.yaml_parser import parse_yaml

FILE = "arrangements.yaml"
ROOT = Path(__file__).parents[2]
DAY = date(2025, 6, 1)


class Looking(NamedTuple):
    """The reader's findings with their fixes; `compiled` adds those of the rules."""

    table: Table
    reference: Reference
    compiled: Compiled | None = None

    def read(self, texts: Texts) -> Reading:
        prose = {name: text for name, text in texts.items() if name != FILE}
        return read(parse_yaml(texts[FILE], FILE), self.table, prose)

    def judge(self, texts: Texts) -> Sequence[Finding]:
        reading = self.read(texts)
        found = [finding_of(fault) for fault in reading.faults]
        if self.compiled:
            catalogue = self.compiled.catalogue
            rules = {name: rule for name, rule in catalogue.rules.items() if name in FIXERS}
            catalogue = catalogue._replace(rules=rules)
            found += judge(reading, catalogue, question_for(reading.values, catalogue.editions, DAY, None))
        return with_fixes(Case(reading, self.table, self.reference.register, DAY, Suggestions()), found)


Mend = Callable[..., Mended]


def mend_with(looking: Looking) -> Mend:
    def mend(text: str, *, unsafe: bool = False, prose: Texts | None = None) -> Mended:
        texts = {**(prose or {}), FILE: text}
        return mended(texts, looking.judge(texts), looking, lambda one: bool(one.fix and (one.fix.safe or unsafe)))

    return mend


@pytest.fixture(scope="session")
def looking(table: Table, reference: Reference) -> Looking:
    return Looking(table, reference)


@pytest.fixture(scope="session")
def mend(looking: Looking) -> Mend:
    """Mend a document by what the reader finds."""
    return mend_with(looking)


@pytest.fixture(scope="session")
def mend_by_rules(table: Table, reference: Reference, compiled: Compiled) -> Mend:
    """Mend a document by what the reader finds, and the rules that a fixer knows."""
    return mend_with(Looking(table, reference, compiled))


@pytest.fixture(scope="session")
def example() -> str:
    """Return the text of the example, which is complete."""
    return (ROOT / "examples" / "exampleshire.yaml").read_text(encoding="utf-8")
