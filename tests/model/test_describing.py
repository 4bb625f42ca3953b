"""What may stand at a place: the words that the reference prints, and that an editor would show."""

import pytest

from masa.model.describing import completions, describe
from masa.model.table import Table
from masa.source.tree import Path


@pytest.mark.parametrize(
    ("path", "says"),
    [
        pytest.param((), "Keys of its own: One partnership's arrangements", id="the-document"),
        pytest.param(("people",), "A list, each entry with keys of its own: An office-holder;", id="list-of-records"),
        pytest.param(("people", 3), "Keys of its own: An office-holder;", id="entry"),
        pytest.param(("people", 3, "from"), "A day 2025-03-31, a month 2025-03 or a year 2025.", id="day"),
        pytest.param(("people", 3, "grade"), "One of the words ", id="closed-list"),
        pytest.param(("partnership", "host"), "The id of a body.", id="id"),
        pytest.param(("partnership_chair", 0, "person"), "of a person, or the word partnership-chair.", id="whoever"),
        pytest.param(
            ("governance", "groups", 0, "reports_to"), "of a group, a body, or one of the words ", id="anyone"
        ),
        pytest.param(("area", "councils"), "One, or a list in brackets: the id of a body.", id="several"),
        pytest.param(("area", "councils", 1), "The id of a body.", id="one-of-several"),
        pytest.param(("departures", 0, "where"), "The place of a key in this document", id="place"),
    ],
)
def test_describe(path: Path, says: str, table: Table) -> None:
    assert says in describe(path, table)


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(("nobody",), id="no-section"),
        pytest.param(("people", "name"), id="a-key-of-a-list"),
        pytest.param(("people", 0, "name", "first"), id="below-a-value"),
        pytest.param(("partnership", 0), id="an-entry-of-no-list"),
    ],
)
def test_there_is_nothing_to_say_of_what_the_format_lacks(path: Path, table: Table) -> None:
    assert describe(path, table) == ""
    assert completions(path, table) == ()


@pytest.mark.parametrize(
    ("path", "names"),
    [
        pytest.param((), ["masa", "guidance", "partnership"], id="sections"),
        pytest.param(("people", 0), ["id", "name", "post"], id="keys-in-the-order-written"),
        pytest.param(("guidance",), ["wt2018", "wt2023", "wt2026"], id="closed-list"),
        pytest.param(("organisations", 0, "several"), ["yes", "no"], id="yes-or-no"),
        pytest.param(("people",), [], id="a-list-wants-a-dash"),
        pytest.param(("partnership", "name"), [], id="any-words"),
    ],
)
def test_completions(path: Path, names: list[str], table: Table) -> None:
    assert [offered.name for offered in completions(path, table)][:3] == names
    assert all(offered.says for offered in completions(path, table))
