"""`python -m benchmarks.inside.pages FILE...`: print how long pages take in one process, in milliseconds.

Each document is read before it is timed: what is measured is the building of its pages, from the reading to the bytes.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.inside.steps import DAY_ASKED, parse, understand
from benchmarks.inside.timing import MILLI
from masa.disk.shipped import shipped_text
from masa.disk.templates import template_loader
from masa.model.build import build
from masa.model.reading import Reading
from masa.render import Choices, Pages, Request, Resources

PAGES = ("html", "markdown", "children-html", "children-markdown")
"""The formats that every document is rendered to; DOCX is timed apart, on some of them."""

_WORD = "docx"
_FEW = 10


def main() -> None:
    """Measure the documents that are named."""
    readings = [understand(parse(Path(name).read_text(encoding="utf-8"))) for name in sys.argv[1:]]
    sys.stdout.write(json.dumps(times_of(readings)))


def times_of(readings: Sequence[Reading]) -> dict[str, float]:
    """Return the milliseconds of the first document, and the mean of the others: four pages, each page, and DOCX."""
    resources = _resources()
    pages = [_timed(partial(_write, one, PAGES, resources)) for one in readings]
    word = [_timed(partial(_write, one, (_WORD,), resources)) for one in readings[:_FEW]]
    mean = sum(pages[1:]) / len(pages[1:])
    later = sum(word[1:]) / len(word[1:])
    all_of_them = sum(pages) / len(pages)
    return {"first": pages[0], "document": all_of_them, "later": mean, "page": all_of_them / len(PAGES), _WORD: later}


def _write(reading: Reading, formats: Sequence[str], resources: Resources) -> None:
    pages = Pages(Request(build(reading), len(reading.faults)), resources)
    for name in formats:
        pages.page(name)


def _timed(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return (time.process_time() - start) * MILLI


def _resources() -> Resources:
    help_lines, taught = shipped_text("data", "help_lines.yaml"), shipped_text("data", "words/taught.txt")
    return Resources(template_loader(None), help_lines, DAY_ASKED, Choices(), taught)


if __name__ == "__main__":
    main()
