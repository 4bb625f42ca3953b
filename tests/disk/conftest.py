"""Files to try the disk on, and the one shape that every refusal has."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from masa.disk.errors import DiskError


@pytest.fixture
def make() -> Callable[[Path, dict[str, str]], None]:
    def write(folder: Path, files: dict[str, str]) -> None:
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    return write


@pytest.fixture
def refusal() -> Callable[[Callable[[], object]], str]:
    """Return the message of a DiskError: one sentence on one line."""

    def message_of(call: Callable[[], object]) -> str:
        with pytest.raises(DiskError) as caught:
            call()
        message = caught.value.message
        assert str(caught.value) == message
        assert message.endswith(".")
        assert "\n" not in message
        return message

    return message_of


@pytest.fixture
def permissions() -> None:
    """Skip where this user cannot be refused a file, as an administrator cannot."""
    with TemporaryDirectory() as folder:
        locked = Path(folder) / "locked"
        locked.touch(mode=0)
        if os.access(locked, os.R_OK):
            pytest.skip("an administrator may read everything")


@pytest.fixture
def pipes() -> None:
    """Skip where there are no named pipes."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
