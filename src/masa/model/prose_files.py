"""The prose files that a document names: `{file: sections/name.md}`."""

from masa.light_typing import Any


def named_files(values: object) -> list[str]:
    """Return the names of the files, each once, in the order in which they stand."""
    names: dict[str, None] = {}
    if isinstance(values, (dict, list)):
        _note(values, names)
    return list(names)


def _note(value: Any, names: dict[str, None]) -> None:  # noqa: ANN401 - keys with values, or a list
    if isinstance(value, dict):
        if len(value) == 1 and isinstance(name := value.get("file"), str):
            names[name] = None
        value = value.values()
    for below in value:
        if below and not isinstance(below, str):  # then it holds more
            _note(below, names)
