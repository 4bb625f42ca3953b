"""The JSON Schema of masa.toml: committed as the model has it, and it accepts what masa reads."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from masa.settings.schema import settings_schema
from masa.settings.shape_faults import known_keys
from masa.settings.toml_file import toml_file

ROOT = Path(__file__).parents[2]
EXAMPLE = re.findall(
    r"```toml masa\.toml\n(.*?)```", (ROOT / "docs/configuration.md").read_text(encoding="utf-8"), re.DOTALL
)


def test_committed_schema_is_current() -> None:
    committed = (ROOT / "schemas" / "masa-toml.schema.json").read_text(encoding="utf-8")

    assert committed == settings_schema(), "run `make generate`"


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        pytest.param("", True, id="empty"),
        pytest.param(EXAMPLE[0], True, id="example-in-the-docs"),
        pytest.param("select = []", False, id="selects-nothing"),
        pytest.param("slect = ['a']", False, id="unknown-key"),
        pytest.param("fail-on = 'never'", False, id="no-severity"),
        pytest.param("[[per-file]]\nignore = ['a']", False, id="no-files"),
        pytest.param("[[per-file]]\nfiles = ['/a']", False, id="from-the-root"),
    ],
)
def test_the_schema_accepts_what_masa_reads(text: str, *, accepted: bool) -> None:
    faults = list(Draft202012Validator(json.loads(settings_schema())).iter_errors(tomllib.loads(text)))

    assert (not faults) is accepted
    if accepted:
        toml_file(text.encode(), "masa.toml")


def test_the_example_shows_every_key() -> None:
    values = tomllib.loads(EXAMPLE[0])

    assert set(values) == set(known_keys(per_file=False))
    assert {key for table in values["per-file"] for key in table} == set(known_keys(per_file=True))
