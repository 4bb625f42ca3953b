import pytest

from masa.source.tree import Path
from masa.source.yaml_parser import parse_yaml


@pytest.mark.parametrize(
    ("text", "fault", "place", "path"),
    [
        pytest.param("a: &x 1", "yaml-anchor", (1, 4), ("a",), id="anchor"),
        pytest.param("a: &x\n  b: 1", "yaml-anchor", (1, 4), ("a",), id="anchor-on-keys"),
        pytest.param("&x a: 1", "yaml-anchor", (1, 1), ("a",), id="anchor-on-a-key"),
        pytest.param("a: &Co and partners", "yaml-anchor", (1, 4), ("a",), id="text-that-starts-with-and"),
        pytest.param("a: 1\nb: *a", "yaml-alias", (2, 4), ("b",), id="alias"),
        pytest.param("a: [1, *a]", "yaml-alias", (1, 8), ("a", 1), id="alias-in-a-list"),
        pytest.param("a:\n  <<: {b: c}", "yaml-merge", (2, 3), ("a", "<<"), id="merge"),
        pytest.param("a: !!int 3", "yaml-tag", (1, 4), ("a",), id="tag"),
        pytest.param("a: !important note", "yaml-tag", (1, 4), ("a",), id="text-that-starts-with-a-mark"),
        pytest.param("a: ! note", "yaml-tag", (1, 4), ("a",), id="mark-alone"),
        pytest.param("a: &x !t {b: c}", "yaml-tag", (1, 7), ("a",), id="tag-on-a-row"),
        pytest.param("!!str a: 1", "yaml-tag", (1, 1), ("a",), id="tag-on-a-key"),
        pytest.param("a: 1\n---\nb: 2", "yaml-documents", (2, 1), (), id="second-document"),
        pytest.param("a: 1\n...\n---\n", "yaml-documents", (3, 1), (), id="empty-second-document"),
        pytest.param("%YAML 1.2\n---\na: 1", "yaml-directive", (1, 1), (), id="directive"),
        pytest.param("a: 1\nb: 2\na: 3", "duplicate-key", (3, 1), ("a",), id="double-key"),
        pytest.param("a: {b: 1, b: 1}", "duplicate-key", (1, 11), ("a", "b"), id="double-key-in-a-row"),
        pytest.param("a:\n  ? [b]\n  : c", "yaml-key", (2, 5), ("a",), id="list-as-key"),
        pytest.param("? {b: c}\n: d\na: 1", "yaml-key", (1, 3), (), id="row-as-key"),
        pytest.param("a: {{ name }}", "yaml-key", (1, 5), ("a",), id="unfilled-template"),
        pytest.param("a: {?: b}", "yaml-key", (1, 6), ("a",), id="empty-key"),
        pytest.param('"": b', "yaml-key", (1, 1), (), id="empty-quotes-as-key"),
        pytest.param("*x : b", "yaml-key", (1, 1), (), id="alias-as-key"),
        pytest.param("? |\n  b\n: c", "yaml-key", (1, 3), (), id="block-as-key"),
        pytest.param('"a\\u202eb": c', "yaml-key", (1, 1), (), id="hidden-code-in-a-key"),
        pytest.param("a: {b: Health, Housing}", "comma-in-braces", (1, 16), ("a", "Housing"), id="comma"),
        pytest.param("a: {b: 30,500}", "comma-in-braces", (1, 11), ("a", "500"), id="comma-in-a-sum"),
        pytest.param("a: {b: x, 'y'}", "comma-in-braces", (1, 11), ("a", "y"), id="comma-before-quotes"),
        pytest.param("a: {b: x, y, z: 1, w}", "comma-in-braces", (1, 11), ("a", "y"), id="one-fault-for-a-row"),
        pytest.param("a: {b: x, b}", "comma-in-braces", (1, 11), ("a", "b"), id="comma-before-the-same-word"),
        pytest.param("a:\n  -honest\n  -kind\n", "dash-without-space", (2, 3), ("a",), id="dash"),
        pytest.param("a: see #4\n", "hash-comment", (1, 8), ("a",), id="hash"),
        pytest.param("a: #4\nb: c", "hash-comment", (1, 4), ("a",), id="hash-and-no-value"),
        pytest.param("a:\n- b\n- #4\n", "hash-comment", (3, 3), ("a", 1), id="hash-in-a-list"),
        pytest.param("a: {b: #4\n  }", "hash-comment", (1, 8), ("a", "b"), id="hash-in-a-row"),
        pytest.param("a:\n  b:\u00a0c", "invisible-character", (2, 5), ("a",), id="no-break-space-after-a-colon"),
        pytest.param("\u00a0a: b", "invisible-character", (1, 1), ("\u00a0a",), id="no-break-space-before-a-key"),
        pytest.param("a\u200b: b", "invisible-character", (1, 1), ("a\u200b",), id="no-width-in-a-key"),
        pytest.param('a: "b\\u202ec"', "control-character", (1, 4), ("a",), id="hidden-code-in-quotes"),
        pytest.param('a: "b\\0"', "control-character", (1, 4), ("a",), id="nul-in-quotes"),
    ],
)
def test_one_fault_at_its_place(text: str, fault: str, place: tuple[int, int], path: Path) -> None:
    tree = parse_yaml(text, "esp.yaml")

    assert [(f.id, tuple(f.span.start), f.path) for f in tree.faults] == [(fault, place, path)]


