"""Reading a SARIF log back: first against the schema of the standard, then as the values that a viewer sees."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from masa.report.run import Run
from masa.report.sarif import sarif_report

SCHEMA = Path(__file__).parent / "sarif-schema-2.1.0.json"


@cache
def validator() -> Draft4Validator:
    return Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.fixture
def sarif() -> Callable[[Run], dict[str, Any]]:
    """Write a run as SARIF, hold it against the schema, and return its one run."""

    def loaded(run: Run) -> dict[str, Any]:
        text = sarif_report(run)
        text.encode()  # strict: half a character would raise
        log = json.loads(text)
        assert [error.message for error in validator().iter_errors(log)] == []
        (only,) = log["runs"]
        return dict(only)

    return loaded
