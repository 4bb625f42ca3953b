"""NamesAgree: other names of a body, in its entry and beside a reference; classes and past bodies; unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = "{check: names_agree}"
NAME, SLIP = "Sample Hospitals NHS Trust", "Sample Hospital NHS Trust"
DIFFERS = f"contrary {{}}: {SLIP}; found {NAME}"


@pytest.mark.parametrize(
    ("body", "more", "answers"),
    [
        pytest.param("", "", ["met document"], id="one-name"),
        pytest.param("also_called: [SHT, the Trust]", "", ["met document"], id="shortenings"),
        pytest.param(f"also_called: {SLIP}", "", [DIFFERS.format("organisations[1].also_called")], id="alone"),
        pytest.param(
            f"also_called: [SHT, {SLIP}]", "", [DIFFERS.format("organisations[1].also_called[2]")], id="in-a-list"
        ),
        pytest.param(f"also_called: {SLIP}, several: yes", "", ["met document"], id="class-of-bodies"),
        pytest.param(f"also_called: {SLIP}, to: 2024", "", ["met document"], id="body-of-the-past"),
        pytest.param(
            "",
            f"relevant_agencies: [{{organisation: it, called: {SLIP}}}]",
            [DIFFERS.format("relevant_agencies[1].called")],
            id="beside-a-reference",
        ),
        pytest.param(
            f"also_called: {SLIP}",
            f"relevant_agencies: [{{organisation: it, called: {SLIP}}}]",
            [DIFFERS.format("organisations[1].also_called")],
            id="once-for-each-name",
        ),
        pytest.param(
            "",
            f"lead_safeguarding_partners: [{{organisation: it, called: Chief Nurse of {SLIP}}}]",
            ["met document"],
            id="in-a-title",
        ),
        pytest.param("", "people: [{post: Sample Board, organisation: it}]", ["met document"], id="a-post"),
        pytest.param("also_called: {a: b}", "", ["unread organisations[1].also_called"], id="unread"),
        pytest.param("contact: {phone: [1]}", "", ["met document"], id="something-else-unread"),
    ],
)
def test_names(asked: Asked, body: str, more: str, answers: list[str]) -> None:
    entry = ", ".join(filter(None, ["id: it", f"name: {NAME}", "kind: health", body]))

    assert asked(f"organisations: [{{{entry}}}]\n{more}", CLAUSE) == answers


def test_a_body_without_a_name_has_nothing_to_compare(asked: Asked) -> None:
    assert asked(f"organisations: [{{id: it, also_called: {SLIP}}}]", CLAUSE) == ["met document"]
