"""New entries as text, and the proof that a text says what was meant."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from masa.baseline.entry import ENTRIES_KEY, VERSION_KEY, Entry, Key
from masa.baseline.reading import VERSION, BaselineError, read_baseline
from masa.source.decoding import decode
from masa.source.tree import SourceError

_HEAD = f"""\
# Findings of masa that are accepted for now, each with a reason, a person and a last day.
# None of them is met. `masa baseline check` names the entries that have no effect.
{VERSION_KEY}: {VERSION}
{ENTRIES_KEY}:
"""
_PLAIN = re.compile(r"[A-Za-z](?:[\w./=,\[\] -]*[\w./=\]-])?", re.ASCII)


class Decision(NamedTuple):
    """Why findings are accepted, by whom, and until which day."""

    reason: str
    who: str
    until: date


class UnwritableError(Exception):
    """What was to be written would not be read back as it was meant; the message says what to do."""


def accept(found: Iterable[Key], decision: Decision) -> list[Entry]:
    """Return an entry for each key, in the order in which each first comes, with the number of its findings."""
    return [Entry(key, number, *decision, ()) for key, number in Counter(found).items()]


def written(entries: Iterable[Entry]) -> str:
    """Return a whole new baseline; raises UnwritableError for words that no file can hold."""
    entries = list(entries)
    return proved(_HEAD + "".join(entry_text(entry) for entry in entries), entries)


def entry_text(entry: Entry, indent: str = "  ", line_end: str = "\n") -> str:
    """Return the lines of one entry of the list."""
    lines = [f"{key}: {value}" for key, value in _pairs(entry)]
    return "".join(f"{indent}{'  ' if number else '- '}{line}{line_end}" for number, line in enumerate(lines))


def proved(text: str, entries: Iterable[Entry]) -> str:
    """Return a text that is read as these entries, in their order; raises UnwritableError for any other."""
    try:
        found = read_baseline(decode(text.encode(), ""), "").entries
    except (SourceError, BaselineError, UnicodeEncodeError) as error:
        raise UnwritableError(_REFUSAL) from error
    if [one._replace(path=()) for one in found] != [one._replace(path=()) for one in entries]:
        raise UnwritableError(_REFUSAL)
    return text


_REFUSAL = (
    "The baseline would not be read back as it was meant, so nothing was written. "
    "Look for hidden characters in the reason, the name or a file's name, and give each entry lines of its own."
)


def _pairs(entry: Entry) -> Iterator[tuple[str, str]]:
    for name, value in entry.key._asdict().items():
        yield name, value if _PLAIN.fullmatch(value) else _in_quotes(value)
    if entry.findings > 1:
        yield "findings", str(entry.findings)
    yield "reason", _in_quotes(entry.reason)
    yield "who", _in_quotes(entry.who)
    if entry.until:
        yield "until", entry.until.isoformat()


def _in_quotes(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
