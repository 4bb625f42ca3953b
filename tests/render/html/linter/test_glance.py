"""The first look tells a sound page from its kinds of place, and leaves to the linter whatever is not plain."""

import pytest

from masa.render.html.linter import glance
from masa.render.html.linter.element import StartTag
from masa.render.html.linter.glance import seen_at_a_glance
from masa.render.html.linter.page import parsed
from masa.render.html.linter.selectors import WHOLE
from tests.render.html.linter.test_faults import PAGE

SOUND = PAGE.replace('<label>Show <input type="checkbox" checked></label>', "")
WORDS = "<p>Words.</p>"


def _seen(page: str) -> list[str]:
    return [one.local_name for one in seen_at_a_glance(parsed(page), WHOLE, _has_id)]


def _has_id(start: StartTag) -> bool:
    return start.id is not None


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        pytest.param(WORDS, ["main", "h2", "style"], id="those-that-matter-and-the-style"),
        pytest.param('<p id="a">x</p><p id="a">x</p>', ["main", "h2", "p", "p", "style"], id="an-id-that-stands-twice"),
        pytest.param("<h2><strong>Words</strong></h2>", ["main", "h2", "style"], id="named-by-what-stands-in-it"),
    ],
)
def test_a_sound_page_is_told_at_a_glance(words: str, seen: list[str]) -> None:
    assert _seen(SOUND.replace(WORDS, words)) == seen


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("<!-- words -->", id="comment"),
        pytest.param("<svg aria-hidden=true></svg>", id="element-read-in-its-own-way"),
        pytest.param("<template><p>x</p></template>", id="template"),
        pytest.param('<p a"b>x</p>', id="strange-attribute"),
        pytest.param("<style>p { margin: 0 } /* <p> */</style>", id="tag-in-a-style"),
        pytest.param("<style>p + p { color: red }</style>", id="style-that-looks-beside"),
        pytest.param("<h2>&nbsp;</h2>", id="heading-of-a-space"),
        pytest.param("<h2><span aria-hidden=true>x</span></h2>", id="heading-of-hidden-words"),
        pytest.param("<table><tr><td>x</td></tr></table>", id="table-without-headings"),
        pytest.param('<p style="color: #eee">x</p>', id="pale-words"),
        pytest.param('<p style="background: #eee"> </p>', id="pale-bar"),
        pytest.param('<link style="background: #eee">', id="pale-bar-that-holds-nothing"),
        pytest.param("<p onclick=x><button>x</button></p>", id="button"),
    ],
)
def test_what_is_not_plain_is_left_to_the_linter(words: str) -> None:
    assert _seen(SOUND.replace(WORDS, words)) == []


@pytest.mark.parametrize("kept", [pytest.param(0, id="forgotten-each-time"), pytest.param(10_000, id="kept")])
def test_what_is_known_of_one_page_hides_nothing_of_the_next(kept: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glance, "_MOST_KEPT", kept)
    before = _seen(SOUND)
    assert _seen(SOUND.replace(WORDS, '<p style="color: #eee">x</p>')) == []
    assert _seen(SOUND.replace(WORDS, '<p id="a">x</p><p id="a">x</p>')) == ["main", "h2", "p", "p", "style"]
    assert _seen(SOUND) == before != []
