"""What a quick lint asks of a judgement: what is settled is counted, and all else told as ever."""

from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest

from masa.model.reading import Reading
from masa.rules.engine.judge import judge, judge_counting
from masa.rules.engine.outcome import SETTLED
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled

PEOPLE = "people: [{id: ann, name: Ann}, {id: bob}]\n"
SEATS = {
    "id": "seats",
    "when_silent": "not-applicable",
    "look_at": '"delegated_safeguarding_partners[]"',
    "must": "[{present: person->name}]",
}


@pytest.mark.parametrize(
    ("document", "departures", "counted"),
    [
        pytest.param(f"{PEOPLE}delegated_safeguarding_partners: [{{person: ann}}, {{person: bob}}]", "", 2, id="seats"),
        pytest.param("delegated_safeguarding_partners: [[x]]", "", 0, id="nothing-read"),
        pytest.param("area: {text: x}", "{rule: made-up, where: needs.identify, reason: We say it.}", 1, id="departed"),
        pytest.param("needs: {identify: x}", "{rule: made-up, where: needs.identify, reason: x}", 2, id="unused"),
    ],
)
def test_what_is_settled_may_be_counted_only(
    compiled_of: Callable[..., Compiled],
    reading_of: Callable[[str], Reading],
    document: str,
    departures: str,
    counted: int,
) -> None:
    catalogue = compiled_of({}, SEATS).catalogue
    reading = reading_of(f"{document}\n" + (f"departures: [{departures}]" if departures else ""))
    question = Question(date(2025, 6, 1), "wt2023", "")
    found = judge(reading, catalogue, question)

    brief = judge_counting(reading, catalogue, question, SETTLED)

    assert brief.findings == [one for one in found if one.outcome not in SETTLED]
    assert brief.counted == Counter(one.outcome for one in found if one.outcome in SETTLED)
    assert sum(brief.counted.values()) == counted


@pytest.mark.parametrize("counted", [pytest.param(("met",), id="met"), pytest.param(("not-applicable",), id="other")])
def test_of_what_is_settled_a_part_may_be_counted(
    compiled_of: Callable[..., Compiled], reading_of: Callable[[str], Reading], counted: tuple[str, ...]
) -> None:
    catalogue = compiled_of({}, SEATS).catalogue
    reading = reading_of("needs: {identify: x}\ndelegated_safeguarding_partners: [{called: x}]")
    question = Question(date(2025, 6, 1), "wt2023", "")
    found = judge(reading, catalogue, question)

    brief = judge_counting(reading, catalogue, question, counted)

    assert brief.findings == [one for one in found if one.outcome not in counted]
    assert {one.outcome for one in found} == {*SETTLED}
