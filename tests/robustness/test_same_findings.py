"""What a document says is judged, and not how it is written: nothing is found, or lost, by writing it another way."""

import io
import random
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pytest
from ruamel.yaml import YAML

from masa.layout.formatting import formatted
from masa.model.table import Field
from masa.source.yaml_parser import parse_yaml
from tests.robustness.judging import EXAMPLES, GENERATED, PLANTED, Sample, said, sample
from tests.robustness.trial import FILE
from tests.robustness.vocabulary import TABLE
from tests.robustness.writing import text_of


@cache
def as_it_was(name: str) -> Counter[tuple[str, ...]]:
    one = sample(name)
    return said(one.text, one.prose)


Rewritten = tuple[str, Mapping[str, bytes]]


def chance() -> random.Random:
    return random.Random(7)  # noqa: S311 - reproducible, and no secret


def keys_in_another_order(one: Sample) -> Rewritten:
    return text_of(_shuffled(one.values, chance()), chance()), one.prose


def _shuffled(value: Any, mixer: random.Random) -> Any:  # noqa: ANN401 - any value of a document
    if isinstance(value, dict):
        return {key: _shuffled(value[key], mixer) for key in mixer.sample(list(value), len(value))}
    return [_shuffled(entry, mixer) for entry in value] if isinstance(value, list) else value


def put_in_order_by_fmt(one: Sample) -> Rewritten:
    return formatted(one.text, FILE, TABLE).text, one.prose


def in_another_style(one: Sample) -> Rewritten:
    return text_of(one.values, chance()), one.prose


def all_in_flow_style(one: Sample) -> Rewritten:
    return _written(one.values, flow=True), one.prose


def with_other_indents(one: Sample) -> Rewritten:
    return _written(one.values, flow=False), one.prose


def _written(values: dict[str, Any], *, flow: bool) -> str:
    """Return the values as another program writes them."""
    writer, text = YAML(pure=True), io.StringIO()
    writer.default_flow_style, writer.width, writer.allow_unicode = flow, 60, True
    writer.default_style = '"' if flow else None  # type: ignore[assignment] # a text with a colon in it needs quotes there
    writer.indent(mapping=3, sequence=5, offset=2)
    writer.dump(values, text)
    return text.getvalue()


def with_comments(one: Sample) -> Rewritten:
    """A comment above each line that begins with a key, and blank lines."""
    keys = {place.key.start for place in parse_yaml(one.text, FILE).places.values() if place.key}
    lines = []
    for number, line in enumerate(one.text.splitlines(), start=1):
        first = len(line) - len(line.lstrip(" -")) + 1
        lines += ["", f"{' ' * (first - 1)}# a note: on [this]"] if (number, first) in keys else []
        lines.append(line)
    return "\n".join(lines) + "\n", one.prose


def with_prose_in_files(one: Sample) -> Rewritten:
    prose = dict(one.prose)
    return text_of(_split(one.values, Field("record", record=TABLE.root), prose), chance()), prose


def _split(value: Any, field: Field, prose: dict[str, bytes]) -> Any:  # noqa: ANN401
    if isinstance(value, list):
        return [_split(entry, field, prose) for entry in value]
    if field.kind == "record":
        fields = TABLE.fields(field.record)
        return {key: _split(inner, fields[key], prose) for key, inner in value.items()}
    if field.kind == "prose" and isinstance(value, str):
        name = f"prose/{len(prose)}.md"
        prose[name] = f"{value}\n".encode()
        return {"file": name}
    return value


WHOLE = (*EXAMPLES, *GENERATED)
WAYS: tuple[tuple[Callable[[Sample], Rewritten], tuple[str, ...]], ...] = (
    (keys_in_another_order, WHOLE),
    (put_in_order_by_fmt, WHOLE),
    (in_another_style, WHOLE),
    (all_in_flow_style, WHOLE),
    (with_other_indents, WHOLE),
    (with_comments, (*WHOLE, PLANTED)),
    (with_prose_in_files, WHOLE),
)


@pytest.mark.parametrize(
    ("rewrite", "name"),
    [pytest.param(rewrite, name, id=f"{name}-{rewrite.__name__}") for rewrite, names in WAYS for name in names],
)
def test_another_way_of_writing_changes_no_finding(rewrite: Callable[[Sample], Rewritten], name: str) -> None:
    one = sample(name)
    text, prose = rewrite(one)

    assert text != one.text or rewrite is put_in_order_by_fmt
    assert said(text, prose) == as_it_was(name)
