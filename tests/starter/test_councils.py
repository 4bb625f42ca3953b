"""Which council is meant: names taken loosely, codes, and one sentence where there is none."""

from datetime import date

import pytest

from masa.reference.register import Register
from masa.starter.councils import NoCouncilError, council_called

DAY = date(2025, 6, 1)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param("Warwickshire", "E10000031", id="the-area"),
        pytest.param("warwickshire  county council", "E10000031", id="the-council-in-small-letters"),
        pytest.param("e10000031", "E10000031", id="its-code"),
        pytest.param("E08000019", "E08000039", id="a-former-code"),
        pytest.param("Bristol", "E06000023", id="a-name-that-the-register-turns-round"),
        pytest.param("Windsor & Maidenhead", "E06000040", id="an-ampersand"),
        pytest.param("City of London", "E09000001", id="the-city"),
        pytest.param("London Borough of Camden", "E09000007", id="a-borough"),
    ],
)
def test_the_council_that_is_meant(register: Register, words: str, code: str) -> None:
    assert council_called(register, words, DAY).code == code


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("Warwikshire", "no council “Warwikshire”. Did you mean Warwickshire", id="a-slip"),
        pytest.param("Windsor", "Did you mean Windsor and Maidenhead?", id="a-part-of-the-name"),
        pytest.param("Northamptonshire", "North Northamptonshire or West Northamptonshire?", id="one-that-was-split"),
        pytest.param(
            "Cumbria", "Did you mean Cumberland or Westmorland and Furness?", id="one-whose-name-a-force-keeps"
        ),
        pytest.param("Bedfordshire", "Bedford, Central Bedfordshire or Luton?", id="of-which-one-has-the-name"),
        pytest.param("Warwick District Council", "for a district council name its county", id="a-district"),
        pytest.param("E07000222", "is the code of a district council", id="a-district-by-its-code"),
        pytest.param("Cardiff", "for Wales masa has none", id="a-welsh-one"),
        pytest.param("W06000015", "is a code of Wales", id="a-welsh-one-by-its-code"),
        pytest.param("Merseyside", "Merseyside Police serves the areas of 5 councils", id="a-force"),
        pytest.param("London", "London has 33 councils", id="london-is-not-the-city"),
        pytest.param("E23000017", "the code of Warwickshire Police, which is no council", id="a-code-of-a-force"),
        pytest.param("E06999999", "no council with the code E06999999", id="a-code-of-nobody"),
        pytest.param("", "no council “”", id="nothing"),
        pytest.param("x" * 5000, "xx…”", id="far-too-much"),
    ],
)
def test_no_council_is_meant(register: Register, words: str, said: str) -> None:
    with pytest.raises(NoCouncilError) as refused:
        council_called(register, words, DAY)

    assert said in str(refused.value)
    assert "Exampleshire" not in str(refused.value)


def test_at_most_three_are_offered(register: Register) -> None:
    with pytest.raises(NoCouncilError) as refused:
        council_called(register, "North", DAY)

    assert str(refused.value).count(",") + str(refused.value).count(" or ") == 2
