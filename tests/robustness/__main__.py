"""`python -m tests.robustness`: mutants and documents through all of masa, until the work or the time is over.

Ctrl+C, or SIGTERM, stops it when what it has begun is done; the same command again goes on from there, with `--add-to`.
Exit code 0: nothing failed; 1: something did, and stands in the folder named.
"""

import argparse
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

import masa
from tests.robustness.run import Asked, run
from tests.robustness.totals import Made, Step, add_to, done_with, table

_ROOT = Path(__file__).parents[2]


def main() -> int:
    """Do a run, adding it to the totals in steps if asked to; print how far its inputs came and what failed."""
    arguments = _parser().parse_args()
    mutants = None if arguments.minutes is not None and arguments.mutants is None else arguments.mutants or 0
    done = done_with(arguments.add_to, arguments.seed) if arguments.add_to else {}
    asked = Asked(
        *(arguments.seed, mutants, arguments.documents, arguments.minutes, arguments.workers, arguments.crashes, done)
    )
    result = run(asked, _adding(arguments), _stopped_by_signals().is_set)
    lines = [table(result.counts), f"failures: {result.failures.total()}"]
    lines += [f"  {seen:>6}  {what}" for what, seen in result.failures.most_common()]
    lines += [f"kept: {file}" for file in result.kept]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if result.failures else 0


def _adding(arguments: argparse.Namespace) -> Callable[[Step], None]:
    """Return what is done with each step of the run."""
    if not arguments.add_to:
        return lambda _: None
    made = Made(datetime.now(UTC).date().isoformat(), masa.__version__, arguments.seed)
    return partial(add_to, arguments.add_to, made)


def _stopped_by_signals() -> Event:
    """Return what is set by the first signal to end; the second one ends this process at once."""
    stopped = Event()

    def stop(number: int, _frame: object) -> None:
        stopped.set()
        signal.signal(number, signal.SIG_DFL)
        sys.stderr.write("stopping when what was begun is done; once more ends it at once\n")

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    return stopped


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.robustness", description=__doc__)
    parser.add_argument(
        "--minutes", type=float, help="how long to go on with mutants, and with documents while there are any"
    )
    parser.add_argument("--mutants", type=int, help="how many mutants; without end if left out beside --minutes")
    parser.add_argument(
        "--documents", type=int, default=0, help="how many generated documents, each rendered and checked"
    )
    parser.add_argument("--seed", default="1", help="the same seed makes the same inputs")
    parser.add_argument(
        "--workers", type=_two_or_more, default=2, help="processes, two or more: each repeats some of another's"
    )
    parser.add_argument("--crashes", type=Path, default=_ROOT / "out" / "crashes", help="the folder for what failed")
    parser.add_argument(
        "--add-to",
        type=Path,
        metavar="FILE",
        help="a file of totals, such as tests/robustness/totals.json; what it has of this seed is left out",
    )
    return parser


def _two_or_more(text: str) -> int:
    number = int(text)
    if number < 2:
        raise argparse.ArgumentTypeError("two or more, so that output is compared between processes")
    return number


if __name__ == "__main__":
    sys.exit(main())
