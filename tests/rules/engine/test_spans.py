"""Where findings are shown: at the value, at what stands above what is missing, and inside prose files."""

from collections.abc import Callable

import pytest

from masa.diagnostic import Finding

Judged = Callable[..., list[Finding]]

PHRASES = {
    "look_at": "information_sharing",
    "must": "[{field: /information_sharing, never_says: [only with consent]}]",
}


def place(finding: Finding) -> tuple[str, int, int, int, int]:
    return (finding.span.file, *finding.span.start, *finding.span.end)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        pytest.param("area: {text: x}\nneeds:\n  text: x", (3, 1, 3, 6), id="missing-key-at-its-section"),
        pytest.param("area: {text: x}\nfunding: {from: 2025}", (2, 1, 2, 5), id="missing-section-at-the-one-before"),
        pytest.param("funding: {from: 2025}", (1, 1, 1, 5), id="missing-section-at-the-first-key"),
        pytest.param("needs:\n  identify: [x]", (3, 13, 3, 16), id="unread-at-the-value"),
    ],
)
def test_spans(judged: Judged, text: str, where: tuple[int, ...]) -> None:
    (finding,) = judged(text)

    assert place(finding) == ("arrangements.yaml", *where)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        pytest.param("process: We share only with consent", (3, 21, 3, 38), id="on-one-line"),
        pytest.param("process: |\n    We share only\n    with consent.", (4, 14, 5, 17), id="over-two-lines"),
        pytest.param("principles: We share only with consent", (3, 24, 3, 41), id="a-lone-text"),
        pytest.param("principles: [a, only with consent]", (3, 19, 3, 36), id="in-a-list"),
    ],
)
def test_a_phrase_is_shown_at_its_words(judged: Judged, text: str, where: tuple[int, ...]) -> None:
    (finding,) = judged(f"information_sharing:\n  {text}", PHRASES)

    assert place(finding) == ("arrangements.yaml", *where)


PROSE = "sections/sharing.md"


@pytest.mark.parametrize(
    ("written", "where"),
    [
        pytest.param("We share only with consent.\n", (1, 10, 1, 27), id="on-the-first-line"),
        pytest.param("\n# Sharing\n\nWe share only\nwith consent.\n", (4, 10, 5, 13), id="over-two-lines"),
        pytest.param("We share only\r\nwith consent.\r\n", (1, 10, 2, 13), id="carriage-returns"),
        pytest.param("# Sharing\n- **Only with consent**\n", (2, 5, 2, 22), id="in-markdown"),
    ],
)
@pytest.mark.parametrize(
    "key",
    [
        pytest.param("process: {file: sections/sharing.md}", id="one-text"),
        pytest.param("principles: [a, {file: sections/sharing.md}]", id="one-of-a-list"),
        pytest.param("principles: {file: sections/sharing.md}", id="a-lone-one"),
        pytest.param("agreements: [{text: {file: sections/sharing.md}}]", id="in-an-entry"),
    ],
)
def test_a_phrase_in_a_prose_file_is_shown_there(
    judged: Judged, key: str, written: str, where: tuple[int, ...]
) -> None:
    (finding,) = judged(f"information_sharing:\n  {key}", PHRASES, prose={PROSE: written})

    assert finding.outcome == "not-met"
    assert place(finding) == (PROSE, *where)


def test_a_prose_file_without_a_phrase_is_shown_at_its_start(judged: Judged) -> None:
    rule = {
        "look_at": '"relevant_agencies[]"',
        "must": '[{field: why, unlike: "relevant_agencies[].why"}]',
    }
    agency = "{why: {file: sections/sharing.md}}"

    found = judged(f"relevant_agencies: [{agency}, {agency}, {agency}]", rule, prose={PROSE: "the same\n"})

    assert [place(finding) for finding in found] == 3 * [(PROSE, 1, 1, 1, 1)]


def test_two_phrases_that_stand_in_one_text_are_one_finding(judged: Judged) -> None:
    rule = {**PHRASES, "must": "[{field: process, never_says: [with consent, only with consent, never]}]"}

    (finding,) = judged("information_sharing: {process: never and only with consent}", rule)

    assert finding.span.start.column == 42
