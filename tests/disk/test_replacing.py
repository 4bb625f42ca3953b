"""Writing over a text: only if it is still there, and with its byte order mark."""

from pathlib import Path

import pytest

from masa.disk.errors import DiskError
from masa.disk.replacing import replace_text


@pytest.mark.parametrize(
    ("stands", "becomes"),
    [
        pytest.param(b"a: 1\n", b"a: 2\n", id="plain"),
        pytest.param(b"\xef\xbb\xbfa: 1\n", b"\xef\xbb\xbfa: 2\n", id="byte-order-mark"),
    ],
)
def test_the_text_alone_is_replaced(tmp_path: Path, stands: bytes, becomes: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(stands)

    replace_text(path, "a: 1\n", "a: 2\n")

    assert path.read_bytes() == becomes


def test_a_text_that_begins_like_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + "\uff21: 1\n".encode())

    replace_text(path, "\uff21: 1\n", "a: 2\n")

    assert path.read_bytes() == b"\xef\xbb\xbfa: 2\n"


@pytest.mark.parametrize(
    "stands", [pytest.param(b"a: 3\n", id="another-value"), pytest.param(b"a: 1\r\n", id="line-ends")]
)
def test_what_somebody_wrote_since_is_not_lost(tmp_path: Path, stands: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(stands)

    with pytest.raises(DiskError, match="has changed since it was read, and nothing was written"):
        replace_text(path, "a: 1\n", "a: 2\n")

    assert path.read_bytes() == stands
