"""How JSON is laid out: the same data as the standard encoder writes, each finding on a line of its own."""

import json

import pytest

from masa.report.json_text import escaped_json, json_text

FINDING = {"rule": "a", "path": ["people", 0], "fix": None}
REPORT = {"files": [{"path": "a.yaml", "findings": [FINDING, FINDING]}]}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param({}, id="empty-object"),
        pytest.param([], id="empty-list"),
        pytest.param("word", id="word"),
        pytest.param({"files": [], "none": {}}, id="empty-within"),
        pytest.param({"of": ({"a": 1}, [True, None, 1.5])}, id="tuple"),
        pytest.param(REPORT, id="report"),
        pytest.param({'"quoted"\n': "a\x85b\u2028c\x7f"}, id="signs-in-keys-and-words"),
        pytest.param([[[[[[{"deep": [[]]}]]]]]], id="deep"),
    ],
)
def test_the_same_data(content: object) -> None:
    assert json.loads(escaped_json(content)) == json.loads(json.dumps(content))


def test_each_finding_is_a_line() -> None:
    lines = escaped_json(REPORT).splitlines()

    assert [line for line in lines if "rule" in line] == [
        '        {"rule": "a", "path": ["people", 0], "fix": null},',
        '        {"rule": "a", "path": ["people", 0], "fix": null}',
    ]


@pytest.mark.parametrize("entries", [pytest.param([], id="none"), pytest.param([FINDING, FINDING], id="two")])
def test_entries_are_written_as_they_come(entries: list[object]) -> None:
    assert json_text(findings=iter(entries)) == json_text(findings=entries)


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param("\x7f", id="delete"),
        pytest.param("\x85", id="next-line"),
        pytest.param("\u202e", id="right-to-left"),
        pytest.param("\udfff", id="half-a-character"),
    ],
)
def test_signs_that_steer_are_escaped_in_keys_and_words(sign: str) -> None:
    text = escaped_json({sign: [sign]})

    assert sign not in text
    assert json.loads(text) == {sign: [sign]}
