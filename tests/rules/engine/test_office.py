"""Titles that can be one office, and titles that cannot."""

import pytest

from masa.rules.engine.office import can_be_one, titles_in


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("CHIEF NURSE", "Chief nurse", id="case"),
        pytest.param("Director of Children Services", "Director for Children's Services", id="of-for-and-possessive"),
        pytest.param("Director, Children & Education", "Director of Children and Education", id="ampersand"),
        pytest.param(
            "Director of Children Services, Lincolnshire County Council", "Director of Children Services", id="body"
        ),
        pytest.param("Lincolnshire Police Chief Constable", "Chief Constable", id="body-before"),
        pytest.param("The Chief Constable for Police", "Chief Constable", id="for-police"),
        pytest.param("Chief Nurse (ICB)", "Chief Nurse", id="brackets"),
        pytest.param("Designate Chief Executive Officer of NHS Board", "Chief Executive", id="status-and-officer"),
        pytest.param("Acting Chief Constable", "Chief Constable", id="acting"),
        pytest.param("Chief Exec", "Chief Executive", id="exec"),
        pytest.param("Chief Nursing Officer", "Chief Nurse", id="nursing-officer"),
        pytest.param("Headteacher", "Head Teacher", id="one-word-or-two"),
        pytest.param("Detective Superintendent", "Superintendent", id="detective"),
        pytest.param("Director", "Director of Children's Services", id="shortened"),
        pytest.param("Chief Nurse / Director of Nursing", "Director of Nursing", id="two-titles-at-once"),
        pytest.param("Chief Executive and Director of People", "Chief Executive", id="two-offices-at-once"),
        pytest.param(
            "Director of Education", "Director of Children's Services and Education", id="part-of-what-is-directed"
        ),
        pytest.param("DCS", "Director of Children's Services", id="initials"),
        pytest.param("Health lead", "Accountable Officer", id="part-played"),
        pytest.param("Education delegates", "Head Teacher", id="sector"),
        pytest.param("Local Authority", "Chief Executive", id="body-alone"),
        pytest.param("Chief Constable's representative", "Chief Constable", id="somebody-of-theirs"),
        pytest.param("Representative of the Chief Executive", "Director of Nursing", id="somebody-for-another"),
        pytest.param("Chief Executives", "Director of Nursing", id="several"),
        pytest.param("BCU Commander", "Chief Superintendent", id="command"),
        pytest.param("Head of Safeguarding", "Director of Children's Services", id="role-beside-an-office"),
        pytest.param("Executive member", "Chief Executive", id="no-chief"),
        pytest.param("", "Chief Executive", id="nothing"),
    ],
)
def test_can_be_one(first: str, second: str) -> None:
    assert can_be_one(first, second)
    assert can_be_one(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Executive Director of Children's Services", "Director of Children Services", id="executive"),
        pytest.param("Associate Chief Nurse (ICB)", "Chief Nurse", id="associate"),
        pytest.param("Deputy Chief Constable", "Chief Constable", id="deputy"),
        pytest.param("Deputy Chief Executive", "Chief Executive", id="deputy-executive"),
        pytest.param("Assistance Chief Constable", "Assistant Chief Constable", id="misprint"),
        pytest.param("Designate Doctor", "Designated Doctor", id="misprint-of-a-doctor"),
        pytest.param("Chief Superintendent", "Assistant Chief Constable", id="another-rank"),
        pytest.param("Director of Adult Services", "Director of Children's Services", id="another-service"),
        pytest.param("Director of Education", "Director of Children's Services", id="another-field"),
        pytest.param("Strategic Director for Children", "Director for Children", id="strategic"),
        pytest.param("Deputy Head of Safeguarding", "Head of Safeguarding", id="deputy-head"),
        pytest.param("Director of Nursing", "Chief Nurse", id="another-noun"),
    ],
)
def test_cannot_be_one(first: str, second: str) -> None:
    assert not can_be_one(first, second)
    assert not can_be_one(second, first)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Chief Nurse / Director of Nursing", 2, id="two"),
        pytest.param("Voice of education", 0, id="none"),
        pytest.param("Police and Crime Commissioner", 1, id="after-an-and"),
    ],
)
def test_titles_in(text: str, count: int) -> None:
    assert len(titles_in(text)) == count
