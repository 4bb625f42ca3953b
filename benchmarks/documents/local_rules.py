"""Folders of local rules: as many copies of one rule as asked for, each with an id of its own."""

from collections.abc import Mapping
from pathlib import Path
from string import Template

_RULE = Path(__file__).with_name("local-rule.yaml")
_SOURCES = "sources:\n  - {id: benchmark, title: Made to measure with, short: benchmark}\n"


def local_rules(number: int) -> Mapping[str, str]:
    """Return a folder of so many rules: the path of each file in it, and its text."""
    template = Template(_RULE.read_text(encoding="utf-8"))
    ids = [(f"local-check-{each}", each) for each in range(1, number + 1)]
    rules = {f"disputes/{name}.yaml": template.substitute(id=name, number=each) for name, each in ids}
    return {"sources.yaml": _SOURCES, **rules}
