"""Writing over a text that was read: only if it still stands there, and with what no text shows kept."""

from pathlib import Path

from masa.disk.errors import DiskError
from masa.disk.reading import read_bytes
from masa.disk.writing import write_whole
from masa.source.decoding import UTF8_MARK


def replace_text(path: Path, before: str, after: str) -> None:
    """Write one text where another stands, whole or not at all; a byte order mark stays.

    Raises DiskError where the file no longer holds the text that was read: what somebody wrote since is not lost.
    """
    data = read_bytes(path)
    body = data
    while body.startswith(UTF8_MARK):  # joining files can leave two
        body = body.removeprefix(UTF8_MARK)
    if body != before.encode():
        raise DiskError(f"{path} has changed since it was read, and nothing was written. Run it again.")
    write_whole(path, data[: len(data) - len(body)] + after.encode())
