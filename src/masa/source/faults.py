"""The faults of a file that cannot be taken as written, in the sentences of words.py."""

from masa.source.span import Span
from masa.source.tree import Fault, Path

_LONGEST = 60  # characters of a document that a message repeats


def fault(case: str, path: Path, span: Span, **names: object) -> Fault:
    """Return the fault of a case at a place, its sentences filled in."""
    from masa.source.words import WORDS  # noqa: PLC0415 - long, and most files have no fault

    words = WORDS[case]
    shown = {name: _short(str(value)) for name, value in names.items()}
    identity = case.partition(".")[0]
    return Fault(identity, path, span, words.message.format(**shown), words.remedy.format(**shown))


def _short(text: str) -> str:
    flat = " ".join(text[: 2 * _LONGEST].split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"
