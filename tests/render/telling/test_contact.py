"""How to reach somebody: a link where one can be followed, and else the words."""

import pytest

from masa.model.record import Contact
from masa.render.telling.contact import contact_words, phone
from masa.render.words import Link, Text


@pytest.mark.parametrize(
    ("number", "address"),
    [
        pytest.param("01632 960100", "tel:01632960100", id="spaces"),
        pytest.param("+44 (0)1632 960100", "tel:+4401632960100", id="brackets"),
        pytest.param("999", "tel:999", id="three-digits"),
        pytest.param("(((---)))", None, id="no-digit"),
        pytest.param("+ - 1 2", None, id="two-digits"),
        pytest.param("\u0661\u0662\u0663\u0664", None, id="digits-that-no-phone-dials"),
        pytest.param("01632 960100 ext. 2", None, id="words"),
    ],
)
def test_a_phone_number_is_a_link_where_it_can_be_dialled(number: str, address: str | None) -> None:
    assert phone(number) == ((Link(number, address) if address else Text(number)),)


@pytest.mark.parametrize(
    ("email", "linked"),
    [
        pytest.param("hello.all+x@escp.example", True, id="address"),
        pytest.param("a@b.example?bcc=x@y.example", False, id="second-address-after-a-question-mark"),
        pytest.param("a@b.example?bcc=x", False, id="question-mark"),
        pytest.param("a%0Abcc=x@b.example", False, id="percent"),
        pytest.param("a@b.example,c", False, id="comma"),
        pytest.param("a@b.example;c", False, id="semicolon"),
        pytest.param("a:b@c.example", False, id="colon"),
    ],
)
def test_an_email_is_a_link_where_it_is_one_plain_address(email: str, *, linked: bool) -> None:
    words = contact_words(Contact.model_validate({"email": email}))

    assert words == ((Link(email, f"mailto:{email}") if linked else Text(email)),)
