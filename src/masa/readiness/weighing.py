"""A document's readiness, from all that was found in it and in its pages."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from masa.approval.standing import Approvals
from masa.compliance.excerpt import Excerpts
from masa.deadlines.deadline import Calendar, Deadline
from masa.diagnostic import Finding
from masa.model.invented import all_invented
from masa.model.order import SECTIONS
from masa.model.reading import Reading
from masa.model.section_titles import section_title
from masa.readiness.approving import approval_items
from masa.readiness.findings import Findings, why_it_blocks
from masa.readiness.item import Item
from masa.readiness.links import outside_links
from masa.readiness.pages import PageProblem, page_item
from masa.readiness.readiness import Readiness, Section, Unchecked
from masa.readiness.status import status_items
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.source.span import Span

_NUMBERS = {section: number for number, section in enumerate(SECTIONS)}


class Found(NamedTuple):
    """All that readiness is judged by: the findings, the approvals, what falls due, and what the pages showed."""

    findings: Sequence[Finding]
    approvals: Approvals
    calendar: Calendar
    problems: Sequence[PageProblem] = ()
    remarks: Sequence[str] = ()


def readiness_of(excerpts: Excerpts, found: Found, compiled: Compiled, question: Question) -> Readiness:
    """Return whether a document is ready and what is left to do; `excerpts` are those of the reading judged."""
    reading, told = excerpts.reading, Findings(excerpts, compiled, question.edition)
    publication = reading.values.get("publication") or {}
    unmet = [told.item(one) for one in found.findings if one.outcome == "not-met" or why_it_blocks(one)]
    pages = [page_item(problem, reading) for problem in found.problems]
    to_do = [*status_items(reading), *unmet, *pages, *approval_items(found.approvals, reading)]
    return Readiness(
        reading.tree.file,
        str((reading.values.get("partnership") or {}).get("name") or reading.tree.file),
        str(publication.get("status") or ""),
        str(publication.get("version") or ""),
        question,
        compiled.sources[question.edition].short or question.edition,
        tuple(_sections(to_do)),
        tuple(told.item(one) for one in found.findings if one.outcome == "needs-a-person"),
        tuple(_unchecked(found.findings, told)),
        tuple(told.item(one) for one in found.findings if one.outcome == "departed"),
        tuple(one for one in found.calendar.due if one.overdue or _soon(one, question.day)),
        outside_links(reading),
        (*_about(reading), *found.remarks),
        len(reading.unreadable),
    )


def _about(reading: Reading) -> Iterator[str]:
    if (reading.values.get("transcription") or {}).get("whole") is False:
        yield "Only a part of the published page was read: what is missing here may be on the page."
    councils = set((reading.values.get("area") or {}).get("councils") or ())
    bodies = [body for body in reading.values.get("organisations") or () if body and body.get("id") in councils]
    if all_invented(body.get("code") for body in bodies):
        yield "Every council in this document is invented: it is an example, and nobody's arrangements."


def _sections(items: Iterable[Item]) -> Iterator[Section]:
    """Yield the sections in written order, their items by place and numbered through all of them."""
    ordered = sorted(items, key=_order)
    numbered = [item._replace(number=number) for number, item in enumerate(ordered, start=1)]
    for section in dict.fromkeys(item.section for item in numbered):
        listed = tuple(item for item in numbered if item.section == section)
        yield Section(section, section_title(section), listed)


def _order(item: Item) -> tuple[object, ...]:
    return _NUMBERS.get(item.section, -1), item.span or Span.at(""), item.rule, item.message


def _unchecked(findings: Iterable[Finding], told: Findings) -> Iterator[Unchecked]:
    by_reason: dict[str, dict[str, str]] = {}
    for one in findings:
        if one.outcome == "not-checked":
            by_reason.setdefault(one.message, {})[one.rule] = told.asks(one.rule)
    for reason, requirements in by_reason.items():
        yield Unchecked(reason, tuple(sorted(requirements.items())))


def _soon(one: Deadline, day: date) -> bool:
    """Tell whether it falls due in the twelve months from a day."""
    last = date(day.year + 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)
    return day <= one.falls_on <= last
