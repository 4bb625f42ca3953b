"""Whatever order a whole document is written in, it comes back in one order, with each comment and every value."""

import random
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from masa.layout.formatting import formatted
from masa.model.table import Field, Table
from masa.model.tabulate import document_table
from masa.model.written_order import written_order
from masa.source.yaml_parser import parse_yaml

ROOT = Path(__file__).parents[2]
FILE = "arrangements.yaml"
TABLE = document_table()
EXAMPLES = ["exampleshire", "lincolnshire", "staffordshire", "warwickshire", "windsor-and-maidenhead"]


def values_of(name: str) -> dict[str, object]:
    values = parse_yaml((ROOT / "examples" / f"{name}.yaml").read_text(), FILE).values
    assert isinstance(values, dict)
    return values


class Writer:
    """Writes values as a person might: keys in any order, and a comment above, beside and below some of them."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a reproducible shuffle, and no secret
        self.comments: list[str] = []

    def comment(self) -> str:
        self.comments.append(f"# note {len(self.comments)}.")
        return self.comments[-1]

    def sometimes(self) -> bool:
        return self.chance.random() < 0.2

    def keys(self, values: dict[str, object], margin: str) -> list[str]:
        names = list(values)
        self.chance.shuffle(names)
        lines: list[str] = []
        for name in names:
            lines += [margin + self.comment()] if self.sometimes() else []
            lines += self.entry(name, values[name], margin)
            lines += [f"{margin}  {self.comment()}"] if self.sometimes() and not several_lines(values[name]) else []
            lines += [""] if self.sometimes() else []
            lines += [margin + self.comment(), ""] if self.sometimes() else []
        return lines

    def entry(self, name: str, value: object, margin: str) -> list[str]:
        if isinstance(value, dict):
            return [f"{margin}{name}:", *self.keys(value, margin + "  ")]
        if isinstance(value, list):
            return [f"{margin}{name}:", *(line for one in value for line in self.row(one, margin))]
        return self.words(f"{margin}{name}: ", value, margin)

    def row(self, value: object, margin: str) -> list[str]:
        if not isinstance(value, dict):
            return [f"{margin}  - {quoted(value)}"]
        lines = self.keys(value, margin + "    ")
        first = next(n for n, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
        return [*lines[:first], f"{margin}  - {lines[first].lstrip()}", *lines[first + 1 :]]

    def words(self, opening: str, value: object, margin: str) -> list[str]:
        if several_lines(value):
            return [f"{opening}|", *(f"{margin}  {line}".rstrip() for line in str(value).splitlines())]
        return [opening + quoted(value) + (f" {self.comment()}" if self.sometimes() else "")]


def several_lines(value: object) -> bool:
    return isinstance(value, str) and value.endswith("\n")


def quoted(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"


def out_of_order(value: object, field: Field, table: Table) -> list[list[str]]:
    if field.kind != "record" or not isinstance(value, dict | list):
        return []
    if isinstance(value, list):
        return [found for one in value for found in out_of_order(one, field, table)]
    fields = table.fields(field.record)
    wanted = [key for key in written_order(table, field.record) if key in value]
    below = [found for key, one in value.items() for found in out_of_order(one, fields[key], table)]
    return [*([list(value)] if wanted != list(value) else []), *below]


@given(st.integers(0, 2**32), st.sampled_from(["warwickshire", "windsor-and-maidenhead"]))
@example(2025, "exampleshire")
@settings(max_examples=12, deadline=None)
def test_a_shuffled_document_comes_back_in_order(seed: int, name: str) -> None:
    values = values_of(name)
    writer = Writer(seed)
    text = "\n".join(["# The head of the file.", "", *writer.keys(values, "")])

    found = formatted(text, FILE, TABLE).text

    again = parse_yaml(found, FILE).values
    assert again == values
    assert out_of_order(again, Field("record", record=TABLE.root), TABLE) == []
    assert all(f"{found}\n".count(comment) == 1 for comment in writer.comments)
    assert found.startswith("# The head of the file.\n\n")
    assert formatted(found, FILE, TABLE).text == found


@pytest.mark.parametrize("name", EXAMPLES)
def test_only_lines_of_the_examples_move(name: str) -> None:
    text = (ROOT / "examples" / f"{name}.yaml").read_text()

    found = formatted(text, FILE, TABLE)

    assert sorted(found.text.splitlines()) == sorted(text.splitlines())
    assert formatted(found.text, FILE, TABLE).text == found.text


def test_the_document_to_copy_is_in_order() -> None:
    text = (ROOT / "examples" / "exampleshire.yaml").read_text()

    assert formatted(text, FILE, TABLE) == (text, ())
