"""A translation is one file: with every sentence replaced, no English of masa's own is left on the page."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from masa.model.document import Document
from masa.render import Page, RenderError, Resources
from masa.source.yaml_parser import parse_yaml

Documents = Callable[..., Document]
Pages = Callable[..., Page]

SENTENCES = Path(__file__).parents[3] / "templates" / "children.sentences.yaml"
NAMES = {"childline", "nspcc", "www", "org", "uk", "tel", "https"}


def invented(value: Any, count: list[int]) -> Any:  # noqa: ANN401 - any YAML
    """Return the same file in an invented language: each text becomes a marker and keeps its slots."""
    if isinstance(value, dict):
        return {key: invented(entry, count) for key, entry in value.items()}
    if isinstance(value, list):
        return [invented(entry, count) for entry in value]
    count[0] += 1
    return f"zq{count[0]:03} {' '.join(re.findall(r'{[a-z]+}', value))}".strip()


@pytest.fixture(scope="module")
def translated(tmp_path_factory: pytest.TempPathFactory) -> str:
    values = invented(parse_yaml(SENTENCES.read_text(encoding="utf-8"), "sentences").values, [0])
    path = tmp_path_factory.mktemp("translation") / "children.sentences.yaml"
    with path.open("w", encoding="utf-8") as file:
        YAML(typ="safe", pure=True).dump({**values, "language": "cy"}, file)
    return path.read_text(encoding="utf-8")


@pytest.fixture
def in_translation(translated: str, pages: Pages, resources: Resources) -> Callable[[Document, str], str]:
    def load(name: str) -> str | None:
        return translated if name.endswith("sentences.yaml") else resources.load_template(name)

    return lambda document, format_: pages(document, format_, load_template=load).text


def everything(example: Documents) -> Document:
    """Make a document that shows every kind of sentence: a draft, vacant posts, shares, many agencies, papers."""
    return example(
        publication={"status": "draft", "url": None},
        children={
            "help": [
                {"name": "Q1", "phone": "01632 960111", "email": "q1@escp.example", "open": "q2", "address": "q3"},
                {"name": "Out of hours", "phone": "01632 960122"},
            ],
            "made_with": ["q4", "q5", "q6"],
            "made_on": "2025-02-03",
            "documents": [{"title": "q7", "url": "https://q8.example"}],
            "who_checks": None,
            "how_we_listen": None,
        },
        relevant_agencies=[{"organisation": f"b{n}"} for n in range(20)],
        organisations=[
            {"id": "county", "name": "Q9", "kind": "local-authority", "code": "E99000001"},
            {"id": "school", "name": "Q10", "kind": "education"},
            *({"id": f"b{n}", "name": f"Q{20 + n}"} for n in range(20)),
        ],
        people=[
            {"id": "a", "post": "Q11", "organisation": "county"},
            {"id": "b", "post": "Q12", "status": "vacant"},
            {"id": "c", "post": "Q13"},
        ],
        lead_safeguarding_partners=[
            {"organisation": "county", "person": ["a", "b"]},
            {"organisation": "school", "person": ["a"]},
        ],
        delegated_safeguarding_partners=[{"person": ["a", "b"], "acts_for": ["county", "school"]}],
        partnership_chair=[{"person": ["a"]}, {"person": ["c"]}],
        independent_scrutiny={"strands": [{"who": ["agencies"]}, {"kind": "peers"}, {"who": ["b"]}]},
        funding={
            "children_percent": "50%",
            "contributions": [
                {"payer": "county", "amount": "100"},
                {"payer": "county", "percent": "5%"},
                {"payer": "county"},
                {"payer": "school", "kind": "in-kind"},
            ],
        },
    )


@pytest.mark.parametrize(
    "language", [pytest.param("children-html", id="html"), pytest.param("children-markdown", id="markdown")]
)
def test_no_english_of_masas_own_is_left(
    language: str, example: Documents, in_translation: Callable[[Document, str], str]
) -> None:
    document = everything(example)
    page = in_translation(document, language)
    text = page[page.index("<title") :] if language == "children-html" else page
    shown = unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", text, flags=re.DOTALL))
    own = " ".join(str(value) for value in document.model_dump(mode="json", exclude_none=True).values())
    known = NAMES | set(re.findall(r"[a-z]+", own.casefold()))

    assert sorted({word for word in re.findall(r"[a-z]+", shown.casefold()) if word not in known | {"zq"}}) == []
    assert len(set(re.findall(r"zq\d+", shown))) > 60


def test_the_page_and_its_printed_edges_follow_the_language(
    example: Documents, in_translation: Callable[[Document, str], str]
) -> None:
    page = in_translation(everything(example), "children-html")

    assert '<html lang="cy">' in page
    assert re.search(r'@bottom-left \{ content: "zq\d+ 999\.  Childline: 0800 1111\."', page)
    assert re.search(r'@top-right \{ content: "zq\d+"; \}', page)


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        pytest.param('a"; } body { display: none', r"a\000022\00003b \00007d body \00007b display: none", id="quote"),
        pytest.param("</style><script>", r"\00003c\00002fstyle\00003e\00003cscript\00003e", id="end-of-style"),
        pytest.param("Mewn perygl\u2009?", r"Mewn perygl\002009?", id="other-letters"),
        pytest.param("a\\", r"a\00005c", id="backslash"),
    ],
)
def test_what_is_printed_at_the_edge_cannot_end_the_style(
    words: str, printed: str, example: Documents, pages: Pages, resources: Resources
) -> None:
    def load(name: str) -> str | None:
        text = resources.load_template(name) or ""
        quoted = "'" + words.replace("'", "''") + "'"
        return text.replace("title: In danger now?", f"title: {quoted}") if name.endswith("sentences.yaml") else text

    assert f'content: "{printed} 999.' in pages(example(), "children-html", load_template=load).text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param(
            ("This page is about {partnership}.", "This page."), "lacks the slot {partnership}", id="lost-slot"
        ),
        pytest.param(("January, February, ", ""), "`dates.months` should name twelve months", id="months"),
        pytest.param(("language: en-GB", ""), "lacks `language`", id="language"),
        pytest.param(("means: Keeping", "mean: Keeping"), "each with word and means", id="meaning"),
        pytest.param(
            ("      title: Want to talk to someone?\n", ""), "lacks `help.lines.childline.title`", id="help-line"
        ),
    ],
)
def test_a_translation_that_loses_something_is_refused(
    change: tuple[str, str], words: str, example: Documents, pages: Pages, resources: Resources
) -> None:
    def load(name: str) -> str | None:
        text = resources.load_template(name) or ""
        return text.replace(*change) if name.endswith("sentences.yaml") else text

    with pytest.raises(RenderError, match=r"children\.sentences\.yaml") as raised:
        pages(example(), "children-markdown", load_template=load)

    assert words in str(raised.value)
