"""No date of the format is forgotten: each key that holds one asks for something, or tells of the past."""

from collections.abc import Callable, Iterator

import pytest

from masa.deadlines.deadline import Calendar
from masa.model.tabulate import document_table

TABLE = document_table()
ASKS = ("to", "from", "effective_to", "effective_from", "next_review", "due", "expected")
# A publication on a day ahead is told; otherwise these are days on which something was done.
DONE = (
    "agreed_on",
    "checked_on",
    "consulted_on",
    "dated",
    "done_on",
    "first_published_on",
    "made_on",
    "read_on",
    "sent_on",
    "signed_on",
    "tested_on",
    "updated_on",
    "vision_agreed_on",
)
HISTORY = ("partnership.came_from", "publication.supersedes", "yearly_report.reports", "transcription")
NAMING = ("name", "title", "called", "what", "how", "rule", "post", "about")
CalendarOf = Callable[..., Calendar]


def dated(record: str, path: tuple[str, ...] = (), seen: frozenset[str] = frozenset()) -> Iterator[tuple[str, ...]]:
    """Yield the keys that lead to each date of the format; `[]` after a list."""
    for key, field in TABLE.fields(record).items():
        if field.kind == "day":
            yield (*path, key)
        elif field.kind == "record" and field.record not in seen:
            step = f"{key}[]" if field.many else key
            yield from dated(field.record, (*path, step), seen | {field.record})


def nested(path: tuple[str, ...]) -> str:
    """Write the document in flow style that holds one date, a year ahead, each entry on the way with a name."""
    record, names = TABLE.root, []
    for step in path[:-1]:
        record = TABLE.fields(record)[step.removesuffix("[]")].record
        known = TABLE.fields(record)
        names.append(next((f"{key}: Something, " for key in NAMING if step.endswith("[]") and key in known), ""))
    inner = f"{path[-1]}: 2026-05-31"
    for step, name in zip(reversed(path[:-1]), reversed(names), strict=True):
        inner = f"{step[:-2]}: [{{{name}{inner}}}]" if step.endswith("[]") else f"{step}: {{{name}{inner}}}"
    return inner


PATHS = list(dated(TABLE.root))


@pytest.mark.parametrize("path", PATHS, ids=".".join)
def test_told_once_or_of_the_past(calendar_from: CalendarOf, path: tuple[str, ...]) -> None:
    due = calendar_from(nested(path)).due
    place = ".".join(step.removesuffix("[]") for step in path)

    assert path[-1] in (*ASKS, *DONE, "published_on"), "decide whether this date asks for something"
    asks = path[-1] not in DONE and not place.startswith(HISTORY)
    assert len(due) == asks
    for one in due:
        assert one.item.endswith(f".{path[-1]}")
        assert "`" not in one.what.replace("`Something`", ""), "named by its key"
        assert "  " not in one.what
        assert one.span is not None
