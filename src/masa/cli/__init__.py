"""The commands: each reads, calls the core, writes and exits."""

import gc
import os
import sys
from io import FileIO

from masa.refusal import RefusedError

_INTERRUPTED = 130  # as shells count an end by Ctrl-C


def main() -> None:
    """Run a command: a plain lint by the quick way, which prints the same, and everything else by typer."""
    _open_streams()
    if sys.argv[1:2] == ["lint"]:
        _lint_quickly()
    from masa.cli.program import run  # noqa: PLC0415 - a quick lint does not wait for it

    run()


def _open_streams() -> None:
    """Put something in the place of streams that were closed: printing then fails, so that no lost report is a pass.

    A stream that Python was told not to buffer writes what there is room for, and says nothing of the rest: it gets a
    buffer, which does.
    """
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")
    elif isinstance(sys.stdout.buffer, FileIO):
        sys.stdout = os.fdopen(sys.stdout.fileno(), "w", closefd=False)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - without pathlib, and to the end


def _lint_quickly() -> None:
    """Leave the process once a plain lint is printed; return where the quick way is not for what was asked."""
    gc.disable()  # what a lint makes it keeps to its end, or lets go of itself
    try:
        from masa.cli.gathered import use_gathered  # noqa: PLC0415 - other commands do not wait for it

        use_gathered()
        from masa.cli.quick import quick_lint  # noqa: PLC0415 - from there

        code = quick_lint(sys.argv[2:])
        if code is not None:
            leave(code)
    except KeyboardInterrupt:
        leave(_INTERRUPTED)
    except (RefusedError, OSError):
        return  # typer's entrance comes to the same, and says it
    finally:
        gc.enable()


leave = os._exit
"""Ends the process at once: all is written by then, and what is left would only be taken apart."""
