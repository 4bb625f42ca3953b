"""The prose files that a document names: `{file: sections/name.md}`."""

from collections.abc import Iterator


def named_files(values: object) -> list[str]:
    """Return the names of the files, each once, in the order in which they stand."""
    return list(dict.fromkeys(_names(values)))


def _names(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if set(value) == {"file"} and isinstance(value["file"], str):
            yield value["file"]
        for below in value.values():
            yield from _names(below)
    elif isinstance(value, list):
        for below in value:
            yield from _names(below)
