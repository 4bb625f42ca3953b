"""Start one command from a process as small as Python can be, and print what it took.

The kernel counts a process as at least as large as the one that it was forked from: so this file, run with `-I -S`,
imports next to nothing, and never anything of this package. Its words are a file for the output, then the command.
"""

import os
import sys
import time


def main() -> None:
    """Print wall seconds, seconds of the processor, KiB at the peak, and the exit code."""
    output, *command = sys.argv[1:]
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, output, flags, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    sys.stdout.write(f"{wall} {used.ru_utime + used.ru_stime} {used.ru_maxrss} {code}\n")


if __name__ == "__main__":
    main()
