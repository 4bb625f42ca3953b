"""The table of what is material: its places exist in the format, and the page says the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from masa.approval.material import IN_ORDER, LEFT_OUT, PEOPLE_IN, TURNS, is_material
from masa.model.table import Table

PAGE = Path(__file__).parents[2] / "docs" / "approvals.md"
_DEEPEST = 8


def _places(table: Table, record: str, above: str = "") -> Iterator[str]:
    for key, field in table.fields(record).items():
        place = f"{above}{key}{'[]' if field.many and field.kind == 'record' else ''}"
        yield place.removesuffix("[]")
        if field.kind == "record" and place.count(".") < _DEEPEST:
            yield from _places(table, field.record, f"{place}.")


def test_each_place_of_the_table_is_one_of_the_format(table: Table) -> None:
    known = set(_places(table, table.root))
    known |= {f"*.{place.rpartition('.')[2]}" for place in known}

    assert {place for row in LEFT_OUT for place in row.places} | {*TURNS, *IN_ORDER} <= known


def test_the_keys_that_name_people_are_those_of_the_format(table: Table) -> None:
    named = {key for record in table.records.values() for key, field in record.items() if "person" in field.refers}

    assert named == PEOPLE_IN


def test_the_page_has_the_whole_table() -> None:
    rows = [f"| {', '.join(f'`{place}`' for place in row.places)} | {row.why} |" for row in LEFT_OUT]

    assert "\n".join(rows) in PAGE.read_text(), "docs/approvals.md differs from masa.approval.material.LEFT_OUT"


@pytest.mark.parametrize(
    "place",
    [
        *("funding", "independent_scrutiny", "lead_safeguarding_partners", "delegated_safeguarding_partners"),
        *("partnership_chair", "area", "organisations", "relevant_agencies", "education", "needs", "disputes"),
        *("information_sharing", "practice_reviews", "departures", "guidance"),
    ],
)
def test_a_section_that_the_leads_answer_for_is_material(place: str) -> None:
    assert is_material((place,))


@pytest.mark.parametrize(
    ("path", "material"),
    [
        pytest.param(("organisations", 0, "name"), True, id="name"),
        pytest.param(("organisations", 0, "kind"), True, id="kind"),
        pytest.param(("organisations", 0, "contact", "name"), False, id="contact"),
        pytest.param(("publication", "version"), True, id="version"),
        pytest.param(("publication", "effective_from"), True, id="day-of-effect"),
        pytest.param(("publication", "status"), False, id="status"),
        pytest.param(("publication", "sign_off", 0, "digest"), False, id="sign-off"),
        pytest.param(("publication", "commitments", 0, "due"), True, id="promise"),
        pytest.param(("publication", "commitments", 0, "done_on"), False, id="promise-kept"),
        pytest.param(("lead_safeguarding_partners", 0, "organisation"), True, id="seat"),
        pytest.param(("lead_safeguarding_partners", 0, "person"), False, id="holder"),
        pytest.param(("governance", "groups", 0, "chairs", 0, "rotates"), True, id="rotation-in-a-group"),
        pytest.param(("yearly_report", "due"), True, id="report-due"),
        pytest.param(("yearly_report", "reports", 0, "title"), False, id="report-made"),
        pytest.param(("a_key_of_tomorrow",), True, id="not-in-the-table"),
    ],
)
def test_what_is_material(path: tuple[str | int, ...], material: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_material(path) is material