@pytest.mark.parametrize(
    ("text", "values", "unreadable"),
    [
        pytest.param("a: &x 1", {"a": "1"}, set(), id="anchored-value-is-read"),
        pytest.param("a: [1, *b, 2]", {"a": ["1", None, "2"]}, {("a", 1)}, id="list-positions-do-not-move"),
        pytest.param("a: !t {b: c}\nd: e", {"a": None, "d": "e"}, {("a",)}, id="tagged-row-is-not-read"),
        pytest.param("<<: {a: b}\nc: d", {"<<": None, "c": "d"}, {("<<",)}, id="merge-copies-nothing"),
        pytest.param("'<<': b", {"<<": "b"}, set(), id="quoted-merge-is-a-word"),
        pytest.param("a: 1\na: 2", {"a": None}, {("a",)}, id="neither-of-two-is-read"),
        pytest.param("a: {b: c}\na: {d: [e]}\na: 1", {"a": None}, {("a",)}, id="none-of-three"),
        pytest.param("a: {b: *c}\na: 1", {"a": None}, {("a",)}, id="nothing-left-inside"),
        pytest.param("a: 1\n---\nb: 2", {"a": "1"}, set(), id="first-document-stays"),
        pytest.param("? [a]\n: {b: *c}\nd: e", {"d": "e"}, set(), id="keyless-entry-is-left-out"),
        pytest.param("a: {{b}}\nc: d", {"a": None, "c": "d"}, {("a",)}, id="template-is-not-read"),
        pytest.param(
            "a: {b: x, y}",
            {"a": {"b": None, "y": None}},
            {("a", "b"), ("a", "y")},
            id="cut-text-is-not-read",
        ),
        pytest.param(
            "a: {b: x, y, z, w: [1], v}",
            {"a": {"b": None, "y": None, "z": None, "w": ["1"], "v": None}},
            {("a", "b"), ("a", "y"), ("a", "z"), ("a", "v")},
            id="whole-list-before-a-comma-is-read",
        ),
        pytest.param("a: {b: }", {"a": {"b": None}}, set(), id="key-with-no-value-is-not-cut"),
        pytest.param("a: b # note", {"a": "b"}, set(), id="note-with-a-space"),
        pytest.param("a: b\n#note\nc: d", {"a": "b", "c": "d"}, set(), id="note-on-its-own-line"),
        pytest.param("a: 'b' #note", {"a": "b"}, set(), id="note-after-quotes"),
        pytest.param("a: b#4", {"a": "b#4"}, set(), id="hash-inside-a-word"),
        pytest.param("a: see #4 there", {"a": None}, {("a",)}, id="text-cut-by-a-hash"),
        pytest.param("'a b': c", {"a b": "c"}, set(), id="quoted-key"),
        pytest.param("? a\n: b", {"a": "b"}, set(), id="key-after-a-question-mark"),
        pytest.param("a: b\u00a0c", {"a": "b\u00a0c"}, set(), id="no-break-space-in-a-text"),
        pytest.param('a: "b\\nc"', {"a": "b\nc"}, set(), id="line-end-as-a-code"),
    ],
)
def test_what_can_be_trusted_is_read(text: str, values: object, unreadable: set[Path]) -> None:
    tree = parse_yaml(text, "esp.yaml")

    assert tree.values == values
    assert tree.unreadable == unreadable


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("b: 0\na: 1\na: 3", "also at line 2", id="double-key-names-the-other-line"),
        pytest.param("a: {b: x, y}", "Did a comma cut this?", id="comma"),
        pytest.param("a: see #4", "`#4` was left out", id="hash-shows-what-is-lost"),
        pytest.param("a: {{b}}", "something in { }", id="braces"),
        pytest.param("a: {b: x, " + "long " * 20 + "}", "…` stands inside", id="long-words-are-cut"),
        pytest.param("\u00a0a: b", "a no-break space (U+00A0)", id="invisible-character-is-named"),
    ],
)
def test_messages_say_what_is_wrong(text: str, words: str) -> None:
    assert words in parse_yaml(text, "esp.yaml").faults[0].message


def test_faults_come_in_the_order_of_the_file() -> None:
    tree = parse_yaml("a: &x {b: *c, d: e, f}\ng: !t 1\ng: 2\n", "esp.yaml")

    assert [fault.id for fault in tree.faults] == [
        "yaml-anchor",
        "yaml-alias",
        "comma-in-braces",
        "yaml-tag",
        "duplicate-key",
    ]
