"""The format of a document as one page: every key, where it may stand and what it may hold."""

from collections.abc import Iterator, Mapping
from typing import Any

from masa.model.describing import completions, describe, field_at
from masa.model.table import Table
from masa.report.reference.format_examples import format_examples
from masa.report.reference.markdown import anchor, cell, code, line
from masa.source.tree import Path

_HEAD = """# The format of a document

<!-- Made by `masa schema --format markdown`; do not edit. -->

Every key of a document, in the order in which it is written. `[]` marks a list, and each part below is about one entry
of it. Only `masa` must be there for a file to be read; every other key may be left out, and
[the rules](rules.md) say what the law and the guidance ask for. The examples are from `examples/exampleshire.yaml`,
which is invented. An editor learns the same from `schemas/arrangements.schema.json`.

A value needs no quotes, unless it begins with a sign such as `[` or `#`, or holds a colon with a space after it. A
text (“sentences”) may be Markdown, in place or in a file beside the document: `{file: sections/name.md}`.
"""

_MUST_BE_THERE: Path = ("masa",)


def format_page(table: Table, example: Mapping[str, Any]) -> str:
    """Return the page; `example` are the plain values of a document to take examples from."""
    places = _places(table)
    examples = format_examples(example, table)
    parts = [_HEAD]
    for record, paths in places.items():
        parts += [f"## {_heading(paths[0])}\n", line(describe(_key(paths[0]), table)), ""]
        parts += [f"Also at {', '.join(_link(path, places, table) for path in paths[1:])}.\n"] if paths[1:] else []
        parts += ["| Key | What it holds | Example |", "|---|---|---|"]
        parts += _rows(record, paths[0], table, places, examples)
        parts += [""]
    return "\n".join(parts)


def _rows(
    record: str, path: Path, table: Table, places: Mapping[str, list[Path]], examples: Mapping[tuple[str, str], str]
) -> Iterator[str]:
    for key, says in completions(path, table):
        field = table.fields(record)[key]
        home = places[field.record][0] if field.record else None
        must = " It must be there." if (*path, key) == _MUST_BE_THERE else ""
        more = f" See [{_heading(home)}](#{anchor(_heading(home))})." if home else ""
        example = examples.get((record, key), "")
        yield f"| `{key}` | {cell(says)}{must}{more} | {code(example) if example else ''} |"


def _places(table: Table) -> dict[str, list[Path]]:
    """Return where each record may stand, in the order in which a document is written."""
    found: dict[str, list[Path]] = {}
    _note(table.root, (), table, found)
    return found


def _note(record: str, path: Path, table: Table, found: dict[str, list[Path]]) -> None:
    if record in found:
        found[record].append(path)
        return
    found[record] = [path]
    for key, _ in completions(path, table):
        field = table.fields(record)[key]
        if field.record:
            _note(field.record, (*path, key, *((0,) if field.many else ())), table, found)


def _link(path: Path, places: Mapping[str, list[Path]], table: Table) -> str:
    """Return a place with a link to the part that holds it: the part of the record that it is a key of."""
    field = field_at(_key(path)[:-1], table)
    home = _heading(places[field.record][0]) if field else ""
    return f"[{_heading(path)}](#{anchor(home)})"


def _key(path: Path) -> Path:
    """Return the place of the key that holds a record, itself or as an entry of its list."""
    return path[:-1] if path[-1:] == (0,) else path


def _heading(path: Path) -> str:
    written = "".join("[]" if isinstance(step, int) else f".{step}" for step in path)
    return written.removeprefix(".") or "The document"
