"""Whatever a text repeats, searching it costs what its length asks for: no pattern goes over it again and again."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from datetime import date
from importlib import import_module
from json import dumps
from pkgutil import walk_packages

import pytest

import masa
from masa.model.document import Document
from masa.model.reader import read
from masa.model.table import Table
from masa.render import RenderError
from masa.render.children.personal_data import refuse_personal_data
from masa.render.children.readability.measure import sentences
from masa.render.markdown.text import escape_markdown
from masa.render.prose import prose_html
from masa.render.prose_problems import prose_problems
from masa.render.publication import Prose, Publication, Section
from masa.rules.engine.asides import without_asides
from masa.rules.engine.judge import judge
from masa.rules.engine.office import can_be_one
from masa.rules.engine.scene import Question
from masa.rules.engine.slip import slip_between
from masa.rules.language.catalogue import Compiled
from masa.source.yaml_parser import parse_yaml

pytestmark = pytest.mark.timeless

Budget = Callable[[float], AbstractContextManager[None]]

PIECES = [
    *(
        "a",
        "A",
        "0",
        " ",
        "\t",
        "-",
        ".",
        ",",
        "(",
        "[",
        "![",
        "<",
        "`",
        "*",
        "_",
        "&",
        ":",
        "!",
        "@",
        "'",
        "|",
        "\r\n",
    ),
    *(
        "a-",
        "a ",
        "0 ",
        "- ",
        "a@",
        "a, ",
        "(a)",
        "<th>",
        "<table>",
        "AB ",
        "e.g. ",
        "Aa is ",
        "[a](",
        "the ",
        "s. 16 ",
        "[insert ",
        "<add ",
        "part XX ",
    ),
]
SIGNS_OF_A_PATTERN = ("(?", "[^", "[0-9]", r"\b", r"\s", r"\w", r"\?")
ASKED_AT_ONE_PLACE = {
    "masa.baseline.updating._DASH",
    "masa.baseline.updating._EMPTY_LIST",
    "masa.disk.revisions._WRITTEN",
    "masa.fixes.several._PART",  # of rows of at most 400 letters
    "masa.model.document_path._STEP",
    "masa.readiness.pages._PLACE",
    "masa.reference.names._INVERTED",
    "masa.render.html.prose_tables._HEADING",  # of HTML made by masa, where each mark is closed
    "masa.render.html.prose_tables._TABLE",
    "masa.render.markdown.text._PLAIN_EMAIL",
    "masa.render.telling.contact._EMAIL",
    "masa.render.templating.facts._SENTENCE",  # of masa's own docstrings
    "masa.rules.language.citation._ITEM",
    "masa.rules.language.routes._PIECE",
    "masa.rules.engine.placeholder._AFTER",
    "masa.rules.engine.placeholder._BEFORE",  # in at most 40 letters
    "masa.rules.engine.placeholder._BRACKETED",
    "masa.rules.engine.unfinished._EMPTY_LINK",
    "masa.rules.engine.unfinished._NUMBERED",  # in at most 20 letters
    "masa.rules.engine.placeholder._DRAFT",
    "masa.rules.engine.placeholder._FILLER",
    "masa.rules.engine.placeholder._NO_WORDS",
    "masa.source.traps._KEY_ALONE",
}
"""Patterns that are matched where they begin, and not looked for in the whole of a long text."""


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in walk_packages(masa.__path__, "masa."):
        if not module.name.endswith("__main__"):
            for name, value in vars(import_module(module.name)).items():
                held = value if isinstance(value, tuple) else (late_pattern(f"{module.name}.{name}", value) or value,)
                found = [one for one in held if isinstance(one, re.Pattern) and isinstance(one.pattern, str)]
                yield from ((f"{module.name}.{name}", one) for one in found)


def late_pattern(name: str, value: object) -> re.Pattern[str] | None:
    """Return the pattern of one of the engine's constants that is compiled when it is first asked for."""
    ours = name.startswith("masa.rules.engine.") and "._" in name
    if ours and isinstance(value, str) and any(sign in value for sign in SIGNS_OF_A_PATTERN):
        with suppress(re.error):
            return re.compile(str(value))
    return None


def test_every_pattern_goes_over_a_text_once(budget: Budget) -> None:
    each = {(found.pattern, found.flags): (name, found) for name, found in patterns()}
    assert len(each) > 100
    for name, pattern in each.values():
        for piece in (*PIECES[:26], *PIECES[-3:]):
            text = piece * (5_000 // len(piece)) + "\x01!"
            with budget(0.12):
                search(pattern, text, name)


def search(pattern: re.Pattern[str], text: str, name: str) -> None:
    if name in ASKED_AT_ONE_PLACE:
        pattern.match(text)
        pattern.fullmatch(text)
    else:
        pattern.sub("", text)


def test_a_document_that_repeats_itself_is_judged(budget: Budget, table: Table, compiled: Compiled) -> None:
    texts = [f"x{piece * (10_000 // len(piece))}" for piece in PIECES if piece.isprintable()]
    records = "".join(f"- {{id: a{n}, name: {dumps(text)}, post: {dumps(text)}}}\n" for n, text in enumerate(texts))
    agencies = "".join(f"- {{organisation: a, how: {dumps(text)}, why: {dumps(text)}}}\n" for text in texts)
    tree = parse_yaml(f"masa: 1\npeople:\n{records}relevant_agencies:\n{agencies}", "a.yaml")

    with budget(10):
        found = judge(read(tree, table, {}), compiled.catalogue, Question(date(2025, 6, 1), "wt2023", "it was asked"))

    assert len(found) > len(texts)


@pytest.mark.parametrize("text", ["(" * 100_000, "a(" * 50_000, ")" + "(" * 100_000])
def test_a_name_with_brackets_left_open_is_gone_over_once(text: str, budget: Budget) -> None:
    with budget(2):
        assert without_asides(text) == text
        assert can_be_one(text, "Director")
        assert not slip_between("Barset Council", text, "")


@pytest.mark.parametrize("piece", PIECES)
def test_prose_that_repeats_itself_is_shown(piece: str, budget: Budget) -> None:
    text = f"x{piece * (20_000 // len(piece))}"
    document = Document.model_validate({"masa": 1, "people": [{"id": "a", "name": text[:400]}]})
    page = Publication("", "", draft=False, notices=(), summary=(), sections=(Section("a", "A", (Prose(text),)),))

    with budget(5):
        assert prose_html(text, 3).startswith("<")
        prose_problems(text)
        sentences(text)
        escape_markdown(text)
        with suppress(RenderError):  # what repeats an address or a name may be refused
            refuse_personal_data(page, document)


def test_brackets_left_open_are_told_of() -> None:
    assert prose_problems("[" * 30 + "a](https://a.example)") == [
        "More than 20 brackets [ are left open, so that no link is one. Close each, or take it out."
    ]
    assert prose_problems("[a](https://a.example) " * 30) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Ask. Wait! Then?! Go", ["Ask.", "Wait!", "Then?!", "Go"], id="marks-in-a-row"),
        pytest.param("A (3. part) stays", ["A (3. part) stays"], id="small-letter"),
        pytest.param("Ask them. 3. Wait", ["Ask them.", "3. Wait"], id="number-of-an-item"),
    ],
)
def test_sentences_are_found_as_before(text: str, found: list[str]) -> None:
    assert sentences(text) == found
