"""PersonStated: names, posts, placeholders, vacancies, unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = "{check: person_stated, field: person}"
PLACE = "lead_safeguarding_partners[]"
SEAT = "lead_safeguarding_partners[1].person"


@pytest.mark.parametrize(
    ("person", "answer"),
    [
        pytest.param("name: Ann Ash", "met people[1]", id="a-name"),
        pytest.param("post: Chief Executive", "met people[1]", id="a-post"),
        pytest.param("name: Ann Ash, status: interim", "met people[1]", id="interim"),
        pytest.param("name: TBC", f"contrary {SEAT}: TBC", id="tbc"),
        pytest.param("name: (tbc)", f"contrary {SEAT}: (tbc)", id="tbc-in-brackets"),
        pytest.param("name: To be confirmed.", f"contrary {SEAT}: To be confirmed.", id="with-a-full-stop"),
        pytest.param("post: 'Chief Executive: TBC'", f"contrary {SEAT}: Chief Executive: TBC", id="in-the-post"),
        pytest.param("name: Ann Tbcson", "met people[1]", id="inside-a-name"),
        pytest.param(
            "post: Chief Executive, status: to-be-confirmed", f"contrary {SEAT}: to be confirmed", id="status"
        ),
        pytest.param("post: Chief Executive, status: vacant", f"contrary {SEAT}: vacant", id="vacant"),
        pytest.param("post: Chief Executive, status: vacant, to: 2025-09", "met people[1]", id="vacant-until"),
        pytest.param("status: vacant, to: in autumn", "unread people[1].to", id="vacant-until-unread"),
        pytest.param("post: Chief Executive, status: designate", f"contrary {SEAT}: designate", id="designate"),
        pytest.param("name: Ann, status: designate", "met people[1]", id="designate-with-a-name"),
        pytest.param("post: Chief Executive, status: designate, from: 2025-09", "met people[1]", id="designate-from"),
        pytest.param("organisation: county", f"missing {SEAT}", id="says-nothing-of-who"),
        pytest.param("name: [Ann]", "unread people[1].name", id="name-unread"),
        pytest.param("post: Chief Executive, status: away", "unread people[1].status", id="status-unread"),
        pytest.param("name: [Ann], post: TBC", f"contrary {SEAT}: TBC", id="a-placeholder-for-all-that"),
    ],
)
def test_person_stated(asked: Asked, person: str, answer: str) -> None:
    lead = "lead_safeguarding_partners: [{person: ann}]"
    text = f"organisations: [{{id: county}}]\npeople: [{{id: ann, {person}}}]\n{lead}"

    assert asked(text, CLAUSE, PLACE) == [answer]


@pytest.mark.parametrize(
    ("lead", "answers"),
    [
        pytest.param("organisation: county", ["missing lead_safeguarding_partners[1]"], id="nobody"),
        pytest.param("person: gone", [f"unread {SEAT}"], id="unknown-id"),
        pytest.param("person: [ann, gone]", ["met people[1]", f"unread {SEAT}[2]"], id="one-of-two-unknown"),
        pytest.param(
            "person: [ann, bob]", ["met people[1]", f"contrary {SEAT}[2]: TBC"], id="one-of-two-a-placeholder"
        ),
    ],
)
def test_seats(asked: Asked, lead: str, answers: list[str]) -> None:
    text = (
        "organisations: [{id: county}]\npeople: [{id: ann, name: Ann}, {id: bob, name: TBC}]\n"
        f"lead_safeguarding_partners: [{{{lead}}}]"
    )

    assert asked(text, CLAUSE, PLACE) == answers
