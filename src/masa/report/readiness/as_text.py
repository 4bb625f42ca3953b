"""The pre-publication report in short: the verdict, what stands in the way, and how much else there is."""

from collections import Counter
from collections.abc import Iterable, Iterator

from masa.model.kinds.day import Day
from masa.readiness.item import REASONS, Item
from masa.readiness.readiness import NOT_MEANT, Readiness
from masa.report.broken_lines import broken
from masa.report.file_report import one_line

_SHOWN = 10


def text_readiness(readiness: Readiness) -> str:
    """Return the summary; where to get the whole stands at its end."""
    sentences = [readiness.standing, *_counts(readiness)]
    lines = [one_line(readiness.title), readiness.verdict, "", *_blocking(readiness.blocking), *_wrapped(sentences)]
    lines += ["", *_wrapped([_basis(readiness), *readiness.remarks, NOT_MEANT])]
    whole = f"The whole report: masa check {one_line(readiness.file)} --format html --output check.html"
    return "\n".join([*lines, whole]) + "\n"


def _basis(readiness: Readiness) -> str:
    question = readiness.question
    return f"Judged as of {Day.of(question.day)}, against {readiness.edition}, because {question.edition_reason}."


def _blocking(items: tuple[Item, ...]) -> Iterator[str]:
    for number, item in enumerate(items[:_SHOWN], start=1):
        place = f" ({_place(item)})" if item.span else ""
        yield from broken(f"  {number:>2}. ", f"{_capital(REASONS[item.blocks])}: {item.message}{place}")
        for detail in item.details:
            yield from broken("      - ", detail)
        yield from broken("      ", f"What to do: {item.what} {item.who}" if item.what else "")
    if len(items) > _SHOWN:
        yield f"      and {len(items) - _SHOWN} more."
    if items:
        yield ""


def _counts(readiness: Readiness) -> Iterator[str]:
    others = Counter(item.kind for item in readiness.items if not item.blocks)
    if others:
        kinds = ", ".join(f"{kind} {number}" for kind, number in others.items())
        do = "does" if others.total() == 1 else "do"
        yield f"{_counted(others.total(), 'other thing')} to do that {do} not stand in the way: {kinds}."
    elif readiness.ready:
        yield "Nothing else is left to do."
    yield (
        f"{len(readiness.to_judge)} for a person to judge; "
        f"{sum(len(one.requirements) for one in readiness.unchecked)} not checked; "
        f"{_counted(len(readiness.departures), 'departure')} in force; {len(readiness.accepted)} accepted for now."
    )
    overdue = sum(one.overdue for one in readiness.due)
    late = f", {overdue} of them overdue" if overdue else ""
    links = _counted(len(readiness.links), "outside link")
    yield f"{_counted(len(readiness.due), 'date')} in the next 12 months{late}; {links}, not opened."
    if readiness.unread:
        yield f"{_counted(readiness.unread, 'place')} could not be read: what stands there is not in this report."


def _counted(number: int, one: str) -> str:
    return f"{number} {one}" + "s" * (number != 1)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if not text.startswith("masa") else text


def _place(item: Item) -> str:
    return f"{item.span.file}:{item.span.start.line}" if item.span else ""


def _wrapped(sentences: Iterable[str]) -> Iterator[str]:
    for sentence in sentences:
        yield from broken("", sentence)
