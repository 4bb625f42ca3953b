"""What is the address of a page on the web."""

import pytest

from masa.model.web_address import is_web_address


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        pytest.param("https://a.example/arrangements?edition=2#top", True, id="https"),
        pytest.param("http://www.a.example", True, id="http"),
        pytest.param("HTTPS://A.EXAMPLE:8443/", True, id="capitals-and-port"),
        pytest.param("nowhere", False, id="word"),
        pytest.param("5", False, id="figure"),
        pytest.param("www.a.example", False, id="no-scheme"),
        pytest.param("ftp://a.example", False, id="ftp"),
        pytest.param("https://", False, id="no-host"),
        pytest.param("https:///arrangements", False, id="path-without-host"),
        pytest.param("https://nowhere", False, id="host-without-a-dot"),
        pytest.param("https://a.example@b.example", False, id="name-before-the-host"),
        pytest.param("https://a.example/ from the website", False, id="words-after"),
        pytest.param("see https://a.example", False, id="words-before"),
    ],
)
def test_what_is_a_web_address(text: str, *, is_one: bool) -> None:
    assert is_web_address(text) is is_one
