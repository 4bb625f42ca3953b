"""What stands at a place, in words: ids by their names, masa's words as they are, long texts cut."""

import pytest

from masa.compliance.excerpt import Excerpts
from masa.model.reader import read
from masa.model.table import Table
from masa.source.tree import Path
from masa.source.yaml_parser import parse_yaml

DOCUMENT = """masa: 1
area: {councils: county}
organisations:
  - {id: county, name: Our County Council, kind: local-authority}
  - {id: police, name: Our Constabulary, kind: police}
people: [{id: chief, post: Chief Executive, organisation: county, from: 2024-05}]
needs: {identify: "LONG"}
publication: {agreed_by: [leads, business-unit]}
"""


@pytest.mark.parametrize(
    ("path", "words"),
    [
        pytest.param(("area", "councils"), "Our County Council", id="id-by-its-name"),
        pytest.param(("area", "councils", 0), "Our County Council", id="lone-scalar-as-a-list"),
        pytest.param(("organisations", 1, "kind"), "police", id="a-word-that-is-also-an-id"),
        pytest.param(("people", 0), "Chief Executive; Our County Council; 2024-05", id="entry"),
        pytest.param(("publication", "agreed_by"), "leads; business unit", id="collective-words"),
        pytest.param(("needs", "respond"), "", id="silent"),
        pytest.param(("funding", "contributions", 3), "", id="silent-section"),
        pytest.param((), "", id="whole-document"),
    ],
)
def test_excerpts(table: Table, path: Path, words: str) -> None:
    assert Excerpts(read(parse_yaml(DOCUMENT, "a.yaml"), table, {}), table).at(path) == words


def test_long_texts_are_cut_at_a_word(table: Table) -> None:
    text = DOCUMENT.replace("LONG", "word " * 100)

    words = Excerpts(read(parse_yaml(text, "a.yaml"), table, {}), table).at(("needs", "identify"))

    assert words.endswith("word …")
    assert len(words) < 250
