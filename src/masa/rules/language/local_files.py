"""Which files a folder of local rules may hold: rules in folders of topics, its sources, and a document to try."""

import re
from collections.abc import Mapping

from masa.rules.language.catalogue import EDITIONS, SOURCES
from masa.rules.language.error import CatalogueError
from masa.rules.language.register_file import REGISTER
from masa.rules.language.schedule_file import SCHEDULE

BASE = "base.yaml"
"""The document that the examples of a folder's rules change, where the folder has one of its own."""
LARGEST_RULE = 64 * 1024
"""Of so many characters no rule is: four times the longest of masa's own."""

_MASAS = (EDITIONS, SCHEDULE, REGISTER)
_TOPIC = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def names_of_rules(texts: Mapping[str, str]) -> list[str]:
    """Return the paths of the rules in order; raises CatalogueError for a file that would be left out in silence.

    A folder without any rule is refused as well, so that a slip never looks like a pass.
    """
    found = sorted(path for path in texts if path not in (SOURCES, BASE))
    for path in found:
        _check(path, texts[path])
    if not found:
        raise CatalogueError(": there is no rule in this folder; `masa rules new ID` makes one.")
    return found


def _check(path: str, text: str) -> None:
    if path in _MASAS:
        raise CatalogueError(f"{path}: only masa has this file; a folder of local rules cannot replace it.")
    topic, _, name = path.partition("/")
    if not name:
        raise CatalogueError(f"{path}: a rule stands in the folder of its topic, such as needs/{path}.")
    if "/" in name:
        raise CatalogueError(f"{path}: this is a folder too deep; a rule stands in the folder of its topic.")
    if not _TOPIC.fullmatch(topic):
        raise CatalogueError(f"{path}: name the topic's folder in small letters, joined by single hyphens.")
    if not name.endswith(".yaml"):
        raise CatalogueError(f"{path}: the name of a rule's file ends in .yaml.")
    if len(text) > LARGEST_RULE:
        raise CatalogueError(f"{path}: this is too large to be one rule: it holds {len(text):,} characters.")
