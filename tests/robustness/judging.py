"""Documents judged in a test: the examples, the planted faults, and generated ones."""

import random
import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from masa.cli.judging import Judged, judge_bytes
from masa.cli.rule_files import shipped_catalogue
from masa.disk.errors import DiskError
from masa.model.prose_files import named_files
from masa.source.yaml_parser import parse_yaml
from tests.robustness.generation import document
from tests.robustness.trial import DAY, FILE
from tests.robustness.writing import text_of

ROOT = Path(__file__).parents[2]
EXAMPLES = ("exampleshire", "lincolnshire", "staffordshire", "warwickshire", "windsor-and-maidenhead")
GENERATED = ("generated-1", "generated-2", "generated-3")
PLANTED = "planted"


class Sample(NamedTuple):
    """A document's text, the values written in it, and its prose files."""

    text: str
    values: dict[str, Any]
    prose: Mapping[str, bytes]


def sample(name: str) -> Sample:
    """Return a document by its name; one that is generated is made anew, and is always the same."""
    if name in GENERATED:
        chance = random.Random(name)  # noqa: S311 - reproducible, and no secret
        made = document(chance)
        return Sample(text_of(made.values, chance), made.values, made.prose)
    path = ROOT / "tests" / "planted" / "arrangements.yaml" if name == PLANTED else ROOT / "examples" / f"{name}.yaml"
    text = path.read_text(encoding="utf-8")
    values: Any = parse_yaml(text, FILE).values
    files = {file: path.parent / file for file in named_files(values)}
    return Sample(text, values, {name: file.read_bytes() for name, file in files.items() if file.exists()})


def judged(text: str, prose: Mapping[str, bytes], day: date = DAY, edition: str | None = None) -> Judged:
    """Judge a text as the commands do."""

    def beside(name: str) -> bytes:
        if name not in prose:
            raise DiskError(f"{name} is not there.")
        return prose[name]

    return judge_bytes(text.encode(), FILE, day, edition, shipped_catalogue().catalogue, beside)


def said(text: str, prose: Mapping[str, bytes], day: date = DAY) -> Counter[tuple[str, ...]]:
    """Return what is found of a text, all but where in the text it stands."""
    findings = judged(text, prose, day).report.findings
    return Counter(
        (one.rule, one.outcome, str(one.severity), one.item, str(one.path), _unplaced(one.message), str(one.evidence))
        for one in findings
    )


def _unplaced(message: str) -> str:
    return re.sub(r"\bline \d+", "line", message)
