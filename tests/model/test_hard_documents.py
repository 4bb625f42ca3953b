"""Documents that would break a careless reader: very many slips, very long words. None takes long, none breaks off."""

from collections.abc import Callable

import pytest

from masa.model.build import build
from masa.model.reading import Reading

ReadText = Callable[..., Reading]

MANY = 4000
BODIES = "organisations:\n" + "".join(f"  - {{id: body-{number}}}\n" for number in range(MANY))


def rows(template: str) -> str:
    return "".join(template.format(number) for number in range(MANY))


@pytest.mark.parametrize(
    ("text", "identity", "count"),
    [
        pytest.param(BODIES + "area:\n  councils:\n" + rows("    - bodi-{}\n"), "unknown-id", MANY, id="unknown-ids"),
        pytest.param("people:\n" + rows("  - {{id: ann}}\n"), "duplicate-id", MANY - 1, id="one-id-for-all"),
        pytest.param(rows("sektion_{}: x\n"), "unknown-key", MANY, id="unknown-sections"),
        pytest.param("people:\n" + rows("  - {{nam{}: x}}\n"), "unknown-key", MANY, id="unknown-keys"),
        pytest.param("people:\n" + rows("  -\n    - x\n    - {}\n"), "wrong-kind", MANY, id="lists-for-records"),
        pytest.param("organisations:\n" + rows("  - {{kind: police{}}}\n"), "not-in-list", MANY, id="words-of-no-list"),
        pytest.param(
            BODIES + "transcription:\n  lost:\n" + rows("    - path: organisations[id=boddy-{}]\n"),
            "unknown-path",
            MANY,
            id="paths-that-lead-nowhere",
        ),
        pytest.param("people:\n" + "  -\n" * MANY, "empty-key", MANY, id="empty-entries"),
    ],
)
def test_very_many_slips(read_text: ReadText, text: str, identity: str, count: int) -> None:
    reading = read_text(f"masa: 1\n{text}")
    assert [fault.id for fault in reading.faults] == [identity] * count
    build(reading)


LONG = 500_000


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        pytest.param("partnership: {{host: {}}}".format("a-" * LONG), "wrong-kind", id="id"),
        pytest.param("partnership: {{host: {}}}".format("a" * LONG), "unknown-id", id="unknown-id"),
        pytest.param('partnership: {{host: "{}"}}'.format("a, " * LONG), "wrong-kind", id="row-of-ids"),
        pytest.param('partnership: {{host: "a{}b"}}'.format(" " * LONG), "wrong-kind", id="blanks"),
        pytest.param('publication: {{reviewed: "{}"}}'.format("every " * LONG), "wrong-kind", id="frequency"),
        pytest.param('funding: {{children_percent: "{}"}}'.format("1," * LONG), "wrong-kind", id="percentage"),
        pytest.param("publication: {{status: {}}}".format("draft" * LONG), "not-in-list", id="choice"),
        pytest.param('departures: [{{where: "{}"}}]'.format("area." * LONG), "unknown-path", id="keys"),
        pytest.param('departures: [{{where: "{}"}}]'.format("area" * LONG), "unknown-path", id="key"),
        pytest.param('departures: [{{where: "area{}"}}]'.format("[1]" * LONG), "unknown-path", id="entries"),
        pytest.param("partnership: {{vision: {{file: {}}}}}".format("a" * LONG), "no-file", id="file"),
        pytest.param("area: {{boundaries: {}x{}}}".format("{file: " * 28, "}" * 28), "wrong-kind", id="files-in-files"),
        pytest.param("area: {{boundaries: {}{}}}".format("[" * 28, "]" * 28), "wrong-kind", id="lists-in-lists"),
    ],
)
def test_a_message_about_a_very_long_text_is_short(read_text: ReadText, text: str, identity: str) -> None:
    reading = read_text(f"masa: 1\n{text}\n")
    assert [fault.id for fault in reading.faults] == [identity]
    assert len(reading.faults[0].message) < 300
    build(reading)
