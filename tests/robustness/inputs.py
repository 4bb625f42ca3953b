"""The inputs of a run: each is made from the run's seed and its own number, on every machine the same."""

import random
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from tests.robustness.generation import document
from tests.robustness.mutation import broken
from tests.robustness.trial import PROSE, Depth, Twice
from tests.robustness.writing import text_of

SEEDS = tuple(path.read_bytes() for path in sorted((Path(__file__).parent / "seeds").glob("*.yaml")))
"""Documents of 0.5 to 2 KB; each reaches rules of other topics."""

_FORMATS_EVERY, _ALL_EVERY = 512, 4096  # mutants
_TWICE_EVERY = 16  # inputs of either kind
_SAMPLE_EVERY = 8  # documents


class Kind(StrEnum):
    """What an input is: a small document that was changed, or a generated one."""

    MUTANT = "mutants"
    DOCUMENT = "documents"


class Input(NamedTuple):
    """One input: its bytes, the prose files beside it, how much is asked of it, and its number."""

    data: bytes
    prose: Mapping[str, bytes]
    depth: Depth
    number: int
    twice: Twice = Twice.ALL


def input_of(kind: Kind, seed: str, number: int) -> Input:
    """Return one input of a run; how much is asked of it follows from its number, as docs/robustness.md says."""
    chance = random.Random(f"{seed} {kind.value} {number}")  # noqa: S311 - reproducible, and no secret
    if kind is Kind.MUTANT:
        data = broken(chance.choice(SEEDS), chance)
        return Input(data, PROSE, _depth(number), number, _of_mutant(number))
    made = document(chance)
    data = text_of(made.values, chance).encode()
    depth = Depth.CHECK if number % _SAMPLE_EVERY == 0 else Depth.PAGES
    return Input(data, made.prose, depth, number, Twice.FINDINGS if number % _TWICE_EVERY else Twice.ALL)


def is_sample(kind: Kind, number: int) -> bool:
    """Tell whether an input is put through again in another process, where sets have another order."""
    return number % (_FORMATS_EVERY if kind is Kind.MUTANT else _SAMPLE_EVERY) == 0


def _depth(number: int) -> Depth:
    if number % _ALL_EVERY == 0:
        return Depth.CHECK
    return Depth.FORMATS if number % _FORMATS_EVERY == 0 else Depth.JUDGE


def _of_mutant(number: int) -> Twice:
    if number % _TWICE_EVERY:
        return Twice.NOTHING
    return Twice.FINDINGS if number % _FORMATS_EVERY else Twice.ALL
