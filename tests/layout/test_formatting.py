"""Putting a document in order: what moves, what moves with it, and what stays."""

import pytest

from masa.layout.formatting import ChangedValuesError, FaultyError, check_same_values, formatted
from masa.model.table import Table
from masa.source.tree import SourceError
from masa.source.yaml_parser import parse_yaml

FILE = "arrangements.yaml"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("masa: 1\narea:\n  councils: a\n", "masa: 1\narea:\n  councils: a\n", id="in-order"),
        pytest.param("guidance: wt2023\nmasa: 1\n", "masa: 1\nguidance: wt2023\n", id="top"),
        pytest.param(
            "masa: 1\npublication:\n  version: 1\n  status: draft\n",
            "masa: 1\npublication:\n  status: draft\n  version: 1\n",
            id="in-a-section",
        ),
        pytest.param(
            "area:\n  councils: a\n\nmasa: 1\n\npartnership:\n  name: b\n",
            "masa: 1\n\npartnership:\n  name: b\n\narea:\n  councils: a\n",
            id="blank-lines-part-keys-again",
        ),
        pytest.param(
            "masa: 1\n# of the version\nguidance: wt2023 # beside it\n# of the area\narea: {}\npartnership: {}\n",
            "masa: 1\n# of the version\nguidance: wt2023 # beside it\npartnership: {}\n# of the area\narea: {}\n",
            id="comments-above-and-beside",
        ),
        pytest.param(
            "# About this file\n\n# of the area\narea: {}\nmasa: 1\n",
            "# About this file\n\nmasa: 1\n# of the area\narea: {}\n",
            id="head-stays",
        ),
        pytest.param(
            "area: {}\n# still of the area\n\nmasa: 1\n# at the end\n",
            "masa: 1\n\narea: {}\n# still of the area\n# at the end\n",
            id="set-apart-by-an-empty-line",
        ),
        pytest.param(
            "area:\n  boundaries: b\n  councils: a\n  # at the end of the area\n\nmasa: 1\n",
            "masa: 1\n\narea:\n  councils: a\n  boundaries: b\n  # at the end of the area\n",
            id="end-of-a-section",
        ),
        pytest.param(
            "masa: 1\npublication: {}\npartnership:\n  name: a\n  # deeper than the next key\n\n# footer\n",
            "masa: 1\npartnership:\n  name: a\n  # deeper than the next key\npublication: {}\n\n# footer\n",
            id="deeper-comment-goes-along",
        ),
        pytest.param(
            "masa: 1\npeople:\n  # of Ann\n  - name: Ann\n    id: ann\n  - post: Head\n    # of the id\n    id: bo\n",
            "masa: 1\npeople:\n  # of Ann\n  - id: ann\n    name: Ann\n  # of the id\n  - id: bo\n    post: Head\n",
            id="behind-a-dash",
        ),
        pytest.param(
            "masa: 1\npeople:\n  -\n    # of the name\n    name: Ann\n    id: ann\n",
            "masa: 1\npeople:\n  -\n    id: ann\n    # of the name\n    name: Ann\n",
            id="below-a-dash-alone",
        ),
        pytest.param(
            "masa: 1\npeople:\n  - # hers\n    # of the id\n    id: ann\n    name: Ann\n",
            "masa: 1\npeople:\n  - # hers\n    # of the id\n    id: ann\n    name: Ann\n",
            id="below-a-dash-alone-in-order",
        ),
        pytest.param(
            "masa: 1\npeople:\n  - # hers\n    name: Ann\n    id: ann\n",
            "masa: 1\npeople:\n  - # hers\n    id: ann\n    name: Ann\n",
            id="below-a-dash",
        ),
        pytest.param(
            "masa: 1\npeople:\n- {name: Ann, id: ann}\n- {id: bo}\n",
            "masa: 1\npeople:\n- {name: Ann, id: ann}\n- {id: bo}\n",
            id="rows-in-braces-stay",
        ),
        pytest.param(
            "masa: 1\nneeds:\n  respond: |+\n    One.\n\n\n  identify: >-\n    Two.\n\n    # three\nvoice: {}\n",
            "masa: 1\nneeds:\n  identify: >-\n    Two.\n\n    # three\n  respond: |+\n    One.\n\n\nvoice: {}\n",
            id="blocks-of-text",
        ),
        pytest.param(
            "mine: x\nguidance: wt2023\n# of yours\nyours: y\nmasa: 1\n",
            "mine: x\nmasa: 1\nguidance: wt2023\n# of yours\nyours: y\n",
            id="unknown-keys-stay-behind-their-neighbour",
        ),
        pytest.param(
            "masa: 1\nunknown:\n  z: 1\n  a: 2\n", "masa: 1\nunknown:\n  z: 1\n  a: 2\n", id="inside-an-unknown-key"
        ),
        pytest.param("? guidance\n: wt2023\n? masa\n: 1\n", "? guidance\n: wt2023\n? masa\n: 1\n", id="question-marks"),
        pytest.param(
            "---\nguidance: wt2023\nmasa: 1\n...\n", "---\nmasa: 1\nguidance: wt2023\n...\n", id="document-marks"
        ),
        pytest.param("guidance: wt2023\r\nmasa: 1", "masa: 1\r\nguidance: wt2023\r\n", id="windows-without-an-end"),
        pytest.param("guidance: wt2023\rmasa: 1", "masa: 1\rguidance: wt2023\r", id="old-mac"),
        pytest.param("masa: 1  \n# note \t\n  \nvoice: {} \n\n\n", "masa: 1\n# note\n\nvoice: {}\n", id="blanks"),
        pytest.param(
            'masa: 1\nneeds:\n  text: |\n    One  \n    \n      two\n  plan: "a\n    b"  \n',
            'masa: 1\nneeds:\n  plan: "a\n    b"  \n  text: |\n    One  \n    \n      two\n',
            id="blanks-of-texts-stay",
        ),
    ],
)
def test_formatted(before: str, after: str, table: Table) -> None:
    found = formatted(before, FILE, table).text

    assert found == after
    assert formatted(found, FILE, table) == (after, ())


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        pytest.param("guidance: wt2023\nmasa: 1\n", ((),), id="top"),
        pytest.param("masa: 1\npeople:\n  - id: a\n  - name: b\n    id: b\n", (("people", 1),), id="entry"),
        pytest.param("masa: 1 \n", (), id="only-blanks"),
    ],
)
def test_it_says_what_moved(text: str, moved: tuple[object, ...], table: Table) -> None:
    assert formatted(text, FILE, table).moved == moved


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param("masa: 1\nmasa: 1\n", "duplicate-key", id="a-key-twice"),
        pytest.param("masa: 1\nvoice: &here {}\n", "yaml-anchor", id="anchor"),
        pytest.param("masa: 1\npartnership:\n  name: Unit #1\n", "hash-comment", id="words-that-became-a-comment"),
        pytest.param("masa: 1\n---\nmasa: 1\n", "yaml-documents", id="two-documents"),
        pytest.param("guidance: wt2023\nmasa: 2\n", "format-version", id="another-version"),
    ],
)
def test_what_is_in_doubt_is_left_alone(text: str, fault: str, table: Table) -> None:
    with pytest.raises(FaultyError) as refused:
        formatted(text, FILE, table)

    assert [fault.id for fault in refused.value.faults] == [fault]


def test_what_is_no_yaml_is_left_alone(table: Table) -> None:
    with pytest.raises(SourceError):
        formatted("masa: [1\n", FILE, table)


@pytest.mark.parametrize(
    "after",
    [
        pytest.param("masa: 1\n", id="lost"),
        pytest.param("masa: 1\nguidance: wt2026\n", id="another"),
        pytest.param("guidance: wt2023\nmasa: 1\nmasa: 1\n", id="in-doubt"),
        pytest.param("masa: [1\n", id="no-yaml"),
    ],
)
def test_other_values_are_refused(after: str) -> None:
    with pytest.raises(ChangedValuesError):
        check_same_values(parse_yaml("masa: 1\nguidance: wt2023\n", FILE), after)
