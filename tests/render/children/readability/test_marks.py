import pytest

from masa.render.children.readability.marks import Marks
from masa.render.children.readability.measure import NAME

NAMES = ("Ann Bee", "Ann Bee Trust", "(ESCP) Unit", "St. Mary-le-Bow", "gate", "01632 960 100")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("Ask Ann Bee.", ["Ann Bee"], id="a name before a full stop"),
        pytest.param("The Ann Bee Trust helps.", ["Ann Bee Trust"], id="the longest of two"),
        pytest.param("The Ann Bee Trustees help.", ["Ann Bee"], id="a longer word behind it"),
        pytest.param("Ask Ann\n  Bee.", ["Ann\n  Bee"], id="other white space"),
        pytest.param("JoAnn Bee and Ann Beech", [], id="inside other words"),
        pytest.param("At St. Mary-le-Bow, or the (ESCP) Unit.", ["St. Mary-le-Bow", "(ESCP) Unit"], id="signs in it"),
        pytest.param("the(ESCP) Unit", [], id="a sign right behind a word"),
        pytest.param("Gate or gate or GATE", ["Gate", "gate"], id="a capital at its beginning"),
        pytest.param(
            "Write to ann@example.org, ring 01632 960 100", ["ann@example.org", "01632 960 100"], id="addresses"
        ),
        pytest.param("Early Helps, or early help", ["Early Helps", "early help"], id="words that are explained"),
    ],
)
def test_what_is_marked(text: str, kept: list[str]) -> None:
    marked, found = Marks([("", "name", "line", name) for name in NAMES], ["early help"]).put(text)

    assert found == kept
    assert marked.count(NAME) == len(kept)
    assert [marked.replace(NAME, "{}").format(*kept)] == [text]


def test_names_by_the_thousand_in_one_text() -> None:
    names = [f"Ann{number} Bee" for number in range(20_000)]

    _, found = Marks([("", "name", "line", name) for name in names], []).put(", ".join(names))

    assert found == names
