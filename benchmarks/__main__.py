"""`python -m benchmarks`: measure masa and its peers in one run, and print the ratios."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from benchmarks.documents.files import write
from benchmarks.machine import machine
from benchmarks.parts import PARTS, Bench
from benchmarks.processes.command import FailedCommandError
from benchmarks.report import markdown
from benchmarks.targets import targets
from benchmarks.tools import PLACE, Tools, tools_in


def main() -> int:
    """Return 0 where every target that was measured holds, 1 where one does not, 2 where something could not be run."""
    chosen = _arguments()
    tools = _tools(chosen)
    missing = tools.missing()
    if missing:
        sys.stderr.write(f"Not there: {', '.join(missing)}. `python -m benchmarks.set_up` installs what is measured.\n")
        return 2
    try:
        results = _measure(chosen, tools)
    except FailedCommandError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    page = markdown(results)
    sys.stdout.write(page)
    if chosen.json:
        chosen.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    if chosen.markdown:
        chosen.markdown.write_text(page, encoding="utf-8")
    return 0 if all(target.holds for target in targets(results)) else 1


def _measure(chosen: Namespace, tools: Tools) -> dict[str, Any]:
    folder = chosen.place.resolve() / "files"
    sys.stderr.write("writing the documents\n")
    bench = Bench(tools, write(folder), folder, chosen.rounds, chosen.corpus_rounds)
    results: dict[str, Any] = {"date": chosen.date, "machine": machine(tools, folder), "rounds": chosen.rounds}
    results["corpus_rounds"] = chosen.corpus_rounds
    for name in chosen.only or PARTS:
        results[name] = PARTS[name](bench)
    results["targets"] = [{**target._asdict(), "holds": target.holds} for target in targets(results)]
    return results


def _tools(chosen: Namespace) -> Tools:
    usual = tools_in(chosen.place.resolve())
    return Tools(*(given.resolve() if given else at for given, at in zip(_given(chosen), usual, strict=True)))


def _given(chosen: Namespace) -> tuple[Path | None, Path | None, Path | None]:
    return (chosen.masa, chosen.peers, chosen.node)


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    add = parser.add_argument
    add("--rounds", type=int, default=15, help="rounds on one document (15)")
    add("--quick", dest="rounds", action="store_const", const=5, help="the same as --rounds 5")
    add("--corpus-rounds", type=int, default=3, help="rounds on the corpus (3)")
    add("--only", action="append", choices=PARTS, help="one part; may be given again")
    add("--json", type=Path, help="write the results to this file as well")
    add("--markdown", type=Path, help="write the tables to this file as well")
    add("--date", default="an unstated day", help="the day to write on the results")
    add("--in", dest="place", type=Path, default=PLACE, help="the folder that set_up filled (build/benchmarks)")
    add("--masa", type=Path, help="a virtual environment that holds masa, instead")
    add("--peers", type=Path, help="a virtual environment that holds the peers, instead")
    add("--node", type=Path, help="a folder whose node_modules holds spectral, instead")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
