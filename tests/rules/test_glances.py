"""What a glance tells of a document is what a whole judgement says: of every example of every rule."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from masa.model.table import Table
from masa.rules.engine.judge import judge, judge_counting
from masa.rules.engine.outcome import SETTLED
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.rules.language.examples import AS_OF, EDITION, as_if_in_force, prepare

RULES = sorted(path.stem for path in (Path(__file__).parents[2] / "rules").glob("*/*.yaml"))


@pytest.mark.parametrize("name", RULES)
def test_counted_as_judged(name: str, compiled: Compiled, base: dict[str, Any], table: Table) -> None:
    rule = compiled.catalogue.rules[name]
    for example in compiled.files[name].examples:
        reading = prepare(example, base, table).reading
        asked = as_if_in_force(rule) if example.in_force else rule
        catalogue = compiled.catalogue._replace(rules={name: asked})
        question = Question(example.as_of or AS_OF, example.edition or EDITION, "")
        whole, brief = judge(reading, catalogue, question), judge_counting(reading, catalogue, question, SETTLED)

        assert brief.findings == [one for one in whole if one.outcome not in SETTLED], example.title
        assert brief.counted == Counter(one.outcome for one in whole if one.outcome in SETTLED), example.title
