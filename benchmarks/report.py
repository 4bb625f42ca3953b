"""The results as Markdown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from benchmarks.targets import Target, targets

_PLACES = 3
_LARGE = 10

_GROWTH = (
    ("millions of instructions, whole process", "millions", "doubling"),
    ("milliseconds, in one process (rules: whole process)", "ms", "doubling_of_time"),
)


def markdown(results: Mapping[str, Any]) -> str:
    """Return a page of the targets, then a table for each part that was run."""
    parts = {
        "file": _file,
        "corpus": lambda part: _processes("The corpus, 153 documents of 40 KB, one command", part),
        "instructions": _instructions,
        "warm": _warm,
        "pages": _pages,
        "growth": _growth,
    }
    lines = list(_head(results))
    for name, make in parts.items():
        if name in results:
            lines.extend(["", *make(results[name])])
    return "\n".join(lines) + "\n"


def _head(results: Mapping[str, Any]) -> Iterator[str]:
    yield "# What masa takes, beside other linters"
    yield ""
    yield f"Made by `python -m benchmarks` on {results['date']}; README.md says what each figure means."
    yield ""
    yield from (f"- {name}: {value}" for name, value in results["machine"].items())
    yield f"- rounds: {results['rounds']} on one document, {results['corpus_rounds']} on the corpus"
    yield ""
    yield "## Targets"
    yield ""
    yield from _table(("target", "at most", "measured", "holds"), (_target(one) for one in targets(results)))


def _target(one: Target) -> Sequence[str]:
    unit = f" {one.unit}" if one.unit else ""
    return (one.about, f"{one.at_most:g}{unit}", f"{_figure(one.measured)}{unit}", "yes" if one.holds else "no")


def _file(part: Mapping[str, Any]) -> Iterator[str]:
    for size, rows in part.items():
        yield from _processes(f"One document, {size.upper()}B, whole process", rows)
        yield ""


def _processes(title: str, rows: Mapping[str, Any]) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    heads = ("command", "does", "rounds", "wall ms", "least", "processor ms", "peak MiB", "masa to this")
    yield from _table(heads, ((name, row["does"], str(row["rounds"]), *_figures(row)) for name, row in rows.items()))


def _figures(row: Mapping[str, float]) -> Sequence[str]:
    keys = ("wall_ms", "least_wall_ms", "processor_ms", "peak_mib", "masa_to_this")
    return tuple(_figure(row[key]) for key in keys)


def _instructions(part: Mapping[str, float]) -> Iterator[str]:
    yield "## Instructions, 60 KB, whole process"
    yield ""
    yield from _table(("command", "millions"), ((name, _figure(count)) for name, count in part.items()))


def _warm(part: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    yield "## Warm, masa in one process and the drain in another, milliseconds"
    yield ""
    heads = ("document", "drain", "parse", "read", "rules", "all", "all to drain")
    rows = ((name, *map(_figure, steps.values())) for name, steps in part.items())
    yield from _table(heads, rows)


def _pages(part: Mapping[str, float]) -> Iterator[str]:
    yield "## Pages of the corpus, in one process, milliseconds"
    yield ""
    named = {
        "four pages of a document, mean of all": "document",
        "four pages of the first document": "first",
        "four pages of a later one, mean": "later",
        "one page, mean of all": "page",
        "one DOCX after the first, mean of nine": "docx",
    }
    yield from _table(("what", "ms"), ((words, _figure(part[key])) for words, key in named.items()))


def _growth(part: Mapping[str, Any]) -> Iterator[str]:
    for title, measured, doubled in _GROWTH:
        yield f"## Growth, {title}"
        yield ""
        heads = ("added", "up to", "none (rules: 1)", "1/16", "1/8", "1/4", "1/2", "all", "doubling")
        yield from _table(heads, (_grown(name, found[measured], found[doubled]) for name, found in part.items()))
        yield ""


def _grown(name: str, costs: Mapping[str, float], doubled: float) -> Sequence[str]:
    most = max(map(int, costs))
    return (name, f"{most:,}", *map(_figure, (*costs.values(), doubled)))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _figure(value: float) -> str:
    if value >= 10 * _LARGE:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= _LARGE else f"{value:.{_PLACES}g}"
