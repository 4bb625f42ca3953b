"""`python -m tests.robustness`: mutants and documents through all of masa, until the work or the time is over.

Exit code 0: nothing failed; 1: something did, and stands in the folder named.
"""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

import masa
from tests.robustness.run import Asked, run
from tests.robustness.totals import add_to, table

_ROOT = Path(__file__).parents[2]


def main() -> int:
    """Do a run, print how far its inputs came and what failed, and add it to the totals if asked to."""
    arguments = _parser().parse_args()
    mutants = None if arguments.minutes is not None and arguments.mutants is None else arguments.mutants or 0
    asked = Asked(arguments.seed, mutants, arguments.documents, arguments.minutes, arguments.workers, arguments.crashes)
    result = run(asked)
    lines = [table(result.counts), f"failures: {result.failures.total()}"]
    lines += [f"  {seen:>6}  {what}" for what, seen in result.failures.most_common()]
    lines += [f"kept: {file}" for file in result.kept]
    sys.stdout.write("\n".join(lines) + "\n")
    if arguments.add_to:
        day = datetime.now(UTC).date().isoformat()
        add_to(arguments.add_to, result.counts, result.failures.total(), day, masa.__version__)
    return 1 if result.failures else 0


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
        "--add-to", type=Path, metavar="FILE", help="a file of totals, such as tests/robustness/totals.json"
    )
    return parser


def _two_or_more(text: str) -> int:
    number = int(text)
    if number < 2:
        raise argparse.ArgumentTypeError("two or more, so that output is compared between processes")
    return number


if __name__ == "__main__":
    sys.exit(main())
