"""The collector of cycles, put off while a page is made: it would look at all of the page again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collecting_put_off() -> Iterator[None]:
    """Let no cycles be collected meanwhile; afterwards they are, if they were before."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
