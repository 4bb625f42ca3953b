"""The sheets of a workbook as plain rows of text and numbers."""

from collections.abc import Iterator
from typing import NamedTuple

from masa.model.kinds.day import Day
from masa.model.section_titles import section_title
from masa.readiness.item import REASONS, Item
from masa.readiness.readiness import NOT_MEANT, Readiness
from masa.rules.engine.authority import provision, standing
from masa.source.span import Span

Cell = str | int
DONE = "Done"
"""The heading of the column in which people choose yes or no."""


class Sheet(NamedTuple):
    """A sheet: its name, its columns with their widths in letters, and its rows."""

    name: str
    columns: tuple[tuple[str, int], ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheets_of(readiness: Readiness) -> Iterator[Sheet]:
    """Yield the sheets in their order: what to do, what a person must judge, dates, links, and what this is."""
    yield Sheet("To do", _TO_DO, tuple(_to_do(item) for item in readiness.items))
    yield Sheet("To judge", _TO_JUDGE, tuple(_to_judge(readiness)))
    yield Sheet("Dates", _DATES, tuple(_dates(readiness)))
    yield Sheet("Links", _LINKS, tuple(_links(readiness)))
    yield Sheet("About", _ABOUT, tuple(_about(readiness)))


_TO_DO = (
    ("No.", 6), ("First", 14), ("Section", 22), ("What is missing or wrong", 46), ("What is asked", 40),
    ("What the document says", 40), ("What to do", 46), ("Who usually knows", 28), ("Rests on", 36), ("Force", 14),
    ("Certainty", 12), ("Accepted for now", 24), ("Rule", 24), ("Place", 28), ("File", 20), ("Line", 8), (DONE, 8),
)  # fmt: skip
_TO_JUDGE = (
    ("Why", 18), ("Section", 22), ("What is asked", 46), ("What was found", 46), ("What the document says", 40),
    ("Rests on", 36), ("Rule", 24), ("Line", 8), (DONE, 8),
)  # fmt: skip
_DATES = (("Due", 18), ("What", 70), ("Overdue", 10), ("Worked out by masa", 20), ("File", 20), ("Line", 8), (DONE, 8))
_LINKS = (("Address", 60), ("Where it stands", 46), ("File", 20), ("Line", 8), (DONE, 8))
_ABOUT = (("What", 26), ("Is", 90))


def _to_do(item: Item) -> tuple[Cell, ...]:
    message = "\n".join((item.message, *(f"- {detail}" for detail in item.details)))
    accepted = f"{item.accepted.who}, until {item.accepted.until}: {item.accepted.reason}" if item.accepted else ""
    first = REASONS.get(item.blocks, "")
    told = (message, item.asks, item.here, item.what, item.who, _rests_on(item), item.kind, item.certainty, accepted)
    return (item.number, first, section_title(item.section), *told, item.rule, item.path, *_where(item.span), "")


def _to_judge(readiness: Readiness) -> Iterator[tuple[Cell, ...]]:
    for why, items in (("For a person", readiness.to_judge), ("Departure in force", readiness.departures)):
        for item in items:
            told = (why, section_title(item.section), item.asks or item.message, item.message, item.here)
            yield (*told, _rests_on(item), item.rule, _where(item.span)[1], "")
    for unchecked in readiness.unchecked:
        for rule, says in unchecked.requirements:
            yield "Not checked", "", says or rule, unchecked.reason, "", "", rule, "", ""


def _dates(readiness: Readiness) -> Iterator[tuple[Cell, ...]]:
    for one in readiness.due:
        yield one.due.written, one.what, _yes(one.overdue), _yes(one.computed), *_where(one.span), ""


def _links(readiness: Readiness) -> Iterator[tuple[Cell, ...]]:
    for link in readiness.links:
        for path, span in link.places:
            yield link.address, path, *_where(span), ""


def _about(readiness: Readiness) -> Iterator[tuple[Cell, ...]]:
    question = readiness.question
    yield "Verdict", readiness.verdict
    yield "Partnership", readiness.title
    yield "Version and status", f"{readiness.version}, {readiness.status}".strip(", ")
    yield "As of", str(Day.of(question.day))
    yield "Judged against", f"{readiness.edition}, because {question.edition_reason}"
    yield "Document", readiness.file
    if readiness.unread:
        yield "Not read", f"{readiness.unread} places could not be read: what stands there is not in this workbook."
    for remark in readiness.remarks:
        yield "Remark", remark
    yield "What ready does not mean", NOT_MEANT


def _rests_on(item: Item) -> str:
    return "\n".join(f"{provision(one)} ({standing(one)})" for one in item.authority)


def _where(span: Span | None) -> tuple[Cell, Cell]:
    return (span.file, span.start.line) if span else ("", "")


def _yes(value: bool) -> str:  # noqa: FBT001 - the value of a cell
    return "yes" if value else ""
