"""How deep a masa.toml goes: settings need two levels, and what is far deeper is refused before anything walks it."""

import re
from collections.abc import Iterable
from typing import Any

_DEEPEST = 16  # tables or lists one within another, and words that dots join
_TEXT_OR_REMARK = re.compile(
    r'"{3}(?:\\.|[^\\])*?(?:"{3,5}|\Z)'
    r"|'{3}.*?(?:'{3,5}|\Z)"
    r'|"(?:\\.|[^"\\\n])*"?'
    r"|'[^'\n]*'?"
    r"|#[^\n]*",
    re.DOTALL,
)


def has_long_key(text: str) -> bool:
    """Say whether a line joins too many words by dots: Python's reader of TOML goes over each again and again."""
    return any(line.count(".") > _DEEPEST for line in _TEXT_OR_REMARK.sub("", text).split("\n"))


def is_deep(values: dict[str, Any]) -> bool:
    """Say whether values hold others deeper than settings do, however deep they are."""
    level: list[Any] = [values]
    for _ in range(_DEEPEST):
        level = [inner for value in level for inner in _held(value) if isinstance(inner, dict | list)]
    return bool(level)


def _held(value: Any) -> Iterable[Any]:  # noqa: ANN401 - a table or a list of TOML
    return value.values() if isinstance(value, dict) else value
