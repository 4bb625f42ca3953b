"""A children's page that is too hard to read is not made, and the error shows what makes it hard."""

import math
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from readability import getmeasures

from masa.model.document import Document
from masa.model.reader import read
from masa.model.tabulate import document_table
from masa.render import Choices, Page, RenderError, Resources
from masa.source.yaml_parser import parse_yaml

Documents = Callable[..., Document]
Pages = Callable[..., Page]

ROOT = Path(__file__).parents[4]
EXAMPLES = ("exampleshire", "lincolnshire", "staffordshire", "warwickshire", "windsor-and-maidenhead")
# In the manner of published pages for children, which were measured at grades 9 to 14.
PUBLISHED = (
    "Local organisations and agencies that work with children and families have a shared responsibility to establish "
    "arrangements which ensure that children are effectively safeguarded. These arrangements are the responsibility of "
    "three statutory safeguarding partners, who coordinate their services and act as a strategic leadership group in "
    "supporting and engaging others. They implement local and national learning from serious safeguarding incidents."
)
LONG = "We ask and we hear and we note and we think and we talk and we act and we look back and we say so."


def text_of(page: Page) -> list[str]:
    """Return the sentences of a Markdown page, found without masa's own module."""
    kept = (line.strip("-*> ") for line in page.text.splitlines() if not line.startswith(("#", "|")))
    plain = (re.sub(r"\[([^]]*)\]\([^)]*\)|[*\\]", r"\1", line) for line in kept)
    return [one.strip() for line in plain for one in re.split(r"(?<=[.!?:])\s", line) if re.search(r"[.!?:]$", one)]


def second_opinion(sentences: list[str]) -> float:
    tokens = "\n".join(" ".join(re.findall(r"[\w'-]+|[.!?:]", sentence)) for sentence in sentences)
    return float(getmeasures(tokens, lang="en")["readability grades"]["Kincaid"])


def level_of(page: Page) -> float:
    found = re.search(r"Flesch-Kincaid grade (-?[\d.]+\d)", page.remarks[0])
    assert found
    return float(found[1])


def refused(pages: Pages, document: Document, **resources: Any) -> str:  # noqa: ANN401
    with pytest.raises(RenderError) as error:
        pages(document, "children-html", **resources)
    return str(error.value)


def changed(resources: Resources, name: str, change: Callable[[str], str]) -> Callable[[str], str | None]:
    """Return templates of which one is changed, as a folder of one's own would."""

    def load(asked: str) -> str | None:
        text = resources.load_template(asked)
        return change(text or "") if asked == name else text

    return load


def test_the_example_measures_low_here_and_elsewhere(example: Documents, pages: Pages) -> None:
    page = pages(example(), "children-markdown")
    found = text_of(page)

    assert level_of(page) <= 5
    assert len(found) > 40
    assert second_opinion(found) <= 5


