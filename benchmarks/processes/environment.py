"""The environment that everything is measured in: a user's, whatever the developer has set for Python."""

import os


def plain(**more: str) -> dict[str, str]:
    """Return this process's environment without Python's own variables, and with what is given.

    PYTHONDONTWRITEBYTECODE, for one, would have each run compile what every later run of a user finds compiled.
    """
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | more
