"""Whole documents that the format allows, made by chance from the reader's own table, and as texts in many styles."""

import random
from collections.abc import Mapping
from typing import Any, NamedTuple

from masa.model.collective import COLLECTIVE_WORDS
from masa.model.table import Field
from tests.robustness.vocabulary import KIND_VALUES, LINES, PROSE, TABLE

_HOMES = {"Organisation": "organisation", "Person": "person", "GovernanceGroup": "group"}
_NAMES = (
    "county",
    "icb",
    "police",
    "asha",
    "leo",
    "executive",
    "forum",
    "x1",
    "schools",
    "a-b-c",
    "nia",
    "fire",
    "team",
)
_PATHS = (
    "needs.early_help",
    "area",
    "relevant_agencies[1].why",
    "people[1]",
    "governance.groups",
    "funding.costs[1].amount",
)
_RULES = ("notified-within", "chair-is-a-dsp", "no-such-rule")
_DEEPEST = 5
_SECTION = 0.4  # of the sections are written, where no more of all keys are


class Generated(NamedTuple):
    """A document's values, in which each scalar is text, and the prose files that it names."""

    values: dict[str, Any]
    prose: Mapping[str, bytes]


def document(chance: random.Random) -> Generated:
    """Return a document in which every section, key, kind and closed word may stand, and nearly every id is known."""
    maker = _Maker(chance)
    return Generated({"masa": "1", **maker.record("Document", 0)}, maker.prose)


class _Maker:
    """Makes one document; who is in it is settled before anything refers to them."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        names = chance.sample(_NAMES, len(_NAMES))
        ends = sorted(chance.sample(range(1, len(names)), 3))
        self.left = dict(
            zip(_HOMES.values(), (names[: ends[0]], names[ends[0] : ends[1]], names[ends[1] : ends[2]]), strict=True)
        )
        self.known = {kind: list(names) for kind, names in self.left.items()}
        self.fill = chance.choice((0.05, 0.15, 0.15, 0.3))
        self.prose: dict[str, bytes] = {}

    def record(self, name: str, depth: int) -> dict[str, Any]:
        """Return a record of which some keys are left out: more, the deeper it lies."""
        made = {}
        for key, field in TABLE.fields(name).items():
            if key == "masa" or (field.kind == "record" and depth >= _DEEPEST):
                continue
            if self.chance.random() < self.likely(key, field, depth):
                made[key] = self.own_id(name) if key == "id" else self.value(key, field, depth)
        return {key: value for key, value in made.items() if value is not None}

    def likely(self, key: str, field: Field, depth: int) -> float:
        """Return how likely a key is to be written; nearly always, where ids lead to what stands there."""
        if key == "id" or field.record in _HOMES or field.record == "Governance":
            return 0.95
        return self.fill if depth else max(self.fill, _SECTION)

    def own_id(self, record: str) -> str:
        left = self.left[_HOMES[record]]
        return left.pop() if left else f"{_HOMES[record]}-{self.chance.randrange(100)}"

    def value(self, key: str, field: Field, depth: int) -> Any:  # noqa: ANN401 - any value of a document
        if not field.many:
            return self.one(key, field, depth)
        count = len(self.left[_HOMES[field.record]]) if field.record in _HOMES else self.chance.choice((1, 1, 2, 3))
        if count == 1 and field.kind != "record":
            return self.one(key, field, depth)
        return [self.one(key, field, depth) for _ in range(count)]

    def one(self, key: str, field: Field, depth: int) -> Any:  # noqa: ANN401
        if field.kind == "record":
            return self.record(field.record, depth + 1) or {"text": "Nothing yet."}
        if field.words:
            return self.chance.choice(field.words)
        if field.kind == "id":
            return self.reference(field)
        if field.kind == "prose":
            return self.sentences()
        if field.kind == "line":
            choices = _PATHS if "place" in field.refers else _RULES if key == "rule" else LINES
            return self.chance.choice(choices)
        return self.chance.choice(KIND_VALUES[field.kind])

    def reference(self, field: Field) -> str:
        """Return an id that may stand here, or now and then one that may not."""
        if self.chance.random() < 0.03:
            return "nobody"
        kind = self.chance.choice(field.refers)
        if kind == "word":
            return self.chance.choice(COLLECTIVE_WORDS)
        return self.chance.choice(self.known[kind]) if kind in self.known else kind

    def sentences(self) -> Any:  # noqa: ANN401
        text = " ".join(self.chance.sample(PROSE, self.chance.choice((1, 1, 2))))
        if self.chance.random() < 0.05:
            name = f"sections/{len(self.prose)}.md"
            self.prose[name] = text.encode()
            return {"file": name}
        return text
