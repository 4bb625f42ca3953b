"""What is written is read back as it was meant, whatever the words are; what could not be is refused."""

from datetime import date

import pytest

from masa.baseline.entry import Key
from masa.baseline.reading import read_baseline
from masa.baseline.updating import updated
from masa.baseline.weighing import UNUSED, Weighed
from masa.baseline.writing import Decision, UnwritableError, accept, written

UNTIL = date(2025, 12, 31)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Soon", id="plain"),
        pytest.param('It is "agreed": not #1', id="signs-of-yaml"),
        pytest.param("- a\\b 'c' {d} [e] & *f !g %h", id="more-signs"),
        pytest.param("Ymgynghoriad, £5, 児童", id="other-letters"),
        pytest.param("null", id="a-word-of-yaml"),
    ],
)
def test_words_come_back(words: str) -> None:
    keys = [Key(words, "dsp-named", words), Key("a.yaml", words, "the document"), Key(words, "dsp-named", words)]
    entries = accept(keys, Decision(words, words, UNTIL))

    found = read_baseline(written(entries), "b.yaml").entries

    assert [entry._replace(path=()) for entry in found] == entries
    assert [entry.findings for entry in found] == [2, 1]


@pytest.mark.parametrize("words", ["a\u202eb", "a\udcffb", "a\x85b"])
def test_hidden_characters_are_refused(words: str) -> None:
    with pytest.raises(UnwritableError, match="hidden characters"):
        written(accept([Key("a.yaml", "dsp-named", "people")], Decision(words, "Ann", UNTIL)))


HEAD = "# Ours\nmasa_baseline: 1   # the first\naccepted:\n"
ONE = """\
  # About the first
  - file: a.yaml
    rule: r
    item: one   # odd
    reason: 'x'
    who: y
    until: 2025-12-31 # soon
"""
TWO = '  - {file: a.yaml, rule: r, item: two, findings: 3, reason: "x: y", who: y, until: 2025-12-31}  # a row\n'
END = "\n# The end\n"
NEW = """\
  - file: a.yaml
    rule: r
    item: new
    reason: "x"
    who: "y"
    until: 2025-12-31
"""


@pytest.mark.parametrize(
    ("text", "outcomes", "new", "after"),
    [
        pytest.param(HEAD + ONE + TWO + END, (1, 3), 0, HEAD + ONE + TWO + END, id="nothing-to-do"),
        pytest.param(HEAD + ONE + TWO + END, (0, 3), 0, HEAD + "  # About the first\n" + TWO + END, id="first-dropped"),
        pytest.param(HEAD + ONE + TWO + END, (1, 0), 0, HEAD + ONE + END, id="second-dropped"),
        pytest.param(HEAD + ONE + TWO, (1, 2), 0, HEAD + ONE + TWO.replace("3,", "2,", 1), id="count-lowered"),
        pytest.param(HEAD + TWO, (0,), 0, HEAD, id="last-one-dropped"),
        pytest.param(HEAD + ONE + TWO + END, (1, 3), 1, HEAD + ONE + TWO + NEW + END, id="added-behind-the-last"),
        pytest.param(HEAD + ONE + TWO + END, (1, 0), 1, HEAD + ONE + NEW + END, id="added-for-one-dropped"),
        pytest.param(HEAD + TWO.rstrip(), (3,), 1, HEAD + TWO.rstrip() + "\n" + NEW, id="no-line-end-at-the-end"),
        pytest.param(HEAD, (), 1, HEAD + NEW, id="added-to-nothing"),
        pytest.param("masa_baseline: 1\naccepted: []\n", (), 1, "masa_baseline: 1\naccepted:\n" + NEW, id="to-[]"),
        pytest.param("masa_baseline: 1", (), 1, "masa_baseline: 1\naccepted:\n" + NEW, id="without-a-list"),
        pytest.param(
            (HEAD + ONE + TWO).replace("\n", "\r\n"),
            (1, 0),
            1,
            (HEAD + ONE + NEW).replace("\n", "\r\n"),
            id="lines-of-windows",
        ),
    ],
)
def test_an_update_changes_nothing_else(text: str, outcomes: tuple[int, ...], new: int, after: str) -> None:
    baseline = read_baseline(text, "b.yaml")
    pairs = zip(baseline.entries, outcomes, strict=True)
    weighed = [Weighed(entry, matches, "" if matches else UNUSED) for entry, matches in pairs]
    added = accept([Key("a.yaml", "r", "new")] * new, Decision("x", "y", UNTIL))

    assert updated(baseline, weighed, added).text == after


def test_entries_on_one_line_are_left_to_a_person() -> None:
    row = "{file: a.yaml, rule: r, item: two, reason: x, who: y, until: 2025-12-31}"
    baseline = read_baseline(f"masa_baseline: 1\naccepted: [{row}, {row}]\n", "b.yaml")

    with pytest.raises(UnwritableError, match="lines of its own"):
        updated(baseline, [Weighed(baseline.entries[0], 0, UNUSED)], [])
