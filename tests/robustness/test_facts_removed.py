"""Taking a fact out changes nothing that rules say which do not know of its section: above all it hides no finding.

Said exactly: of each rule whose file names neither the section nor a check of its own in Python, and that does not
look at the whole document, every outcome outside the section stays at its place. Where the entry of a body, a person
or a group went, and so an id leads nowhere now, a rule may also come to not be checked.
"""

import random
import re
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Any

import pytest

from masa.source.tree import Path as Place
from tests.robustness.amounts import EVERY_NTH_SECTION
from tests.robustness.judging import ROOT, judged, sample
from tests.robustness.writing import text_of

_NOT_RULES = re.compile(r"\n(?:message|remedy|examples|a_pass_means):.*", re.DOTALL)
_KNOWS_ALL = re.compile(r"check:|field: /|look_at: document")
_DATED = ("masa", "guidance", "publication", "transcription", "departures")  # what other sections are judged by

Outcomes = Mapping[tuple[str, Place], frozenset[str]]


@cache
def rules_that_ignore(section: str) -> frozenset[str]:
    """The rules that cannot know what stands in a section."""
    asked = {path.stem: _NOT_RULES.sub("", path.read_text()) for path in (ROOT / "rules").glob("*/*.yaml")}
    named = re.compile(rf"\b{section}\b")
    return frozenset(name for name, text in asked.items() if not _KNOWS_ALL.search(text) and not named.search(text))


def outcomes(values: dict[str, Any], prose: Mapping[str, bytes], section: str) -> Outcomes:
    findings = judged(text_of(values, random.Random(1)), prose).report.findings  # noqa: S311 - one style of writing
    found: dict[tuple[str, Place], frozenset[str]] = {}
    for one in findings:
        if one.rule in rules_that_ignore(section) and one.path[:1] != (section,):
            found[one.rule, one.path] = found.get((one.rule, one.path), frozenset()) | {one.outcome}
    return found


def without(values: dict[str, Any], section: str, *, whole: bool) -> dict[str, Any]:
    """The values without a section, or without one key or entry of it."""
    left = deepcopy(values)
    held = left[section]
    if whole or not isinstance(held, dict | list) or len(held) == 1:
        del left[section]
    else:
        del held[random.Random(section).choice(list(held) if isinstance(held, dict) else range(len(held)))]  # noqa: S311 - always the same
    return left


@pytest.mark.parametrize("whole", [pytest.param(True, id="section"), pytest.param(False, id="one-fact")])
@pytest.mark.parametrize("name", ["exampleshire", "generated-2"])
def test_other_sections_are_judged_as_before(name: str, whole: bool) -> None:  # noqa: FBT001 - a row of the table
    one = sample(name)
    for section in [key for key in one.values if key not in _DATED][
        :: EVERY_NTH_SECTION if whole else 2 * EVERY_NTH_SECTION
    ]:
        before = outcomes(one.values, one.prose, section)
        after = outcomes(without(one.values, section, whole=whole), one.prose, section)

        assert len(before) > 50
        unchecked = {rule for (rule, _), found in after.items() if "not-checked" in found}
        changed = {key for key in {*before, *after} if before.get(key) != after.get(key) and key[0] not in unchecked}
        assert not changed, section
