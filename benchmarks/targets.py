"""What masa is held to, and whether it holds."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from benchmarks.processes.chosen import CHECK_JSONSCHEMA, INTERPRETER, MASA, SPECTRAL, YAMLLINT

LINEAR = 1.02
"""How far above its limit a growth may lie and still count as linear."""

_SIZE = "60k"
_GROWTH = 2.0


class Target(NamedTuple):
    """One limit: what is measured, the most that it may be, what it was, and the unit, if it is no ratio."""

    about: str
    at_most: float
    measured: float
    unit: str = ""
    slack: float = 1.0

    @property
    def holds(self) -> bool:
        """Tell whether the measured figure is within the limit."""
        return self.measured <= self.at_most * self.slack


def targets(results: Mapping[str, Any]) -> list[Target]:
    """Return every target of which the parts that were run say something."""
    makers = {
        "file": _of_file,
        "instructions": _of_instructions,
        "corpus": _of_corpus,
        "warm": _of_warm,
        "pages": _of_pages,
        "growth": _of_growth,
    }
    return [target for part, make in makers.items() if part in results for target in make(results[part])]


def _of_file(part: Mapping[str, Any]) -> Iterator[Target]:
    rows = part[_SIZE]
    yield Target("60 KB, wall, masa to yamllint", 0.25, rows[YAMLLINT]["masa_to_this"])
    yield Target("60 KB, wall, masa to check-jsonschema", 0.16, rows[CHECK_JSONSCHEMA]["masa_to_this"])
    peak = rows[MASA]["peak_mib"] / rows[INTERPRETER]["peak_mib"]
    yield Target("60 KB, peak memory, masa to python -c pass", 2.2, peak)


def _of_instructions(part: Mapping[str, float]) -> Iterator[Target]:
    yield Target("60 KB, instructions, masa to yamllint", 0.14, part[MASA] / part[YAMLLINT])


def _of_corpus(part: Mapping[str, Any]) -> Iterator[Target]:
    for name, limit in ((YAMLLINT, 0.07), (CHECK_JSONSCHEMA, 0.08), (SPECTRAL, 0.4)):
        yield Target(f"corpus, wall, masa to {name}", limit, part[name]["masa_to_this"])


def _of_warm(part: Mapping[str, Any]) -> Iterator[Target]:
    steps = part[f"document-{_SIZE}"]
    yield Target("60 KB, warm, parse, read, rules and spans to draining events", 2.5, steps["all_to_drain"])


def _of_pages(part: Mapping[str, float]) -> Iterator[Target]:
    yield Target("corpus, a page, mean of four formats of each document", 30, part["page"], "ms")
    yield Target("a DOCX, after the first", 150, part["docx"], "ms")


def _of_growth(part: Mapping[str, Any]) -> Iterator[Target]:
    for thing, found in part.items():
        yield Target(
            f"doubling {thing} multiplies the instructions that they cost by", _GROWTH, found["doubling"], slack=LINEAR
        )
