"""`python -m benchmarks.set_up`: build masa's wheel and install it, and the peers from their registries.

The only part of the benchmark that needs a network. What is measured is the wheel: what the build makes is in it alone.
"""

import shutil
import subprocess
import sys
import venv
from argparse import ArgumentParser
from pathlib import Path

from benchmarks.processes.environment import plain
from benchmarks.tools import PLACE, ROOT, Tools, tools_in

_HERE = Path(__file__).parent


def main() -> None:
    """Set up everything in a folder; what is there of an earlier time is replaced, the peers only where asked for."""
    parser = ArgumentParser(prog="python -m benchmarks.set_up", description=__doc__)
    parser.add_argument("--in", dest="place", type=Path, default=PLACE, help="the folder (build/benchmarks)")
    parser.add_argument("--only-masa", action="store_true", help="build and install masa anew, and leave the peers")
    chosen = parser.parse_args()
    tools = tools_in(chosen.place.resolve())
    _install_masa(tools, chosen.place.resolve() / "wheel")
    if not chosen.only_masa:
        _install_peers(tools)


def _install_masa(tools: Tools, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    _create(tools.masa, tools.python)
    _run(tools.python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    _run(tools.python, "-m", "pip", "install", "--quiet", f"{next(folder.glob('*.whl'))}[docx]")
    _run(tools.python, "-m", "compileall", "-q", str(tools.masa))


def _install_peers(tools: Tools) -> None:
    _create(tools.peers, tools.peer("python"))
    _run(tools.peer("python"), "-m", "pip", "install", "--quiet", "--requirement", str(_HERE / "requirements.txt"))
    _run(tools.peer("python"), "-m", "compileall", "-q", str(tools.peers))
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("The Node peer needs npm, which is not installed.")
    tools.node.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(_HERE / name, tools.node)
    _run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(tools.node))


def _create(folder: Path, python: str) -> None:
    """Make an environment as newer Pythons do: without setuptools, which every start waits for; with a new pip.

    The scripts that an older pip writes load `re` before the program that they start.
    """
    venv.create(folder, clear=True, with_pip=True)
    _run(python, "-m", "pip", "install", "--quiet", "--upgrade", "pip")
    _run(python, "-m", "pip", "uninstall", "--quiet", "--yes", "setuptools")


def _run(*words: str) -> None:
    sys.stderr.write(f"{Path(words[0]).name} {' '.join(words[1:4])}\n")
    subprocess.run(words, check=True, env=plain(), stdout=sys.stderr)  # noqa: S603 - a list, without a shell


if __name__ == "__main__":
    main()
