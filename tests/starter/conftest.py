"""Drafts to look at: the text for councils on a day, and what is read of it."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.reference.register import Register
from masa.source.yaml_parser import parse_yaml
from masa.starter.area import Area, area_of
from masa.starter.councils import council_called
from masa.starter.document import document_text


@pytest.fixture(scope="session")
def register(reference: Reference) -> Register:
    return reference.register


@pytest.fixture(scope="session")
def area(register: Register) -> Callable[..., Area]:
    def of(day: date, *names: str) -> Area:
        return area_of(register, [council_called(register, name, day) for name in names], day)

    return of


@pytest.fixture(scope="session")
def draft(register: Register, area: Callable[..., Area]) -> Callable[..., str]:
    def text(day: date, *names: str) -> str:
        assert register.horizon
        return document_text(area(day, *names), "wt2023", register.horizon)

    return text


@pytest.fixture(scope="session")
def reading(table: Table) -> Callable[[str], Reading]:
    return lambda text: read(parse_yaml(text, "draft.yaml"), table, {})
