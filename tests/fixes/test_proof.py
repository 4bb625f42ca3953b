"""The proof: a fix that changes anything but what it names is refused, with a sentence that says what."""

import pytest

from masa.diagnostic import Fix
from masa.fixes.mending import Eyes
from masa.fixes.proof import objection
from masa.source.edits import Edit, edited
from masa.source.points import START, advance
from masa.source.span import Span
from masa.source.tree import Path

FILE = "arrangements.yaml"
TEXT = """masa: 1
publication:
  agreed_onn: 2025-02-20
  version: 1.0 # a note
  url: https://escp.example
people:
  - {id: asha, name: Asha, organisation: county}
  - {id: tom, name: Tom}
organisations: [{id: county, name: A County}]
"""
OLD, NEW = ("publication", "agreed_onn"), ("publication", "agreed_on")
VERSION = ("publication", "version")


def _edit(words: str, instead: str) -> Edit:
    start = advance(START, TEXT[: TEXT.index(words)])
    return Edit(Span(FILE, start, advance(start, words)), instead)


def _objection(looking: Eyes, changes: tuple[Path, ...], *edits: Edit, safe: bool = True) -> str:
    before, after = looking.read({FILE: TEXT}), looking.read({FILE: edited(TEXT, edits)})
    return objection([Fix("", safe, edits, changes)], before, after)


@pytest.mark.parametrize(
    ("changes", "words", "instead"),
    [
        pytest.param((OLD, NEW), "agreed_onn", "agreed_on", id="key"),
        pytest.param((VERSION,), "1.0", "1.1", id="value"),
        pytest.param((("organisations", 0, "name"),), "A County", "'B, or not'", id="value-in-braces"),
    ],
)
def test_what_changes_as_named_is_let_through(
    looking: Eyes, changes: tuple[Path, ...], words: str, instead: str
) -> None:
    assert _objection(looking, changes, _edit(words, instead)) == ""


@pytest.mark.parametrize(
    ("changes", "words", "instead", "told"),
    [
        pytest.param((OLD, NEW), "1.0", "1.1", "touch other words at publication.agreed_onn", id="another-place"),
        pytest.param((VERSION,), " # a note", "", "touch other words at publication.version", id="a-comment"),
        pytest.param((VERSION,), "1.0", "1.0\n  title: New", "change at publication.title", id="a-key-more"),
        pytest.param((VERSION,), "1.0", "&x 1.0", "bring another fault: `&x`", id="a-mark-of-yaml"),
        pytest.param((VERSION,), "version", "url", "change", id="a-key-twice"),
        pytest.param((OLD, NEW), "agreed_onn: 2025-02-20", "agreed_on: 2025-02-21", "touch other words", id="too-wide"),
        pytest.param((("people", 0, "id"),), "asha,", "asha, post: Chief,", "touch other words", id="a-comma-too-far"),
        pytest.param(
            (("organisations", 0, "id"),),
            "county, name: A",
            "shire, name: A",
            "touch other words",
            id="more-than-the-value",
        ),
    ],
)
def test_what_changes_anything_else_is_refused(
    looking: Eyes, changes: tuple[Path, ...], words: str, instead: str, told: str
) -> None:
    assert told in _objection(looking, changes, _edit(words, instead))


def test_a_value_that_is_read_otherwise_is_told(looking: Eyes) -> None:
    start = advance(START, TEXT[: TEXT.index("county, name")])
    edit = Edit(Span(FILE, start, advance(start, "county")), "shire")

    assert _objection(looking, (("organisations", 0, "id"),), edit) == (
        "It would change how masa reads at people.1.organisation."
    )


@pytest.mark.parametrize(
    ("safe", "told"),
    [
        pytest.param(True, "another fault: “soon” is not a date", id="safe"),
        pytest.param(False, "", id="unsafe-may-show-what-was-hidden"),
    ],
)
def test_a_new_fault_is_refused(looking: Eyes, *, safe: bool, told: str) -> None:
    text = TEXT.replace("agreed_onn: 2025-02-20", "agreed_onn: soon")
    edit = _edit("agreed_onn", "agreed_on")
    before, after = looking.read({FILE: text}), looking.read({FILE: edited(text, [edit])})

    said = objection([Fix("", safe, (edit,), (OLD, NEW))], before, after)

    assert told in said
    assert bool(said) == bool(told)
