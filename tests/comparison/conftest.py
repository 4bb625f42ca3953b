"""Two versions of a document, compared: small ones from their text, without rules unless a test judges them."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.comparison.change import Comparison, Version
from masa.comparison.compare import compare
from masa.model.reader import read
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.rules.engine.judge import judge
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.source.yaml_parser import parse_yaml

QUESTION = Question(date(2025, 6, 1), "wt2023", "it was asked for")
Compare = Callable[..., Comparison]


@pytest.fixture(scope="session")
def compared(table: Table, reference: Reference) -> Compare:
    """Compare two texts; `prose` are the texts of the new version's prose files."""

    def made(old: str, new: str, prose: dict[str, str] | None = None) -> Comparison:
        before = read(parse_yaml(old, "old.yaml"), table, {})
        after = read(parse_yaml(new, "new.yaml"), table, prose or {})
        return compare(Version(before, []), Version(after, []), table, reference.register, QUESTION)

    return made


@pytest.fixture(scope="session")
def judged(table: Table, compiled: Compiled) -> Compare:
    """Compare two texts, each judged by the rules."""

    def version(text: str, name: str) -> Version:
        reading = read(parse_yaml(text, name), table, {})
        return Version(reading, list(judge(reading, compiled.catalogue, QUESTION)))

    def made(old: str, new: str) -> Comparison:
        register = compiled.catalogue.reference.register
        return compare(version(old, "old.yaml"), version(new, "new.yaml"), table, register, QUESTION)

    return made
