"""A baseline brought up to date by edits of its text: all that still holds stays as it was, byte for byte."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from masa.baseline.entry import ENTRIES_KEY, Baseline, Entry
from masa.baseline.weighing import UNUSED, Weighed
from masa.baseline.writing import UnwritableError, entry_text, proved
from masa.source.edits import Edit, edited
from masa.source.points import START, advance, offset_of
from masa.source.span import Span

_DASH = re.compile(r"([ \t]*)-[ \t]*")
_LINE_END = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_EMPTY_LIST = re.compile(r"[ \t]*:[ \t]*(?:\[[ \t]*\])?[ \t]*")
_ONE_LINE_LIST = "Put each entry on lines of its own, behind a dash: masa then takes out those that are used up."


class Updated(NamedTuple):
    """A baseline's new text, and what was changed in it."""

    text: str
    dropped: Sequence[Entry]
    lowered: Sequence[Entry]
    added: Sequence[Entry]


def updated(baseline: Baseline, weighed: Sequence[Weighed], added: Sequence[Entry]) -> Updated:
    """Drop the entries that match nothing, lower counts to what was found, and add entries at the end.

    Raises UnwritableError where that cannot be done without touching anything else.
    """
    dropped = [one.entry for one in weighed if one.fault == UNUSED]
    lowered = {one.entry.path: one.matches for one in weighed if not one.fault and 0 < one.matches < one.entry.findings}
    edits = [
        *(_without(baseline, entry) for entry in dropped),
        *(Edit(baseline.tree.places[(*path, "findings")].value, str(number)) for path, number in lowered.items()),
        *_addition(baseline, added),
    ]
    kept = [
        entry._replace(findings=lowered.get(entry.path, entry.findings))
        for entry in baseline.entries
        if entry not in dropped
    ]
    text = proved(edited(baseline.tree.text, edits), [*kept, *added])
    return Updated(text, dropped, [entry for entry in baseline.entries if entry.path in lowered], added)


def _without(baseline: Baseline, entry: Entry) -> Edit:
    """Return the edit that takes out the whole lines of an entry, and no other."""
    start = offset_of(baseline.tree.places[entry.path].value.start, baseline.tree.text)
    indent_and_dash = _before(baseline, entry)[0]
    return Edit(_stretch(baseline, start - len(indent_and_dash), _end_of_lines(baseline, entry)), "")


def _addition(baseline: Baseline, added: Sequence[Entry]) -> Iterator[Edit]:
    if not added:
        return
    text = baseline.tree.text
    line_end = "\r\n" if "\r\n" in text else "\n"
    if not baseline.entries:
        yield _first(baseline, "".join(entry_text(entry, line_end=line_end) for entry in added), line_end)
        return
    last = baseline.entries[-1]
    indent, end = _before(baseline, last)[1], _end_of_lines(baseline, last)
    lines = "".join(entry_text(entry, indent, line_end) for entry in added)
    before = "" if text[:end].endswith(("\r", "\n")) else line_end
    yield Edit(_stretch(baseline, end, end), before + lines)


def _first(baseline: Baseline, lines: str, line_end: str) -> Edit:
    """Return the edit that puts entries into an empty list, or writes the list where there is none."""
    text = baseline.tree.text
    place = baseline.tree.places.get((ENTRIES_KEY,))
    if place is None or place.key is None:
        before = "" if text.endswith(("\r", "\n")) else line_end
        return Edit(_stretch(baseline, len(text), len(text)), f"{before}{ENTRIES_KEY}:{line_end}{lines}")
    start = offset_of(place.key.end, text)
    found = _EMPTY_LIST.match(text, start)
    end = found.end() if found else start
    return Edit(_stretch(baseline, start, end), f":{line_end}{lines.rstrip()}")


def _before(baseline: Baseline, entry: Entry) -> re.Match[str]:
    """Return what stands before an entry on its line; raises UnwritableError where that is more than a dash."""
    text = baseline.tree.text
    start = offset_of(baseline.tree.places[entry.path].value.start, text)
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    found = _DASH.fullmatch(text, line, start)
    if found is None:
        raise UnwritableError(_ONE_LINE_LIST)
    return found


def _end_of_lines(baseline: Baseline, entry: Entry) -> int:
    text = baseline.tree.text
    found = _LINE_END.match(text, offset_of(baseline.tree.places[entry.path].value.end, text))
    return found.end() if found else len(text)


def _stretch(baseline: Baseline, start: int, end: int) -> Span:
    text = baseline.tree.text
    return Span(baseline.tree.file, advance(START, text[:start]), advance(START, text[:end]))
