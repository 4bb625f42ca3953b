"""The machine reading: sentences that a person can hold against what the author wrote."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import Compiled
from masa.rules.language.reading_aloud import machine_reading

CompiledOf = Callable[..., Compiled]

RULES = sorted(path.stem for path in (Path(__file__).parents[3] / "rules").glob("*/*.yaml"))
_PATHS = ("field", "present", "any_present", "absent", "refers_to", "outside", "unlike", "with")


@pytest.mark.parametrize("name", RULES)
def test_every_rule_can_be_read_aloud(name: str, compiled: Compiled) -> None:
    sentences = machine_reading(compiled.catalogue.rules[name])

    for sentence in sentences:
        assert re.fullmatch(r"[A-Z].*[a-z`”)0-9]\.", sentence), sentence
        assert len(sentence.split()) > 2
        assert "{" not in sentence
        assert "Route(" not in sentence


@pytest.mark.parametrize("name", RULES)
def test_every_path_is_named(name: str, compiled: Compiled) -> None:
    file = compiled.files[name]
    told = " ".join(machine_reading(compiled.catalogue.rules[name]))
    paths = [path for clause in (*file.applies_when, *file.must) for path in _paths(clause)]

    lacking = [path for path in (*file.look_at, *paths) if path not in ("/", "document") and f"`{path}`" not in told]
    assert lacking == []
    assert ("the whole document" in told) is ("document" in file.look_at)


def _paths(clause: dict[str, Any]) -> Iterator[str]:
    for inner in clause.get("any_of", ()):
        yield from _paths(inner)
    for key in _PATHS:
        value = clause.get(key, [])
        yield from (value if isinstance(value, list) else [value])


def rule_of(compiled_of: CompiledOf, **changes: str) -> Rule:
    return compiled_of(changes).catalogue.rules["made-up"]


def test_sentences(compiled_of: CompiledOf) -> None:
    rule = rule_of(
        compiled_of,
        look_at='["education", "needs"]',
        applies_when="[{absent: text}]",
        must="[{present: documents}, {any_of: [{present: text}, {absent: documents}]}]",
        when_silent="needs-a-person",
        when_absent="not-applicable",
    )

    assert machine_reading(rule) == [
        "Look at `education` and `needs`.",
        "It applies where `text` is left out.",
        "It is met where `documents` is given.",
        "It is met where `text` is given; or `documents` is left out.",
        "Silence is for a person to judge; words to the contrary are not met.",
        "Where all that it looks at is left out, that is no finding.",
    ]


def test_points_are_explained(compiled_of: CompiledOf) -> None:
    rule = rule_of(compiled_of, look_at="education", must='[{field: "sectors[].covers", includes: [academies]}]')

    assert "A point without `text` counts for nothing." in machine_reading(rule)