def test_the_second_opinion_finds_hard_text_hard() -> None:
    assert second_opinion(re.split(r"(?<=\.)\s", PUBLISHED)) > 9


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_made_without_a_warning_of_its_level(name: str, pages: Pages) -> None:
    text = (ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8")
    folder = {
        f"sections/{file.name}": file.read_text(encoding="utf-8") for file in (ROOT / "examples/sections").glob("*")
    }
    document = Document.model_validate(read(parse_yaml(text, name), document_table(), folder).values)
    page = pages(document, "children-html")

    assert level_of(page) <= 5
    assert [problem for problem in page.problems if "children's page" in problem] == []


def test_a_page_as_others_publish_it_is_refused(example: Documents, pages: Pages) -> None:
    message = refused(pages, example(children={"welcome": PUBLISHED}))

    assert "too hard to read" in message
    assert "“What this page is about” measures at Flesch-Kincaid grade 1" in message
    assert "For “effectively” write “well”." in message
    assert "For “statutory” write “by law”, or explain it under children.words." in message


@pytest.mark.parametrize(
    ("children", "expected"),
    [
        pytest.param({"welcome": LONG}, f"“What this page is about”: “{LONG}” It has 25 words; 20", id="long-sentence"),
        pytest.param({"welcome": f"- Hello\n- {LONG[:-1]}\n"}, "It has 25 words", id="long-item-without-a-full-stop"),
        pytest.param(
            {"who_checks": "We utilise a plan."}, "“Who checks us”: “We utilise a plan.” For “utilise”", id="hard"
        ),
        pytest.param({"welcome": "We utilized it."}, "For “utilized” write “use”", id="american-with-ending"),
        pytest.param(
            {"welcome": "Going forward, we help."}, "For “Going forward” write “from now on”", id="expression"
        ),
        pytest.param(
            {"welcome": "A one\u2011stop shop."}, "For “one\u2011stop shop” write “one place”", id="other-hyphen"
        ),
        pytest.param({"welcome": "- robust\n- kind\n"}, "For “robust” write “strong”", id="hard-word-in-a-label"),
        pytest.param(
            {"welcome": "## Our strategy\n\nHello."}, "For “strategy” write “plan”", id="hard-heading-of-prose"
        ),
        pytest.param(
            {"welcome": "We do **statutory** work."}, "For “statutory” write “by law”", id="term-not-explained"
        ),
        pytest.param(
            {"words": [{"word": "utilise", "means": "Use."}], "welcome": "We utilise it."},
            "For “utilise” write “use”",
            id="explained-yet-there-is-a-plainer-word",
        ),
        pytest.param(
            {"words": [{"word": "neglect", "means": "A failure to facilitate care."}]},
            "“Words we use”: “A failure to facilitate care.” For “facilitate” write “help”",
            id="hard-meaning",
        ),
        pytest.param(
            {"welcome": "Hospital visitors understand newspaper photography."},
            "Too many long words in one sentence: visitors, understand, newspaper, photography",
            id="crowded-sentence",
        ),
        pytest.param(
            {
                "welcome": "Nobody visited Barbados. Everyone photographed tomatoes. Volunteers calculated radiators. "
                * 5
            },
            "What the partnership wrote measures at Flesch-Kincaid grade",
            id="partnership's-own-words",
        ),
        pytest.param(
            {"welcome": "A photograph is on the wall there now. " + "We put a banana in a big red pan. " * 9},
            "Write shorter ones for: photograph, banana",
            id="share-of-long-words",
        ),
    ],
)
def test_fault(children: dict[str, Any], expected: str, example: Documents, pages: Pages) -> None:
    repeated = [line for line in (children.get("welcome") or "").split(". ") if line]
    if len(repeated) > len(set(repeated)):  # the same sentence counts once, so each gets a number
        children["welcome"] = " ".join(f"{n}: {line.strip('. ')}." for n, line in enumerate(repeated, start=1))

    assert expected in refused(pages, example(children=children))


@pytest.mark.parametrize(
    "children",
    [
        pytest.param(
            {"words": [{"word": "statutory", "means": "By law."}], "who_checks": "A statutory job."}, id="explained"
        ),
        pytest.param(
            {"welcome": "Exampleshire Safeguarding Children Partnership helps."}, id="name-of-the-partnership"
        ),
        pytest.param({"welcome": "Ask the Director of Children's Services."}, id="post"),
        pytest.param(
            {"welcome": "Ring 01632 960111 or see https://escp.example/strategic-commissioning."}, id="addresses"
        ),
        pytest.param(
            {"welcome": LONG.replace(" and we say so", "").replace(" and we look back", "")}, id="eighteen-words"
        ),
        pytest.param({"made_with": ["Strategic Commissioning Stakeholder Group"]}, id="who-helped"),
        pytest.param({"welcome": "📣 أهلا وسهلا! Hello."}, id="emoji-and-right-to-left"),
    ],
)
def test_no_fault(children: dict[str, Any], example: Documents, pages: Pages) -> None:
    assert pages(example(children=children), "children-html").remarks


def test_a_sentence_near_the_limit_is_a_warning(example: Documents, pages: Pages) -> None:
    sentence = LONG.replace(" and we say so", "").replace(" and we look back", "")
    problems = pages(example(children={"welcome": sentence}), "children-html").problems

    assert [problem for problem in problems if sentence in problem and "17 words; 15 are easier" in problem]


def test_at_most_ten_faults_are_shown_and_the_rest_is_counted(example: Documents, pages: Pages) -> None:
    message = refused(pages, example(children={"welcome": " ".join(f"We utilise {n}." for n in range(15))}))

    assert message.count("\n- ") == 11
    assert message.endswith("\n- and 7 more")


def test_the_worst_stands_first(example: Documents, pages: Pages) -> None:
    message = refused(pages, example(children={"welcome": f"{PUBLISHED} We utilise it.", "who_checks": LONG}))
    places = [message.index(words) for words in ("measures at", "It has 2", "We utilise it.")]

    assert places == sorted(places)


def test_the_level_comes_with_a_caution_and_no_age(example: Documents, pages: Pages) -> None:
    (remark,) = pages(example(), "children-html").remarks

    assert "only children can say" in remark
    assert not re.search(r"\bage|year-old|easy read|suitable", remark, re.IGNORECASE)
    assert pages(example(), "html").remarks == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "{warns_above: 15, fails_above: 20}", "{warns_above: 5, fails_above: 9}", "9 is the most", id="words"
        ),
        pytest.param(
            "{warns_above: 5, fails_above: 6}", "{warns_above: 0, fails_above: 0}", "0 is the most", id="grade"
        ),
        pytest.param("hard_words:\n", "hard_words:\n  hello: hi\n", "For “Hello” write “hi”", id="hard-word"),
        pytest.param("grade:", "grad:", "children.reading.yaml lacks `grade.warns_above`", id="missing-key"),
        pytest.param(
            "fails_above: 20", "fails_above: many", "`words_in_a_sentence.fails_above` should be", id="no-number"
        ),
        pytest.param("fails_above: 20", "fails_above: nan", "`words_in_a_sentence.fails_above` should be", id="nan"),
        pytest.param("fails_above: 20", "fails_above: 10", "`words_in_a_sentence` warns above 15", id="upside-down"),
        pytest.param("terms:\n", "terms: none\nrest:\n", "`terms` should be words", id="no-list"),
        pytest.param("terms:\n", "terms: [\n", "children.reading.yaml, line ", id="not-yaml"),
    ],
)
def test_the_level_is_configured(
    old: str, new: str, expected: str, example: Documents, pages: Pages, resources: Resources
) -> None:
    load = changed(resources, "children.reading.yaml", lambda text: text.replace(old, new, 1))

    assert expected in refused(pages, example(), load_template=load)


