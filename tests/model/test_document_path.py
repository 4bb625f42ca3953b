"""Paths in a document's own words."""

from typing import Any

import pytest

from masa.model.document_path import resolve, written
from masa.source.tree import Path

VALUES: dict[str, Any] = {
    "area": {"councils": "county", "boundaries": "The county"},
    "governance": {"groups": [{"id": "executive", "members": [{"seats": 2}]}, None, {"id": "forum"}]},
}


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param("area", ("area",), id="section"),
        pytest.param("area.boundaries", ("area", "boundaries"), id="key"),
        pytest.param("needs.identify", ("needs", "identify"), id="left-out"),
        pytest.param("governance.groups[1]", ("governance", "groups", 0), id="first-entry"),
        pytest.param("governance.groups[3].id", ("governance", "groups", 2, "id"), id="behind-an-unread-entry"),
        pytest.param("governance.groups[2]", ("governance", "groups", 1), id="an-unread-entry"),
        pytest.param("governance.groups[id=forum].name", ("governance", "groups", 2, "name"), id="by-id"),
        pytest.param(
            "governance.groups[1].members[1].seats", ("governance", "groups", 0, "members", 0, "seats"), id="twice"
        ),
        pytest.param("area.councils[1]", ("area", "councils", 0), id="a-lone-value-is-a-list-of-one"),
        pytest.param("governance.groups[4]", None, id="past-the-end"),
        pytest.param("governance.groups[0]", None, id="nought"),
        pytest.param("governance.groups[id=none]", None, id="no-such-id"),
        pytest.param("area.councils[2]", None, id="past-a-lone-value"),
        pytest.param("area[1]", None, id="an-entry-of-a-record"),
        pytest.param("needs.priorities[1]", None, id="an-entry-of-a-list-left-out"),
        pytest.param("governance.groups[²]", None, id="superscript"),
        pytest.param("governance.groups[" + "9" * 5000 + "]", None, id="very-large"),
        pytest.param("", None, id="nothing"),
        pytest.param("not a path", None, id="words"),
    ],
)
def test_where_a_path_leads(text: str, path: Path | None) -> None:
    assert resolve(text, VALUES) == path


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param(("area", "boundaries"), "area.boundaries", id="keys"),
        pytest.param(
            ("governance", "groups", 0, "members", 1, "seats"), "governance.groups[1].members[2].seats", id="n"
        ),
        pytest.param((), "", id="the-document"),
    ],
)
def test_a_path_in_words(path: Path, text: str) -> None:
    assert written(path) == text
