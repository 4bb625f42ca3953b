"""Values as YAML in one of the many ways that a person or a program may write them; all are read the same."""

import random
import re
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./@-]*(?: [A-Za-z0-9_./@-]+)*")
_LONGEST_BARE = 60
_SHORT = 3


def text_of(values: dict[str, Any], chance: random.Random) -> str:
    """Return a document's text: its indents, quotes, flow rows, blank lines and comments are left to chance."""
    return "\n".join(_Writer(chance).keys(values, "")) + chance.choice(("\n", "\n", "", "\n\n", "\n# the end\n"))


class _Writer:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.step = chance.choice((" ", "  ", "    "))
        self.dash = chance.choice(("", self.step))
        self.notes = chance.choice((0, 0, 0.1))
        self.flow = chance.choice((0, 0.3, 0.8))

    def keys(self, values: dict[str, Any], margin: str) -> list[str]:
        """Return the lines of a record."""
        lines = []
        for key, value in values.items():
            if self.chance.random() < self.notes:
                lines += [self.chance.choice(("", f"{margin}# a note: on [{key}]"))]
            lines += self.entry(f"{margin}{key}:", value, margin)
        return lines

    def entry(self, opening: str, value: Any, margin: str) -> list[str]:  # noqa: ANN401 - any value of a document
        if isinstance(value, str):
            return self.words(opening, value, margin)
        if self.is_flow(value):
            return [f"{opening} {self.flowing(value)}"]
        if isinstance(value, dict):
            return [opening, *self.keys(value, margin + self.step)]
        return [opening, *(line for one in value for line in self.row(one, margin + self.dash))]

    def row(self, value: Any, margin: str) -> list[str]:  # noqa: ANN401
        if not isinstance(value, dict) or self.is_flow(value):
            return [f"{margin}- {self.flowing(value)}"]
        lines = self.keys(value, f"{margin}  ")
        first = next(n for n, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
        return [*lines[:first], f"{margin}- {lines[first].lstrip()}", *lines[first + 1 :]]

    def words(self, opening: str, text: str, margin: str) -> list[str]:
        """Return a scalar on its key's line, or as a block below it where that says the same."""
        plain_lines = all(line == line.strip() and line.isprintable() for line in text.split("\n"))
        if "\n" in text and plain_lines and self.chance.random() < 0.7:
            block = (f"{margin}{self.step}{line}".rstrip() for line in text.split("\n"))
            return [f"{opening} |-", *block]
        return [f"{opening} {self.scalar(text)}" + ("  # so" if self.chance.random() < self.notes else "")]

    def is_flow(self, value: Any) -> bool:  # noqa: ANN401
        if not value or not all(isinstance(one, str) for one in (value.values() if isinstance(value, dict) else value)):
            return not value
        return len(value) <= _SHORT + 2 and self.chance.random() < self.flow

    def flowing(self, value: Any) -> str:  # noqa: ANN401
        if isinstance(value, dict):
            return "{" + ", ".join(f"{key}: {self.flowing(one)}" for key, one in value.items()) + "}"
        return "[" + ", ".join(map(self.flowing, value)) + "]" if isinstance(value, list) else self.scalar(value)

    def scalar(self, text: str) -> str:
        if len(text) < _LONGEST_BARE and _BARE.fullmatch(text) and self.chance.random() < 0.7:
            return text
        if text.isprintable() and self.chance.random() < 0.5:
            return "'" + text.replace("'", "''") + "'"
        escaped = "".join(_ESCAPED.get(sign) or _printable(sign) for sign in text)
        return f'"{escaped}"'


def _printable(sign: str) -> str:
    return sign if sign.isprintable() else f"\\U{ord(sign):08x}"


_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
