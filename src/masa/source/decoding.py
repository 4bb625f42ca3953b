"""Bytes to text: what is no text, or hides characters, is refused with its exact place."""

from masa.light_pattern import pattern
from masa.source.characters import CONTROL, all_seen, name_of
from masa.source.faults import fault
from masa.source.points import START, advance
from masa.source.span import Position, Span
from masa.source.tree import SourceError

MAX_BYTES = 2 * 1024 * 1024

UTF8_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""What a file begins with whose writer marks its encoding."""


def decode(data: bytes, file: str) -> str:
    """Return the text of a file; lines may end in LF, CRLF or CR, and `splitlines` counts as spans do.

    Raises SourceError for what is not UTF-8, is too large, is empty, or holds a hidden character.
    """
    if len(data) > MAX_BYTES:
        raise _refused("file-too-large", file, START)
    if not data.strip():
        raise _refused("file-empty", file, START)
    if data.startswith(UTF16_MARKS):
        raise _refused("not-utf8.utf16", file, START)
    _refuse_binary(data, file)
    text = _as_utf8(data, file)
    if not all_seen(data):
        _refuse_hidden(text, file)
    if not text.strip():
        raise _refused("file-empty", file, START)
    return text


def _refuse_binary(data: bytes, file: str) -> None:
    at = data.find(0)
    if at >= 0:
        before = data[:at].removeprefix(UTF8_MARK).decode(errors="replace")
        raise _refused("file-binary", file, advance(START, before))


def _as_utf8(data: bytes, file: str) -> str:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode().lstrip("\ufeff")
        guess = data[error.start : error.start + 1].decode("cp1252", errors="ignore")
        words = f", perhaps `{guess}` as old Windows programs save it" if guess.isprintable() and guess else ""
        raise _refused("not-utf8", file, advance(START, before), guess=words) from None
    # Joining files can leave two marks; all at the start go, so that no column counts one.
    return text.lstrip("\ufeff")


def _refuse_hidden(text: str, file: str) -> None:
    found = pattern(CONTROL).search(text)
    if found:
        at = advance(START, text[: found.start()])
        raise _refused("control-character", file, at, name=name_of(found[0]))


def _refused(case: str, file: str, at: Position, **words: str) -> SourceError:
    return SourceError(fault(case, (), Span(file, at, at), **words))
