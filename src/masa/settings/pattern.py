"""Patterns of file names in masa.toml: `*` within a name, `**` for any number of folders."""

from fnmatch import fnmatchcase

_FOLDERS = "**"


def fits(pattern: str, path: str) -> bool:
    """Say whether a pattern fits a path, both relative to the folder of masa.toml, with `/` between folders.

    A pattern that ends in `/` fits all that lies in the folder.
    """
    names = path.split("/")
    reached = {0}  # how many names may have been passed so far
    for part in (_FOLDERS if part == "" else part for part in pattern.removeprefix("./").split("/")):
        if part == _FOLDERS:
            reached = set(range(min(reached), len(names) + 1))
        else:
            reached = {at + 1 for at in reached if at < len(names) and fnmatchcase(names[at], part)}
        if not reached:
            return False
    return len(names) in reached