@pytest.mark.parametrize(
    ("grade", "expected"),
    [
        pytest.param(0.1, "0.1 is the most", id="stricter"),
        pytest.param(math.nan, "The reading grade should be a number", id="nan"),
        pytest.param(-1.0, "The reading grade should be a number", id="below-zero"),
    ],
)
def test_the_grade_can_be_chosen_for_one_run(grade: float, expected: str, example: Documents, pages: Pages) -> None:
    assert expected in refused(pages, example(), choices=Choices(reading_grade=grade))


def test_a_looser_grade_lets_that_fault_go_and_no_other(example: Documents, pages: Pages) -> None:
    own = {"welcome": " ".join(f"{n}: Volunteers calculated radiators." for n in range(15))}
    looser = refused(pages, example(children=own), choices=Choices(reading_grade=40))

    assert "measures at Flesch-Kincaid grade" in refused(pages, example(children=own))
    assert "measures at" not in looser
    assert "long words in a hundred" in looser


def test_a_page_without_the_file_is_not_made(example: Documents, pages: Pages, resources: Resources) -> None:
    load = changed(resources, "children.reading.yaml", str)

    def without(name: str) -> str | None:
        return None if name == "children.reading.yaml" else load(name)

    assert "There is no children.reading.yaml" in refused(pages, example(), load_template=without)


def translated(line: str, language: str) -> Callable[[str], str]:
    return lambda text: (
        re.sub(r"(?m)^language: .*$", f"language: {language}", text)
        .replace("We want to know.", line)
        .replace("Every child should be safe.", line)
    )


@pytest.mark.parametrize("language", ["en-GB", "pl"])
def test_the_sentences_of_a_translation_are_measured(
    language: str, example: Documents, pages: Pages, resources: Resources
) -> None:
    load = changed(resources, "children.sentences.yaml", translated(LONG, language))

    assert "It has 25 words" in refused(pages, example(), load_template=load)


def test_no_grade_is_given_in_a_language_for_which_there_is_no_formula(
    example: Documents, pages: Pages, resources: Resources
) -> None:
    load = changed(resources, "children.sentences.yaml", translated("Każde dziecko ma być bezpieczne.", "pl"))
    (remark,) = pages(example(), "children-html", load_template=load).remarks

    assert remark.startswith("The page's reading level was not measured: the formula is for English.")


def test_without_taught_words_more_words_are_long(example: Documents, pages: Pages) -> None:
    own: Mapping[str, str] = {"welcome": "Remember dangerous adventures happily."}

    assert pages(example(children=own), "children-html")
    assert "Too many long words" in refused(pages, example(children=own), taught_words="")
