"""Where the programs are that are measured: a folder made by benchmarks/set_up.py, or one like it."""

import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
"""The checkout."""

PLACE = ROOT / "build" / "benchmarks"
"""Where everything is installed and written if nothing else is said; not under version control."""

_PROGRAMS = "Scripts" if sys.platform == "win32" else "bin"


class Tools(NamedTuple):
    """A virtual environment that holds masa, one that holds the peers, and the Node peer's folder."""

    masa: Path
    peers: Path
    node: Path

    @property
    def python(self) -> str:
        """Return the interpreter beside masa."""
        return str(self.masa / _PROGRAMS / "python")

    def of_masa(self, name: str) -> str:
        """Return a program that is installed beside masa."""
        return str(self.masa / _PROGRAMS / name)

    def peer(self, name: str) -> str:
        """Return a peer from the Python registry."""
        return str(self.peers / _PROGRAMS / name)

    @property
    def spectral(self) -> str:
        """Return the peer from the Node registry."""
        return str(self.node / "node_modules" / ".bin" / "spectral")

    def missing(self) -> list[str]:
        """Return what is not where it should be."""
        peers = [self.peer(name) for name in ("yamllint", "check-jsonschema", "zizmor", "ryl")]
        return [one for one in (self.python, self.of_masa("masa"), *peers, self.spectral) if not Path(one).exists()]


def tools_in(place: Path) -> Tools:
    """Return the tools as they are set up in a folder."""
    return Tools(place / "masa", place / "peers", place / "node")
