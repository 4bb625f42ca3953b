"""Counting sentences, words and syllables, and the grade that they make."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa.render.children.readability.measure import measure, sentences, words
from masa.render.children.readability.syllables import syllables
from masa.render.children.readability.word_forms import TaughtWords

TAUGHT = TaughtWords((Path(__file__).parents[4] / "data" / "words" / "taught.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The police help. We listen!", ["The police help.", "We listen!"], id="two"),
        pytest.param("We help", ["We help"], id="no-mark"),
        pytest.param("Ask Mr. Smith. He helps.", ["Ask Mr. Smith.", "He helps."], id="title"),
        pytest.param("Ask someone, e.g. Childline.", ["Ask someone, e.g. Childline."], id="for-example"),
        pytest.param("Open 9 a.m. to 5 p.m. on weekdays.", ["Open 9 a.m. to 5 p.m. on weekdays."], id="hours"),
        pytest.param("It is 9 a.m. You can ring.", ["It is 9 a.m.", "You can ring."], id="hours-end-a-sentence"),
        pytest.param("It costs £2.50 a day. Ask us.", ["It costs £2.50 a day.", "Ask us."], id="decimal"),
        pytest.param("“Help!” she said.", ["“Help!” she said."], id="speech-goes-on"),
        pytest.param("Who checks? (They do.) Always.", ["Who checks?", "(They do.)", "Always."], id="brackets"),
        pytest.param("Wait ... Then ring.", ["Wait ...", "Then ring."], id="dots"),
        pytest.param("1. Ask us. 2. Wait.", ["1. Ask us.", "2. Wait."], id="numbered"),
        pytest.param("Ring 0800 1111. It is free.", ["Ring 0800 1111.", "It is free."], id="telephone"),
        pytest.param("We help 🙂. You ask.", ["We help 🙂.", "You ask."], id="emoji"),
        pytest.param("نحن نساعد. هل تسأل؟ نعم.", ["نحن نساعد.", "هل تسأل؟", "نعم."], id="right-to-left"),
        pytest.param("我们帮助你。请问。", ["我们帮助你。", "请问。"], id="no-spaces"),
        pytest.param("", [], id="nothing"),
        pytest.param(" ... 🙂 \n", [], id="no-words"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A grown-up\u2019s choice", ["A", "grown-up\u2019s", "choice"], id="hyphen-and-apostrophe"),
        pytest.param("and/or \u2013 safe—well", ["and", "or", "safe", "well"], id="strokes-and-dashes"),
        pytest.param("(£64,000), 9am!", ["64,000", "9am"], id="figures"),
        pytest.param("🙂 * —", [], id="signs"),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *[pytest.param(word, 1, id=word) for word in ("the", "safe", "helped", "eyes", "cares", "school", "999", "£5")],
        *[pytest.param(word, 2, id=word) for word in ("police", "council", "people", "wanted", "safely", "quiet")],
        *[pytest.param(word, 3, id=word) for word in ("family", "NHS", "radio", "usual", "behaviour", "grown-upper")],
        *[pytest.param(word, 4, id=word) for word in ("society", "safeguarding-is", "information", "January")],
        pytest.param("multi-agency", 5, id="multi-agency"),
        pytest.param("naïve", 2, id="accent"),
        pytest.param("ребёнок", 1, id="other-script"),
        pytest.param("", 1, id="nothing"),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_the_one_counted_by_hand() -> None:
    # 2 sentences, 10 words, 12 syllables: 0.39 x 5 + 11.8 x 1.2 - 15.59 = 0.52
    counted = measure(["The council helps every child.", "You can ask for help."])

    assert (counted.sentences, counted.words, counted.syllables, counted.longest) == (2, 10, 12, 5)
    assert counted.grade == pytest.approx(0.52)


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([], id="nothing"),
        pytest.param(["...", "🙂"], id="no-words"),
        pytest.param(["نحن نساعد الأطفال هنا."], id="right-to-left"),
        pytest.param(["Мы помогаем детям."], id="cyrillic"),
    ],
)
def test_what_cannot_be_measured_has_no_grade(texts: list[str]) -> None:
    assert measure(texts).grade is None


@pytest.mark.parametrize(
    ("text", "long"),
    [
        pytest.param("A holistic plan.", ("holistic",), id="three-syllables"),
        pytest.param("A face-to-face talk.", (), id="short-parts"),
        pytest.param("A multi-agency plan.", ("multi-agency",), id="a-long-part"),
        pytest.param("Important families remember dangerous holidays.", ("holidays",), id="taught-with-endings"),
    ],
)
def test_long_words(text: str, long: tuple[str, ...]) -> None:
    assert measure([text], TAUGHT.has).long_words == long


@given(st.text(alphabet=st.characters(), max_size=200))
def test_any_text_is_counted(text: str) -> None:
    found = sentences(text)
    counted = measure(found)

    assert "".join("".join(found).split()) in "".join(text.split()) or len(found) > 1
    assert counted.sentences == len(found)
    assert counted.words == sum(len(words(sentence)) for sentence in found)
    assert counted.syllables >= counted.words
    assert (counted.grade is None) or counted.words > 0
    assert 0 <= counted.long_share <= 100


@given(st.lists(st.sampled_from(["We help.", "Is it safe?", "Ring 999!", "Ask Mr. Khan at 9 a.m. or later."])))
def test_sentences_side_by_side_are_found_again(listed: list[str]) -> None:
    assert sentences(" ".join(listed)) == listed
