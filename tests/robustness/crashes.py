"""Inputs that masa once failed on: each is two files, the bytes and what is known of them."""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from tests.robustness.fate import Failure
from tests.robustness.inputs import Input, Kind
from tests.robustness.trial import Depth

FOLDER = Path(__file__).parent / "crashes"
"""The past crashes, which are put through again in each run of the tests."""
_ROOT = Path(__file__).parents[2]


def keep(folder: Path, one: Input, kind: Kind, seed: str, failure: Failure) -> Path:
    """Write an input and what is known of it into a folder, and return where its bytes stand."""
    folder.mkdir(parents=True, exist_ok=True)
    words = re.sub(r"[^a-z0-9]+", "-", failure.what.lower()).strip("-")[:60]
    file = folder / f"{words}-{hashlib.sha256(one.data).hexdigest()[:8]}.yaml"
    file.write_bytes(one.data)
    known = {
        "what": failure.what,
        "kind": kind.value,
        "seed": seed,
        "number": one.number,
        "prose": {name: text.decode(errors="replace") for name, text in one.prose.items()},
        "told": failure.told.replace(f"{_ROOT}/", "").splitlines(),  # no path of the machine it was found on
    }
    file.with_suffix(".json").write_text(json.dumps(known, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return file


def kept(folder: Path = FOLDER) -> Iterator[tuple[str, Input]]:
    """Yield each past crash by its name, to be put through as deeply as there is."""
    for file in sorted(folder.glob("*.yaml")):
        known = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        prose = {name: text.encode() for name, text in known["prose"].items()}
        yield file.stem, Input(file.read_bytes(), prose, Depth.CHECK, known["number"])
